#include "pipeline/export/VideoEncoder.h"

#include <QtTest>

namespace {

const QStringList bars{QStringLiteral("#ff0000"), QStringLiteral("#00ff00"), QStringLiteral("#0000ff"), QStringLiteral("#635bff"),
                       QStringLiteral("#ffffff"), QStringLiteral("#000000"), QStringLiteral("#808080"), QStringLiteral("#ffcc00")};

QImage barPicture(QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    for (int x = 0; x < size.width(); ++x) {
        const QRgb color = QColor(bars.at(x * bars.size() / size.width())).rgb();
        for (int y = 0; y < size.height(); ++y)
            picture.setPixel(x, y, color);
    }
    return picture;
}

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return process.readAllStandardOutput();
}

VideoFormat format(QSize size)
{
    VideoFormat value;
    value.pictureSize = size;
    value.size = size;
    value.preset = QStringLiteral("ultrafast");
    return value;
}

void writeScript(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + text);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

class VideoEncoderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_path = qgetenv("PATH");

    QString target(const QString &name = QStringLiteral("film.mp4")) const { return m_folder.filePath(name); }
    QStringList left() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    Result<void> encode(const VideoFormat &wanted, int frames, const QString &path, bool overwrite = false)
    {
        VideoEncoder encoder(wanted);
        std::optional<Result<void>> ended;
        int written = 0;
        connect(&encoder, &VideoEncoder::ended, this, [&](const Result<void> &result) { ended = result; });
        connect(&encoder, &VideoEncoder::frameWritten, this, [&](int count) { written = count; });
        if (const Result<void> started = encoder.start(path, overwrite); !started)
            return started;
        for (int i = 0; i < frames; ++i)
            encoder.addFrame(barPicture(wanted.pictureSize));
        encoder.finish();
        if (!QTest::qWaitFor([&] { return ended.has_value(); }, 60'000))
            return failure(ErrorKind::Timeout, QStringLiteral("no answer"));
        if (*ended && written != frames)
            return failure(ErrorKind::Internal, QStringLiteral("%1 frames told").arg(written));
        return *ended;
    }

private slots:
    void cleanup()
    {
        qputenv("PATH", m_path);
        for (const QString &name : left()) {
            QFile::remove(target(name));
            QDir(target(name)).removeRecursively();
        }
    }

    void filmIsExact()
    {
        const Result<void> result = encode(format({640, 360}), 47, target());
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(left(), QStringList{QStringLiteral("film.mp4")});
        const QByteArray told =
            output(QStringLiteral("ffprobe"),
                   {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-count_frames"), QStringLiteral("-show_entries"),
                    QStringLiteral("stream=codec_name,width,height,pix_fmt,color_range,color_space,color_transfer,color_primaries,"
                                   "r_frame_rate,nb_read_frames,duration"),
                    QStringLiteral("-of"), QStringLiteral("default=nw=1"), target()});
        for (const char *line :
             {"codec_name=h264", "width=640", "height=360", "pix_fmt=yuv420p", "color_range=tv", "color_space=bt709",
              "color_transfer=bt709", "color_primaries=bt709", "r_frame_rate=30/1", "nb_read_frames=47", "duration=1.566667"})
            QVERIFY2(told.contains(line), told.constData());

        // Faststart: the index comes before the pictures.
        QFile file(target());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.indexOf("moov") < bytes.indexOf("mdat"));
    }

    void soundIsTrimmedFadedAndAsLongAsTheVideo()
    {
        const QString tone = m_folder.filePath(QStringLiteral("tone.wav"));
        output(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"), QStringLiteral("lavfi"),
                                          QStringLiteral("-i"), QStringLiteral("sine=frequency=440:duration=3"), tone});
        VideoFormat withSound = format({320, 180});
        // Of three seconds the last two are heard, in a video of four: the second half of it fades in, a second is silent.
        withSound.sound = {tone, QStringLiteral("wav"), {QStringLiteral("tone.wav"), {}, 3, 1, 0, 0.5, 1, 0}, 4, 0.5, 3.5};
        QVERIFY(encode(withSound, 105, target()));
        const QByteArray raw =
            output(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), target(),
                                              QStringLiteral("-ac"), QStringLiteral("1"), QStringLiteral("-ar"), QStringLiteral("8000"),
                                              QStringLiteral("-f"), QStringLiteral("s16le"), QStringLiteral("-")});
        const auto *samples = reinterpret_cast<const qint16 *>(raw.constData());
        const double seconds = double(raw.size()) / 2 / 8000;
        QVERIFY2(std::abs(seconds - 3.5) < 0.1, qPrintable(QString::number(seconds)));
        const auto loudness = [&](double from) {
            int loudest = 0;
            for (int i = int(from * 8000); i < int((from + 0.1) * 8000); ++i)
                loudest = std::max(loudest, std::abs(int(samples[i])));
            return loudest;
        };
        QVERIFY(loudness(0.05) > 0.4 * loudness(0.8)); // its first half second of fading lies before the part that is exported
        QVERIFY(loudness(0.05) < 0.8 * loudness(0.8));
        QVERIFY(loudness(1.8) < 20);
    }

    void coloursAreThoseOfThePictures()
    {
        QVERIFY(encode(format({640, 360}), 3, target()));
        const QByteArray raw =
            output(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), target(),
                                              QStringLiteral("-frames:v"), QStringLiteral("1"), QStringLiteral("-vf"),
                                              QStringLiteral("scale=in_color_matrix=bt709:in_range=limited:out_range=full,format=bgra"),
                                              QStringLiteral("-f"), QStringLiteral("rawvideo"), QStringLiteral("-")});
        QCOMPARE(raw.size(), 640 * 360 * 4);
        const QImage picture(reinterpret_cast<const uchar *>(raw.constData()), 640, 360, QImage::Format_RGB32);
        for (qsizetype i = 0; i < bars.size(); ++i) {
            const QColor wanted(bars.at(i));
            const QColor found = picture.pixelColor(int(40 + 80 * i), 180);
            const int off = std::max(
                {std::abs(wanted.red() - found.red()), std::abs(wanted.green() - found.green()), std::abs(wanted.blue() - found.blue())});
            QVERIFY2(off <= 3, qPrintable(wanted.name() + QStringLiteral(" became ") + found.name()));
        }
    }

    void otherSizeAndRate()
    {
        VideoFormat wanted = format({640, 360});
        wanted.size = {320, 180};
        wanted.fps = 15;
        wanted.title = QStringLiteral("Harbour – “first”");
        QVERIFY(encode(wanted, 60, target()));
        const QByteArray told =
            output(QStringLiteral("ffprobe"),
                   {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-count_frames"), QStringLiteral("-show_entries"),
                    QStringLiteral("stream=width,height,nb_read_frames,r_frame_rate:format_tags=title"), QStringLiteral("-of"),
                    QStringLiteral("default=nw=1"), target()});
        for (const char *line : {"width=320", "height=180", "nb_read_frames=30", "r_frame_rate=15/1", "title=Harbour – “first”"})
            QVERIFY2(told.contains(line), told.constData());
    }

    void badTargetsAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("word");
        QTest::newRow("folder") << "folder"
                                << "is a folder";
        QTest::newRow("no folder") << "none/film.mp4"
                                   << "no folder";
        QTest::newRow("exists") << "there.mp4"
                                << "exists already";
        QTest::newRow("in a file") << "there.mp4/film.mp4"
                                   << "no folder";
    }
    void badTargetsAreRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, word);
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
        QFile there(target(QStringLiteral("there.mp4")));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("old") == 3);
        there.close();
        const Result<void> result = encode(format({64, 64}), 1, target(path));
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
        QCOMPARE(left(), (QStringList{QStringLiteral("folder"), QStringLiteral("there.mp4")}));
        QCOMPARE(there.size(), 3);
    }

    void overwritesWhereItMay()
    {
        QFile there(target());
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("old") == 3);
        there.close();
        QVERIFY(encode(format({64, 64}), 2, target(), true));
        QVERIFY(there.size() > 100);
        QCOMPARE(left().size(), 1);
    }

    void oddSidesAreRefused()
    {
        const Result<void> result = encode(format({641, 360}), 1, target());
        QVERIFY(!result && result.error().message.contains(u"even"));
    }

    void encoderTroubleIsTold_data()
    {
        QTest::addColumn<QByteArray>("script"); // empty: there is no ffmpeg
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("missing") << QByteArray() << ErrorKind::File << "not found";
        QTest::newRow("full disk")
            << QByteArray("/bin/head -c 100000 >/dev/null; echo 'av_interleaved_write_frame(): No space left on device' >&2; exit 1")
            << ErrorKind::DiskFull << "disk is full";
        QTest::newRow("no H.264") << QByteArray("echo \"Unknown encoder 'libx264'\" >&2; exit 1") << ErrorKind::Internal << "libx264";
        QTest::newRow("killed") << QByteArray("kill -9 $$") << ErrorKind::Internal << "stopped before";
        QTest::newRow("killed at the end") << QByteArray("/bin/cat >/dev/null; kill -9 $$") << ErrorKind::Internal << "stopped before";
    }
    void encoderTroubleIsTold()
    {
        QFETCH(QByteArray, script);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, word);
        QTemporaryDir programs;
        if (!script.isEmpty())
            writeScript(programs.filePath(QStringLiteral("ffmpeg")), script);
        qputenv("PATH", programs.path().toUtf8());
        const Result<void> result = encode(format({640, 360}), 5, target());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
        QVERIFY2(left().isEmpty(), qPrintable(left().join(u' ')));
    }

    void cancelLeavesNothing()
    {
        VideoEncoder encoder(format({640, 360}));
        QSignalSpy written(&encoder, &VideoEncoder::frameWritten);
        std::optional<Result<void>> ended;
        connect(&encoder, &VideoEncoder::ended, this, [&](const Result<void> &result) { ended = result; });
        QVERIFY(encoder.start(target(), false));
        encoder.addFrame(barPicture({640, 360}));
        QVERIFY(written.wait());
        QCOMPARE(left().size(), 1); // under its temporary name
        QVERIFY(!QFile::exists(target()));
        encoder.cancel();
        QTRY_VERIFY(ended);
        QCOMPARE(ended->error().kind, ErrorKind::Cancelled);
        QVERIFY(left().isEmpty());
    }

    void goingAwayLeavesNothing()
    {
        {
            VideoEncoder encoder(format({640, 360}));
            QVERIFY(encoder.start(target(), false));
            encoder.addFrame(barPicture({640, 360}));
        }
        QVERIFY(left().isEmpty());
    }
};

QTEST_GUILESS_MAIN(VideoEncoderTest)
#include "tst_videoencoder.moc"
