#include "ui/timeline/ClipPainter.h"

#include "ui/document/SceneListModel.h"
#include "ui/theme/Tint.h"

#include <QLinearGradient>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace {

constexpr int padding = 8;
constexpr qreal radius = 6;
constexpr int roomForNote = 48;     // pixels that a name has at least where a note stands beside it
constexpr int widthOfRounding = 64; // pixels: corners of what is narrower are square below their outline, which is quicker to paint

QPainterPath outline(const QRect &area, qreal inset = 0)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), radius, radius);
    return path;
}

QFont smallFont(const QFont &font, double factor, QFont::Weight weight)
{
    QFont small = font;
    small.setPixelSize(std::max(9, int(std::lround(QFontInfo(font).pixelSize() * factor))));
    small.setWeight(weight);
    return small;
}

// Name on the left, `note` on the right where there is room for both.
void paintHead(QPainter &painter, const QRect &clip, const ClipPainter::Look &look, const QString &name, const QString &note,
               const QColor &ink, const QColor &muted)
{
    const QRect area = clip & look.view;
    const QRect line = QRect(area.left(), area.top(), area.width(), ClipPainter::headHeight).adjusted(padding, 0, -padding, 0);
    if (line.width() < 8)
        return;
    painter.setFont(look.noteFont);
    const int noteWidth = line.width() > roomForNote ? painter.fontMetrics().horizontalAdvance(note) : line.width();
    const bool room = line.width() > noteWidth + roomForNote;
    if (room) {
        painter.setPen(muted);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, note);
    }
    painter.setFont(look.nameFont);
    const QRect nameLine = line.adjusted(0, 0, room ? -noteWidth - 10 : 0, 0);
    painter.setPen(ink);
    painter.drawText(nameLine, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(name, Qt::ElideRight, nameLine.width()));
}

} // namespace

void ClipPainter::Look::setFont(const QFont &font)
{
    nameFont = smallFont(font, 0.92, QFont::Medium);
    noteFont = smallFont(font, 0.86, QFont::Normal);
}

QString clipLength(int frames, int fps)
{
    return ClipPainter::tr("%1 s", "length of a scene in seconds").arg(QLocale().toString(frames / double(std::max(1, fps)), 'f', 1));
}

