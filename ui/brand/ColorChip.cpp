#include "ui/brand/ColorChip.h"

#include "ui/theme/Tint.h"

#include <QPainter>

ColorChip::ColorChip(const QColor &color, QWidget *parent)
    : QAbstractButton(parent)
    , m_color(color)
{
    setAccessibleName(color.name());
    setToolTip(color.name());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ColorChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool lively = underMouse() && isEnabled();
    if (isChecked() || hasFocus() || lively) {
        painter.setPen(QPen(palette().color(QPalette::Active, isChecked() || hasFocus() ? QPalette::Highlight : QPalette::Dark), 2));
        painter.drawRoundedRect(ring, 6, 6);
    }
    // A hairline keeps a white chip on white visible.
    painter.setPen(withAlpha(palette().color(QPalette::Active, QPalette::WindowText), 0.14));
    painter.setBrush(m_color);
    painter.drawRoundedRect(ring.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
    if (hasFocus() && isChecked()) { // both: the focus is to be seen on the one in force, too
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::WindowText), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring.adjusted(3, 3, -3, -3), 4, 4);
    }
}
