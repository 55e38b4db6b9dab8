// Edits in the real window, offscreen; prints figures as JSON: bench_editing typing|timeline|session FOLDER [ARGUMENTS].
//   typing FOLDER SCENE EDITS       ms from a key in the code, and from a change in the inspector, to the painted frame
//   timeline FOLDER SCENE STEPS     2,000 scenes: ms from opening to the first paint of the clips, and of each paint while zooming and
//   scrolling session FOLDER SCENE EDITS      stalls of the GUI thread in ms through random edits; lines "memory" at its begin and end

#include "app/window/ProjectWindow.h"
#include "app/window/WindowApplication.h"
#include "pipeline/project/ProjectStore.h"
#include "tests/bench/stage/Bench.h"
#include "ui/browser/ChromiumFlags.h"
#include "ui/browser/SampleScheme.h"
#include "ui/browser/StageView.h"
#include "ui/document/SceneListModel.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/EditorPanel.h"
#include "ui/editor/EditorService.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/timeline/TimelineWidget.h"

#include <QAction>
#include <QApplication>
#include <QCoroTimer>
#include <QDir>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QKeyEvent>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTimer>
#include <QUndoStack>
#include <QWebEngineView>

#include <cstdio>

namespace {

using namespace std::chrono_literals;

constexpr QSize windowSize(1440, 900);
constexpr int manyScenes = 2000;
constexpr int warmUp = 10;    // edits
constexpr int heartbeat = 5;  // ms
constexpr int editPause = 50; // ms between two edits of the session: a ten-minute session's worth in a twelfth of its time
constexpr int marked = 48;    // pixels of the picture: inside of the scene's mark

QString makeProject(const QString &folder, const QList<Scene> &scenes)
{
    const QString path = QDir(folder).filePath(QStringLiteral("bench.pagereel"));
    ProjectSettings settings;
    settings.title = QStringLiteral("Bench");
    auto store = ProjectStore::create(path, settings, false);
    if (!store || !(*store)->apply(Edit::InsertScenes{scenes, 0, VersionCause::Import}))
        Bench::fail(QStringLiteral("No project can be made in %1").arg(folder));
    return path;
}

Scene sceneOf(int number, const QString &code, int frames)
{
    Scene scene;
    scene.id = QStringLiteral("scene-%1").arg(number);
    scene.name = QStringLiteral("Scene %1").arg(number);
    scene.code = code;
    scene.durationInFrames = frames;
    return scene;
}

template<typename Child>
Child *child(ProjectWindow *window, const char *name = nullptr)
{
    auto *found = window->window()->findChild<Child *>(QLatin1String(name));
    if (!found)
        Bench::fail(QStringLiteral("The window has no %1").arg(QLatin1String(Child::staticMetaObject.className())));
    return found;
}

void trigger(ProjectWindow *window, const char *id)
{
    child<QAction>(window, id)->trigger();
}

void press(QObject *receiver, int key, const QString &text = {})
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(receiver, &event);
    }
}

// The mark's grey as the view shows the picture; the view has the picture's shape.
auto showsGrey(int grey)
{
    return [grey](const QImage &picture) {
        const int at = marked * picture.width() / 1920;
        return std::abs(picture.pixelColor(at, at).red() - grey) <= 3;
    };
}

