#include "ui/brand/Swatch.h"

#include <QPainter>
#include <QPainterPath>

namespace {
constexpr int rowHeight = 36;
constexpr int side = 28;
} // namespace

Swatch::Swatch(const QString &role, const QColor &color, QWidget *parent)
    : QAbstractButton(parent)
    , m_color(color)
{
    setText(role);
    setAccessibleName(QStringLiteral("%1 %2").arg(role, color.name()));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Swatch::sizeHint() const
{
    return {200, rowHeight};
}

// One that cannot be changed is shown like the others: it is still to be read.
void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF chip(0.5, (rowHeight - side) / 2.0 + 0.5, side - 1, side - 1);
    // A hairline keeps a white swatch on white visible.
    QColor edge = palette().color(QPalette::Active, QPalette::WindowText);
    edge.setAlphaF(0.14F);
    painter.setPen(edge);
    painter.setBrush(m_color);
    painter.drawRoundedRect(chip, 6, 6);

    if (hasFocus() || (underMouse() && isEnabled())) {
        painter.setPen(QPen(palette().color(QPalette::Active, hasFocus() ? QPalette::Highlight : QPalette::Dark), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }

    const QRectF words(side + 12, 0, width() - side - 12, rowHeight);
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setPen(palette().color(QPalette::Active, QPalette::Dark));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, m_color.name());
}
