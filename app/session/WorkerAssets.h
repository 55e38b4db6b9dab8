#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QHash>
#include <QMutex>
#include <QPromise>

class ProjectWorker;

// Asks the pipeline thread for a project's assets. Any thread may call asset(); after close() every answer is "none".
class WorkerAssets : public AssetSource
{
public:
    explicit WorkerAssets(ProjectWorker *worker);
    ~WorkerAssets() override;

    QFuture<AssetBytes> asset(const QString &name) override;
    void answer(quint64 requestId, const AssetBytes &asset); // the worker's assetLoaded
    void close();                                            // before the worker goes

private:
    QMutex m_mutex;
    ProjectWorker *m_worker;                                      // guarded by m_mutex; null once closed
    quint64 m_lastId = 0;                                         // guarded by m_mutex
    QHash<quint64, std::shared_ptr<QPromise<AssetBytes>>> m_open; // guarded by m_mutex
};
