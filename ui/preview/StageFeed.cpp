#include "ui/preview/StageFeed.h"

#include "pipeline/scenes/StageValues.h"
#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"

namespace {

// Long enough to take together what one edit changes, too short to be seen.
constexpr int coalesceMilliseconds = 30;

QList<StageScene> stageScenes(const SceneListModel &model)
{
    QList<StageScene> scenes;
    scenes.reserve(model.sceneCount());
    for (int position = 0; position < model.sceneCount(); ++position)
        scenes.append(stageScene(model.sceneAt(position)));
    return scenes;
}

// Thumbnails and starts are not the stage's business.
bool concernsStage(const QList<int> &roles)
{
    using Model = SceneListModel;
    if (roles.isEmpty())
        return true;
    return std::any_of(roles.cbegin(), roles.cend(), [](int role) {
        return role == Model::CodeRole || role == Model::PropsRole || role == Model::DurationRole || role == Model::NameRole ||
               role == Model::TransitionRole || role == Model::PartRole;
    });
}

} // namespace

StageFeed::StageFeed(Document *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StageFeed::send);

    connect(document, &Document::contentsReset, this, &StageFeed::projectIsStale);
    connect(document, &Document::settingsChanged, this, &StageFeed::projectIsStale);
    connect(document, &Document::brandChanged, this, &StageFeed::projectIsStale);

    const SceneListModel *scenes = document->scenes();
    const auto stale = [this] { schedule(); };
    connect(scenes, &QAbstractItemModel::rowsInserted, this, stale);
    connect(scenes, &QAbstractItemModel::rowsRemoved, this, stale);
    connect(scenes, &QAbstractItemModel::rowsMoved, this, stale);
    connect(scenes, &QAbstractItemModel::modelReset, this, stale);
    connect(scenes, &QAbstractItemModel::dataChanged, this, [stale](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
        if (concernsStage(roles))
            stale();
    });
    projectIsStale();
}

void StageFeed::setAssets(std::shared_ptr<AssetSource> assets)
{
    m_assets = std::move(assets);
    projectIsStale();
}

void StageFeed::projectIsStale()
{
    m_projectStale = true;
    schedule();
}

// The first change goes out in the next turn, those that follow it closely together.
void StageFeed::schedule()
{
    if (m_timer.isActive())
        return;
    const qint64 since = m_sent.isValid() ? m_sent.elapsed() : coalesceMilliseconds;
    m_timer.start(int(std::max<qint64>(0, coalesceMilliseconds - since)));
}

void StageFeed::send()
{
    if (m_document->projectId().isEmpty())
        return;
    m_sent.start();
    if (m_projectStale) {
        m_projectStale = false;
        const ProjectSettings &settings = m_document->settings();
        emit projectChanged({m_document->projectId(), settings.fps, settings.width, settings.height, sceneBrand(m_document->brand()),
                             m_assets, settings.sound});
    }
    emit scenesChanged(stageScenes(*m_document->scenes()));
}
