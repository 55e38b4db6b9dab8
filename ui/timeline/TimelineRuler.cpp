#include "ui/timeline/TimelineRuler.h"

#include "ui/document/Timecode.h"
#include "ui/theme/Tint.h"

#include <QPainter>
#include <QPalette>

#include <cmath>

namespace {

constexpr int labelGap = 28; // pixels between two labels, at least
constexpr int majorLength = 10;
constexpr int minorLength = 5;

} // namespace

void TimelineRuler::paint(QPainter &painter, const QRect &area, const QRect &dirty, const TimelineGeometry &geometry,
                          const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor label = palette.color(QPalette::Dark);
    const QColor mark = mixed(ground, palette.color(QPalette::WindowText), 0.28);
    const QColor faintMark = mixed(ground, palette.color(QPalette::WindowText), 0.14);
    painter.save();
    painter.fillRect(area & dirty, ground);
    painter.fillRect(QRect(dirty.left(), area.bottom(), dirty.width(), 1), palette.color(QPalette::Mid));

    QFont font = painter.font();
    font.setPixelSize(std::max(9, int(std::lround(QFontInfo(font).pixelSize() * 0.8))));
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int labelWidth = metrics.horizontalAdvance(QStringLiteral("00:00:00"));
    const TimelineGeometry::Ticks ticks = geometry.ticks(labelWidth + labelGap);

    const int first = geometry.frameAt(dirty.left() - labelWidth - labelGap) / ticks.minor * ticks.minor;
    const int last = geometry.frameAt(dirty.right() + labelGap);
    for (int frame = first; frame <= last; frame += ticks.minor) {
        const int x = int(std::lround(geometry.frameToX(frame)));
        const bool major = frame % ticks.major == 0;
        const int length = major ? majorLength : minorLength;
        painter.fillRect(QRect(x, area.bottom() - length, 1, length), major ? mark : faintMark);
        if (major) {
            painter.setPen(label);
            painter.drawText(QRect(x + 5, area.top(), labelWidth + labelGap, area.height() - minorLength), Qt::AlignLeft | Qt::AlignVCenter,
                             timecode(frame, geometry.fps));
        }
    }
    painter.restore();
}