QCoro::Task<> benchTyping(QString folder, QString sceneFile, int edits)
{
    const QString base = QStringLiteral("const EDIT = 1;");
    QString code = Bench::readText(sceneFile).replace(QLatin1String("const EDIT = 0;"), base);
    QString withProps = code;
    withProps.replace(QLatin1String("const EDIT = 1;\n\nconst grey = (EDIT * 40) % 256;\n"), QString());
    withProps.replace(QLatin1String("export default function Week() {"),
                      QLatin1String("export default function Week({ edit }: { edit: number }) {\n  const grey = (edit * 40) % 256;"));
    Scene second = sceneOf(2, withProps, 150);
    second.props = {{QStringLiteral("edit"), 1}};
    const QString path = makeProject(folder, {sceneOf(1, code, 150), second});

    WindowApplication application;
    ProjectWindow *window = application.openWindow(path);
    window->window()->resize(windowSize);
    auto *timeline = child<TimelineWidget>(window);
    auto *stage = child<StageView>(window);
    QElapsedTimer time;
    time.start();
    co_await QCoro::sleepFor(1500ms);
    timeline->selectScene(QStringLiteral("scene-1"));
    trigger(window, "showCode");
    auto *panel = child<EditorPanel>(window);
    co_await QCoro::sleepFor(4s); // the editor loads, and TypeScript
    auto *page = child<EditorPage>(window);
    QWidget *keys = panel->findChild<QWebEngineView *>()->focusProxy();
    const int line = int(code.left(code.indexOf(base)).count(u'\n')) + 1;
    page->reveal(QStringLiteral("scene-1"), line, int(base.size()));
    co_await QCoro::sleepFor(500ms);

    QJsonArray typed;
    for (int edit = 0; edit < edits + warmUp; ++edit) {
        co_await QCoro::sleepFor(120ms); // as quick hands type
        const int digit = edit / 2 % 9 + 1;
        const bool adds = edit % 2 == 0;
        time.start();
        if (adds)
            press(keys, Qt::Key_0 + digit, QString::number(digit));
        else
            press(keys, Qt::Key_Backspace);
        const QFuture<double> painted = Bench::seen(stage, showsGrey((adds ? 10 + digit : 1) * 40 % 256), time);
        const double passed = co_await painted;
        if (edit >= warmUp)
            typed.append(passed);
    }

    trigger(window, "showPreview");
    trigger(window, "showInspectorPanel");
    timeline->selectScene(QStringLiteral("scene-2"));
    emit timeline->seekRequested(195);
    co_await QCoro::sleepFor(1500ms);
    const QList<QDoubleSpinBox *> fields = child<InspectorPanel>(window)->findChildren<QDoubleSpinBox *>();
    QDoubleSpinBox *field = fields.last(); // content stands below lengths
    QJsonArray changed;
    for (int edit = 0; edit < edits + warmUp; ++edit) {
        co_await QCoro::sleepFor(120ms);
        time.start();
        field->setValue(edit + 2);
        const QFuture<double> painted = Bench::seen(stage, showsGrey((edit + 2) * 40 % 256), time);
        const double passed = co_await painted;
        if (edit >= warmUp)
            changed.append(passed);
    }
    std::puts(QJsonDocument(QJsonObject{{QStringLiteral("typed"), typed}, {QStringLiteral("changed"), changed}})
                  .toJson(QJsonDocument::Compact)
                  .constData());
    QCoreApplication::exit(0);
}

// Hears of the first paint of clips.
class FirstPaint : public QObject
{
public:
    FirstPaint(TimelineWidget *timeline, const QElapsedTimer &since)
        : m_timeline(timeline)
        , m_since(since)
    {
        timeline->viewport()->installEventFilter(this);
    }
    double milliseconds = -1;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && milliseconds < 0 && m_timeline->scenes()->sceneCount() > 0)
            QMetaObject::invokeMethod(
                this, [this] { milliseconds = Bench::milliseconds(m_since); }, Qt::QueuedConnection);
        return false;
    }

private:
    TimelineWidget *m_timeline;
    const QElapsedTimer &m_since;
};

