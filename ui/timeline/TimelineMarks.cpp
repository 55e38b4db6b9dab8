#include "ui/timeline/TimelineMarks.h"

#include "ui/theme/Tint.h"
#include "ui/timeline/TimelineRuler.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

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
