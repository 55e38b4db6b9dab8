#include "pipeline/run/PickedSound.h"

#include "pipeline/project/SoundFormat.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleRate = 8000;
constexpr int longestSeconds = 2 * 3600;
constexpr int patience = 120'000; // ms, for ffmpeg

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PickedSound)
};

Error notASound(const QString &name)
{
    return {ErrorKind::File, Words::tr("%1 is no sound that Pagereel can play. Choose an MP3, WAV, M4A or Ogg file.").arg(name)};
}

// 16-bit samples, one channel.
Result<QByteArray> decoded(const QString &file, const SoundFormat &format, const QString &name)
{
    const QString ffmpeg = QStandardPaths::findExecutable(u"ffmpeg"_s);
    if (ffmpeg.isEmpty())
        return failure(ErrorKind::Internal, Words::tr("ffmpeg is not installed, and sound needs it. Install it and try again."));
    QProcess process;
    process.start(ffmpeg, {u"-v"_s,
                           u"error"_s,
                           u"-nostdin"_s,
                           u"-protocol_whitelist"_s,
                           u"file,pipe"_s,
                           u"-f"_s,
                           format.demuxer,
                           u"-i"_s,
                           u"file:"_s + file,
                           u"-map"_s,
                           u"0:a:0"_s,
                           u"-t"_s,
                           QString::number(longestSeconds),
                           u"-ac"_s,
                           u"1"_s,
                           u"-ar"_s,
                           QString::number(sampleRate),
                           u"-f"_s,
                           u"s16le"_s,
                           u"pipe:1"_s});
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(-1);
        return failure(ErrorKind::Timeout, Words::tr("Reading %1 took too long. Choose a shorter sound.").arg(name));
    }
    const QByteArray samples = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || samples.isEmpty())
        return tl::unexpected(notASound(name));
    return samples;
}

SoundWave waveOfSamples(const QByteArray &bytes)
{
    const auto *const samples = reinterpret_cast<const qint16 *>(bytes.constData());
    const qsizetype count = bytes.size() / qsizetype(sizeof(qint16));
    constexpr qsizetype step = sampleRate / SoundWave::peaksPerSecond;
    SoundWave wave{double(count) / sampleRate, {}};
    for (qsizetype first = 0; first < count; first += step) {
        int loudest = 0;
        for (qsizetype i = first; i < std::min(first + step, count); ++i)
            loudest = std::max(loudest, std::abs(int(samples[i])));
        wave.peaks.append(char(std::min(255, loudest / 128)));
    }
    return wave;
}

Result<SoundWave> waveOfFile(const QString &file, const QByteArray &bytes, const QString &name)
{
    const std::optional<SoundFormat> format = soundFormatOf(bytes);
    if (!format)
        return tl::unexpected(notASound(name));
    return decoded(file, *format, name).map(waveOfSamples);
}

} // namespace

Result<PickedSound> readSound(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::File, Words::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestSound + 1);
    if (bytes.size() > largestSound)
        return failure(ErrorKind::TooLarge, Words::tr("%1 is larger than 200 MB. Choose a smaller file.").arg(name));
    const Result<SoundWave> wave = waveOfFile(path, bytes, name);
    if (!wave)
        return tl::unexpected(wave.error());

    const SoundFormat format = *soundFormatOf(bytes);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(12);
    PickedSound picked;
    picked.wave = *wave;
    picked.asset = {u"sound-%1.%2"_s.arg(QString::fromLatin1(hash), format.ending), format.mime, bytes, {}, {}};
    picked.track.asset = picked.asset.name;
    picked.track.name = name;
    picked.track.lengthSeconds = wave->seconds;
    return picked;
}

Result<SoundWave> waveOf(const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorKind::File, Words::tr("The sound could not be looked at: %1.").arg(file.errorString()));
    return waveOfFile(file.fileName(), bytes, Words::tr("The project's sound"));
}
