#include "ui/browser/BrowserSceneStage.h"

#include "ui/browser/SceneInspection.h"
#include "ui/browser/StagePage.h"

namespace {

constexpr int startsAllowed = 3;
constexpr QSize initialSize(960, 540);

} // namespace

BrowserSceneStage::BrowserSceneStage(StageService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

BrowserSceneStage::~BrowserSceneStage()
{
    m_queue.clear(); // their pictures come from the camera
}

void BrowserSceneStage::prepare(const QString &projectId)
{
    QMetaObject::invokeMethod(
        this,
        [this, projectId] {
            if (m_queue.empty() && !isFitFor(projectId))
                open();
        },
        Qt::QueuedConnection);
}

QFuture<Result<SceneCheck>> BrowserSceneStage::check(const StageProject &project, const StageScene &scene, const QList<int> &frames,
                                                     const Cancellation &cancellation)
{
    const auto answer = std::make_shared<CheckAnswer>();
    QMetaObject::invokeMethod(
        this,
        [this, project, scene, frames, cancellation, answer] {
            enqueue(std::make_unique<SceneInspection>(project, scene, frames, cancellation, answer));
        },
        Qt::QueuedConnection);
    return answer->future();
}

void BrowserSceneStage::enqueue(std::unique_ptr<SceneInspection> inspection)
{
    m_queue.push_back(std::move(inspection));
    startNext();
}

void BrowserSceneStage::startNext()
{
    while (!m_running && !m_queue.empty() && m_queue.front()->isCancelled())
        m_queue.pop_front();
    if (m_running || m_queue.empty())
        return;

    SceneInspection *next = m_queue.front().get();
    const StageProject &project = next->project();
    if (!isFitFor(project.id))
        return open();
    if (!m_camera->page()->isReady())
        return;

    m_projectId = project.id;
    m_camera->page()->setAssets(project.assets);
    m_running = true;
    connect(next, &SceneInspection::done, this, [this] {
        // Not from within its own signal.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_camera->cancel();
                m_queue.pop_front();
                m_running = false;
                startNext();
            },
            Qt::QueuedConnection);
    });
    next->start(m_camera.get());
}

bool BrowserSceneStage::isFitFor(const QString &projectId) const
{
    return m_camera && (m_projectId.isEmpty() || m_projectId == projectId);
}

void BrowserSceneStage::open()
{
    if (!m_camera) {
        m_camera = std::make_unique<StageCamera>(m_service);
        m_camera->setPictureSize(initialSize);
        connect(m_camera->page(), &StagePage::ready, this, &BrowserSceneStage::onPageReady);
        connect(m_camera->page(), &StagePage::lost, this, &BrowserSceneStage::onPageLost);
    }
    m_startsFailed = 0;
    m_projectId.clear();
    m_camera->page()->open();
}

void BrowserSceneStage::onPageReady()
{
    m_startsFailed = 0;
    m_camera->page()->call(QStringLiteral("prepare"));
    startNext();
}

void BrowserSceneStage::onPageLost(const Error &error)
{
    const bool meant = error.kind == ErrorKind::Cancelled; // another project's document is loaded instead
    if (meant || m_running || m_queue.empty() || ++m_startsFailed < startsAllowed)
        return; // a check at work hears of it from its own calls
    m_startsFailed = 0;
    m_queue.front()->fail(error);
    m_queue.pop_front();
}
