#include "ui/brand/ColorStrip.h"

#include "pipeline/brand/BrandProfile.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

ColorStrip::ColorStrip(std::vector<QColor> colors, QWidget *parent)
    : QWidget(parent)
    , m_colors(std::move(colors))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

ColorStrip::ColorStrip(const BrandGradient &gradient, QWidget *parent)
    : ColorStrip(gradient.stops, parent)
{
    m_angle = gradient.angle;
    m_isGradient = true;
}

void ColorStrip::paintEvent(QPaintEvent *)
{
    if (m_colors.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(bar, 6, 6);
    painter.setClipPath(outline);
    if (m_isGradient) {
        painter.fillRect(rect(), gradientBrush());
    } else {
        const double each = double(width()) / double(m_colors.size());
        for (size_t i = 0; i < m_colors.size(); ++i)
            painter.fillRect(QRectF(double(i) * each, 0, each + 1, height()), m_colors[i]);
    }
    painter.setClipping(false);
    QColor edge = palette().color(QPalette::WindowText);
    edge.setAlphaF(0.14F);
    painter.setPen(edge);
    painter.drawPath(outline);
}

QBrush ColorStrip::gradientBrush() const
{
    // CSS: 0 degrees points up, clockwise; the line is as long as reaches the corners.
    const double radians = m_angle * M_PI / 180;
    const QPointF direction(std::sin(radians), -std::cos(radians));
    const double half = (std::abs(direction.x()) * width() + std::abs(direction.y()) * height()) / 2;
    const QPointF middle = QRectF(rect()).center();
    QLinearGradient gradient(middle - direction * half, middle + direction * half);
    for (size_t i = 0; i < m_colors.size(); ++i)
        gradient.setColorAt(m_colors.size() > 1 ? double(i) / double(m_colors.size() - 1) : 0, m_colors[i]);
    return gradient;
}
