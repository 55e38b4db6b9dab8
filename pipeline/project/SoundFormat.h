#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// What kind of sound a file holds, by its first bytes: its name proves nothing.
struct SoundFormat
{
    QString demuxer; // ffmpeg's; naming it keeps it from taking a file for a list of other files
    QString mime;
    QString ending; // "mp3"
};

// MP3, WAV, M4A and Ogg; nullopt for all else.
std::optional<SoundFormat> soundFormatOf(const QByteArray &bytes);
