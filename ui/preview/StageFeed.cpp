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
               role == Model::TransitionRole;
    });
}

} // namespace

StageFeed::StageFeed(Document *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(coalesceMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &StageFeed::send);

    connect(document, &Document::contentsReset, this, &StageFeed::projectIsStale);
    connect(document, &Document::settingsChanged, this, &StageFeed::projectIsStale);
    connect(document, &Document::brandChanged, this, &StageFeed::projectIsStale);

    const SceneListModel *scenes = document->scenes();
    const auto stale = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
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
    if (!m_timer.isActive())
        m_timer.start();
}

void StageFeed::send()
{
    if (m_document->projectId().isEmpty())
        return;
    if (m_projectStale) {
        m_projectStale = false;
        const ProjectSettings &settings = m_document->settings();
        emit projectChanged({m_document->projectId(), settings.fps, settings.width, settings.height, sceneBrand(m_document->brand()),
                             m_assets, settings.sound});
    }
    emit scenesChanged(stageScenes(*m_document->scenes()));
}
