#include "ui/timeline/SoundLane.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/theme/Tint.h"
#include "ui/timeline/TimelineView.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

namespace {

constexpr int laneHeight = 52; // pixels
constexpr int margin = 6;      // below
constexpr int gripWidth = 8;   // pixels on both sides of an edge
constexpr int fadeGrip = 5;    // radius of a fade's handle
constexpr qreal radius = 6;
constexpr double shortestSound = 0.2; // seconds

} // namespace

SoundLane::SoundLane(Document *document, TimelineView *timeline, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_timeline(timeline)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(timeline, &TimelineView::scaleChanged, this, qOverload<>(&QWidget::update));
    connect(document, &Document::settingsChanged, this, &SoundLane::followDocument);
    connect(document, &Document::contentsReset, this, &SoundLane::followDocument);
    connect(document->scenes(), &QAbstractItemModel::dataChanged, this, qOverload<>(&QWidget::update));
    followDocument();
}

void SoundLane::setWave(const SoundWave &wave)
{
    m_wave = wave;
    update();
}

QSize SoundLane::sizeHint() const
{
    return {240, laneHeight};
}

QRect SoundLane::soundRect() const
{
    if (sound().asset.isEmpty())
        return {};
    const int left = int(std::lround(xOf(0)));
    const int right = int(std::lround(xOf(heardSeconds())));
    return {left, 0, std::max(4, right - left - 2), height() - margin};
}

void SoundLane::followDocument()
{
    setVisible(!sound().asset.isEmpty());
    setAccessibleName(tr("Sound: %1").arg(sound().name));
    setAccessibleDescription(tr("Enter opens its settings."));
    update();
}

const Soundtrack &SoundLane::sound() const
{
    return m_document->settings().sound;
}

double SoundLane::videoSeconds() const
{
    return double(m_document->scenes()->totalFrames()) / m_document->settings().fps;
}

double SoundLane::heardSeconds() const
{
    return std::min(videoSeconds(), sound().playedSeconds());
}

double SoundLane::xOf(double seconds) const
{
    return m_timeline->geometryOfTime().frameToX(seconds * m_document->settings().fps);
}

SoundLane::Grip SoundLane::gripAt(const QPoint &position) const
{
    const QRect area = soundRect();
    if (!area.adjusted(-gripWidth, 0, gripWidth, 0).contains(position))
        return Grip::None;
    const auto isNear = [&](double x) { return std::abs(position.x() - x) <= gripWidth; };
    const bool isHigh = position.y() < area.height() / 3;
    if (isHigh && isNear(xOf(sound().fadeInSeconds) + fadeGrip))
        return Grip::FadeIn;
    if (isHigh && isNear(xOf(heardSeconds() - sound().fadeOutSeconds) - fadeGrip))
        return Grip::FadeOut;
    if (isNear(area.left()))
        return Grip::Start;
    if (isNear(area.right()))
        return Grip::End;
    return Grip::Body;
}

// The sound as it was pressed, after the pointer went `seconds` to the right.
Soundtrack SoundLane::dragged(double seconds) const
{
    Soundtrack after = m_before;
    const double last = m_before.lastSecond();
    const double heard = std::min(videoSeconds(), m_before.playedSeconds());
    switch (m_grip) {
    case Grip::Start:
        after.startSeconds = std::clamp(m_before.startSeconds + seconds, 0.0, std::max(0.0, last - shortestSound));
        break;
    case Grip::End:
        after.endSeconds =
            std::clamp(m_before.startSeconds + heard + seconds, m_before.startSeconds + shortestSound, m_before.lengthSeconds);
        break;
    case Grip::FadeIn:
        after.fadeInSeconds = std::clamp(m_before.fadeInSeconds + seconds, 0.0, heard);
        break;
    case Grip::FadeOut:
        after.fadeOutSeconds = std::clamp(m_before.fadeOutSeconds - seconds, 0.0, heard);
        break;
    case Grip::Body: // another part of the file under the same time
        after.startSeconds = std::clamp(m_before.startSeconds - seconds, 0.0, std::max(0.0, m_before.lengthSeconds - shortestSound));
        if (m_before.endSeconds > 0)
            after.endSeconds = std::min(m_before.endSeconds + after.startSeconds - m_before.startSeconds, m_before.lengthSeconds);
        break;
    case Grip::None:
        break;
    }
    return after;
}

bool SoundLane::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !soundRect().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (gripAt(help->pos()) != Grip::None)
            QToolTip::showText(help->globalPos(),
                               tr("%1. Drag its edges to trim it, the dots to fade it, double-click for more.").arg(sound().name), this);
        return true;
    }
    return QWidget::event(event);
}

