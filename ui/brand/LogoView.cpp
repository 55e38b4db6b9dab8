#include "ui/brand/LogoView.h"

#include "pipeline/base/WhenDone.h"
#include "ui/document/BoundedPicture.h"

#include <QPainter>

namespace {

// In device pixels; twice the view, for dense screens.
constexpr QSize decodedSize(512, 176);

} // namespace

LogoView::LogoView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LogoView::load(const std::shared_ptr<AssetSource> &assets, const QString &name)
{
    const int load = ++m_load;
    m_image = {};
    update();
    if (name.isEmpty())
        return;
    const auto decode = [](const AssetBytes &asset) { return boundedPicture(asset, decodedSize); };
    whenDone(assets->asset(name).then(QtFuture::Launch::Async, decode), this, [this, load](const QImage &image) {
        if (load != m_load)
            return;
        m_image = image;
        update();
    });
}

void LogoView::setInk(const std::optional<QColor> &ink)
{
    m_ink = ink;
    update();
}

void LogoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool inkIsLight = m_ink && m_ink->lightnessF() > 0.7F;
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(inkIsLight ? QColor(0x1b, 0x1b, 0x1e) : QColor(Qt::white));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (m_image.isNull())
        return;
    const QRect room = rect().adjusted(24, 20, -24, -20);
    QRect place(QPoint(), m_image.size().scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    painter.drawImage(place, m_image);
}
