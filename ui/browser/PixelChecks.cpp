#include "ui/browser/PixelChecks.h"

#include <algorithm>
#include <cstdlib>

namespace {

constexpr int roundingError = 2;

bool isNear(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) <= roundingError && std::abs(qGreen(a) - qGreen(b)) <= roundingError &&
           std::abs(qBlue(a) - qBlue(b)) <= roundingError;
}

} // namespace

bool PixelChecks::isBlank(const QImage &picture)
{
    const QRgb first = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        if (!std::all_of(line, line + picture.width(), [first](QRgb pixel) { return isNear(pixel, first); }))
            return false;
    }
    return true;
}
