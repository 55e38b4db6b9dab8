#include "tests/ui/browser/SceneRenderer.h"
#include "ui/browser/FrameTag.h"

namespace {

// Eight bars across the picture: the bits of the frame, the highest first.
StageScene barScene(const QString &id, int duration)
{
    return testScene(
        id,
        QStringLiteral("  return <AbsoluteFill style={{ background: '#808080' }}>{[7, 6, 5, 4, 3, 2, 1, 0].map((bit, i) => <div key={bit} "
                       "style={{ position: 'absolute', top: 0, bottom: 0, left: i * 240, width: 240, background: (frame >> bit) & 1 ? "
                       "'white' : 'black' }} />)}</AbsoluteFill>;"),
        duration);
}

int numberOf(const QImage &picture)
{
    int number = 0;
    for (int bar = 0; bar < 8; ++bar)
        number = number * 2 + (qGray(picture.pixel((2 * bar + 1) * picture.width() / 16, picture.height() / 2)) > 128 ? 1 : 0);
    return number;
}

} // namespace

class FrameSourceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StageService> m_service;

private slots:
    void init() { m_service = std::make_unique<StageService>(); }
    void cleanup() { m_service.reset(); }

    void framesAreExactAndInOrder()
    {
        BrowserFrameSource source(m_service.get());
        QList<int> frames;
        QList<int> painted;
        std::optional<Result<void>> ended;
        source.render(
            testProject(), {barScene(QStringLiteral("a"), 40), barScene(QStringLiteral("b"), 30)}, 0, 69, 4,
            [&](int frame, const QImage &picture) {
                QCOMPARE(picture.size(), QSize(1920, 1080));
                frames.append(frame);
                painted.append(numberOf(picture));
                source.frameTaken(frame);
            },
            [&](const Result<void> &result) { ended = result; });
        QVERIFY(waitFor([&] { return ended.has_value(); }, 60'000));
        QVERIFY2(*ended, ended->has_value() ? "" : qPrintable(ended->error().message));
        QList<int> expected;
        for (int i = 0; i < 70; ++i)
            expected.append(i);
        QCOMPARE(frames, expected);
        for (int i = 40; i < 70; ++i)
            expected[i] = i - 40; // each scene counts its own
        QCOMPARE(painted, expected);
    }

    void rangeAndSize()
    {
        BrowserFrameSource source(m_service.get());
        QList<int> painted;
        std::optional<Result<void>> ended;
        source.render(
            testProject({1080, 1920}), {barScene(QStringLiteral("a"), 40)}, 17, 19, 1,
            [&](int frame, const QImage &picture) {
                QCOMPARE(picture.size(), QSize(1080, 1920));
                painted.append(picture.pixelColor(840, 1919) == QColor(Qt::white) ? 1 : 0); // the fourth bar: bit 4
                source.frameTaken(frame);
            },
            [&](const Result<void> &result) { ended = result; });
        QVERIFY(waitFor([&] { return ended.has_value(); }, 30'000));
        QCOMPARE(painted, (QList<int>{1, 1, 1}));
    }

    void lettersAreNotFittedToPixels()
    {
        // Inter's capitals are 0.727 of their size: 80.7 pixels here, which a desktop's hinting makes 80 or 81.
        StageScene scene = testScene(
            QStringLiteral("a"), QStringLiteral("  return <AbsoluteFill style={{ background: 'white', fontSize: 111, fontWeight: 700, "
                                                "fontFamily: loadFont('normal', { weights: ['700'] }).fontFamily }}>E</AbsoluteFill>;"));
        scene.code.prepend(QStringLiteral("import { loadFont } from '@remotion/google-fonts/Inter';\n"));
        SceneRenderer renderer(nullptr);
        const Rendered rendered = renderer.render(scene);
        QCOMPARE(rendered.error, QString());
        const QImage letter = rendered.pictures.first();
        const int column = 30; // through the three arms of the letter
        int top = 0;
        while (top < 200 && qGray(letter.pixel(column, top)) == 255)
            ++top;
        const int edge = qGray(letter.pixel(column, top));
        QVERIFY2(edge > 30 && edge < 120, qPrintable(QString::number(edge)));
    }

    void staysOnlySoFarAhead()
    {
        BrowserFrameSource source(m_service.get());
        QList<int> frames;
        std::optional<Result<void>> ended;
        QSignalSpy quiet(qApp, &QCoreApplication::aboutToQuit);
        source.render(
            testProject({480, 270}), {barScene(QStringLiteral("a"), 40)}, 0, 39, 3,
            [&](int frame, const QImage &) { frames.append(frame); }, [&](const Result<void> &result) { ended = result; });
        QTRY_COMPARE_WITH_TIMEOUT(frames.size(), 3, 20'000);
        QVERIFY(!quiet.wait(400)); // nothing comes; time for a fourth frame to show up if it were to
        QCOMPARE(frames.size(), 3);
        source.frameTaken(0);
        QTRY_COMPARE_WITH_TIMEOUT(frames.size(), 4, 20'000);
        source.stop();
        QVERIFY(ended);
        QCOMPARE(ended->error().kind, ErrorKind::Cancelled);
    }

    void failureNamesTheScene_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("delivered");
        QTest::addColumn<QString>("word");
        QTest::newRow("throws") << "  if (frame === 3) throw new Error('out of tape');\n  return null;" << 3 << "out of tape";
        QTest::newRow("hangs") << "  while (frame === 3) {}\n  return null;" << 3 << "busy";
        QTest::newRow("does not compile") << "  return <div>;" << 0 << "";
    }
    void failureNamesTheScene()
    {
        QFETCH(QString, body);
        QFETCH(int, delivered);
        QFETCH(QString, word);
        BrowserFrameSource source(m_service.get());
        int frames = 0;
        std::optional<Result<void>> ended;
        source.render(
            testProject({480, 270}), {testScene(QStringLiteral("Odd one"), body)}, 0, 9, 2,
            [&](int frame, const QImage &) {
                ++frames;
                source.frameTaken(frame);
            },
            [&](const Result<void> &result) { ended = result; });
        QVERIFY(waitFor([&] { return ended.has_value(); }, 20'000));
        QVERIFY(!*ended);
        QCOMPARE(ended->error().kind, ErrorKind::Render);
        QVERIFY2(ended->error().message.contains(u"Odd one") && ended->error().message.contains(word), qPrintable(ended->error().message));
        QCOMPARE(frames, delivered);
    }

    void waitsForPictures()
    {
        // The picture comes late; no frame without it is accepted.
        class LateAssets : public AssetSource
        {
        public:
            QFuture<AssetBytes> asset(const QString &) override
            {
                QImage red(8, 8, QImage::Format_RGB32);
                red.fill(Qt::red);
                QByteArray bytes;
                QBuffer buffer(&bytes);
                buffer.open(QIODevice::WriteOnly);
                red.save(&buffer, "PNG");
                auto promise = std::make_shared<QPromise<AssetBytes>>();
                promise->start();
                QTimer::singleShot(400, [promise, bytes] {
                    promise->addResult(AssetBytes{QStringLiteral("image/png"), bytes});
                    promise->finish();
                });
                return promise->future();
            }
        };
        StageProject project = testProject({480, 270});
        project.assets = std::make_shared<LateAssets>();
        BrowserFrameSource source(m_service.get());
        QImage first;
        std::optional<Result<void>> ended;
        source.render(
            project,
            {testScene(QStringLiteral("a"),
                       QStringLiteral("  return <Img src={staticFile('red.png')} style={{ width: 480, height: 270 }} />;"))},
            0, 0, 1, [&](int, const QImage &picture) { first = picture; }, [&](const Result<void> &result) { ended = result; });
        QVERIFY(waitFor([&] { return ended.has_value(); }, 20'000));
        QCOMPARE(first.pixelColor(240, 135), QColor(Qt::red));
    }

    void twoExportsAreEqual_data()
    {
        QTest::addColumn<QString>("body");
        const auto bar = [](const char *left) {
            return QStringLiteral("  return <AbsoluteFill style={{ background: 'white' }}><i style={{ position: 'absolute', top: 0, left: "
                                  "%1, width: 60, "
                                  "height: 270, background: 'black' }} /></AbsoluteFill>;")
                .arg(QString::fromLatin1(left));
        };
        QTest::newRow("chance") << bar("Math.random() * 400");
        QTest::newRow("date") << bar("(Date.now() / 10) % 400");
        QTest::newRow("clock") << bar("(performance.now() / 5) % 400");
        QTest::newRow("animation frames") << QStringLiteral(
                                                 "  const [x, set] = React.useState(0);\n"
                                                 "  React.useEffect(() => { const h = requestAnimationFrame((t) => set((t / 5) % 400)); "
                                                 "return () => cancelAnimationFrame(h); });\n") +
                                                 bar("x");
        QTest::newRow("animation") << QStringLiteral(
            "  const css = '@keyframes go { to { transform: translateX(400px) } } i { animation: go 1s linear }';\n"
            "  return <AbsoluteFill style={{ background: 'white' }}><style>{css}</style><i style={{ position: "
            "'absolute', top: 0, left: 0, width: 60, height: 270, background: 'black' }} /></AbsoluteFill>;");
        QTest::newRow("transition") << QStringLiteral(
            "  return <AbsoluteFill style={{ background: 'white' }}><i style={{ position: 'absolute', top: 0, left: 0, width: 60, "
            "height: 270, background: 'black', transition: 'transform 500ms linear', transform: frame > 1 ? 'translateX(400px)' : "
            "'none' }} /></AbsoluteFill>;");
    }
    void twoExportsAreEqual()
    {
        QFETCH(QString, body);
        QList<QList<QImage>> exports;
        for (int round = 0; round < 2; ++round) {
            QList<QImage> pictures;
            BrowserFrameSource source(m_service.get());
            std::optional<Result<void>> ended;
            source.render(
                testProject({480, 270}), {testScene(QStringLiteral("a"), body)}, 0, 12, 2,
                [&](int frame, const QImage &picture) {
                    pictures.append(picture.copy());
                    QTimer::singleShot(round * 20, &source, [&source, frame] { source.frameTaken(frame); }); // each at its own pace
                },
                [&](const Result<void> &result) { ended = result; });
            QVERIFY(waitFor([&] { return ended.has_value(); }, 30'000));
            QVERIFY2(*ended, ended->has_value() ? "" : qPrintable(ended->error().message));
            exports.append(pictures);
        }
        QCOMPARE(exports.at(0).size(), 13);
        QCOMPARE(exports.at(1), exports.at(0));
        if (QByteArray(QTest::currentDataTag()) != "chance")
            QVERIFY2(exports.at(0).at(12) != exports.at(0).at(3), "it moves");
    }

    void tagIsReadOrRefused()
    {
        QImage page(960, 548, QImage::Format_RGB32);
        const quint32 number = 0xa5c3f1;
        page.fill(Qt::white);
        const auto paint = [&page](quint32 value, quint32 inverse) {
            for (int cell = 0; cell < 48; ++cell) {
                const bool one = ((cell < 24 ? value : inverse) >> (23 - cell % 24)) & 1;
                for (int y = 540; y < 548; ++y) {
                    for (int x = cell * 20; x < (cell + 1) * 20; ++x)
                        page.setPixel(x, y, one ? 0xffffffff : 0xff000000);
                }
            }
        };
        QVERIFY(!FrameTag::read(page));
        paint(number, ~number);
        QCOMPARE(FrameTag::read(page), std::optional<quint32>(number));
        paint(number, ~number ^ 2);
        QVERIFY(!FrameTag::read(page));
        paint(number, ~number);
        page.setPixel(10, 544, 0xff808080);
        QVERIFY(!FrameTag::read(page));
        QVERIFY(!FrameTag::read(QImage()));
    }
};

STAGE_TEST_MAIN(FrameSourceTest)
#include "tst_framesource.moc"
