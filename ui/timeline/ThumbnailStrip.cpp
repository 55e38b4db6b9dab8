#include "ui/timeline/ThumbnailStrip.h"

#include <QImage>
#include <QPaintDevice>
#include <QPainter>

namespace {

constexpr int copiesKept = 200;

} // namespace

ThumbnailStrip::ThumbnailStrip()
    : m_scaled(copiesKept)
{
}

void ThumbnailStrip::paint(QPainter &painter, const QRect &area, const QRect &dirty, const QImage &thumbnail)
{
    if (thumbnail.isNull() || area.height() <= 0)
        return;
    const QPixmap picture = scaled(thumbnail, area.height(), painter.device()->devicePixelRatioF());
    const int width = std::max(1, int(picture.deviceIndependentSize().width()));
    const int first = std::max(0, dirty.left() - area.left()) / width;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    for (int x = area.left() + first * width; x <= std::min(area.right(), dirty.right()); x += width)
        painter.drawPixmap(x, area.top(), picture);
    painter.restore();
}

QPixmap ThumbnailStrip::scaled(const QImage &thumbnail, int height, qreal ratio)
{
    const Entry *known = m_scaled.object(thumbnail.cacheKey());
    if (known && known->height == height && qFuzzyCompare(known->ratio, ratio))
        return known->pixmap;
    QPixmap pixmap = QPixmap::fromImage(thumbnail.scaledToHeight(int(height * ratio), Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_scaled.insert(thumbnail.cacheKey(), new Entry{pixmap, height, ratio});
    return pixmap;
}
