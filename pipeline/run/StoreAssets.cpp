#include "pipeline/run/StoreAssets.h"

#include "pipeline/project/ProjectStore.h"

#include <QPromise>

namespace {

// Answers when it goes at the latest: a call that is dropped with its event loop leaves nobody waiting.
struct Answer
{
    QPromise<AssetBytes> promise;
    AssetBytes bytes;

    Answer() { promise.start(); }
    ~Answer()
    {
        promise.addResult(bytes);
        promise.finish();
    }
};

} // namespace

StoreAssets::StoreAssets(QObject *context)
    : m_context(context)
{
}

void StoreAssets::setStore(const ProjectStore *store)
{
    m_store = store;
}

void StoreAssets::close()
{
    const QMutexLocker locker(&m_mutex);
    m_context = nullptr;
    m_store = nullptr;
}

// The worker keeps both this and the context, and ends the context first: a call that is delivered finds both.
QFuture<AssetBytes> StoreAssets::asset(const QString &name)
{
    auto answer = std::make_shared<Answer>();
    QFuture<AssetBytes> future = answer->promise.future();
    const QMutexLocker locker(&m_mutex);
    if (m_context)
        QMetaObject::invokeMethod(
            m_context, [this, name, answer] { answer->bytes = read(name); }, Qt::QueuedConnection);
    return future;
}

AssetBytes StoreAssets::read(const QString &name) const
{
    if (!m_store)
        return {};
    const Result<Asset> asset = m_store->asset(name);
    return asset ? AssetBytes{asset->mime, asset->bytes} : AssetBytes{};
}
