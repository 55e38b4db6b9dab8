#include "pipeline/run/PictureDetail.h"

#include <QBuffer>
#include <QImageReader>

namespace {

constexpr int parts = 48;              // across and down: finer ones would take a photo's grain for something to see
constexpr int seenDifference = 8;      // of 255
constexpr qint64 largest = 40'000'000; // pixels: the limit of what is decoded just to look at it

// Where nothing is painted, a grey.
int brightness(QRgb color)
{
    return (qGray(color) * qAlpha(color) + 128 * (255 - qAlpha(color))) / 255;
}

QImage smallPicture(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > largest)
        return {};
    // The reader's own reduction is fast and rough: the last step is a smooth one.
    if (reader.supportsOption(QImageIOHandler::ScaledSize))
        reader.setScaledSize({4 * parts, 4 * parts});
    const QImage picture = reader.read();
    if (picture.isNull())
        return {};
    return picture.scaled(parts, parts, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_ARGB32);
}

} // namespace

double pictureDetail(const QByteArray &bytes)
{
    const QImage picture = smallPicture(bytes);
    if (picture.isNull())
        return 1;
    int different = 0;
    for (int y = 0; y + 1 < parts; ++y) {
        for (int x = 0; x + 1 < parts; ++x) {
            const int here = brightness(picture.pixel(x, y));
            const int across = std::abs(here - brightness(picture.pixel(x + 1, y)));
            const int down = std::abs(here - brightness(picture.pixel(x, y + 1)));
            different += std::max(across, down) >= seenDifference ? 1 : 0;
        }
    }
    return double(different) / ((parts - 1) * (parts - 1));
}
