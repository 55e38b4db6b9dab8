#include "pipeline/run/PictureEncoding.h"

#include "pipeline/run/SvgFile.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

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
    return size.isValid() && size.width() <= 20000 && size.height() <= 20000 ? size : QSize();
}