QCoro::Task<> benchTimeline(QString folder, QString sceneFile, int steps)
{
    const QString code = Bench::readText(sceneFile);
    QList<Scene> all;
    for (int number = 0; number < manyScenes; ++number)
        all.append(
            sceneOf(number, QStringLiteral("export default function Scene() { return <b>%1</b>; }\n").arg(number), 60 + number % 90));
    const QString path = makeProject(folder, all);
    WindowApplication application;
    ProjectWindow *window = application.openWindow();
    window->window()->resize(windowSize);
    co_await QCoro::sleepFor(1s);
    auto *timeline = child<TimelineWidget>(window);
    QElapsedTimer time;
    time.start();
    const FirstPaint first(timeline, time);
    window->open(path);
    while (first.milliseconds < 0)
        co_await QCoro::sleepFor(1ms);
    co_await QCoro::sleepFor(2s);

    QImage picture(320, 180, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    for (int number = 0; number < manyScenes; ++number)
        window->document()->setThumbnail(QStringLiteral("scene-%1").arg(number), picture);
    QJsonArray paints;
    QWidget *viewport = timeline->viewport();
    for (int step = 0; step < steps; ++step) {
        const int phase = step / 20 % 4; // in, along, out, back
        if (phase == 0 || phase == 2)
            timeline->zoom(phase == 0 ? 1.2 : 1 / 1.2, viewport->width() / 2.0);
        else
            timeline->horizontalScrollBar()->setValue(timeline->horizontalScrollBar()->value() + (phase == 1 ? 90 : -90));
        QElapsedTimer paint;
        paint.start();
        viewport->repaint();
        paints.append(Bench::milliseconds(paint));
        co_await QCoro::sleepFor(4ms);
    }
    std::puts(QJsonDocument(QJsonObject{{QStringLiteral("opened"), first.milliseconds}, {QStringLiteral("paints"), paints}})
                  .toJson(QJsonDocument::Compact)
                  .constData());
    QCoreApplication::exit(0);
}

void editAnything(Document *document, QRandomGenerator *dice)
{
    const SceneListModel *scenes = document->scenes();
    const int count = scenes->sceneCount();
    const auto any = [&] { return count == 0 ? QString() : scenes->sceneAt(dice->bounded(count)).id; };
    const int number = dice->bounded(1000);
    switch (dice->bounded(12)) {
    case 0:
        return document->moveScene(any(), dice->bounded(count + 1));
    case 1:
        return count > 4 ? document->deleteScenes({any()}) : void();
    case 2:
        if (count < 12)
            document->duplicateScene(any());
        return;
    case 3:
        document->splitScene(any(), 5 + number % 40);
        return;
    case 4:
        return document->setSceneDuration(any(), 60 + number % 120);
    case 5:
    case 6:
    case 7: {
        const QString id = any();
        const Scene *scene = scenes->scene(id);
        return scene
                   ? document->setSceneCode(
                         id, QString(scene->code).replace(QLatin1String("const EDIT = "), QLatin1String("const EDIT = 1 + ")).left(60'000))
                   : void();
    }
    case 8:
        return document->setSceneProps(any(), {{QStringLiteral("edit"), number}});
    case 9:
        return document->setTransition(any(), {TransitionKind::Fade, 5 + number % 20});
    case 10:
        return document->undoStack()->undo();
    default:
        return document->undoStack()->redo();
    }
}

QCoro::Task<> benchSession(QString folder, QString sceneFile, int edits)
{
    const QString code = Bench::readText(sceneFile);
    QList<Scene> all;
    for (int number = 0; number < 6; ++number)
        all.append(sceneOf(number, code, 120));
    const QString path = makeProject(folder, all);
    WindowApplication application;
    ProjectWindow *window = application.openWindow(path);
    window->window()->resize(windowSize);
    co_await QCoro::sleepFor(3s);
    auto *timeline = child<TimelineWidget>(window);

    QTimer heart;
    QElapsedTimer beat;
    qint64 last = 0;
    QJsonArray stalls;
    bool measuring = false;
    heart.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        const qint64 now = beat.nsecsElapsed();
        if (measuring)
            stalls.append(double(now - last) / 1e6 - heartbeat);
        last = now;
    });
    beat.start();
    heart.start(heartbeat);

    QRandomGenerator dice(6);
    for (int edit = -edits / 4; edit < edits; ++edit) { // a quarter to warm up: caches fill
        if (edit == 0) {
            std::puts("memory");
            std::fflush(stdout);
            co_await QCoro::sleepFor(1500ms);
            measuring = true;
        }
        editAnything(window->document(), &dice);
        if (edit % 5 == 0)
            emit timeline->seekRequested(dice.bounded(std::max(1, window->document()->scenes()->totalFrames())));
        co_await QCoro::sleepFor(std::chrono::milliseconds(editPause));
    }
    measuring = false;
    co_await QCoro::sleepFor(1500ms);
    std::puts("memory");
    std::fflush(stdout);
    co_await QCoro::sleepFor(1500ms);
    std::puts(QJsonDocument(QJsonObject{{QStringLiteral("stalls"), stalls}}).toJson(QJsonDocument::Compact).constData());
    QCoreApplication::exit(0);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5)
        return 2;
    QCoreApplication::setApplicationName(QStringLiteral("Pagereel"));
    StageService::registerScheme();
    SampleScheme::registerScheme();
    EditorService::registerScheme();
    setStageChromiumFlags();
    QApplication application(argc, argv);
    const QString part = QString::fromLocal8Bit(argv[1]);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    const QString third = QString::fromLocal8Bit(argv[3]);
    const int fourth = std::atoi(argv[4]);
    QTimer::singleShot(0, &application, [=] {
        if (part == QLatin1String("typing"))
            benchTyping(folder, third, fourth);
        else if (part == QLatin1String("timeline"))
            benchTimeline(folder, third, fourth);
        else
            benchSession(folder, third, fourth);
    });
    return QApplication::exec();
}
