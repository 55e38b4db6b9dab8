#pragma once

#include "pipeline/run/ProjectWorker.h"

#include <QThread>

class WorkerAssets;

// One open project: its pipeline thread and the worker in it. Lives in the GUI thread (or a command's main thread).
// Connect to worker()'s signals; say things to it with post(). Destroying the session ends the run and closes the file.
class ProjectSession
{
public:
    // `reader` and `stage` may be null for commands that neither read sites nor render; else they outlive the session.
    ProjectSession(SiteReader *reader, SceneStage *stage);
    ~ProjectSession();
    Q_DISABLE_COPY_MOVE(ProjectSession)

    ProjectWorker *worker() const { return m_worker; }
    std::shared_ptr<AssetSource> assets() const;

    // Runs `action(worker)` in the pipeline thread, after what was posted before.
    template<typename Action>
    void post(Action action)
    {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, action = std::move(action)] { action(worker); });
    }

private:
    QThread m_thread;
    ProjectWorker *m_worker; // lives in m_thread, deleted at its end
    std::shared_ptr<WorkerAssets> m_assets;
};
