#include "pipeline/project/SoundFormat.h"

std::optional<SoundFormat> soundFormatOf(const QByteArray &bytes)
{
    const auto format = [](const char *demuxer, const char *mime, const char *ending) {
        return SoundFormat{QString::fromLatin1(demuxer), QString::fromLatin1(mime), QString::fromLatin1(ending)};
    };
    // An MPEG frame begins with eleven set bits; tags may come before it.
    const bool isFrame = bytes.size() > 2 && quint8(bytes[0]) == 0xff && (quint8(bytes[1]) & 0xe6) == 0xe2;
    if (bytes.startsWith("ID3") || isFrame)
        return format("mp3", "audio/mpeg", "mp3");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE")
        return format("wav", "audio/wav", "wav");
    if (bytes.startsWith("OggS"))
        return format("ogg", "audio/ogg", "ogg");
    if (bytes.mid(4, 4) == "ftyp")
        return format("mov", "audio/mp4", "m4a");
    return std::nullopt;
}
