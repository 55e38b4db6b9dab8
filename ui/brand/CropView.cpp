#include "ui/brand/CropView.h"

#include "ui/brand/PagePicture.h"
#include "ui/theme/Tint.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr double around = 0.35; // of the box's size, on each side
constexpr double radius = 6;

} // namespace

QRect cropAround(const QRectF &box, QSize view, QSize picture)
{
    const QRectF whole(QPointF(), picture);
    const QRectF seen = box & whole;
    if (seen.isEmpty() || view.isEmpty())
        return {};
    // No larger than life: a small button stays one.
    QSizeF size(std::max(seen.width() * (1 + 2 * around), double(view.width())),
                std::max(seen.height() * (1 + 2 * around), double(view.height())));
    size = QSizeF(view).scaled(size, Qt::KeepAspectRatioByExpanding).boundedTo(QSizeF(view).scaled(whole.size(), Qt::KeepAspectRatio));
    // Of what is too tall to fit, the upper end.
    QRectF part(QPointF(), size);
    part.moveCenter(seen.center());
    if (seen.height() > size.height())
        part.moveTop(seen.top());
    part.moveLeft(std::clamp(part.left(), 0.0, whole.width() - size.width()));
    part.moveTop(std::clamp(part.top(), 0.0, whole.height() - size.height()));
    return part.toRect();
}

CropView::CropView(PagePicture *page, const QRectF &box, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_box(box)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where it is on the page"));
    connect(page, &PagePicture::loaded, this, qOverload<>(&QWidget::update));
    page->load();
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, radius, radius);
    painter.fillPath(outline, palette().color(QPalette::Shadow));
    const double scale = m_page->scale();
    const QRectF box(m_box.topLeft() * scale, m_box.size() * scale);
    const QRect part = cropAround(box, size(), m_page->image().size());
    if (!part.isEmpty()) {
        painter.setClipPath(outline);
        painter.drawImage(rect(), m_page->image(), part);
        const double zoom = double(width()) / part.width();
        const QRectF place((box.topLeft() - part.topLeft()) * zoom, box.size() * zoom);
        const QRectF line = place.adjusted(-2, -2, 2, 2) & frame.adjusted(1, 1, -1, -1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, 4)); // seen on any page
        painter.drawRoundedRect(line, 3, 3);
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 2));
        painter.drawRoundedRect(line, 3, 3);
        painter.setClipping(false);
    }
    painter.setPen(withAlpha(palette().color(QPalette::WindowText), 0.14));
    painter.drawPath(outline);
}
