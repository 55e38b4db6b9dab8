#pragma once

#include <QCache>
#include <QPixmap>
#include <QRect>

class QImage;
class QPainter;

// Repeats a scene's picture over its clip. Keeps scaled copies, so that painting costs no scaling. GUI thread.
class ThumbnailStrip
{
public:
    ThumbnailStrip();

    // Fills `area`, drawing only the copies that `dirty` touches.
    void paint(QPainter &painter, const QRect &area, const QRect &dirty, const QImage &thumbnail);

private:
    QPixmap scaled(const QImage &thumbnail, int height, qreal ratio);

    struct Entry
    {
        QPixmap pixmap;
        int height = 0;
        qreal ratio = 1;
    };
    QCache<qint64, Entry> m_scaled; // by QImage::cacheKey()
};