void ClipPainter::paint(QPainter &painter, const QRect &area, const QRect &dirty, const QModelIndex &index, const Look &look)
{
    if (area.width() < narrowest)
        return paintStroke(painter, area, index, look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.lifted)
        painter.setOpacity(0.35);
    switch (index.data(SceneListModel::StatusRole).toInt()) {
    case SceneListModel::Working:
        paintWorking(painter, area, index, look);
        break;
    case SceneListModel::Failed:
        paintFailed(painter, area, index, look);
        break;
    default:
        paintReady(painter, area, dirty, index, look);
    }
    if (look.targeted) {
        const QColor accent = look.palette.color(QPalette::Active, QPalette::Highlight);
        painter.fillPath(outline(area), withAlpha(accent, 0.3));
        painter.setPen(QPen(accent, 3));
        painter.drawPath(outline(area, 1.5));
    }
    if (look.selected && !look.targeted) {
        const QColor accent = look.palette.color(look.focused ? QPalette::Active : QPalette::Inactive, QPalette::Highlight);
        painter.setPen(QPen(accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(outline(area, 1));
    }
    painter.restore();
}

// Hundreds of them may be seen at once.
void ClipPainter::paintStroke(QPainter &painter, const QRect &area, const QModelIndex &index, const Look &look)
{
    const QColor ground = look.palette.color(QPalette::Window);
    const QColor ink = look.palette.color(QPalette::WindowText);
    const QColor accent = look.palette.color(look.focused ? QPalette::Active : QPalette::Inactive, QPalette::Highlight);
    const bool isBroken =
        index.data(SceneListModel::StatusRole) == SceneListModel::Failed || !index.data(SceneListModel::ErrorRole).toString().isEmpty();
    const QColor body =
        isBroken ? mixed(ground, look.palette.color(QPalette::BrightText), 0.5) : mixed(ground, ink, look.hovered ? 0.3 : 0.2);
    const bool isChosen = look.selected || look.targeted;
    painter.fillRect(area.adjusted(0, 0, 0, headHeight - area.height()), isChosen ? accent : mixed(ground, ink, 0.34));
    painter.fillRect(area.adjusted(0, headHeight, 0, 0), isChosen      ? mixed(ground, accent, 0.6)
                                                         : look.lifted ? mixed(ground, ink, 0.08)
                                                                       : body);
}

void ClipPainter::paintReady(QPainter &painter, const QRect &area, const QRect &dirty, const QModelIndex &index, const Look &look)
{
    const QColor ground = look.palette.color(QPalette::Window);
    const QColor ink = look.palette.color(QPalette::WindowText);
    const QColor accent = look.palette.color(QPalette::Highlight);
    const QColor head = look.selected ? mixed(ground, accent, 0.22) : mixed(ground, ink, look.hovered ? 0.13 : 0.09);

    painter.save();
    if (area.width() > widthOfRounding)
        painter.setClipPath(outline(area), Qt::IntersectClip);
    else
        painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, head);
    const QRect strip = area.adjusted(0, headHeight, 0, 0);
    painter.fillRect(strip, mixed(ground, ink, 0.05));
    m_strip.paint(painter, strip, dirty, index.data(SceneListModel::ThumbnailRole).value<QImage>());
    if (look.transition > 0)
        paintTransition(painter, strip, look);
    painter.restore();

    const bool isBroken = !index.data(SceneListModel::ErrorRole).toString().isEmpty();
    const QColor danger = look.palette.color(QPalette::BrightText);
    painter.setPen(QPen(isBroken ? withAlpha(danger, 0.7) : withAlpha(ink, 0.14), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline(area, 0.5));
    const QString note = isBroken ? tr("Problem", "beside the name of a scene") : clipLength(look.frames, look.fps);
    paintHead(painter, area, look, index.data(SceneListModel::NameRole).toString(), note, ink, isBroken ? danger : mixed(head, ink, 0.62));
}

// What is still covered by the clip before, and the edge at which it may be made longer.
void ClipPainter::paintTransition(QPainter &painter, const QRect &strip, const Look &look)
{
    const QColor accent = look.palette.color(QPalette::Active, QPalette::Highlight);
    const double end = strip.left() + look.transition;
    QPainterPath wedge(QPointF(strip.left(), strip.top()));
    wedge.lineTo(end, strip.top());
    wedge.lineTo(strip.left(), strip.bottom() + 1);
    wedge.closeSubpath();
    painter.fillPath(wedge, withAlpha(look.palette.color(QPalette::Window), 0.6));
    painter.fillPath(wedge, withAlpha(accent, 0.35));
    const double width = look.hovered ? 3 : 2;
    painter.fillRect(QRectF(end - width, strip.top(), width, strip.height()), accent);
}

void ClipPainter::paintWorking(QPainter &painter, const QRect &area, const QModelIndex &index, const Look &look)
{
    const QColor ground = look.palette.color(QPalette::Window);
    const QColor ink = look.palette.color(QPalette::WindowText);
    const QColor accent = look.palette.color(QPalette::Highlight);
    const QColor fill = mixed(ground, accent, 0.08);
    const double width = std::max(120.0, area.width() * 0.6);
    const double start = area.left() - width + look.shimmer * (area.width() + width);
    QLinearGradient light(start, 0, start + width, 0);
    light.setColorAt(0, fill);
    light.setColorAt(0.5, mixed(ground, accent, 0.24));
    light.setColorAt(1, fill);
    painter.fillPath(outline(area), light);
    painter.setPen(QPen(withAlpha(accent, 0.55), 1));
    painter.drawPath(outline(area, 0.5));
    paintHead(painter, area, look, index.data(SceneListModel::NameRole).toString(), tr("Creating…"), ink, mixed(ground, ink, 0.62));
}

void ClipPainter::paintFailed(QPainter &painter, const QRect &area, const QModelIndex &index, const Look &look)
{
    const QColor ground = look.palette.color(QPalette::Window);
    const QColor ink = look.palette.color(QPalette::WindowText);
    const QColor danger = look.palette.color(QPalette::BrightText);
    painter.fillPath(outline(area), mixed(ground, danger, look.hovered ? 0.14 : 0.09));
    QPen pen(withAlpha(danger, 0.7), 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawPath(outline(area, 0.5));
    paintHead(painter, area, look, index.data(SceneListModel::NameRole).toString(), tr("Failed"), ink, danger);

    const QRect body = area.adjusted(padding, headHeight, -padding, -padding);
    painter.setFont(look.noteFont);
    painter.setPen(mixed(ground, ink, 0.68));
    painter.setClipRect(body, Qt::IntersectClip);
    painter.drawText(body, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data(SceneListModel::ErrorRole).toString());
}
