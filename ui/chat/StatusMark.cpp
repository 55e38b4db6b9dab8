#include "ui/chat/StatusMark.h"

#include "ui/theme/Tint.h"

#include <QPainter>
#include <QPainterPath>
#include <QTimerEvent>

namespace {

constexpr int side = 16;      // pixels
constexpr int interval = 40;  // ms
constexpr int turn = 1000;    // ms
constexpr int arc = 100 * 16; // sixteenths of a degree

// The theme's palette has no green: one that stands out from the ground, light or dark.
QColor success(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    return dark ? QColor(0x4c, 0xc3, 0x8a) : QColor(0x1b, 0x7f, 0x4d);
}

} // namespace

StatusMark::StatusMark(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StatusMark::setSign(Sign sign)
{
    if (sign == m_sign)
        return;
    m_sign = sign;
    updateTimer();
    update();
}

QSize StatusMark::sizeHint() const
{
    return {side, side};
}

void StatusMark::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
}

void StatusMark::showEvent(QShowEvent *)
{
    updateTimer();
}

void StatusMark::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void StatusMark::updateTimer()
{
    if (m_sign != Sign::Working || !isVisible()) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_time.start();
        m_timer.start(interval, this);
    }
}

void StatusMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor quiet = palette().color(QPalette::Dark);
    switch (m_sign) {
    case Sign::None:
        break;
    case Sign::Working:
        paintSpinner(painter);
        break;
    case Sign::Done:
        paintDisc(painter, success(palette()), {QPolygonF(QList<QPointF>{{4.8, 8.3}, {7.1, 10.6}, {11.3, 5.8}})});
        break;
    case Sign::Failed:
        paintDisc(painter, palette().color(QPalette::BrightText),
                  {QPolygonF(QList<QPointF>{{8, 4.4}, {8, 8.8}}), QPolygonF(QList<QPointF>{{8, 11.4}, {8, 11.5}})});
        break;
    case Sign::Cancelled:
        paintDisc(painter, quiet, {QPolygonF(QList<QPointF>{{5, 8}, {11, 8}})});
        break;
    case Sign::Note:
        paintDisc(painter, quiet, {QPolygonF(QList<QPointF>{{8, 7.4}, {8, 11.6}}), QPolygonF(QList<QPointF>{{8, 4.6}, {8, 4.7}})});
        break;
    case Sign::Sparkle:
        paintSparkle(painter);
        break;
    }
}

void StatusMark::paintSpinner(QPainter &painter)
{
    const QRectF circle(2, 2, side - 4, side - 4);
    painter.setPen(QPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.16), 2));
    painter.drawEllipse(circle);
    const int start = m_timer.isActive() ? int(-m_time.elapsed() % turn * 360 * 16 / turn) : 0;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, start + 90 * 16, -arc);
}

void StatusMark::paintDisc(QPainter &painter, const QColor &color, const QList<QPolygonF> &strokes)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette().color(QPalette::Window), color, 0.18));
    painter.drawEllipse(QRectF(0.5, 0.5, side - 1, side - 1));
    painter.setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &stroke : strokes)
        painter.drawPolyline(stroke);
}

void StatusMark::paintSparkle(QPainter &painter)
{
    const auto star = [](const QPointF &middle, double radius) {
        QPainterPath path(middle + QPointF(0, -radius));
        path.quadTo(middle, middle + QPointF(radius, 0));
        path.quadTo(middle, middle + QPointF(0, radius));
        path.quadTo(middle, middle + QPointF(-radius, 0));
        path.quadTo(middle, middle + QPointF(0, -radius));
        return path;
    };
    const QColor accent = palette().color(QPalette::Highlight);
    painter.fillPath(star({6.6, 9}, 6.6), accent);
    painter.fillPath(star({13, 3.2}, 3), accent);
}
