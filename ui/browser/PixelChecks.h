#pragma once

#include <QImage>

// What a picture shows, by its pixels. Pure functions for the thread pool; pictures have 32 bits a pixel.
namespace PixelChecks {

// Every pixel is the same, but for what rounding does.
bool isBlank(const QImage &picture);

} // namespace PixelChecks
