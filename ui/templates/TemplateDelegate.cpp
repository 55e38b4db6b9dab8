#include "ui/templates/TemplateDelegate.h"

#include "ui/templates/TemplateListModel.h"
#include "ui/templates/TemplatePreviews.h"
#include "ui/theme/Tint.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace {

constexpr int padding = 6; // pixels around picture and words
constexpr int wordsTop = 5;
constexpr int nameHeight = 18;
constexpr int noteHeight = 15;
constexpr int smallPixels = 11;
constexpr qreal radius = 6;
constexpr double tallest = 1.25;
constexpr int standing = 14; // ticks that a moving picture stands still at its end
constexpr int stagger = 5;   // ticks by which neighbours differ: a wall that moves in step is restless
constexpr double faded = 0.45;

} // namespace

TemplateDelegate::TemplateDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void TemplateDelegate::setShape(QSize video)
{
    if (!video.isEmpty())
        m_heightForWidth = std::min(tallest, video.height() / double(video.width()));
}

int TemplateDelegate::heightFor(int width) const
{
    return int(std::lround((width - 2 * padding) * m_heightForWidth)) + 2 * padding + wordsTop + nameHeight + noteHeight;
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), heightFor(option.rect.width())};
}

QRect TemplateDelegate::pictureIn(const QRect &cell) const
{
    const int width = cell.width() - 2 * padding;
    return {cell.left() + padding, cell.top() + padding, width, int(std::lround(width * m_heightForWidth))};
}

QImage TemplateDelegate::frameOf(const QModelIndex &index) const
{
    const auto frames = index.data(TemplateListModel::FramesRole).value<QList<QImage>>();
    if (frames.size() <= 1)
        return frames.value(0);
    if (m_tick < 0)
        return frames.value(TemplatePreviews::stillFrame);
    const int count = int(frames.size());
    return frames[std::min(count - 1, (m_tick + stagger * index.row()) % (count + standing))];
}

void TemplateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette palette = QGuiApplication::palette(); // that of item views has the style sheet's colours of selected words
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    const QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool fits = index.data(TemplateListModel::FitRole).toBool();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? mixed(ground, accent, 0.13) : palette.color(QPalette::Midlight));
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), radius + 2, radius + 2);
    }
    const QRect picture = pictureIn(option.rect);
    painter->setOpacity(fits ? 1 : faded);
    paintPicture(*painter, picture, index, palette);
    painter->setOpacity(1);
    if (selected || focused) {
        painter->setPen(QPen(accent, focused ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), radius + 1.5, radius + 1.5);
    }

    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const auto write = [&](const QRect &line, const QString &words) {
        painter->drawText(line, align, painter->fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
    };
    const QRect nameLine(picture.left() + 1, picture.bottom() + 1 + wordsTop, picture.width() - 2, nameHeight);
    QFont font = option.font;
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(fits ? ink : palette.color(QPalette::Active, QPalette::Dark));
    write(nameLine, index.data(TemplateListModel::NameRole).toString());
    font.setPixelSize(smallPixels);
    font.setWeight(QFont::Normal);
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::Active, QPalette::Dark));
    const QString missing = index.data(TemplateListModel::MissingRole).toString();
    write(nameLine.translated(0, nameHeight).adjusted(0, 0, 0, noteHeight - nameHeight),
          missing.isEmpty() ? index.data(TemplateListModel::BeatsRole).toString() : missing);
    painter->restore();
}

void TemplateDelegate::paintPicture(QPainter &painter, const QRect &area, const QModelIndex &index, const QPalette &palette) const
{
    QPainterPath outline;
    outline.addRoundedRect(area, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.fillPath(outline, palette.color(QPalette::Active, QPalette::Shadow));
    if (const QImage frame = frameOf(index); !frame.isNull()) {
        const QSizeF size = QSizeF(frame.size()).scaled(area.size(), Qt::KeepAspectRatio);
        QRectF place({}, size);
        place.moveCenter(QRectF(area).center());
        // A pixel at an edge is rounding, not a format that leaves bars.
        if (std::abs(place.width() - area.width()) < 2 && std::abs(place.height() - area.height()) < 2)
            place = area;
        // As a brush: a clip of the same outline has no smooth edge.
        QBrush brush(frame);
        QTransform transform = QTransform::fromTranslate(place.left(), place.top());
        transform.scale(place.width() / frame.width(), place.height() / frame.height());
        brush.setTransform(transform);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setBrush(brush);
        const qreal rounding = place.size() == QSizeF(area.size()) ? radius : 0;
        painter.drawRoundedRect(place, rounding, rounding);
    }
    // A hairline keeps a picture on the panel's own colour apart from it.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(withAlpha(palette.color(QPalette::Active, QPalette::WindowText), 0.14), 1));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

QPixmap TemplateDelegate::dragPicture(const QModelIndex &index, int width, double pixelRatio, const QPalette &palette) const
{
    const QRect area(0, 0, width, int(std::lround(width * m_heightForWidth)));
    QPixmap pixmap(area.size() * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPicture(painter, area, index, palette);
    return pixmap;
}
