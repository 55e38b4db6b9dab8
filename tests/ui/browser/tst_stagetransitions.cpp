#include "tests/ui/browser/StageTest.h"
#include "ui/browser/BrowserFrameSource.h"

// What is seen while one scene comes in over another, as exports have it.
class StageTransitionsTest : public QObject
{
    Q_OBJECT

    static constexpr int length = 30;
    static constexpr int frames = 11;
    static constexpr QSize size{480, 270};

    std::unique_ptr<StageService> m_service;

    // Red, with a bar that grows with the frame; then blue.
    static QList<StageScene> film(TransitionKind kind)
    {
        const QString body =
            QStringLiteral("  return <AbsoluteFill style={{ background: '#ff0000' }}><div style={{ position: 'absolute', left:"
                           " 0, bottom: 0, height: 20, width: (frame + 1) * 16, background: '#00ff00' }} /></AbsoluteFill>;");
        const QString plain =
            QStringLiteral("  return <AbsoluteFill style={{ background: '#0000ff' }}>{frame < 0 && <i />}</AbsoluteFill>;");
        QList<StageScene> scenes{testScene(QStringLiteral("a"), body, length), testScene(QStringLiteral("b"), plain, length)};
        scenes[1].transition = {kind, frames};
        return scenes;
    }

    QImage frameOf(TransitionKind kind, int frame) { return frameOf(film(kind), frame); }

    QImage frameOf(const QList<StageScene> &scenes, int frame)
    {
        BrowserFrameSource source(m_service.get());
        QImage picture;
        std::optional<Result<void>> ended;
        StageProject project = testProject(size);
        source.render(
            project, scenes, frame, frame, 1,
            [&](int number, const QImage &taken) {
                picture = taken;
                source.frameTaken(number);
            },
            [&](const Result<void> &result) { ended = result; });
        if (!waitFor([&] { return ended.has_value(); }, 40'000) || !*ended)
            return {};
        return picture;
    }

    static bool isLike(const QImage &picture, QPoint place, const QColor &color)
    {
        const QColor seen = picture.pixelColor(place);
        return std::abs(seen.red() - color.red()) + std::abs(seen.green() - color.green()) + std::abs(seen.blue() - color.blue()) < 12;
    }

private slots:
    void initTestCase() { m_service = std::make_unique<StageService>(); }
    void cleanupTestCase() { m_service.reset(); }

    void bothScenesAreSeen_data()
    {
        QTest::addColumn<TransitionKind>("kind");
        QTest::addColumn<QColor>("left");
        QTest::addColumn<QColor>("middle");
        QTest::addColumn<QColor>("right");
        const QColor red(255, 0, 0);
        const QColor blue(0, 0, 255);
        const QColor half(127, 0, 127);
        const QColor brand(0x63, 0x5b, 0xff);
        QTest::newRow("cut") << TransitionKind::Cut << blue << blue << blue;
        QTest::newRow("fade") << TransitionKind::Fade << half << half << half;
        QTest::newRow("slide") << TransitionKind::Slide << red << QColor() << blue;
        QTest::newRow("wipe") << TransitionKind::Wipe << blue << QColor() << red;
        QTest::newRow("sweep") << TransitionKind::Sweep << brand << brand << brand;
    }
    void bothScenesAreSeen()
    {
        QFETCH(TransitionKind, kind);
        QFETCH(QColor, left);
        QFETCH(QColor, middle);
        QFETCH(QColor, right);
        const QImage picture = frameOf(kind, length + frames / 2); // half-way
        QCOMPARE(picture.size(), size);
        QVERIFY(isLike(picture, {20, 60}, left));
        QVERIFY(!middle.isValid() || isLike(picture, {240, 60}, middle));
        QVERIFY(isLike(picture, {460, 60}, right));
    }

    void whatGoesHoldsItsLastFrame()
    {
        const QImage before = frameOf(TransitionKind::Wipe, length - 1);
        const QImage first = frameOf(TransitionKind::Wipe, length);
        const QRect right(240, 0, 240, 270);
        QVERIFY(!before.isNull());
        QCOMPARE(first.copy(right), before.copy(right));
    }

    void aPartPlaysInTheTimeOfTheWhole()
    {
        const QString body = QStringLiteral("  const { durationInFrames } = useVideoConfig();\n"
                                            "  return <AbsoluteFill style={{ background: `rgb(${frame}, ${durationInFrames}, 0)` }} />;");
        StageScene scene = testScene(QStringLiteral("a"), body, 20);
        scene.part = {50, 90};
        const QImage picture = frameOf({scene}, 7);
        QVERIFY(isLike(picture, {240, 60}, QColor(57, 90, 0)));
    }

    void whatCameStandsAlone()
    {
        const QImage picture = frameOf(TransitionKind::Slide, length + frames);
        QVERIFY(isLike(picture, {2, 2}, QColor(0, 0, 255)));
        QVERIFY(isLike(picture, {478, 268}, QColor(0, 0, 255)));
    }
};

STAGE_TEST_MAIN(StageTransitionsTest)
#include "tst_stagetransitions.moc"
