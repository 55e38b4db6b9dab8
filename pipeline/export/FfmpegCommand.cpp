#include "pipeline/export/FfmpegCommand.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FfmpegCommand)
};

QString seconds(double value)
{
    return QString::number(value, 'f', 6);
}

// As volumeOfSound() in resources/remotion/src/sound.ts has it: evenly rising and falling, over the part of the file that is played.
QString soundFilter(const VideoSound &sound)
{
    const Soundtrack &track = sound.track;
    const double played = std::min(track.playedSeconds(), sound.videoSeconds);
    QStringList filters{QStringLiteral("atrim=start=%1:duration=%2").arg(seconds(track.startSeconds), seconds(played)),
                        QStringLiteral("asetpts=PTS-STARTPTS"), QStringLiteral("volume=%1").arg(track.volume)};
    if (track.fadeInSeconds > 0)
        filters.append(QStringLiteral("afade=t=in:st=0:d=%1").arg(seconds(track.fadeInSeconds)));
    if (track.fadeOutSeconds > 0)
        filters.append(QStringLiteral("afade=t=out:st=%1:d=%2")
                           .arg(seconds(std::max(0.0, played - track.fadeOutSeconds)), seconds(track.fadeOutSeconds)));
    // Silence behind it, as long as the pictures last.
    filters +=
        {QStringLiteral("apad"), QStringLiteral("atrim=start=%1:duration=%2").arg(seconds(sound.fromSeconds), seconds(sound.seconds)),
         QStringLiteral("asetpts=PTS-STARTPTS")};
    return filters.join(u',');
}

} // namespace

QStringList FfmpegCommand::arguments(const VideoFormat &format, const QString &target)
{
    const auto sides = [](QSize size, char16_t between) {
        return QString::number(size.width()) + QChar(between) + QString::number(size.height());
    };
    // The colours are said in full, else players guess: HD's matrix, limited range.
    QString filter = QStringLiteral("scale=%1:in_range=full:out_range=limited:out_color_matrix=bt709:"
                                    "flags=lanczos+accurate_rnd+full_chroma_int,format=yuv420p")
                         .arg(sides(format.size, u':'));
    if (format.fps != format.pictureRate)
        filter.prepend(QStringLiteral("fps=%1,").arg(format.fps));

    QStringList list{QStringLiteral("-hide_banner"), QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-nostdin")};
    list += {QStringLiteral("-f"), QStringLiteral("rawvideo"), QStringLiteral("-pix_fmt"), QStringLiteral("bgra")};
    list += {QStringLiteral("-video_size"), sides(format.pictureSize, u'x')};
    list += {QStringLiteral("-framerate"), QString::number(format.pictureRate), QStringLiteral("-i"), QStringLiteral("pipe:0")};
    const bool hasSound = !format.sound.file.isEmpty();
    if (hasSound)
        list += {QStringLiteral("-protocol_whitelist"),
                 QStringLiteral("file"),
                 QStringLiteral("-f"),
                 format.sound.demuxer,
                 QStringLiteral("-i"),
                 QStringLiteral("file:%1").arg(format.sound.file)};
    list += {QStringLiteral("-map"), QStringLiteral("0:v")};
    if (hasSound) {
        list += {QStringLiteral("-map"), QStringLiteral("1:a:0"), QStringLiteral("-af"), soundFilter(format.sound)};
        list += {QStringLiteral("-c:a"), QStringLiteral("aac"), QStringLiteral("-b:a"), QStringLiteral("192k")};
        list += {QStringLiteral("-ar"), QStringLiteral("48000"), QStringLiteral("-ac"), QStringLiteral("2")};
    }
    list += {QStringLiteral("-vf"), filter};
    list += {QStringLiteral("-color_range"), QStringLiteral("tv"), QStringLiteral("-colorspace"), QStringLiteral("bt709")};
    list += {QStringLiteral("-color_primaries"), QStringLiteral("bt709"), QStringLiteral("-color_trc"), QStringLiteral("bt709")};
    list += {QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-profile:v"), QStringLiteral("high")};
    list += {QStringLiteral("-preset"), format.preset, QStringLiteral("-crf"), QString::number(format.quality)};
    if (!format.title.isEmpty())
        list += {QStringLiteral("-metadata"), QStringLiteral("title=%1").arg(format.title)};
    list += {QStringLiteral("-movflags"), QStringLiteral("+faststart"), QStringLiteral("-f"), QStringLiteral("mp4")};
    list += {QStringLiteral("-y"), QStringLiteral("file:%1").arg(target)};
    return list;
}

Error FfmpegCommand::explain(const QByteArray &words)
{
    if (words.contains("No space left on device") || words.contains("Disk quota exceeded"))
        return {ErrorKind::DiskFull, Words::tr("The disk is full. Make room, or choose another place, and export again.")};
    if (words.contains("Unknown encoder") || words.contains("Error selecting an encoder"))
        return {ErrorKind::Internal, Words::tr("This ffmpeg cannot make H.264. Install one with libx264 and export again.")};
    const QString line = QString::fromUtf8(words).trimmed().section(QLatin1Char('\n'), -1).left(200);
    if (line.isEmpty())
        return {ErrorKind::Internal, Words::tr("The encoder ffmpeg was stopped before the video was whole. Export again.")};
    return {ErrorKind::Internal, Words::tr("The encoder ffmpeg gave up (%1). Export again, or to another place.").arg(line)};
}
