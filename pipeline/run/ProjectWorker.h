#pragma once

#include "pipeline/chat/GenerationRequest.h"
#include "pipeline/project/ProjectEdit.h"
#include "pipeline/project/RestorePoints.h"
#include "pipeline/run/RunEvents.h"
#include "pipeline/scenes/SceneStage.h"
#include "pipeline/site/SiteReader.h"

#include <QObject>

#include <memory>

class ProjectStore;

// One open project in its pipeline thread: the store's only user, and the place where runs happen.
// Lives in the pipeline thread; every slot is invoked queued from others. Destroyed in that thread.
class ProjectWorker : public QObject
{
    Q_OBJECT
public:
    // `reader`, `stage`: thread-safe, not owned, outlive the worker. `templates`: the folder of the templates.
    ProjectWorker(SiteReader *reader, SceneStage *stage, const QString &templates = QStringLiteral(":/templates"));
    ~ProjectWorker() override;

public slots:
    // Exactly one of these, once. Ends with opened() or openFailed().
    void create(const QString &path, const ProjectSettings &settings, bool untitled); // refuses an existing file
    void open(const QString &path);

    void apply(quint64 editId, const ProjectEdit &edit); // → editApplied or editFailed
    void saveAs(const QString &path); // copies the project (VACUUM INTO), then works on the copy → savedAs or saveFailed
    void copyTo(const QString &path); // a copy for others, as the project is now → copied or copyFailed
    void checkIntegrity();            // → integrityChecked
    void loadAsset(quint64 requestId, const QString &name); // → assetLoaded, with an empty mime when there is none
    void listAssets();                                      // → assetsListed
    void loadVersions(const QString &sceneId);              // → versionsLoaded, the newest first
    void loadRestorePoint(const QString &messageId);        // → restorePointLoaded or restorePointFailed
    void loadThumbnail(const Scene &scene);                 // → thumbnailReady, unless the scene does not render

    void startRun(const QString &runId, const GenerationRequest &request);
    void retryScene(const QString &runId, int sceneIndex); // of a failed scene of a run that ended
    void resumeRun();                                      // goes on with an unfinished run; RunFailed where there is none
    void cancelRun();                                      // stops at once; finished scenes stay

signals:
    void opened(const ProjectContents &contents);
    void openFailed(const Error &error);
    void editApplied(quint64 editId);
    void editFailed(quint64 editId, const Error &error);
    void savedAs(const QString &path, const QString &projectId); // the copy's id, which is another
    void saveFailed(const Error &error);
    void copied(const QString &path);
    void copyFailed(const QString &path, const Error &error);
    void integrityChecked(const QString &finding); // "ok", or a sentence
    void assetLoaded(quint64 requestId, const AssetBytes &asset);
    void assetsListed(const QList<AssetInfo> &assets);
    void versionsLoaded(const QString &sceneId, const QList<SceneVersion> &versions);
    void restorePointLoaded(const RestorePoint &point);
    void restorePointFailed(const Error &error);
    void thumbnailReady(const QString &sceneId, const QImage &thumbnail);
    void runEvent(const RunEventVariant &event);

private:
    class Private;
    std::unique_ptr<Private> d;
};
