#include "ui/timeline/TimelineMarks.h"

#include "pipeline/project/Records.h"
#include "ui/theme/Tint.h"
#include "ui/timeline/TimelineGeometry.h"
#include "ui/timeline/TimelineRuler.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <cmath>

namespace {

constexpr int nameSize = 11; // pixels
constexpr int namePadding = 4;
constexpr int flagWidth = 9;
constexpr int flagHeight = 14;
constexpr double longestMarkerName = 140;
constexpr double shortestMarkerName = 16;

} // namespace

void TimelineMarks::paintHint(QPainter &painter, const QRect &area, const QString &text, const QPalette &palette)
{
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, text);
}

void TimelineMarks::paintInsertion(QPainter &painter, const QRect &lane, int x, const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Highlight));
    painter.drawRoundedRect(QRectF(x - 1.5, lane.top() - 5, 3, lane.height() + 10), 1.5, 1.5);
}

void TimelineMarks::paintRange(QPainter &painter, const QRect &ruler, double left, double right, const QPalette &palette)
{
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    painter.fillRect(QRectF(left, ruler.top(), right - left, ruler.height()), withAlpha(accent, 0.16));
    painter.fillRect(QRectF(left, ruler.top(), right - left, 3), accent);
    for (const double end : {left, right - 2})
        painter.fillRect(QRectF(end, ruler.top(), 2, ruler.height()), accent);
}

void TimelineMarks::paintMarkers(QPainter &painter, const QRect &ruler, const QList<Marker> &markers, const TimelineGeometry &geometry,
                                 const QPalette &palette)
{
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPixelSize(nameSize);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    for (qsizetype i = 0; i < markers.size(); ++i) {
        const double x = std::round(geometry.frameToX(markers.at(i).frame)) + 0.5;
        const double next = i + 1 < markers.size() ? geometry.frameToX(markers.at(i + 1).frame) : ruler.right();
        if (x < ruler.left() - longestMarkerName || x > ruler.right() + flagWidth)
            continue;
        const double bottom = ruler.bottom();
        const double room = std::min<double>(longestMarkerName, next - x - flagWidth) - 2 * namePadding;
        const QString name = room < shortestMarkerName ? QString() : metrics.elidedText(markers.at(i).name, Qt::ElideRight, int(room));
        const double width = name.isEmpty() ? flagWidth : metrics.horizontalAdvance(name) + 2 * namePadding;
        QPainterPath flag;
        flag.addRoundedRect(QRectF(x, bottom - flagHeight - 3, width, flagHeight), 2, 2);
        painter.fillPath(flag, accent);
        painter.fillRect(QRectF(x - 0.5, bottom - flagHeight - 3, 1, flagHeight + 4), accent);
        painter.setPen(palette.color(QPalette::Active, QPalette::HighlightedText));
        painter.drawText(QRectF(x + namePadding, bottom - flagHeight - 3, width, flagHeight), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
    painter.restore();
}

void TimelineMarks::paintPlayhead(QPainter &painter, double x, int bottom, const QPalette &palette)
{
    const QColor ink = palette.color(QPalette::WindowText);
    const double top = TimelineRuler::height - 14.0;
    painter.setRenderHint(QPainter::Antialiasing);
    // A thin edge in the ground's colour keeps the line visible over any picture.
    painter.fillRect(QRectF(x - 1.5, top + 6, 3, bottom - top), withAlpha(palette.color(QPalette::Window), 0.55));
    painter.fillRect(QRectF(x - 0.5, top + 6, 1, bottom - top), ink);
    QPainterPath head(QPointF(x - 5, top + 1.5));
    head.quadTo(x - 5, top, x - 3.5, top);
    head.lineTo(x + 3.5, top);
    head.quadTo(x + 5, top, x + 5, top + 1.5);
    head.lineTo(x + 5, top + 7);
    head.lineTo(x, top + 13);
    head.lineTo(x - 5, top + 7);
    head.closeSubpath();
    painter.fillPath(head, ink);
}
