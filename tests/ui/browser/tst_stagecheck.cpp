#include "tests/ui/browser/StageTest.h"
#include "ui/browser/BrowserSceneStage.h"

#include <QBuffer>

// Has the stage wait for a picture.
class LateAssets : public AssetSource
{
public:
    QFuture<AssetBytes> asset(const QString &) override
    {
        const QMutexLocker lock(&m_mutex);
        m_asked = true;
        m_promise.start();
        return m_promise.future();
    }
    bool isAsked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }
    void answer()
    {
        m_promise.addResult(AssetBytes());
        m_promise.finish();
    }

private:
    mutable QMutex m_mutex;
    bool m_asked = false;
    QPromise<AssetBytes> m_promise;
};

// Scenes checked in the real stage page.
class StageCheckTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StageService> m_service;
    std::unique_ptr<BrowserSceneStage> m_stage;

    SceneCheck check(const StageScene &scene, const QList<int> &frames = {}, const StageProject &project = testProject())
    {
        const QFuture<Result<SceneCheck>> future = m_stage->check(project, scene, frames, {});
        if (!waitFor([&] { return future.isFinished(); }, 20'000) || !future.result()) {
            QTest::qFail(future.isFinished() ? qPrintable(future.result().error().message) : "no answer", __FILE__, __LINE__);
            return {};
        }
        return *future.result();
    }

private slots:
    void init()
    {
        if (!m_service) {
            m_service = std::make_unique<StageService>();
            m_stage = std::make_unique<BrowserSceneStage>(m_service.get());
            m_stage->prepare(testProject().id);
        }
    }
    void cleanupTestCase()
    {
        m_stage.reset();
        m_service.reset();
    }

    void goodSceneIsOk()
    {
        const SceneCheck result = check(wordScene(QStringLiteral("good"), QStringLiteral("#111111"), QStringLiteral("#ffffff")));
        QVERIFY2(result.ok, result.errors.isEmpty() ? "" : qPrintable(result.errors.first().message));
        QCOMPARE(result.frames, (QList<int>{0, 14, 29, 44, 59}));
        QVERIFY(result.overflow.isEmpty());
        QVERIFY(result.blank.isEmpty());
        QVERIFY(result.contrast);
        QVERIFY2(result.contrast->ratio > 18, qPrintable(QString::number(result.contrast->ratio)));
        QCOMPARE(result.contrast->text, QStringLiteral("Harbour"));
        QCOMPARE(result.thumbnail.size(), QSize(320, 180));
        QCOMPARE(result.thumbnail.pixelColor(5, 5), QColor(Qt::white));
    }

    void framesAreThoseAskedFor()
    {
        const SceneCheck result =
            check(wordScene(QStringLiteral("asked"), QStringLiteral("#111111"), QStringLiteral("#ffffff")), {3, 500, 3});
        QCOMPARE(result.frames, (QList<int>{3, 59}));
    }

    void whatWasAssumedIsNoted()
    {
        StageScene scene = wordScene(QStringLiteral("noted"), QStringLiteral("#111111"), QStringLiteral("#ffffff"));
        QVERIFY(check(scene, {0}).notes.isEmpty());
        scene.code.replace(QLatin1String("export default function"), QLatin1String("function"));
        scene.code.prepend(QStringLiteral("import { Stage } from '../kit';\nvoid Stage;\n"));
        scene.kit = QStringLiteral("kit-0a.json");
        const SceneCheck result = check(scene, {0});
        QVERIFY(result.ok);
        QVERIFY2(result.notes.join(u' ').contains(QStringLiteral("The code exports no component")), qPrintable(result.notes.join(u' ')));
        QVERIFY2(result.notes.join(u' ').contains(QStringLiteral("kit that this scene was made with")),
                 qPrintable(result.notes.join(u' ')));
    }

    void syntaxErrorHasItsPlace()
    {
        StageScene scene = wordScene(QStringLiteral("syntax"), QStringLiteral("#111111"), QStringLiteral("#ffffff"));
        scene.code = QStringLiteral("import { AbsoluteFill } from 'remotion';\n"
                                    "export default function Scene() {\n"
                                    "  const a = ;\n"
                                    "  return <AbsoluteFill />;\n"
                                    "}\n");
        const SceneCheck result = check(scene);
        QVERIFY(!result.ok);
        QCOMPARE(result.errors.size(), 1);
        QCOMPARE(result.errors.first().line, 3);
        QCOMPARE(result.errors.first().column, 13);
        QCOMPARE(result.errors.first().frame, -1);
        QVERIFY(result.frames.isEmpty());
    }

    void whatSucraseLetsPassIsAnErrorToo()
    {
        StageScene scene = wordScene(QStringLiteral("mixed"), QStringLiteral("#111111"), QStringLiteral("#ffffff"));
        scene.code = QStringLiteral("export default function Scene() {\n  return <div><span>Harbour</div></span>;\n}\n");
        const SceneCheck result = check(scene);
        QVERIFY(!result.ok);
        QCOMPARE(result.errors.size(), 1);
        QCOMPARE(result.errors.first().message, QStringLiteral("JSX element 'span' has no corresponding closing tag."));
        QCOMPARE(result.errors.first().line, 2);
        QCOMPARE(result.errors.first().column, 16);
        QCOMPARE(result.errors.first().frame, -1);
    }

    void harmfulScenesFailTheCheck_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("damage") << QStringLiteral("Array.prototype.map = () => [];\nexport default () => <b>fine</b>;")
                                << QStringLiteral("Array.prototype.map");
        QTest::newRow("damage by an effect") << QStringLiteral(
                                                    "import { useEffect } from 'react';\nexport default () => { useEffect(() => { "
                                                    "Promise.prototype.extra = 1; }, []); return <b>fine</b>; };")
                                             << QStringLiteral("Promise.prototype.extra");
        QTest::newRow("renders without end") << QStringLiteral(
                                                    "import { useEffect, useState } from 'react';\nexport default () => { const [n, set] = "
                                                    "useState(0); useEffect(() => set(n + 1)); return <b>{n}</b>; };")
                                             << QStringLiteral("again and again");
    }
    void harmfulScenesFailTheCheck()
    {
        QFETCH(QString, code);
        QFETCH(QString, word);
        const SceneCheck result = check({QStringLiteral("harm"), QStringLiteral("harm"), code, {}, 60});
        QVERIFY(!result.ok);
        QVERIFY2(result.errors.first().message.contains(word), qPrintable(result.errors.first().message));
        // The stage is whole for the next one.
        QVERIFY(check(wordScene(QStringLiteral("next"), QStringLiteral("#111111"), QStringLiteral("#ffffff"))).ok);
    }

    void throwsAtAFrame()
    {
        const StageScene scene = testScene(QStringLiteral("throws"), QStringLiteral("  if (frame >= 57) throw new Error('out of tape');\n"
                                                                                    "  return <AbsoluteFill>fine</AbsoluteFill>;"));
        const SceneCheck before = check(scene, {0, 56});
        QVERIFY(before.ok);
        const SceneCheck result = check(scene, {56, 57, 58});
        QVERIFY(!result.ok);
        QCOMPARE(result.errors.size(), 1);
        QCOMPARE(result.errors.first().frame, 57);
        QCOMPARE(result.errors.first().line, 4);
        QVERIFY2(result.errors.first().message.contains(u"out of tape"), qPrintable(result.errors.first().message));
    }

    void overflowIsTold()
    {
        const StageScene scene =
            testScene(QStringLiteral("overflow"),
                      QStringLiteral("  return <AbsoluteFill style={{ background: 'white' }}><div style={{ position: 'absolute', left: "
                                     "1200, top: 300, whiteSpace:"
                                     " 'nowrap', fontSize: 120, color: 'black' }}>Leaves the picture</div></AbsoluteFill>;"));
        const SceneCheck result = check(scene, {30});
        QVERIFY(result.ok);
        QCOMPARE(result.overflow.size(), 1);
        QCOMPARE(result.overflow.first().text, QStringLiteral("Leaves the picture"));
        QCOMPARE(result.overflow.first().frame, 30);
        QCOMPARE(result.overflow.first().box.x(), 1200.0);
        QVERIFY(result.overflow.first().box.width() > 500); // pixels of the composition, although the page is smaller
    }

    void lowContrastIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ground");
        QTest::addColumn<double>("ratio");
        QTest::newRow("grey on white") << "#999999"
                                       << "#ffffff" << 2.85;
        QTest::newRow("white on violet") << "#ffffff"
                                         << "#635bff" << 4.70;
        QTest::newRow("the ground's own") << "#334455"
                                          << "#334455" << 1.0;
    }
    void lowContrastIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, ground);
        QFETCH(double, ratio);
        const SceneCheck result = check(wordScene(QStringLiteral("contrast"), text, ground), {30});
        QVERIFY(result.contrast);
        QVERIFY2(std::abs(result.contrast->ratio - ratio) < 0.1, qPrintable(QString::number(result.contrast->ratio)));
        QCOMPARE(result.contrast->fontSize, 120.0);
    }

    void contrastIsThatOfThePixelsBehind()
    {
        // The colour that counts is not the element's own background, but what was painted last below the text.
        const StageScene scene = testScene(
            QStringLiteral("layers"),
            QStringLiteral(
                "  return <AbsoluteFill style={{ background: 'black' }}>"
                "<div style={{ position: 'absolute', left: 0, top: 0, width: 1920, height: 1080, background: '#cccccc' }} />"
                "<div style={{ position: 'absolute', left: 200, top: 300, fontSize: 100, color: 'white' }}>Pale</div></AbsoluteFill>;"));
        const SceneCheck result = check(scene, {30});
        QVERIFY(result.contrast);
        QVERIFY2(std::abs(result.contrast->ratio - 1.6) < 0.1, qPrintable(QString::number(result.contrast->ratio)));
    }

    void movingTextIsNotAtRest()
    {
        const StageScene scene =
            testScene(QStringLiteral("moving"),
                      QStringLiteral("  return <AbsoluteFill style={{ background: 'white' }}><div style={{ position: 'absolute', left: 3 * "
                                     "frame, top: 300, fontSize: 100, color: '#eeeeee' }}>Moves</div></AbsoluteFill>;"));
        const SceneCheck result = check(scene);
        QVERIFY(result.ok);
        QVERIFY(!result.contrast);
    }

    void blankFramesAreTold()
    {
        const StageScene scene = testScene(
            QStringLiteral("blank"),
            QStringLiteral("  return <AbsoluteFill style={{ background: '#204060' }}>{frame > 20 ? <div style={{ fontSize: 90, color: "
                           "'white' }}>Now</div> : null}</AbsoluteFill>;"));
        const SceneCheck result = check(scene, {0, 10, 40});
        QVERIFY(result.ok);
        QCOMPARE(result.blank, (QList<int>{0, 10}));
    }

    void hangingSceneIsStopped_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("while rendering") << "export default function Scene() { while (true) {} }";
        QTest::newRow("while loading") << "while (true) {}\nexport default function Scene() { return null; }";
    }
    void hangingSceneIsStopped()
    {
        QFETCH(QString, code);
        check(wordScene(QStringLiteral("warm"), QStringLiteral("black"), QStringLiteral("white")), {0});
        StageScene scene{QStringLiteral("hangs"), QStringLiteral("hangs"), code, {}, 60};
        QElapsedTimer time;
        time.start();
        const SceneCheck result = check(scene);
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
        QVERIFY(!result.ok);
        QVERIFY2(result.errors.first().message.contains(u"busy"), qPrintable(result.errors.first().message));
        const SceneCheck next = check(wordScene(QStringLiteral("next"), QStringLiteral("black"), QStringLiteral("white")));
        QVERIFY(next.ok);
        QVERIFY(next.contrast);
    }

    void checksFromAnotherThread()
    {
        // Three at once, asked in one go by a thread of its own; one is cancelled before its turn.
        QList<QFuture<Result<SceneCheck>>> futures;
        Cancellation cancelled;
        cancelled.cancel();
        std::unique_ptr<QThread> thread(QThread::create([&] {
            for (int i = 0; i < 3; ++i)
                futures.append(m_stage->check(testProject(),
                                              wordScene(QString::number(i), QStringLiteral("black"), QStringLiteral("white")), {i},
                                              i == 1 ? cancelled : Cancellation()));
        }));
        thread->start();
        QVERIFY(thread->wait(5000));
        for (const auto &future : std::as_const(futures))
            QVERIFY(waitFor([&] { return future.isFinished(); }, 10'000));
        QCOMPARE(futures.at(0).result()->frames, (QList<int>{0}));
        QCOMPARE(futures.at(1).result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(futures.at(2).result()->frames, (QList<int>{2}));
    }

    void whatANeighbourWaitsForIsItsOwnTrouble()
    {
        StageProject project = testProject();
        const auto assets = std::make_shared<LateAssets>();
        project.assets = assets;
        const StageScene scene = testScene(
            QStringLiteral("late"), QStringLiteral("  return <AbsoluteFill style={{ background: 'white' }}>"
                                                   "{frame === 30 && <Img src={staticFile('late.png')} />}<p>Harbour</p></AbsoluteFill>;"));
        const SceneCheck result = check(scene, {29}, project);
        QVERIFY(assets->isAsked());
        QVERIFY2(result.ok, result.errors.isEmpty() ? "" : qPrintable(result.errors.first().message));
        QCOMPARE(result.frames, QList<int>{29});
        QVERIFY(!result.contrast); // what is not known to be at rest is not judged
        assets->answer();
    }

    void theHiddenViewKeepsNoProgramAlive()
    {
        check(wordScene(QStringLiteral("any"), QStringLiteral("black"), QStringLiteral("white")));
        const QWidgetList widgets = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(widgets.cbegin(), widgets.cend(), [](const QWidget *widget) { return widget->isVisible(); }));
        for (const QWidget *widget : widgets)
            QVERIFY(!widget->isVisible() || !widget->testAttribute(Qt::WA_QuitOnClose));
    }

    void projectsKeepTheirPictures()
    {
        const StageScene scene =
            testScene(QStringLiteral("picture"),
                      QStringLiteral("  return <Img src={staticFile('a.png')} style={{ width: '100%', height: '100%' }} />;"));
        const auto project = [](const QString &id, Qt::GlobalColor color) {
            StageProject result = testProject();
            result.id = id;
            const auto assets = std::make_shared<MemoryAssets>();
            QImage image(8, 8, QImage::Format_RGB32);
            image.fill(color);
            QBuffer png;
            image.save(&png, "PNG");
            assets->assets.insert(QStringLiteral("a.png"), {QStringLiteral("image/png"), png.data()});
            result.assets = assets;
            return result;
        };
        const StageProject red = project(QStringLiteral("red"), Qt::red);
        const StageProject blue = project(QStringLiteral("blue"), Qt::blue);
        const auto colorIn = [&](const StageProject &checked) { return check(scene, {}, checked).thumbnail.pixelColor(99, 99); };
        QCOMPARE(colorIn(red), QColor(Qt::red));
        QCOMPARE(colorIn(blue), QColor(Qt::blue));
        m_stage->prepare({}); // for one that is still to come
        QCOMPARE(colorIn(red), QColor(Qt::red));
        m_stage->prepare(blue.id);
        m_stage->prepare(red.id); // while the page for the other one loads
        QCOMPARE(colorIn(blue), QColor(Qt::blue));
    }

    void anyShapeWorks_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("tall") << QSize(1080, 1920);
        QTest::newRow("square") << QSize(1080, 1080);
        QTest::newRow("small") << QSize(320, 240);
        QTest::newRow("4K") << QSize(3840, 2160);
    }
    void anyShapeWorks()
    {
        QFETCH(QSize, size);
        const SceneCheck result =
            check(wordScene(QStringLiteral("shape"), QStringLiteral("#111111"), QStringLiteral("#ffffff")), {0, 30}, testProject(size));
        QVERIFY(result.ok);
        QCOMPARE(result.thumbnail.width(), 320);
        QVERIFY(std::abs(result.thumbnail.height() - 320.0 * size.height() / size.width()) < 2);
    }

    void stageMayGoInTheMiddleOfAFrame()
    {
        const auto assets = std::make_shared<LateAssets>();
        const Cancellation cancellation;
        StageProject project = testProject();
        project.assets = assets;
        const StageScene scene = testScene(QStringLiteral("waits"),
                                           QStringLiteral("  return <AbsoluteFill><Img src={staticFile('late.png')} /></AbsoluteFill>;"));
        const QFuture<Result<SceneCheck>> future = m_stage->check(project, scene, {}, cancellation);
        QVERIFY(waitFor([&] { return assets->isAsked(); }, 30'000));
        cancellation.cancel();
        m_stage.reset();
        QVERIFY(future.isFinished());
        assets->answer();
        m_stage = std::make_unique<BrowserSceneStage>(m_service.get());
    }

    void answersEndWithTheStage()
    {
        const auto future =
            m_stage->check(testProject(), wordScene(QStringLiteral("late"), QStringLiteral("black"), QStringLiteral("white")), {}, {});
        m_stage.reset();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
        m_stage = std::make_unique<BrowserSceneStage>(m_service.get());
    }
};

STAGE_TEST_MAIN(StageCheckTest)
#include "tst_stagecheck.moc"
