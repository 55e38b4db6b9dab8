#include "pipeline/run/PictureEncoding.h"

#include "pipeline/run/SvgFile.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 50'000'000; // what a renderer shows without trouble

}

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
