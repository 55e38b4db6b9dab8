// How soon a good scene is painted: after another one hung, and in a page that has just been made.

#include "tests/bench/stage/Bench.h"

#include "ui/browser/StagePage.h"
#include "ui/browser/StageView.h"

#include <QJsonArray>

namespace {

constexpr QSize pictureSize(1920, 1080);
constexpr int sceneLength = 60;

QList<StageScene> goodAndHanging(int run)
{
    const QString good = QStringLiteral("import { AbsoluteFill } from 'remotion';\n"
                                        "export default function Good() { return <AbsoluteFill style={{ background: '#00ff00' }} />; }\n");
    const QString hanging =
        QStringLiteral("import { useCurrentFrame } from 'remotion';\n"
                       "export default function Hangs() { while (useCurrentFrame() >= 10) { /* %1 */ } return null; }\n")
            .arg(run);
    return {StageScene{QStringLiteral("good"), QStringLiteral("Good"), good, {}, sceneLength},
            StageScene{QStringLiteral("hangs"), QStringLiteral("Hangs"), hanging, {}, sceneLength}};
}

bool showsGood(const QImage &picture)
{
    return picture.pixelColor(picture.rect().center()) == QColor(0, 255, 0);
}

bool showsDark(const QImage &picture)
{
    return picture.pixelColor(picture.rect().center()).green() < 64;
}

} // namespace

QCoro::Task<QJsonObject> benchHang(int runs)
{
    const Bench::Timeline timeline = Bench::timelineOf(goodAndHanging(0));
    StageService service;
    StageView view(&service);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(pictureSize);
    view.show();
    view.setProject(timeline.project);
    QJsonArray noticed;
    QJsonArray painted;
    QElapsedTimer time;
    for (int run = 0; run < runs; ++run) {
        const QList<StageScene> scenes = goodAndHanging(run);
        time.start();
        view.setScenes(scenes);
        view.seek(sceneLength);
        const QFuture<double> before = Bench::seen(&view, showsDark, time);
        co_await before;

        auto marked = std::make_shared<QPromise<double>>();
        marked->start();
        time.start();
        const auto tell = [marked, &time] {
            marked->addResult(Bench::milliseconds(time));
            marked->finish();
        };
        QObject::connect(&view, &StageView::sceneProblem, qApp, tell, Qt::SingleShotConnection);
        view.seek(sceneLength + 20);
        const double told = co_await marked->future();
        view.seek(0);
        const QFuture<double> after = Bench::seen(&view, showsGood, time);
        const double shown = co_await after;
        noticed.append(told);
        painted.append(shown);
    }
    co_return QJsonObject{{QStringLiteral("noticed"), noticed}, {QStringLiteral("painted"), painted}};
}

QCoro::Task<QJsonObject> benchStart(int runs)
{
    StageService service;
    QJsonArray times;
    QElapsedTimer time;
    for (int run = 0; run < runs; ++run) {
        const Bench::Timeline timeline = Bench::timelineOf(goodAndHanging(run).mid(0, 1));
        time.start();
        StageCamera camera(&service);
        camera.setPictureSize(pictureSize);
        co_await Bench::pageOpened(camera, timeline.project);
        co_await Bench::projectSet(camera, timeline.project);
        co_await Bench::scenesSet(camera, timeline.scenes);
        const QImage picture = co_await Bench::shot(camera, 0);
        times.append(Bench::milliseconds(time));
        if (!showsGood(picture))
            Bench::fail(QStringLiteral("The first picture is not the scene's"));
    }
    co_return QJsonObject{{QStringLiteral("first"), times.first()}, {QStringLiteral("later"), times}};
}
