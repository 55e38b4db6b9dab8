#pragma once

#include <QImage>

#include <optional>

// The number that the stage paints below the picture (resources/stage/protocol.ts), read from a grab of the page: the proof of
// which frame was grabbed.
namespace FrameTag {

constexpr int rows = 8;
constexpr quint32 mask = 0xffffff;

// std::nullopt where the last rows hold no sound tag.
std::optional<quint32> read(const QImage &page);

} // namespace FrameTag
