#include "pipeline/run/PictureEncoding.h"

#include "pipeline/run/SvgFile.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace {

constexpr int faintest = 8;               // alpha that nobody sees
constexpr qint64 largestMark = 8'000'000; // pixels
constexpr qint64 mostPixels = 50'000'000; // what a renderer shows without trouble

} // namespace

Asset encodeJpeg(QString name, QImage picture, QRect part)
{
    if (!part.isEmpty())
        picture = picture.copy(part & picture.rect());
    Asset asset{std::move(name), u"image/jpeg"_s, {}, {}, {}};
    QBuffer buffer(&asset.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (picture.isNull() || !picture.save(&buffer, "JPEG", 90))
        asset.bytes.clear();
    return asset;
}

QSize sizeOfPicture(const QByteArray &bytes, const QString &mime)
{
    if (mime == "image/svg+xml"_L1)
        return sizeOfSvg(bytes);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const QSize size = QImageReader(&buffer).size();
    return size.isValid() && qint64(size.width()) * size.height() <= mostPixels ? size : QSize();
}

QByteArray withoutMargins(const QByteArray &bytes)
{
    const QImage read = QImage::fromData(bytes);
    if (read.isNull() || !read.hasAlphaChannel() || qint64(read.width()) * read.height() > largestMark)
        return bytes;
    const QImage image = read.convertToFormat(QImage::Format_ARGB32);
    QRect shown;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        const auto *end = line + image.width();
        const auto isShown = [](QRgb pixel) { return qAlpha(pixel) > faintest; };
        const auto first = std::find_if(line, end, isShown);
        if (first == end)
            continue;
        const auto last = std::find_if(std::make_reverse_iterator(end), std::make_reverse_iterator(line), isShown).base() - 1;
        shown |= QRect(QPoint(int(first - line), y), QPoint(int(last - line), y));
    }
    if (shown.isEmpty() || shown == image.rect())
        return bytes;
    QByteArray trimmed;
    QBuffer buffer(&trimmed);
    buffer.open(QIODevice::WriteOnly);
    return image.copy(shown).save(&buffer, "PNG") ? trimmed : bytes;
}
