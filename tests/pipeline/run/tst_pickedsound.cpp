#include "pipeline/project/SoundFormat.h"
#include "pipeline/run/PickedSound.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Sound files of the user's, made by ffmpeg.
class TestPickedSound : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    // A second of silence, then a second of a tone.
    void makeTone(const QString &name) const
    {
        QProcess process;
        process.start(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=frequency=440:duration=1"_s, u"-af"_s,
                                    u"volume=8,adelay=1000:all=1"_s, path(name)});
        QVERIFY(process.waitForFinished(30'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

private slots:
    void everyKindIsRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mime");
        QTest::newRow("mp3") << u"tone.mp3"_s << u"audio/mpeg"_s;
        QTest::newRow("wav") << u"tone.wav"_s << u"audio/wav"_s;
        QTest::newRow("m4a") << u"tone.m4a"_s << u"audio/mp4"_s;
        QTest::newRow("ogg") << u"tone.ogg"_s << u"audio/ogg"_s;
    }
    void everyKindIsRead()
    {
        QFETCH(QString, name);
        QFETCH(QString, mime);
        makeTone(name);
        const Result<PickedSound> picked = readSound(path(name));
        QVERIFY2(picked.has_value(), picked ? "" : qPrintable(picked.error().message));
        QCOMPARE(picked->asset.mime, mime);
        QVERIFY(picked->asset.name.startsWith("sound-"_L1) && picked->asset.name.endsWith(name.right(4)));
        QCOMPARE(picked->track.asset, picked->asset.name);
        QCOMPARE(picked->track.name, name);
        QCOMPARE(picked->track.volume, 1.0);
        QVERIFY2(std::abs(picked->track.lengthSeconds - 2) < 0.15, qPrintable(QString::number(picked->track.lengthSeconds)));

        const QByteArray &peaks = picked->wave.peaks;
        QVERIFY(std::abs(peaks.size() - 2 * SoundWave::peaksPerSecond) < 8);
        QVERIFY(quint8(peaks[SoundWave::peaksPerSecond / 2]) < 12);
        QVERIFY(quint8(peaks[SoundWave::peaksPerSecond * 3 / 2]) > 60);
        QCOMPARE(waveOf(picked->asset.bytes)->peaks, peaks);
    }

    void whatIsNoSoundIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("just words");
        QTest::newRow("tag alone") << QByteArray("ID3 and nothing behind it");
        // ffmpeg would follow it to other files, were it not told what to expect.
        QTest::newRow("list of files") << QByteArray("#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n");
    }
    void whatIsNoSoundIsRefused()
    {
        QFETCH(QByteArray, bytes);
        write(u"song.mp3"_s, bytes);
        const Result<PickedSound> picked = readSound(path(u"song.mp3"_s));
        QVERIFY(!picked);
        QCOMPARE(picked.error().message, u"song.mp3 is no sound that Pagereel can play. Choose an MP3, WAV, M4A or Ogg file."_s);
    }

    void missingFileIsTold()
    {
        const Result<PickedSound> picked = readSound(path(u"nothing.mp3"_s));
        QVERIFY(!picked);
        QCOMPARE(picked.error().kind, ErrorKind::File);
        QVERIFY(picked.error().message.contains("nothing.mp3"_L1));
    }

    void volumeRisesAndFalls()
    {
        const Soundtrack track{{}, {}, 40, 10, 0, 0.5, 2, 4};
        QCOMPARE(track.playedSeconds(), 30.0);
        QCOMPARE(track.volumeAt(0, 20), 0.0);
        QCOMPARE(track.volumeAt(1, 20), 0.25);
        QCOMPARE(track.volumeAt(10, 20), 0.5);
        QCOMPARE(track.volumeAt(18, 20), 0.25);
        QCOMPARE(track.volumeAt(20, 20), 0.0);
        const Soundtrack cut{{}, {}, 40, 10, 15, 1, 0, 0};
        QCOMPARE(cut.playedSeconds(), 5.0);
    }
};

QTEST_GUILESS_MAIN(TestPickedSound)
#include "tst_pickedsound.moc"
