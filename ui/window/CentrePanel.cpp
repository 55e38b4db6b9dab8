#include "ui/window/CentrePanel.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/editor/EditorPanel.h"
#include "ui/preview/Playback.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/theme/Icon.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

CentrePanel::CentrePanel(Document *document, StageService *stage, EditorService *editor, Theme *theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_headArea(new QWidget(this))
    , m_head(new QHBoxLayout(m_headArea))
    , m_tabs(new QTabBar(m_headArea))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_editor(new EditorPanel(document, editor, theme, m_split))
    , m_preview(new PreviewPanel(document, stage, m_split))
    , m_showPreview(new QAction(tr("&Preview"), this))
    , m_showCode(new QAction(tr("&Code"), this))
{
    m_tabs->addTab(tr("Preview"));
    m_tabs->addTab(tr("Code"));
    m_tabs->setAccessibleName(tr("Preview or code"));
    m_tabs->setExpanding(false);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_editor->hide();

    m_head->setContentsMargins(12, 6, 12, 6);
    m_head->addWidget(m_tabs);
    m_head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_headArea);
    layout->addWidget(m_split, 1);

    m_showPreview->setObjectName(u"showPreview"_qs);
    m_showCode->setObjectName(u"showCode"_qs);
    m_showPreview->setShortcut(Qt::CTRL | Qt::Key_1);
    m_showCode->setShortcut(Qt::CTRL | Qt::Key_2);
    connect(m_showPreview, &QAction::triggered, this, [this] { m_tabs->setCurrentIndex(0); });
    connect(m_showCode, &QAction::triggered, this, [this] {
        m_tabs->setCurrentIndex(1);
        m_editor->setFocus();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { setCodeVisible(index == 1); });
    connect(m_editor, &EditorPanel::sceneChosen, this, [this](const QString &sceneId) {
        m_scene = sceneId;
        emit sceneChosen(sceneId);
    });
    connect(m_preview, &PreviewPanel::openInEditorRequested, this, &CentrePanel::openInEditor);
    connect(m_preview, &PreviewPanel::sceneProblem, m_editor, &EditorPanel::setProblem);
    connect(m_preview, &PreviewPanel::sceneNotes, m_editor, &EditorPanel::setNotes);
    connect(m_preview, &PreviewPanel::sceneProblemGone, m_editor, &EditorPanel::clearProblem);
}

QList<QWidget *> CentrePanel::allButPreview() const
{
    return {m_headArea, m_editor};
}

void CentrePanel::showScene(const QString &sceneId)
{
    m_scene = sceneId;
    if (m_tabs->currentIndex() == 1)
        m_editor->showScene(sceneId);
}

void CentrePanel::addExportButton(QAction *action)
{
    auto *button = new QPushButton(tr("Export"), m_headArea);
    button->setProperty("look", QStringLiteral("primary"));
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, follow);
    follow();
    m_head->addWidget(button);
}

void CentrePanel::openInEditor(const QString &sceneId, int line)
{
    m_scene = sceneId;
    m_tabs->setCurrentIndex(1);
    m_editor->showScene(sceneId, line);
}

void CentrePanel::setCodeVisible(bool visible)
{
    m_editor->setVisible(visible);
    if (visible && !m_splitOnce) {
        m_splitOnce = true;
        m_split->setSizes({width() * 3 / 5, width() * 2 / 5});
    }
    if (!visible)
        return m_editor->flush();
    // With nothing selected, the scene that is being looked at.
    const SceneListModel *scenes = m_document->scenes();
    if (!scenes->scene(m_scene)) {
        const int position = scenes->positionAtFrame(m_preview->playback()->frame());
        m_scene = position < 0 ? QString() : scenes->sceneAt(position).id;
    }
    m_editor->showScene(m_scene);
}
