#pragma once

#include "pipeline/export/VideoEncoder.h"

#include <QStringList>

// How ffmpeg is called, and what its words mean to a user.
namespace FfmpegCommand {

// Arguments that make an MP4 at `target` of raw BGRA pictures from stdin.
QStringList arguments(const VideoFormat &format, const QString &target);

// The sentence for an ffmpeg that failed, from the last lines it wrote.
Error explain(const QByteArray &words);

} // namespace FfmpegCommand
