#include "ui/history/HistoryPanel.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/history/VersionListModel.h"
#include "ui/history/VersionsDialog.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr QSize pictureSize{112, 64};          // pixels
constexpr std::chrono::milliseconds rest{700}; // after which what was typed is a version

} // namespace

HistoryPanel::HistoryPanel(Document *document, EditorService *editor, Theme *theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_editor(editor)
    , m_theme(theme)
    , m_versions(new VersionListModel(document, this))
    , m_hint(new QLabel(tr("Choose a scene in the timeline to see its versions."), this))
    , m_list(new QListView(this))
    , m_restore(new QPushButton(tr("Restore"), this))
    , m_compare(new QPushButton(tr("Compare"), this))
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setProperty("look", QStringLiteral("muted"));
    m_list->setModel(m_versions);
    m_list->setAccessibleName(tr("Versions of the scene"));
    m_list->setIconSize(pictureSize);
    m_list->setSpacing(4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_restore->setToolTip(tr("The scene gets the code and the content of this version. Undo takes it back."));
    m_compare->setToolTip(tr("Two chosen versions side by side, or the chosen one with the scene as it is now"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_compare);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 12);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restore);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPanel::compare);
    connect(m_list, &QListView::activated, this, &HistoryPanel::compare);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPanel::updateButtons);
    connect(m_versions, &QAbstractItemModel::modelReset, this, &HistoryPanel::updateButtons);
    m_changed.setSingleShot(true);
    m_changed.setInterval(rest);
    connect(&m_changed, &QTimer::timeout, this, &HistoryPanel::refresh);
    const SceneListModel *scenes = document->scenes();
    connect(
        scenes, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
            const int row = m_document->scenes()->positionOf(m_sceneId);
            const bool concerns = roles.isEmpty() || roles.contains(SceneListModel::CodeRole) || roles.contains(SceneListModel::PropsRole);
            if (concerns && row >= first.row() && row <= last.row())
                m_changed.start(); // typing goes on: its versions are not to be told apart
        });
    connect(document, &Document::contentsReset, this, [this] { setScene({}); });
    refresh();
}

void HistoryPanel::setScene(const QString &sceneId)
{
    m_sceneId = sceneId;
    refresh();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPanel::refresh()
{
    const bool any = m_document->scenes()->scene(m_sceneId) != nullptr;
    m_hint->setVisible(!any);
    m_list->setVisible(any);
    m_restore->setVisible(any);
    m_compare->setVisible(any);
    if (isVisible() || !any)
        m_versions->setScene(any ? m_sceneId : QString());
    updateButtons();
}

void HistoryPanel::updateButtons()
{
    const QList<int> rows = selectedRows();
    m_restore->setEnabled(rows.size() == 1 && rows.first() > 0 && !m_document->isReadOnly());
    m_compare->setEnabled(rows.size() == 2 || (rows.size() == 1 && rows.first() > 0));
}

void HistoryPanel::restore()
{
    m_document->restoreVersion(m_sceneId, m_versions->versionAt(selectedRows().first()));
}

void HistoryPanel::compare()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty() || rows.last() == 0)
        return;
    const int newer = rows.size() == 2 ? rows.first() : 0;
    auto *dialog = new VersionsDialog(*m_versions, rows.last(), newer, m_editor, m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QList<int> HistoryPanel::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}
