#include "ui/preview/PreviewPanel.h"

#include "ui/browser/StageView.h"
#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/preview/EmptyStage.h"
#include "ui/preview/PictureFrame.h"
#include "ui/preview/Playback.h"
#include "ui/preview/ShownText.h"
#include "ui/preview/StageFeed.h"
#include "ui/preview/StageTextEdit.h"
#include "ui/preview/TransportBar.h"
#include "ui/theme/Banner.h"

#include <QAction>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

PreviewPanel::PreviewPanel(Document *document, StageService *stage, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_stage(new StageView(stage, this))
    , m_feed(new StageFeed(document, this))
    , m_playback(new Playback(document, this))
    , m_banner(new Banner(Banner::Kind::Problem, this))
    , m_pages(new QStackedLayout)
{
    m_stage->setAccessibleName(tr("Preview of the video"));
    auto *openInEditor = new QAction(tr("Open in Editor"), this);
    connect(openInEditor, &QAction::triggered, this, [this] { emit openInEditorRequested(m_problemScene, m_problemLine); });
    m_banner->addButton(openInEditor);
    m_banner->addDismiss();

    m_pages->addWidget(new EmptyStage(document, this));
    m_pages->addWidget(new PictureFrame(document, m_stage, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(m_pages, 1);
    layout->addWidget(new TransportBar(document, m_playback, this));

    connectStage();
    const SceneListModel *scenes = document->scenes();
    connect(scenes, &QAbstractItemModel::rowsInserted, this, &PreviewPanel::showWhatThereIs);
    connect(scenes, &QAbstractItemModel::rowsRemoved, this, &PreviewPanel::showWhatThereIs);
    connect(scenes, &QAbstractItemModel::modelReset, this, &PreviewPanel::showWhatThereIs);
    showWhatThereIs();
}

void PreviewPanel::setAssets(std::shared_ptr<AssetSource> assets)
{
    m_feed->setAssets(std::move(assets));
}

void PreviewPanel::describe(const QString &sceneId)
{
    m_stage->describe(sceneId);
}

void PreviewPanel::connectStage()
{
    connect(m_stage, &StageView::textPicked, this, &PreviewPanel::editText);
    connect(m_stage, &StageView::menuWanted, this, &PreviewPanel::openMenu);
    connect(m_stage, &StageView::described, this, &PreviewPanel::described);
    connect(m_feed, &StageFeed::projectChanged, m_stage, &StageView::setProject);
    connect(m_feed, &StageFeed::scenesChanged, this, [this](const QList<StageScene> &scenes) {
        m_stage->setScenes(scenes);
        m_playback->playerHasScenes();
    });
    connect(m_playback, &Playback::seekWanted, m_stage, &StageView::seek);
    connect(m_playback, &Playback::playWanted, m_stage, &StageView::play);
    connect(m_playback, &Playback::pauseWanted, m_stage, &StageView::pause);
    connect(m_playback, &Playback::loopWanted, m_stage, &StageView::setLoop);
    connect(m_stage, &StageView::frameChanged, m_playback, &Playback::playerMoved);
    connect(m_stage, &StageView::playingChanged, m_playback, &Playback::playerPlays);
    connect(m_stage, &StageView::sceneProblem, this, &PreviewPanel::showProblem);
    connect(m_stage, &StageView::sceneProblemGone, this, &PreviewPanel::hideProblem);
    connect(m_stage, &StageView::sceneNotes, this, &PreviewPanel::sceneNotes);
    connect(m_stage, &StageView::openInEditorRequested, this, &PreviewPanel::openInEditorRequested);
}

// What is no content is in the code.
void PreviewPanel::editText(const StageTextHit &hit)
{
    m_playback->stop();
    if (!hit.text.isEmpty() && !StageTextEdit::open(m_document, hit, m_stage))
        reveal(hit);
}

void PreviewPanel::openMenu(const StageTextHit &hit)
{
    const Scene *scene = m_document->scenes()->scene(hit.sceneId);
    if (!scene)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *edit = menu->addAction(tr("Edit Text"), this, [this, hit] { editText(hit); });
    edit->setEnabled(!m_document->isReadOnly() && ShownText::propOf(scene->props, hit.text).has_value());
    menu->addAction(tr("Reveal in Code"), this, [this, hit] { reveal(hit); });
    menu->popup(m_stage->mapToGlobal(hit.box.center()));
}

void PreviewPanel::reveal(const StageTextHit &hit)
{
    if (const Scene *scene = m_document->scenes()->scene(hit.sceneId))
        emit openInEditorRequested(hit.sceneId, ShownText::lineIn(scene->code, scene->props, hit.text));
}

void PreviewPanel::showProblem(const QString &sceneId, const SceneError &error)
{
    emit sceneProblem(sceneId, error);
    const Scene *scene = m_document->scenes()->scene(sceneId);
    if (!scene)
        return;
    m_document->setSceneProblem(sceneId, error.message.section(QLatin1Char('\n'), 0, 0).left(300));
    m_problemScene = sceneId;
    m_problemLine = error.line;
    const QString message = error.message.section(QLatin1Char('\n'), 0, 0).left(300);
    m_banner->tell(error.line > 0 ? tr("“%1” has a problem in line %2: %3").arg(scene->name).arg(error.line).arg(message)
                                  : tr("“%1” has a problem: %2").arg(scene->name, message));
}

void PreviewPanel::hideProblem(const QString &sceneId)
{
    emit sceneProblemGone(sceneId);
    m_document->setSceneProblem(sceneId, {});
    if (sceneId == m_problemScene)
        m_banner->tell({});
}

void PreviewPanel::showWhatThereIs()
{
    m_pages->setCurrentIndex(m_document->scenes()->sceneCount() > 0 ? 1 : 0);
    if (!m_document->scenes()->scene(m_problemScene))
        m_banner->tell({});
}
