#include "tests/bench/stage/Bench.h"

#include "app/session/ProjectSession.h"
#include "pipeline/brand/BrandReader.h"
#include "pipeline/scenes/StageValues.h"
#include "ui/browser/StagePage.h"

#include <QFile>
#include <QPromise>
#include <QQuickWidget>

#include <cstdio>
#include <numeric>

namespace {

constexpr int lookInterval = 2; // ms
constexpr int attemptsAllowed = 5;

template<typename T>
std::shared_ptr<QPromise<T>> started()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template<typename T>
void give(const std::shared_ptr<QPromise<T>> &promise, T value)
{
    promise->addResult(std::move(value));
    promise->finish();
}

// A busy machine may paint a heavy frame later than the camera waits.
void shootUntilThere(StageCamera &camera, int frame, int attempts, const std::shared_ptr<QPromise<QImage>> &promise)
{
    camera.shoot(frame, StageCamera::FrameKind::Plain, [&camera, frame, attempts, promise](const Result<StageCamera::Shot> &taken) {
        if (!taken && attempts > 1)
            return shootUntilThere(camera, frame, attempts - 1, promise);
        if (!taken)
            Bench::fail(taken.error().message);
        if (!taken->problems.isEmpty())
            Bench::fail(taken->problems.first().error.message);
        give(promise, taken->picture);
    });
}

} // namespace

void Bench::fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::_Exit(1);
}

QString Bench::readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(QStringLiteral("%1 cannot be read").arg(path));
    return QString::fromUtf8(file.readAll());
}

int Bench::Timeline::frames() const
{
    return std::accumulate(scenes.cbegin(), scenes.cend(), 0,
                           [](int sum, const StageScene &scene) { return sum + scene.durationInFrames; });
}

QFuture<Bench::Timeline> Bench::openTimeline(const QString &path)
{
    static std::unique_ptr<ProjectSession> session; // the assets are read from it while scenes are shown
    session = std::make_unique<ProjectSession>(nullptr, nullptr);
    auto promise = started<Timeline>();
    QObject::connect(session->worker(), &ProjectWorker::opened, qApp, [promise](const ProjectContents &contents) {
        Timeline timeline{stageProject(contents, session->assets()), {}};
        for (const Scene &scene : contents.scenes)
            timeline.scenes.append(stageScene(scene));
        give(promise, timeline);
    });
    QObject::connect(session->worker(), &ProjectWorker::openFailed, qApp, [](const Error &error) { fail(error.message); });
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, qApp, [] { session.reset(); });
    session->post([path](ProjectWorker *worker) { worker->open(path); });
    return promise->future();
}

Bench::Timeline Bench::timelineOf(const QList<StageScene> &scenes)
{
    Timeline timeline;
    timeline.project.id = QStringLiteral("bench");
    timeline.project.brand = sceneBrand(draftBrand(QUrl(QStringLiteral("https://example.com"))));
    timeline.scenes = scenes;
    return timeline;
}

QFuture<bool> Bench::pageOpened(StageCamera &camera, const StageProject &project)
{
    auto promise = started<bool>();
    QObject::connect(
        camera.page(), &StagePage::ready, qApp, [promise] { give(promise, true); }, Qt::SingleShotConnection);
    camera.page()->open();
    camera.page()->setAssets(project.assets);
    return promise->future();
}

QFuture<Result<QJsonValue>> Bench::projectSet(StageCamera &camera, const StageProject &project)
{
    return camera.page()->call(QStringLiteral("setProject"), stageProjectToJson(project)).then([](Result<QJsonValue> answer) {
        if (!answer)
            fail(answer.error().message);
        return answer;
    });
}

QFuture<Result<QJsonValue>> Bench::scenesSet(StageCamera &camera, const QList<StageScene> &scenes)
{
    return camera.page()->call(QStringLiteral("setScenes"), {{QStringLiteral("scenes"), stageScenesToJson(scenes)}});
}

QFuture<QImage> Bench::shot(StageCamera &camera, int frame)
{
    auto promise = started<QImage>();
    shootUntilThere(camera, frame, attemptsAllowed, promise);
    return promise->future();
}

QImage Bench::grab(const QWidget *view)
{
    const auto surfaces = view->findChildren<QQuickWidget *>();
    for (QQuickWidget *surface : surfaces) {
        if (surface->isVisible())
            return surface->grabFramebuffer();
    }
    return {};
}

QFuture<double> Bench::seen(const QWidget *view, std::function<bool(const QImage &)> isThere, const QElapsedTimer &since, int limit)
{
    auto promise = started<double>();
    auto *timer = new QTimer(qApp);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, qApp, [=, isThere = std::move(isThere)] {
        const QImage picture = grab(view);
        if (since.elapsed() > limit)
            fail(QStringLiteral("The picture did not come"));
        if (picture.isNull() || !isThere(picture))
            return;
        timer->stop();
        timer->deleteLater();
        give(promise, milliseconds(since));
    });
    timer->start(lookInterval);
    return promise->future();
}

double Bench::milliseconds(const QElapsedTimer &since)
{
    return double(since.nsecsElapsed()) / 1e6;
}
