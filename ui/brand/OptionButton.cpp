#include "ui/brand/OptionButton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace {

constexpr int padding = 8;
constexpr int rowHeight = 28;

} // namespace

OptionButton::OptionButton(const QString &words, const QString &remark, QWidget *parent)
    : QAbstractButton(parent)
    , m_remark(remark)
{
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void OptionButton::setPicture(QWidget *picture)
{
    m_picture = picture;
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->addWidget(picture);
}

QSize OptionButton::sizeHint() const
{
    return m_picture ? m_picture->sizeHint().grownBy({3, 3, 3, 3}) : QSize(200, rowHeight);
}

void OptionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void OptionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // that of the words, which are of the site
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Midlight));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    if (m_picture)
        return;
    const QRect line = rect().adjusted(padding, 0, -padding, 0);
    const auto align = [this](Qt::Alignment side) { return int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter); };
    const int remarkWidth = fontMetrics().horizontalAdvance(m_remark);
    QRect words(line.topLeft(), QSize(line.width() - remarkWidth - 12, line.height()));
    words = QStyle::visualRect(layoutDirection(), line, words);
    painter.setPen(palette().color(QPalette::Active, QPalette::Dark));
    painter.drawText(line, align(Qt::AlignRight), m_remark);
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    painter.drawText(words, align(Qt::AlignLeft), fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}
