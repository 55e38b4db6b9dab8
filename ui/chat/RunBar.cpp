#include "ui/chat/RunBar.h"

#include "ui/document/RunProgress.h"
#include "ui/theme/Tint.h"

#include <QPainter>
#include <QTimerEvent>

namespace {

constexpr int thickness = 3;  // pixels
constexpr int interval = 40;  // ms
constexpr int journey = 1400; // ms: the light's way over the bar
constexpr double lightShare = 0.3;

} // namespace

RunBar::RunBar(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(thickness);
    setAccessibleName(tr("Progress of the video"));
    setRange(0, 100);
    setValue(0);
}

void RunBar::setProgress(const RunProgress &progress)
{
    m_running = progress.running;
    const bool known = !m_running || progress.percent > 0;
    setRange(0, known ? 100 : 0);
    setValue(m_running ? progress.percent : 0);
    updateTimer();
    update();
}

QSize RunBar::sizeHint() const
{
    return {120, thickness};
}

QSize RunBar::minimumSizeHint() const
{
    return {20, thickness};
}

void RunBar::paintEvent(QPaintEvent *)
{
    if (!m_running)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = thickness / 2.0;
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setBrush(withAlpha(accent, 0.18));
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    painter.setBrush(accent);
    if (maximum() > 0) {
        painter.drawRoundedRect(QRectF(0, 0, width() * value() / 100.0, thickness), radius, radius);
        return;
    }
    const double light = width() * lightShare;
    const double way = m_timer.isActive() ? double(m_time.elapsed() % journey) / journey : 0.5;
    painter.setClipRect(rect());
    painter.drawRoundedRect(QRectF(-light + way * (width() + light), 0, light, thickness), radius, radius);
}

void RunBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QProgressBar::timerEvent(event);
}

void RunBar::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    updateTimer();
}

void RunBar::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    m_timer.stop();
}

void RunBar::updateTimer()
{
    if (!m_running || maximum() > 0 || !isVisible()) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_time.start();
        m_timer.start(interval, this);
    }
}
