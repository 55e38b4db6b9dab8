#include "app/session/ProjectSession.h"

#include "app/session/WorkerAssets.h"

ProjectSession::ProjectSession(SiteReader *reader, SceneStage *stage)
    : m_worker(new ProjectWorker(reader, stage))
    , m_assets(std::make_shared<WorkerAssets>(m_worker))
{
    m_thread.setObjectName(QStringLiteral("pipeline"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    QObject::connect(m_worker, &ProjectWorker::assetLoaded, m_worker,
                     [assets = m_assets](quint64 id, const AssetBytes &asset) { assets->answer(id, asset); });
    m_thread.start();
}

ProjectSession::~ProjectSession()
{
    m_assets->close();
    post([](ProjectWorker *worker) { worker->thread()->quit(); }); // behind every edit that was posted
    m_thread.wait();
}

std::shared_ptr<AssetSource> ProjectSession::assets() const
{
    return m_assets;
}
