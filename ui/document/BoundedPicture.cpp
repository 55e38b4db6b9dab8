#include "ui/document/BoundedPicture.h"

#include <QBuffer>
#include <QImageReader>

namespace {

constexpr qsizetype maximumBytes = 8 * 1024 * 1024;
constexpr qint64 maximumPixels = 64 * 1024 * 1024;

} // namespace

QImage boundedPicture(const AssetBytes &asset, QSize room)
{
    if (asset.bytes.isEmpty() || asset.bytes.size() > maximumBytes)
        return {};
    QBuffer buffer;
    buffer.setData(asset.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > maximumPixels)
        return {};
    const bool isDrawing = asset.mime == QLatin1String("image/svg+xml"); // as sharp as there is room
    if (isDrawing || size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio));
    return reader.read();
}
