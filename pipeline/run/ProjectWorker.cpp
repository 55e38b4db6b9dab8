#include "pipeline/run/ProjectWorker.h"

#include "pipeline/base/WhenDone.h"
#include "pipeline/project/ProjectStore.h"
#include "pipeline/run/Run.h"
#include "pipeline/run/StoreAssets.h"
#include "pipeline/run/Thumbnails.h"

#include <QFileInfo>

class ProjectWorker::Private
{
public:
    Private(ProjectWorker *worker, SiteReader *siteReader, SceneStage *sceneStage, const QString &folder)
        : q(worker)
        , templates(folder)
        , assets(std::make_shared<StoreAssets>(worker))
        , tools{siteReader, sceneStage, &customizer, &templates, &store, assets}
    {
    }

    void take(Result<std::unique_ptr<ProjectStore>> opened);
    Error noProject() const { return {ErrorKind::Internal, tr("No project is open.")}; }
    Run *newRun(const QString &runId);
    std::optional<RunRecord> recordOf(const QString &runId) const;
    std::optional<RunRecord> unfinishedRecord() const;
    void refuse(const QString &runId, const QString &why);
    Result<void> moveTo(const QString &path);

    ProjectWorker *q;
    TemplateCatalogue templates;
    OfflineCustomizer customizer;
    std::unique_ptr<ProjectStore> store;
    std::shared_ptr<StoreAssets> assets;
    RunTools tools;
    Run *run = nullptr; // the latest; a child of the worker
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

// A newer run ends the one before.
Run *ProjectWorker::Private::newRun(const QString &runId)
{
    if (run) {
        run->cancel();
        run->deleteLater(); // it may be the one whose event brought us here
    }
    if (!templates.kit().name.isEmpty())
        (void)store->keepAsset(templates.kit()); // what cannot be written now is told by the run itself
    run = new Run(tools, runId);
    run->setParent(q);
    connect(run, &Run::happened, q, &ProjectWorker::runEvent);
    return run;
}

std::optional<RunRecord> ProjectWorker::Private::recordOf(const QString &runId) const
{
    const ProjectContents contents = store->contents().value_or(ProjectContents{});
    for (const RunRecord &record : contents.runs) {
        if (record.id == runId)
            return record;
    }
    return std::nullopt;
}

// One that was cut off, or the last one if it was cancelled.
std::optional<RunRecord> ProjectWorker::Private::unfinishedRecord() const
{
    const ProjectContents contents = store->contents().value_or(ProjectContents{});
    std::optional<RunRecord> found;
    for (const RunRecord &record : contents.runs) {
        if (record.state == RunState::Running)
            found = record;
    }
    if (!found && !contents.runs.isEmpty() && contents.runs.last().state == RunState::Cancelled)
        found = contents.runs.last();
    return found;
}

void ProjectWorker::Private::refuse(const QString &runId, const QString &why)
{
    emit q->runEvent(RunEvent::RunFailed{runId, why, false});
}

Result<void> ProjectWorker::Private::moveTo(const QString &path)
{
    if (!store)
        return tl::unexpected(noProject());
    if (QFileInfo(path).absoluteFilePath() == store->path())
        return {};
    if (auto copied = store->saveCopy(path); !copied)
        return copied;
    auto copy = ProjectStore::open(path);
    if (!copy)
        return tl::unexpected(copy.error());
    store = std::move(*copy);
    assets->setStore(store.get());
    return {};
}

ProjectWorker::ProjectWorker(SiteReader *reader, SceneStage *stage, const QString &templates)
    : d(std::make_unique<Private>(this, reader, stage, templates))
{
    for (const QString &note : d->templates.notes())
        qWarning("%s", qPrintable(note));
}

ProjectWorker::~ProjectWorker()
{
    delete d->run;
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
    if (const Result<void> moved = d->moveTo(path); moved)
        emit savedAs(d->store->path(), d->store->projectId());
    else
        emit saveFailed(moved.error());
}

void ProjectWorker::copyTo(const QString &path)
{
    if (const Result<void> done = d->store ? d->store->saveCopy(path) : tl::unexpected(d->noProject()); done)
        emit copied(path);
    else
        emit copyFailed(path, done.error());
}

void ProjectWorker::checkIntegrity()
{
    const Result<QString> finding = d->store ? d->store->checkIntegrity() : tl::unexpected(d->noProject());
    emit integrityChecked(finding ? *finding : finding.error().message);
}

void ProjectWorker::loadAsset(quint64 requestId, const QString &name)
{
    emit assetLoaded(requestId, d->assets->read(name));
}

void ProjectWorker::listAssets()
{
    if (d->store)
        emit assetsListed(d->store->assetInfos().value_or(QList<AssetInfo>()));
}

void ProjectWorker::loadVersions(const QString &sceneId)
{
    if (!d->store)
        return;
    Result<QList<SceneVersion>> versions = d->store->versions(sceneId);
    if (versions)
        std::reverse(versions->begin(), versions->end());
    emit versionsLoaded(sceneId, versions.value_or(QList<SceneVersion>()));
}

void ProjectWorker::loadRestorePoint(const QString &messageId)
{
    if (!d->store)
        return;
    const Result<RestorePoint> point = d->store->restorePoint(messageId);
    if (point)
        emit restorePointLoaded(*point);
    else
        emit restorePointFailed(point.error());
}

void ProjectWorker::loadThumbnail(const Scene &scene)
{
    if (!d->store)
        return;
    const Result<ProjectSettings> settings = d->store->settings();
    const Result<BrandProfile> brand = d->store->brand();
    if (!settings || !brand)
        return;
    const StageProject project{d->store->projectId(), settings->fps, settings->width, settings->height, sceneBrand(*brand), d->assets};
    const QString sceneId = scene.id;
    whenDone(thumbnailOf(scene, project, d->tools.stage), this, [this, sceneId](const QImage &thumbnail) {
        if (!thumbnail.isNull())
            emit thumbnailReady(sceneId, thumbnail);
    });
}

void ProjectWorker::startRun(const QString &runId, const GenerationRequest &request)
{
    if (d->store)
        d->newRun(runId)->generate(request);
    else
        d->refuse(runId, d->noProject().message);
}

void ProjectWorker::retryScene(const QString &runId, int sceneIndex)
{
    const std::optional<RunRecord> record = d->store ? d->recordOf(runId) : std::nullopt;
    if (record)
        d->newRun(runId)->retry(*record, sceneIndex);
    else
        d->refuse(runId, tr("This scene can no longer be made. Start a new video."));
}

void ProjectWorker::resumeRun()
{
    const std::optional<RunRecord> record = d->store ? d->unfinishedRecord() : std::nullopt;
    if (record)
        d->newRun(record->id)->resume(*record);
    else
        d->refuse({}, tr("There is no unfinished video in this project."));
}

void ProjectWorker::cancelRun()
{
    if (d->run)
        d->run->cancel();
}
