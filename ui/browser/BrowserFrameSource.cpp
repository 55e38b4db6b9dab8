#include "ui/browser/BrowserFrameSource.h"

#include "ui/browser/StagePage.h"

BrowserFrameSource::BrowserFrameSource(StageService *service, QObject *parent)
    : QObject(parent)
    , m_camera(service)
{
    connect(m_camera.page(), &StagePage::ready, this, &BrowserFrameSource::onPageReady);
    connect(m_camera.page(), &StagePage::lost, this, &BrowserFrameSource::onPageLost);
}

BrowserFrameSource::~BrowserFrameSource()
{
    stop();
}

void BrowserFrameSource::render(const StageProject &project, const QList<StageScene> &scenes, int first, int last, int ahead,
                                FrameReady ready, Ended ended)
{
    Q_ASSERT(!m_running && ahead > 0);
    m_project = project;
    m_scenes = scenes;
    m_next = first;
    m_last = last;
    m_taken = first - 1;
    m_ahead = ahead;
    m_restartedAt = -1;
    m_running = true;
    m_accepted = false;
    m_frameReady = std::move(ready);
    m_ended = std::move(ended);
    m_camera.setPictureSize({project.width, project.height});
    m_camera.page()->open();
    m_camera.page()->setAssets(project.assets);
}

void BrowserFrameSource::frameTaken(int frame)
{
    m_taken = qMax(m_taken, frame);
    nextFrame();
}

void BrowserFrameSource::stop()
{
    end(failure(ErrorKind::Cancelled, {}));
}

void BrowserFrameSource::onPageReady()
{
    if (!m_running)
        return;
    StagePage *page = m_camera.page();
    page->call(QStringLiteral("setProject"), stageProjectToJson(m_project));
    page->call(QStringLiteral("setScenes"), {{QStringLiteral("scenes"), stageScenesToJson(m_scenes)}})
        .then(this, [this](const Result<QJsonValue> &answer) { onScenesAccepted(answer); });
}

void BrowserFrameSource::onPageLost(const Error &error)
{
    m_accepted = false;
    if (!m_running || error.kind == ErrorKind::Cancelled)
        return;
    // A scene that hangs would hang again. A renderer that died may have been short of memory: once more, from the frame at work.
    if (error.kind == ErrorKind::Unresponsive || m_restartedAt == m_next)
        return end(tl::unexpected(named({0, 0, error.message, m_next}, sceneNameAt(m_next))));
    m_restartedAt = m_next;
}

void BrowserFrameSource::onScenesAccepted(const Result<QJsonValue> &answer)
{
    if (!m_running || !m_camera.page()->isReady())
        return;
    if (!answer)
        return end(tl::unexpected(answer.error()));
    const QList<StageProblem> problems = stageProblemsFromJson((*answer)[QLatin1String("problems")]);
    for (const StageProblem &problem : problems) {
        for (const StageScene &scene : std::as_const(m_scenes)) {
            if (scene.id == problem.sceneId)
                return end(tl::unexpected(named(problem.error, scene.name)));
        }
    }
    m_accepted = true;
    nextFrame();
}

void BrowserFrameSource::nextFrame()
{
    if (!m_running || !m_accepted || m_shooting)
        return;
    if (m_next > qMin(m_last, m_taken + m_ahead))
        return; // done, or frameTaken() goes on
    m_shooting = true;
    m_camera.shoot(m_next, StageCamera::FrameKind::Plain, [this](const Result<StageCamera::Shot> &shot) { onShot(shot); });
}

void BrowserFrameSource::onShot(const Result<StageCamera::Shot> &shot)
{
    m_shooting = false;
    if (!m_running || (!shot && !m_camera.page()->isReady()))
        return; // onPageLost() deals with it
    if (!shot)
        return end(tl::unexpected(named({0, 0, shot.error().message, m_next}, sceneNameAt(m_next))));
    if (!shot->problems.isEmpty())
        return end(tl::unexpected(named(shot->problems.first().error, sceneNameAt(m_next))));
    const int frame = m_next++;
    const QImage picture = shot->picture;
    if (m_next <= m_last)
        nextFrame(); // before this one is handled: the page paints meanwhile
    m_frameReady(frame, picture);
    if (m_running && m_next > m_last)
        end({});
}

Error BrowserFrameSource::named(const SceneError &error, const QString &sceneName) const
{
    const QString where = error.frame >= 0 ? tr("at frame %1").arg(error.frame) : tr("at line %1").arg(error.line);
    return {ErrorKind::Render,
            tr("The scene “%1” cannot be exported: %2 (%3). Correct the scene and export again.").arg(sceneName, error.message, where)};
}

QString BrowserFrameSource::sceneNameAt(int frame) const
{
    for (const StageScene &scene : m_scenes) {
        if (frame < scene.durationInFrames)
            return scene.name;
        frame -= scene.durationInFrames;
    }
    return {};
}

void BrowserFrameSource::end(Result<void> result)
{
    if (!std::exchange(m_running, false))
        return;
    m_camera.cancel();
    m_shooting = false;
    m_frameReady = nullptr;
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(std::move(result));
}
