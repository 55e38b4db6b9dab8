#include "pipeline/scenes/TemplateKit.h"
#include "tests/ui/browser/StageTest.h"
#include "ui/browser/BrowserFrameSource.h"
#include "ui/browser/BrowserSceneStage.h"

#include <QBuffer>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

// What scenes in the wild import and use, in the real stage. A scene that finds what it looks for paints its picture green.

namespace {

const QColor green(0, 255, 0);

struct Rendered
{
    QList<QImage> pictures;
    QString error;
};

StageScene scene(const QString &code, int duration = 60)
{
    return {QStringLiteral("scene"), QStringLiteral("Scene"), code, {}, duration};
}

// `imports` and an expression that says whether all is well.
StageScene judging(const QString &imports, const QString &verdict)
{
    return scene(QStringLiteral("%1\nimport { AbsoluteFill as Page } from 'remotion';\n"
                                "export default function Judge() {\n"
                                "  const well = (%2);\n"
                                "  return <Page style={{ background: well ? '#00ff00' : '#ff0000' }} />;\n"
                                "}\n")
                     .arg(imports, verdict));
}

// `imports` and an element that covers the middle of a red page.
StageScene showing(const QString &imports, const QString &element)
{
    return scene(
        QStringLiteral("%1\nimport { AbsoluteFill as Page } from 'remotion';\n"
                       "export default function Show() {\n"
                       "  return <Page style={{ background: '#ff0000', alignItems: 'center', justifyContent: 'center' }}>%2</Page>;\n"
                       "}\n")
            .arg(imports, element));
}

// A film of 30 frames a second whose frames say their number in eight bars: its bits, the highest first.
QByteArray film(const QStringList &encoding, const QString &ending, int frames)
{
    QByteArray raw;
    for (int frame = 0; frame < frames; ++frame) {
        QImage picture(480, 270, QImage::Format_RGB888);
        QPainter painter(&picture);
        for (int bar = 0; bar < 8; ++bar)
            painter.fillRect(bar * 60, 0, 60, 270, (frame >> (7 - bar)) & 1 ? Qt::white : Qt::black);
        painter.end();
        for (int y = 0; y < picture.height(); ++y)
            raw.append(reinterpret_cast<const char *>(picture.constScanLine(y)), picture.width() * 3);
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film.") + ending);
    QProcess ffmpeg;
    const QString from = QStringLiteral("-v error -f rawvideo -pix_fmt rgb24 -s 480x270 -r 30 -i - -pix_fmt yuv420p");
    ffmpeg.start(QStringLiteral("ffmpeg"), from.split(QLatin1Char(' ')) + encoding + QStringList{path});
    ffmpeg.write(raw);
    ffmpeg.closeWriteChannel();
    QFile file(path);
    if (!ffmpeg.waitForFinished(60'000) || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

bool isGreen(const Rendered &rendered)
{
    return rendered.error.isEmpty() && rendered.pictures.first().pixelColor(240, 135) == green;
}

int numberOf(const QImage &picture)
{
    int number = 0;
    for (int bar = 0; bar < 8; ++bar)
        number = number * 2 + (qGray(picture.pixel(bar * 60 + 30, 135)) > 128 ? 1 : 0);
    return number;
}

} // namespace

class StageModulesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StageService> m_service;
    std::unique_ptr<BrowserFrameSource> m_source;
    std::shared_ptr<MemoryAssets> m_assets = std::make_shared<MemoryAssets>();

    Rendered render(const StageScene &scene, int first = 0, int last = 0)
    {
        StageProject project = testProject({480, 270});
        project.assets = m_assets;
        Rendered rendered;
        std::optional<Result<void>> ended;
        m_source->render(
            project, {scene}, first, last, 4,
            [&](int frame, const QImage &picture) {
                rendered.pictures.append(picture);
                m_source->frameTaken(frame);
            },
            [&](const Result<void> &result) { ended = result; });
        if (!waitFor([&] { return ended.has_value(); }, 40'000))
            rendered.error = QStringLiteral("no answer");
        else if (!*ended)
            rendered.error = ended->error().message;
        return rendered;
    }

private slots:
    void initTestCase()
    {
        m_service = std::make_unique<StageService>();
        m_source = std::make_unique<BrowserFrameSource>(m_service.get());
        const QStringList h264 = {QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-bf"),
                                  QStringLiteral("2"),    QStringLiteral("-g"),      QStringLiteral("40")};
        const QStringList vp8 = {QStringLiteral("-c:v"), QStringLiteral("libvpx"), QStringLiteral("-b:v"), QStringLiteral("1M")};
        m_assets->assets.insert(QStringLiteral("film.mp4"), {QStringLiteral("video/mp4"), film(h264, QStringLiteral("mp4"), 100)});
        m_assets->assets.insert(QStringLiteral("film.webm"), {QStringLiteral("video/webm"), film(vp8, QStringLiteral("webm"), 100)});
        QVERIFY(m_assets->assets.value(QStringLiteral("film.mp4")).bytes.size() > 1000);
        QVERIFY(m_assets->assets.value(QStringLiteral("film.webm")).bytes.size() > 1000);
    }
    void cleanupTestCase()
    {
        m_source.reset();
        m_service.reset();
    }

    void scenesGetTheKitThatTheyWereMadeWith()
    {
        Asset kit = templateKit(QStringLiteral(":/templates"));
        kit.bytes.replace("export { addressOf,", "export const background = '#00ff00'; export { addressOf,");
        QVERIFY(kit.bytes.contains("background = '#00ff00'"));
        m_assets->assets.insert(QStringLiteral("kit-0a.json"), {kit.mime, kit.bytes});
        StageScene kept = judging(QStringLiteral("import { background, Stage } from '../kit';"),
                                  QStringLiteral("background === '#00ff00' && typeof Stage === 'function'"));
        kept.kit = QStringLiteral("kit-0a.json");
        QVERIFY(isGreen(render(kept)));

        StageScene lost = judging(QStringLiteral("import * as kit from '../kit';"), QStringLiteral("Object.keys(kit).length > 10"));
        lost.kit = QStringLiteral("kit-gone.json");
        QVERIFY(isGreen(render(lost))); // the program's own
    }

    void modulesWork_data()
    {
        QTest::addColumn<StageScene>("scene");
        const auto judge = [](const char *name, const char *imports, const char *verdict) {
            QTest::newRow(name) << judging(QString::fromUtf8(imports), QString::fromUtf8(verdict));
        };
        const auto show = [](const char *name, const char *imports, const char *element) {
            QTest::newRow(name) << showing(QString::fromUtf8(imports), QString::fromUtf8(element));
        };
        judge("react-dom", "import { flushSync } from 'react-dom';", "typeof flushSync === 'function'");
        judge("zod", "import { z } from 'zod';", "z.object({ a: z.string() }).safeParse({ a: 'x' }).success");
        judge("the kit", "import * as kit from '../kit';", "Object.keys(kit).length > 10");
        show("shapes", "import { Circle } from '@remotion/shapes';", "<Circle radius={100} fill=\"#00ff00\" />");
        judge("make a shape", "import { makeStar, makeTriangle } from '@remotion/shapes';",
              "makeStar({ points: 5, innerRadius: 50, outerRadius: 100 }).path.startsWith('M') && makeTriangle({ length: 20, direction: "
              "'up' })"
              ".width === 20");
        judge("paths", "import { evolvePath, getLength } from '@remotion/paths';",
              "getLength('M 0 0 L 100 0') === 100 && evolvePath(0.5, 'M 0 0 L 100 0').strokeDashoffset > 0");
        judge("noise", "import { noise2D, noise3D } from '@remotion/noise';",
              "Math.abs(noise2D('seed', 0.3, 0.7)) <= 1 && noise3D('a', 1.2, 2.3, 3.4) === noise3D('a', 1.2, 2.3, 3.4)");
        judge("layout-utils", "import { fillTextBox, fitText, measureText } from '@remotion/layout-utils';",
              "measureText({ text: 'Harbour', fontFamily: 'sans-serif', fontSize: 40 }).width > 60 && "
              "fitText({ text: 'Harbour', withinWidth: 300, fontFamily: 'sans-serif' }).fontSize > 40 && "
              "!fillTextBox({ maxBoxWidth: 400, maxLines: 2 }).add({ text: 'a', fontFamily: 'sans-serif', fontSize: 20 }).exceedsBox");
        show("motion-blur", "import { CameraMotionBlur, Trail } from '@remotion/motion-blur';",
             "<CameraMotionBlur samples={4}><Trail layers={2} lagInFrames={1} trailOpacity={1}>"
             "<div style={{ position: 'absolute', inset: 0, background: '#00ff00' }} /></Trail></CameraMotionBlur>");
        judge(
            "media-utils", "import { visualizeAudio, getVideoMetadata, useWindowedAudioData } from '@remotion/media-utils';",
            "typeof visualizeAudio === 'function' && typeof getVideoMetadata === 'function' && typeof useWindowedAudioData === 'function'");
        judge("zod-types", "import { zColor, zTextarea } from '@remotion/zod-types';\nimport { z } from 'zod';",
              "z.object({ c: zColor(), t: zTextarea() }).safeParse({ c: 'rgba(1, 2, 3, 0.5)', t: 'x' }).success && "
              "!zColor().safeParse('nonsense').success");
        judge("animation-utils", "import { interpolateStyles, makeTransform, rotate, translateY } from '@remotion/animation-utils';",
              "makeTransform([rotate(45), translateY(5)]) === 'rotate(45deg) translateY(5px)' && "
              "interpolateStyles(5, [0, 10], [{ opacity: 0 }, { opacity: 1 }]).opacity === 0.5");
        judge("captions", "import { createTikTokStyleCaptions, parseSrt } from '@remotion/captions';",
              "parseSrt({ input: '1\\n00:00:00,000 --> 00:00:02,000\\nHello' }).captions.length === 1 && "
              "typeof createTikTokStyleCaptions === 'function'");
        judge("rounded-text-box", "import { createRoundedTextBox } from '@remotion/rounded-text-box';",
              "createRoundedTextBox({ textMeasurements: [{ width: 100, height: 30 }], textAlign: 'left', horizontalPadding: 10, "
              "borderRadius: 5 }).d.length > 10");
        judge("fonts, preload", "import { loadFont } from '@remotion/fonts';\nimport { preloadImage } from '@remotion/preload';",
              "typeof loadFont === 'function' && typeof preloadImage === 'function'");
        judge("media", "import { Audio, Video } from '@remotion/media';", "Boolean(Audio && Video)");
        judge("gif", "import { Gif } from '@remotion/gif';", "Boolean(Gif)");
        show("transitions",
             "import { TransitionSeries, linearTiming } from '@remotion/transitions';\nimport { wipe } from '@remotion/transitions/wipe';",
             "<TransitionSeries><TransitionSeries.Transition presentation={wipe()} timing={linearTiming({ durationInFrames: 10 })} />"
             "<TransitionSeries.Sequence durationInFrames={30}><div /></TransitionSeries.Sequence></TransitionSeries>"
             "<Page style={{ background: '#00ff00' }} />");
        for (const char *name : {"fade", "slide", "wipe", "flip", "none"}) {
            const QByteArray row = QByteArray("transitions/") + name;
            QTest::newRow(row.constData()) << judging(
                QStringLiteral("import { %1 } from '@remotion/transitions/%1';").arg(QLatin1String(name)),
                QStringLiteral("Boolean(%1().component)").arg(QLatin1String(name)));
        }
        judge("transitions/clock-wipe, iris",
              "import { clockWipe } from '@remotion/transitions/clock-wipe';\nimport { iris } from '@remotion/transitions/iris';",
              "Boolean(clockWipe({ width: 1, height: 1 }).component && iris({ width: 1, height: 1 }).component)");
        show("lucide-react", "import { Square } from 'lucide-react';",
             "<Square size={200} strokeWidth={12} color=\"#00ff00\" fill=\"#00ff00\" />");
        judge("lucide-react's brands", "import { Github, Twitter, icons } from 'lucide-react';",
              "Boolean(Github && Twitter) && Object.keys(icons).length > 1000");
        show("@iconify/react", "import { Icon } from '@iconify/react';",
             "<Icon icon=\"mdi:square\" width={200} height={200} color=\"#00ff00\" />");
        show("window.IconifyIcon", "const Icon = window.IconifyIcon;",
             "<Icon icon=\"mdi:square\" style={{ fontSize: 200, color: '#00ff00' }} />");
        show("an icon of a set that is not there", "const Icon = window.IconifyIcon;",
             "<Icon icon=\"material-symbols:minus\" width={200} color=\"#00ff00\" />");
        judge("an icon that nobody knows", "import { Icon } from '@iconify/react';", "Boolean(<Icon icon=\"mdi:no-such-icon\" />)");
        judge("google-fonts/Inter",
              "import { loadFont, getInfo } from '@remotion/google-fonts/Inter';\nconst font = loadFont('normal', { weights: ['400'] });",
              "font.fontFamily === 'Inter' && typeof font.waitUntilDone === 'function' && font.fonts.normal['400'].latin.includes('inter') "
              "&& "
              "font.unicodeRanges.latin.startsWith('U+') && getInfo().importName === 'Inter'");
        judge("google-fonts", "import { getAvailableFonts } from '@remotion/google-fonts';", "getAvailableFonts().length > 10");
        judge("a google font that is not there",
              "import { loadFont } from '@remotion/google-fonts/ZenTokyoZoo';\nconst { fontFamily } = loadFont();",
              "fontFamily === 'Zen Tokyo Zoo'");
        judge("window.RemotionGoogleFonts", "const { fontFamily } = window.RemotionGoogleFonts.Poppins.loadFont();",
              "fontFamily === 'Poppins'");
        judge("a whole module", "import * as Icons from 'lucide-react';",
              "(Icons as Record<string, unknown>)['NoSuchIcon'] === undefined && Boolean(Icons.House)");
        judge("a newer language", "",
              "[3, 1].toSorted().join() === '1,3' && Object.groupBy([1, 2], (n) => n % 2)[1].length === 1 && "
              "new Set([1]).union(new Set([2])).size === 2");
        show("newer styles", "",
             "<div style={{ position: 'absolute', left: 0, top: 0, width: 10, height: 10, background: '#00ff00', translate: '235px 130px',"
             " scale: '4' }} />");
        show("a newer mask", "",
             "<div style={{ position: 'absolute', inset: 0, background: '#00ff00' }} /><div style={{ position: 'absolute', inset: 0,"
             " background: '#ff0000', maskImage: 'linear-gradient(transparent, transparent)' }} />");
        judge("what surrounds a scene",
              "import { getRemotionEnvironment, getStaticFiles, useBufferState, useCurrentScale, useDelayRender, watchStaticFile } from "
              "'remotion';\nwatchStaticFile('a.png', () => {}).cancel();",
              "getRemotionEnvironment().isRendering && useCurrentScale() === 1 && getStaticFiles().length === 0 && "
              "(useBufferState().delayPlayback().unblock(), true) && (({ delayRender, continueRender }) => "
              "(continueRender(delayRender('nothing')), true))(useDelayRender())");
        StageScene withProps = judging(QStringLiteral("import { getInputProps } from 'remotion';\nconst { title } = getInputProps();"),
                                       QStringLiteral("title === 'Harbour' && getInputProps().title === 'Harbour'"));
        withProps.props = {{QStringLiteral("title"), QStringLiteral("Harbour")}};
        QTest::newRow("getInputProps") << withProps;
        judge("React as a global", "", "typeof React.useMemo === 'function' && window.React === React");
        judge("window.Remotion", "const { spring } = window.Remotion;", "spring({ frame: 100, fps: 30 }) > 0.9");
    }
    void modulesWork()
    {
        QFETCH(StageScene, scene);
        const Rendered rendered = render(scene);
        QCOMPARE(rendered.error, QString());
        QCOMPARE(rendered.pictures.first().pixelColor(240, 135), green);
    }

    void filmsAreFrameExact_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<QList<int>>("expected");
        const auto row = [](const char *name, const char *element, const QList<int> &expected) {
            QTest::newRow(name) << QString::fromUtf8(element) << expected;
        };
        row("mp4", "<OffthreadVideo src={staticFile('film.mp4')} />", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
        row("webm", "<OffthreadVideo src={staticFile('film.webm')} />", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
        row("backward and far", "<Jumps to={[50, 3, 49, 39, 40, 41, 2, 58, 0, 30, 30, 29]}><Video src={staticFile('film.mp4')} /></Jumps>",
            {50, 3, 49, 39, 40, 41, 2, 58, 0, 30, 30, 29});
        row("trimmed", "<Html5Video src={staticFile('film.mp4')} trimBefore={20} trimAfter={26} />",
            {20, 21, 22, 23, 24, 25, 255, 255, 255, 255, 255, 255});
        row("trimmed, as it was called", "<Video src={staticFile('film.webm')} startFrom={20} endAt={26} />",
            {20, 21, 22, 23, 24, 25, 255, 255, 255, 255, 255, 255});
        row("faster", "<OffthreadVideo src={staticFile('film.mp4')} playbackRate={2} trimBefore={10} />",
            {10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32});
        row("slower", "<OffthreadVideo src={staticFile('film.mp4')} playbackRate={0.5} />", {0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5});
        row("looped", "<Html5Video loop trimAfter={5} src={staticFile('film.mp4')} />", {0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1});
        row("heard of by its scene", "<Awaited />", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
        row("in a sequence", "<Sequence from={4}><OffthreadVideo src={staticFile('film.mp4')} /></Sequence>",
            {255, 255, 255, 255, 0, 1, 2, 3, 4, 5, 6, 7});
        row("@remotion/media", "<Media.Video src={staticFile('film.webm')} volume={(f) => f / 30} />",
            {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    }
    void filmsAreFrameExact()
    {
        QFETCH(QString, element);
        const QString code =
            QStringLiteral("import { AbsoluteFill, Freeze, continueRender, delayRender, Html5Video, OffthreadVideo, Sequence, Video, "
                           "staticFile, useCurrentFrame } "
                           "from 'remotion';\n"
                           "import * as Media from '@remotion/media';\n"
                           "const Jumps = ({ to, children }) => <Freeze frame={to[useCurrentFrame()]}>{children}</Freeze>;\n"
                           "import { useState } from 'react';\n"
                           "function Awaited() {\n"
                           "  const [handle] = useState(() => delayRender('what the film says of itself'));\n"
                           "  return <Video src={staticFile('film.mp4')} onLoadedMetadata={() => continueRender(handle)} />;\n"
                           "}\n"
                           "void [AbsoluteFill, Html5Video, OffthreadVideo, Sequence, Video, Media, Jumps];\n"
                           "export default () => <AbsoluteFill style={{ background: 'white' }}>%1</AbsoluteFill>;\n");
        const Rendered rendered = render(scene(code.arg(element)), 0, 11);
        QCOMPARE(rendered.error, QString());
        QList<int> numbers;
        for (const QImage &picture : rendered.pictures)
            numbers.append(numberOf(picture));
        QTEST(numbers, "expected");
    }

    void componentsShow_data()
    {
        QTest::addColumn<StageScene>("scene");
        const QString list =
            QStringLiteral("import { AbsoluteFill, Composition, Folder, registerRoot } from 'remotion';\n"
                           "const Film = ({ colour }) => <AbsoluteFill style={{ background: colour }} />;\n"
                           "%1 function Root() {\n"
                           "  return <Folder name=\"a\"><Composition id=\"a\" component={Film} width={1080} height={1080} fps={30}"
                           " durationInFrames={90} defaultProps={{ colour: '#00ff00' }} /></Folder>;\n"
                           "}\n%2\n");
        QTest::newRow("a root") << scene(list.arg(QStringLiteral("export"), QString()));
        QTest::newRow("a registered root") << scene(
            list.arg(QString(), QStringLiteral("registerRoot(Root);\nexport const Last = () => <AbsoluteFill />;")));
        QTest::newRow("a root registered by window.Remotion") << scene(
            list.arg(QString(), QStringLiteral("window.Remotion.registerRoot(Root);\nexport const Last = () => <AbsoluteFill />;")));
        QTest::newRow("metadata that is calculated") << scene(QStringLiteral(
            "import { AbsoluteFill, Composition } from 'remotion';\n"
            "const Film = ({ colour }) => <AbsoluteFill style={{ background: colour }} />;\n"
            "export const Root = () => <Composition id=\"a\" component={Film} width={480} height={270} fps={30} durationInFrames={9}"
            " calculateMetadata={async () => ({ props: { colour: '#00ff00' } })} />;\n"));
        QTest::newRow("a moving picture") << showing(
            QStringLiteral("import { AnimatedImage } from 'remotion';\n"
                           "const dot = 'data:image/gif;base64,R0lGODlhAQABAPAAAAD/AAAAACwAAAAAAQABAAACAkQBADs=';"),
            QStringLiteral("<AnimatedImage src={dot} width={200} height={200} />"));
        QTest::newRow("Solid") << showing(QStringLiteral("import { Solid } from 'remotion';"),
                                          QStringLiteral("<Solid color=\"#00ff00\" width={200} height={200} />"));
        QTest::newRow("sound") << showing(
            QStringLiteral("import { Audio, Html5Audio, staticFile } from 'remotion';"),
            QStringLiteral("<Audio src={staticFile('none.mp3')} volume={0.5} /><Html5Audio src={staticFile('none.mp3')} loop />"
                           "<Page style={{ background: '#00ff00' }} />"));
        QTest::newRow("what is prefetched") << showing(
            QStringLiteral(
                "import { Img, delayRender, continueRender, prefetch, staticFile } from 'remotion';\n"
                "import { useLayoutEffect, useState } from 'react';\n"
                "function Late() {\n"
                "  const [there, setThere] = useState('');\n"
                "  useLayoutEffect(() => {\n"
                "    const handle = delayRender('the picture');\n"
                "    prefetch(staticFile('dot.png')).waitUntilDone().then((src) => { setThere(src); continueRender(handle); });\n"
                "  }, []);\n"
                "  return there.startsWith('blob:') ? <Img src={staticFile('dot.png')} width={200} height={200} /> : null;\n"
                "}"),
            QStringLiteral("<Late />"));
        QImage dot(1, 1, QImage::Format_RGB32);
        dot.fill(green);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        dot.save(&buffer, "PNG");
        m_assets->assets.insert(QStringLiteral("dot.png"), {QStringLiteral("image/png"), bytes});
    }
    void componentsShow() { modulesWork(); }

    void refusals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *code, const char *message) {
            QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(message);
        };
        row("another module", "import { motion } from 'framer-motion';\nexport default () => <motion.div />;",
            "\"framer-motion\" cannot be imported here");
        row("a name that is not there", "import { Blob } from '@remotion/shapes';\nexport default () => <Blob />;",
            "\"Blob\" cannot be imported from '@remotion/shapes'");
        row("a delay that is too long",
            "import { delayRender } from 'remotion';\ndelayRender('the weather', { timeoutInMilliseconds: 300 });\nexport default () => "
            "null;",
            "the weather");
        row("a scene that cancels", "import { cancelRender } from 'remotion';\nexport default () => { cancelRender('no data today'); };",
            "no data today");
        row("a film that is not there",
            "import { Video, staticFile } from 'remotion';\nexport default () => <Video src={staticFile('x.mp4')} />;",
            "film assets/x.mp4 could not be loaded");
        row("a page in a frame", "import { IFrame } from 'remotion';\nexport default () => <IFrame src=\"https://example.com\" />;",
            "no network");
    }
    void refusals()
    {
        QFETCH(QString, code);
        QFETCH(QString, message);
        const Rendered rendered = render(scene(code));
        QVERIFY2(rendered.error.contains(message), qPrintable(rendered.error));
    }
};

STAGE_TEST_MAIN(StageModulesTest)
#include "tst_stagemodules.moc"
