#include "ui/brand/FieldButton.h"

#include "ui/brand/Provenance.h"
#include "ui/theme/Tint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace {

constexpr int padding = 8;
constexpr int edge = 5; // above and below
constexpr int chipSide = 28;
constexpr int titleHeight = 15;
constexpr int lineHeight = 18;
constexpr int pictureTop = edge + titleHeight + 4;
constexpr int smallPixels = 11;

QFont small(QFont font)
{
    font.setPixelSize(smallPixels);
    return font;
}

} // namespace

FieldButton::FieldButton(const BrandField &field, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(field.title)
    , m_hasChip(std::holds_alternative<Maybe<QColor> BrandColors::*>(field.place))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FieldButton::show(const std::optional<Found<BrandValue>> &found)
{
    m_found = found.has_value();
    m_words = found ? wordsFor(found->value) : tr("not found");
    m_sign = found ? confidenceSign(found->from, found->confidence) : QString();
    const auto *color = found ? std::get_if<QColor>(&found->value) : nullptr;
    m_color = color ? *color : QColor();
    const QString where = found ? provenanceText(found->from, found->confidence) : QString();
    setToolTip(where.toHtmlEscaped());
    if (m_title.isEmpty())
        setAccessibleName(m_words);
    else
        setAccessibleName(found ? tr("%1: %2").arg(m_title, m_words) : tr("%1: not found").arg(m_title));
    setAccessibleDescription(where);
    if (m_picture)
        m_picture->setVisible(m_found);
    updateGeometry();
    update();
}

void FieldButton::setPicture(QWidget *picture)
{
    m_picture = picture;
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    picture->setParent(this);
}

QSize FieldButton::sizeHint() const
{
    return {240, heightForWidth(240)};
}

QSize FieldButton::minimumSizeHint() const
{
    return {120, heightForWidth(120)};
}

int FieldButton::heightForWidth(int width) const
{
    if (m_picture && m_found)
        return pictureTop + m_picture->sizeHint().height() + edge + 2;
    return 2 * edge + titleRoom() + lineHeight * int(lines(width).size());
}

void FieldButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FieldButton::resizeEvent(QResizeEvent *)
{
    if (m_picture)
        m_picture->setGeometry(padding, pictureTop, width() - 2 * padding, m_picture->sizeHint().height());
}

int FieldButton::textLeft() const
{
    return padding + (m_hasChip ? chipSide + 10 : 0);
}

int FieldButton::titleRoom() const
{
    return m_title.isEmpty() ? 0 : titleHeight;
}

int FieldButton::signRoom() const
{
    return QFontMetrics(small(font())).horizontalAdvance(m_sign) + 8;
}

QStringList FieldButton::lines(int width) const
{
    const int room = std::max(1, width - textLeft() - padding - (m_title.isEmpty() ? signRoom() : 0));
    QStringList result;
    QTextLayout layout(m_words, font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        const bool isLast = result.size() + 1 == m_mostLines;
        const QString words = isLast ? m_words.mid(line.textStart()) : m_words.mid(line.textStart(), line.textLength());
        result.append(fontMetrics().elidedText(words.trimmed(), Qt::ElideRight, room));
        if (isLast)
            break;
    }
    layout.endLayout();
    return result.isEmpty() ? QStringList{QString()} : result;
}

void FieldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // that of the words, which are of the site
    const QColor ink = palette().color(QPalette::Active, QPalette::WindowText);
    const QColor muted = palette().color(QPalette::Active, QPalette::Dark);
    const auto place = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const auto align = [this](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignVCenter);
    };

    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Midlight));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    if (m_hasChip) {
        const QRect chip = place({padding, (height() - chipSide) / 2, chipSide, chipSide});
        // A hairline keeps a white chip on white visible; where there is no colour, a broken one is all.
        painter.setPen(QPen(withAlpha(ink, m_found ? 0.14 : 0.3), 1, m_found ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(m_found ? QBrush(m_color) : Qt::NoBrush);
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }

    const QRect head(textLeft(), edge, width() - textLeft() - padding, m_title.isEmpty() ? lineHeight : titleHeight);
    painter.setFont(small(font()));
    painter.setPen(muted);
    const QString title = painter.fontMetrics().elidedText(m_title, Qt::ElideRight, head.width() - signRoom());
    painter.drawText(place(head), align(Qt::AlignLeft), title);
    painter.drawText(place(head), align(Qt::AlignRight), m_sign);
    if (m_picture && m_found)
        return;
    painter.setFont(font());
    painter.setPen(m_found ? ink : palette().color(QPalette::Active, QPalette::PlaceholderText));
    QRect line(textLeft(), edge + titleRoom(), head.width(), lineHeight);
    for (const QString &words : lines(width())) {
        painter.drawText(place(line), align(Qt::AlignLeft), words);
        line.translate(0, lineHeight);
    }
}
