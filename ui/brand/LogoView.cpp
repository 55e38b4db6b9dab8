#include "ui/brand/LogoView.h"

#include "pipeline/base/WhenDone.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QtConcurrentRun>

namespace {

// In device pixels; twice the view, for dense screens. The file comes from a site: what it claims to be is bounded here.
constexpr QSize decodedSize(512, 176);
constexpr qsizetype maximumBytes = 8 * 1024 * 1024;
constexpr qint64 maximumPixels = 64 * 1024 * 1024;

QImage decode(const AssetBytes &asset)
{
    if (asset.bytes.isEmpty() || asset.bytes.size() > maximumBytes)
        return {};
    QBuffer buffer;
    buffer.setData(asset.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > maximumPixels)
        return {};
    reader.setScaledSize(size.scaled(decodedSize, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

LogoView::LogoView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LogoView::load(const std::shared_ptr<AssetSource> &assets, const QString &name)
{
    whenDone(assets->asset(name).then(QtFuture::Launch::Async, decode), this, [this](const QImage &image) {
        m_image = image;
        update();
    });
}

void LogoView::setInk(const std::optional<QColor> &ink)
{
    m_ink = ink;
    update();
}

void LogoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool inkIsLight = m_ink && m_ink->lightnessF() > 0.7F;
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(inkIsLight ? QColor(0x1b, 0x1b, 0x1e) : QColor(Qt::white));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (m_image.isNull())
        return;
    const QRect room = rect().adjusted(24, 20, -24, -20);
    QRect place(QPoint(), m_image.size().scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    painter.drawImage(place, m_image);
}
