#include "tests/ui/browser/SceneRenderer.h"

#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

// Films in a scene: each frame shows the film's frame that belongs to it.

namespace {

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

int numberOf(const QImage &picture)
{
    int number = 0;
    for (int bar = 0; bar < 8; ++bar)
        number = number * 2 + (qGray(picture.pixel(bar * 60 + 30, 135)) > 128 ? 1 : 0);
    return number;
}

} // namespace

class StageFilmsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SceneRenderer> m_renderer;

private slots:
    void initTestCase()
    {
        const auto assets = std::make_shared<MemoryAssets>();
        const QStringList h264 = {QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-bf"),
                                  QStringLiteral("2"),    QStringLiteral("-g"),      QStringLiteral("40")};
        const QStringList vp8 = {QStringLiteral("-c:v"), QStringLiteral("libvpx"), QStringLiteral("-b:v"), QStringLiteral("1M")};
        assets->assets.insert(QStringLiteral("film.mp4"), {QStringLiteral("video/mp4"), film(h264, QStringLiteral("mp4"), 100)});
        assets->assets.insert(QStringLiteral("film.webm"), {QStringLiteral("video/webm"), film(vp8, QStringLiteral("webm"), 100)});
        QVERIFY(assets->assets.value(QStringLiteral("film.mp4")).bytes.size() > 1000);
        QVERIFY(assets->assets.value(QStringLiteral("film.webm")).bytes.size() > 1000);
        m_renderer = std::make_unique<SceneRenderer>(assets);
    }
    void cleanupTestCase() { m_renderer.reset(); }

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
        const Rendered rendered = m_renderer->render({QStringLiteral("scene"), QStringLiteral("Scene"), code.arg(element), {}, 60}, 0, 11);
        QCOMPARE(rendered.error, QString());
        QList<int> numbers;
        for (const QImage &picture : rendered.pictures)
            numbers.append(numberOf(picture));
        QTEST(numbers, "expected");
    }
};

STAGE_TEST_MAIN(StageFilmsTest)
#include "tst_stagefilms.moc"
