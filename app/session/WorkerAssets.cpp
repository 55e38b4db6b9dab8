#include "app/session/WorkerAssets.h"

#include "pipeline/run/ProjectWorker.h"

WorkerAssets::WorkerAssets(ProjectWorker *worker)
    : m_worker(worker)
{
}

WorkerAssets::~WorkerAssets()
{
    close();
}

QFuture<AssetBytes> WorkerAssets::asset(const QString &name)
{
    auto promise = std::make_shared<QPromise<AssetBytes>>();
    promise->start();
    QFuture<AssetBytes> future = promise->future();

    const QMutexLocker locker(&m_mutex);
    if (!m_worker) {
        promise->addResult(AssetBytes{});
        promise->finish();
        return future;
    }
    const quint64 id = ++m_lastId;
    m_open.insert(id, promise);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id, name] { worker->loadAsset(id, name); });
    return future;
}

void WorkerAssets::answer(quint64 requestId, const AssetBytes &asset)
{
    std::shared_ptr<QPromise<AssetBytes>> promise;
    {
        const QMutexLocker locker(&m_mutex);
        promise = m_open.take(requestId);
    }
    if (!promise)
        return;
    promise->addResult(asset);
    promise->finish();
}

void WorkerAssets::close()
{
    QHash<quint64, std::shared_ptr<QPromise<AssetBytes>>> open;
    {
        const QMutexLocker locker(&m_mutex);
        m_worker = nullptr;
        open.swap(m_open);
    }
    for (const auto &promise : std::as_const(open)) {
        promise->addResult(AssetBytes{});
        promise->finish();
    }
}