void SoundLane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_document->isReadOnly())
        return QWidget::mousePressEvent(event);
    m_grip = gripAt(event->position().toPoint());
    m_before = sound();
    m_pressed = event->position().toPoint();
}

void SoundLane::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_grip == Grip::None)
        return showGrip(gripAt(position));
    const double frames = (position.x() - m_pressed.x()) / m_timeline->geometryOfTime().pixelsPerFrame;
    m_document->setSound(dragged(frames / m_document->settings().fps));
}

void SoundLane::mouseReleaseEvent(QMouseEvent *event)
{
    m_grip = Grip::None;
    showGrip(gripAt(event->position().toPoint()));
}

void SoundLane::mouseDoubleClickEvent(QMouseEvent *)
{
    m_grip = Grip::None;
    emit settingsRequested();
}

void SoundLane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit settingsRequested();
    else if (event->key() == Qt::Key_Delete && !m_document->isReadOnly())
        m_document->setSound({});
    else
        QWidget::keyPressEvent(event);
}

void SoundLane::showGrip(Grip grip)
{
    switch (grip) {
    case Grip::Start:
    case Grip::End:
        return setCursor(Qt::SizeHorCursor);
    case Grip::FadeIn:
    case Grip::FadeOut:
        return setCursor(Qt::PointingHandCursor);
    case Grip::Body:
        return setCursor(Qt::OpenHandCursor);
    case Grip::None:
        return unsetCursor();
    }
}

void SoundLane::paintEvent(QPaintEvent *event)
{
    const QRect area = soundRect();
    if (area.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colors = palette();
    QPainterPath outline;
    outline.addRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(outline, mixed(colors.color(QPalette::Base), colors.color(QPalette::Highlight), 0.14));
    painter.save();
    painter.setClipPath(outline);
    paintWave(painter, area, event->rect());
    paintFades(painter, area);
    painter.restore();
    paintName(painter, area);
    painter.setPen(QPen(colors.color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.drawPath(outline);
}

// As loud as it will be heard: volume and fades are in the picture.
void SoundLane::paintWave(QPainter &painter, const QRect &area, const QRect &dirty) const
{
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    const double heard = heardSeconds();
    const double perPixel = 1 / (m_timeline->geometryOfTime().pixelsPerFrame * m_document->settings().fps);
    const double middle = area.top() + area.height() * 0.58;
    const int last = std::min({area.right(), dirty.right(), width()});
    for (int x = std::max({area.left(), dirty.left(), 0}); x <= last; ++x) {
        const double from = (x - xOf(0)) * perPixel;
        const qsizetype first = qsizetype((sound().startSeconds + from) * SoundWave::peaksPerSecond);
        const qsizetype end = std::max(first + 1, qsizetype((sound().startSeconds + from + perPixel) * SoundWave::peaksPerSecond));
        int peak = 0;
        for (qsizetype i = std::max<qsizetype>(0, first); i < std::min(end, m_wave.peaks.size()); ++i)
            peak = std::max(peak, int(quint8(m_wave.peaks[i])));
        const double half = std::max(0.5, sound().volumeAt(from, heard) * peak / 255 * area.height() * 0.38);
        painter.drawLine(QPointF(x + 0.5, middle - half), QPointF(x + 0.5, middle + half));
    }
}

void SoundLane::paintFades(QPainter &painter, const QRect &area) const
{
    const double in = xOf(sound().fadeInSeconds);
    const double out = std::min(xOf(heardSeconds() - sound().fadeOutSeconds), double(area.right()));
    const QColor line = withAlpha(palette().color(QPalette::Text), 0.55);
    painter.setPen(QPen(line, 1));
    painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(in, area.top() + fadeGrip + 1));
    painter.drawLine(QPointF(out, area.top() + fadeGrip + 1), QPointF(area.right(), area.bottom()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    const double y = area.top() + fadeGrip + 2;
    painter.drawEllipse(QPointF(in + fadeGrip + 1, y), fadeGrip - 1, fadeGrip - 1);
    painter.drawEllipse(QPointF(out - fadeGrip - 1, y), fadeGrip - 1, fadeGrip - 1);
    painter.setBrush(Qt::NoBrush);
}

void SoundLane::paintName(QPainter &painter, const QRect &area) const
{
    QFont small = font();
    small.setPixelSize(std::max(9, int(std::lround(QFontInfo(font()).pixelSize() * 0.85))));
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::Text));
    const QRect seen = area.intersected(rect()).adjusted(22, 2, -22, 0);
    painter.drawText(seen, Qt::AlignTop | Qt::AlignLeft, painter.fontMetrics().elidedText(sound().name, Qt::ElideRight, seen.width()));
}
