#include "pipeline/scenes/TemplateKit.h"
#include "tests/ui/browser/SceneRenderer.h"
#include "ui/browser/BrowserSceneStage.h"

#include <QBuffer>
#include <QPainter>

// What scenes in the wild import and use, in the real stage. A scene that finds what it looks for paints its picture green.

namespace {

const QColor green(0, 255, 0);

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

bool isGreen(const Rendered &rendered)
{
    return rendered.error.isEmpty() && rendered.pictures.first().pixelColor(240, 135) == green;
}

} // namespace

class StageModulesTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<MemoryAssets> m_assets = std::make_shared<MemoryAssets>();
    std::unique_ptr<SceneRenderer> m_renderer;

    Rendered render(const StageScene &scene) { return m_renderer->render(scene); }

private slots:
    void initTestCase() { m_renderer = std::make_unique<SceneRenderer>(m_assets); }
    void cleanupTestCase() { m_renderer.reset(); }

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
            "typeof getVideoMetadata === 'function' && typeof useWindowedAudioData === 'function' && visualizeAudio({ fps: 30, frame: 15, "
            "numberOfSamples: 16, audioData: { channelWaveforms: [Float32Array.from({ length: 44100 }, (_, i) => Math.sin(i / 4))], "
            "sampleRate: 44100, durationInSeconds: 1, numberOfChannels: 1, resultId: 'a', isRemote: false } }).some((bar) => bar > 0.1)");
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
        show("an icon that nobody knows is a ring", "import { Icon } from '@iconify/react';",
             "<div style={{ position: 'absolute', left: 180, top: -105 }}>"
             "<Icon icon=\"mdi:no-such-icon\" width={480} height={480} color=\"#00ff00\" /></div>");
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
              "new Set([1]).union(new Set([2])).size === 2 && Boolean(Promise.withResolvers().resolve) && "
              "new Float32Array([2, 1]).toSorted()[0] === 1");
        show("newer styles", "",
             "<div style={{ position: 'absolute', left: 0, top: 0, width: 10, height: 10, background: '#00ff00', translate: '235px 130px',"
             " scale: '4' }} />");
        show("a newer mask in a style sheet", "",
             "<style>{'.veil { position: absolute; inset: 0; background: #ff0000; mask: linear-gradient(transparent, transparent) "
             "}'}</style>"
             "<div style={{ position: 'absolute', inset: 0, background: '#00ff00' }} /><div className=\"veil\" />");
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
        judge("the viewport", "", "innerWidth === 480 && innerHeight === 270");
        show("parts of the viewport", "",
             "<div style={{ position: 'fixed', left: '48vw', top: '45vh', width: '4vw', height: '10vh', zIndex: 9999, background: "
             "'#00ff00' }} />");
        judge("an environment without variables", "", "process.env.NODE_ENV === 'production' && process.env.REMOTION_KEY === undefined");
        judge("data as an address", "fetch('data:,x').then((answer) => answer.text());", "true");
        judge("window.Remotion", "const { spring } = window.Remotion;", "spring({ frame: 100, fps: 30 }) > 0.9");
    }
    void modulesWork()
    {
        QFETCH(StageScene, scene);
        const Rendered rendered = render(scene);
        QCOMPARE(rendered.error, QString());
        QCOMPARE(rendered.pictures.first().pixelColor(240, 135), green);
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

    // Playfair has old-style figures, and others of another width that stand as high as capitals.
    void figuresAreMeasuredAsTheyAreShown()
    {
        const Rendered rendered = render(showing(
            QStringLiteral(
                "import { useLayoutEffect, useRef, useState } from 'react';\n"
                "import { loadFont } from '@remotion/google-fonts/PlayfairDisplay';\n"
                "import { textStyle, useSetting } from '../kit';\n"
                "const face = { family: loadFont().fontFamily, fallback: 'serif', weight: 700, uppercase: false, files: [] };\n"
                "const brand = { name: 'Harbour', host: '', logo: null, palette: [], gradients: [], language: '', fonts: { heading: "
                "face, body: face }, colors: { primary: '#0000ff', secondary: null, accent: null, background: '#ffffff', text: "
                "'#000000' } };\n"
                "function Figure() {\n"
                "  const figure = useSetting(brand, 'Harbour', 'paper').type.figure('1,472.90', { width: 400 });\n"
                "  const shown = useRef(null);\n"
                "  const [fits, setFits] = useState(false);\n"
                "  useLayoutEffect(() => setFits(Math.abs(shown.current.offsetWidth - figure.width) < 3), [figure]);\n"
                "  return <><span ref={shown} style={{ ...textStyle(figure), position: 'absolute', top: 0, left: 0 }}>1,472.90</span>"
                "{fits && <Page style={{ background: '#00ff00' }} />}</>;\n"
                "}"),
            QStringLiteral("<Figure />")));
        QCOMPARE(rendered.error, QString());
        QCOMPARE(rendered.pictures.first().pixelColor(240, 135), green);
    }

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
