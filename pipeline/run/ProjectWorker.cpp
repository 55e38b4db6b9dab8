#include "pipeline/run/ProjectWorker.h"

#include "pipeline/project/ProjectStore.h"
#include "pipeline/run/StoreAssets.h"

class ProjectWorker::Private
{
public:
    Private(ProjectWorker *worker, SiteReader *siteReader, SceneStage *sceneStage)
        : q(worker)
        , reader(siteReader)
        , stage(sceneStage)
        , assets(std::make_shared<StoreAssets>(worker))
    {
    }

    void take(Result<std::unique_ptr<ProjectStore>> opened);
    Error noProject() const { return {ErrorKind::Internal, tr("No project is open.")}; }

    ProjectWorker *q;
    SiteReader *reader;
    SceneStage *stage;
    std::unique_ptr<ProjectStore> store;
    std::shared_ptr<StoreAssets> assets;
};

void ProjectWorker::Private::take(Result<std::unique_ptr<ProjectStore>> opened)
{
    if (!opened) {
        emit q->openFailed(opened.error());
        return;
    }
    const Result<ProjectContents> contents = (*opened)->contents();
    if (!contents) {
        emit q->openFailed(contents.error());
        return;
    }
    store = std::move(*opened);
    assets->setStore(store.get());
    emit q->opened(*contents);
}

ProjectWorker::ProjectWorker(SiteReader *reader, SceneStage *stage, const QString &)
    : d(std::make_unique<Private>(this, reader, stage))
{
}

ProjectWorker::~ProjectWorker()
{
    d->assets->close();
}

void ProjectWorker::create(const QString &path, const ProjectSettings &settings, bool untitled)
{
    d->take(ProjectStore::create(path, settings, untitled));
}

void ProjectWorker::open(const QString &path)
{
    d->take(ProjectStore::open(path));
}

void ProjectWorker::apply(quint64 editId, const ProjectEdit &edit)
{
    const Result<void> done = d->store ? d->store->apply(edit) : tl::unexpected(d->noProject());
    if (done)
        emit editApplied(editId);
    else
        emit editFailed(editId, done.error());
}

void ProjectWorker::saveAs(const QString &path)
{
    Q_UNUSED(path)
}

void ProjectWorker::loadAsset(quint64 requestId, const QString &name)
{
    emit assetLoaded(requestId, d->assets->read(name));
}

void ProjectWorker::loadThumbnail(const Scene &) {}
void ProjectWorker::startRun(const QString &runId, const GenerationRequest &)
{
    emit runEvent(RunEvent::RunFailed{runId, tr("Not yet."), false});
}
void ProjectWorker::retryScene(const QString &runId, int)
{
    emit runEvent(RunEvent::RunFailed{runId, tr("Not yet."), false});
}
void ProjectWorker::resumeRun() {}
void ProjectWorker::cancelRun() {}
