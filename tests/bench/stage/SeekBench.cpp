// From a seek to its painted frame, and how many frames are dropped while the timeline plays.

#include "tests/bench/stage/Bench.h"

#include "ui/browser/FrameTag.h"
#include "ui/browser/StagePage.h"
#include "ui/browser/StageView.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QWebEngineScript>

namespace {

// Puts a component around the scene's that paints each frame's number over the last rows of the picture, as FrameTag reads it.
const QString tagged = QStringLiteral(R"tsx(
import * as BenchRemotion from 'remotion';
export default function Tagged(props) {
  const frame = BenchRemotion.useCurrentFrame() + %2;
  const { width } = BenchRemotion.useVideoConfig();
  const cells = Array.from({ length: 48 }, (_, i) => (((frame >>> (23 - (i %% 24))) & 1) === 1) === i < 24);
  return (
    <>
      <%1 {...props} />
      {cells.map((one, i) => (
        <div key={i} style={{ position: 'absolute', bottom: 0, height: 8, left: (i * width) / 48, width: width / 48, background: one ? '#fff' : '#000' }} />
      ))}
    </>
  );
}
)tsx");

QList<StageScene> withTags(QList<StageScene> scenes)
{
    static const QRegularExpression component(QStringLiteral("export default function (\\w+)"));
    int start = 0;
    for (StageScene &scene : scenes) {
        const QString name = component.match(scene.code).captured(1);
        if (name.isEmpty())
            Bench::fail(QStringLiteral("%1 exports no function by default").arg(scene.name));
        QString around = tagged;
        around.replace(QLatin1String("%1"), name)
            .replace(QLatin1String("%2"), QString::number(start))
            .replace(QLatin1String("%%"), QLatin1String("%"));
        scene.code.replace(QStringLiteral("export default function ") + name, QStringLiteral("function ") + name);
        scene.code += around;
        start += scene.durationInFrames;
    }
    return scenes;
}

constexpr int lookInterval = 8; // ms: four looks a frame

} // namespace

QCoro::Task<QJsonObject> benchSeek(QString projectFile, int seeks)
{
    const Bench::Timeline timeline = co_await Bench::openTimeline(projectFile);
    StageService service;
    StageCamera camera(&service);
    camera.setPictureSize({timeline.project.width, timeline.project.height});
    co_await Bench::pageOpened(camera, timeline.project);
    co_await Bench::projectSet(camera, timeline.project);
    co_await Bench::scenesSet(camera, timeline.scenes);

    QRandomGenerator random(2026);
    QJsonArray times;
    QElapsedTimer time;
    int start = 0;
    for (const StageScene &scene : timeline.scenes) { // each scene's first frame loads its pictures
        co_await Bench::shot(camera, start);
        start += scene.durationInFrames;
    }
    for (int i = 0; i < seeks; ++i) {
        const int frame = int(random.bounded(quint32(timeline.frames())));
        time.start();
        co_await Bench::shot(camera, frame);
        times.append(Bench::milliseconds(time));
    }
    co_return QJsonObject{{QStringLiteral("scenes"), timeline.scenes.size()}, {QStringLiteral("seek"), times}};
}

QCoro::Task<QJsonObject> benchPlay(QString projectFile, int seconds)
{
    const Bench::Timeline timeline = co_await Bench::openTimeline(projectFile);
    const int fps = timeline.project.fps;
    StageService service;
    StageView view(&service);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(timeline.project.width, timeline.project.height);
    view.show();
    view.setProject(timeline.project);
    view.setScenes(withTags(timeline.scenes));

    QJsonArray scenes;
    int start = 0;
    for (const StageScene &scene : timeline.scenes) {
        auto painted = std::make_shared<QPromise<int>>();
        painted->start();
        const auto tell = [painted](int frame) {
            painted->addResult(frame);
            painted->finish();
        };
        QObject::connect(&view, &StageView::painted, qApp, tell, Qt::SingleShotConnection);
        view.seek(start);
        co_await painted->future();

        const int length = qMin(scene.durationInFrames, seconds * fps) - 1;
        QSet<int> shown;
        QTimer looks;
        looks.setTimerType(Qt::PreciseTimer);
        const auto look = [&view, &shown] {
            if (const std::optional<quint32> frame = FrameTag::read(Bench::grab(&view)))
                shown.insert(int(*frame));
        };
        QObject::connect(&looks, &QTimer::timeout, &looks, look);
        auto ended = std::make_shared<QPromise<bool>>();
        ended->start();
        const int last = start + length;
        const auto stopAtEnd = [ended, last](int frame) {
            if (frame < last || ended->future().isFinished())
                return;
            ended->addResult(true);
            ended->finish();
        };
        const auto connection = QObject::connect(&view, &StageView::frameChanged, qApp, stopAtEnd);
        looks.start(lookInterval);
        view.play();
        co_await ended->future();
        look();
        QObject::disconnect(connection);
        view.pause();
        looks.stop();
        int seen = 0;
        for (int frame = start + 1; frame < last; ++frame)
            seen += shown.contains(frame) ? 1 : 0;
        scenes.append(
            QJsonObject{{QStringLiteral("name"), scene.name}, {QStringLiteral("frames"), length - 1}, {QStringLiteral("shown"), seen}});
        start += scene.durationInFrames;
    }
    co_return QJsonObject{{QStringLiteral("scenes"), scenes}};
}
