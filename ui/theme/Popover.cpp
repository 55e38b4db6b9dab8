#include "ui/theme/Popover.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace {

constexpr int popoverWidth = 320;
constexpr int gap = 4; // to the row

} // namespace

Popover::Popover(const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("look", QStringLiteral("popover"));
    setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

void Popover::openBeside(const QWidget *row)
{
    adjustSize();
    const QRect screen = row->screen()->availableGeometry();
    const QRect beside(row->mapToGlobal(QPoint()), row->size());
    const bool fitsLeft = beside.left() - gap - width() >= screen.left();
    const int left = fitsLeft ? beside.left() - gap - width() : std::min(beside.right() + gap, screen.right() - width());
    const int top = std::clamp(beside.top(), screen.top(), std::max(screen.top(), screen.bottom() - height()));
    move(left, top);
    QFrame::show();
    if (m_first)
        m_first->setFocus(Qt::PopupFocusReason);
}

void Popover::drop()
{
    m_dropped = true;
    close();
}

QVBoxLayout *Popover::beginBody(const QString &title)
{
    m_focused = focusWidget() ? focusWidget()->objectName() : QString();
    if (m_body)
        m_body->deleteLater();
    m_former = std::exchange(m_body, new QWidget);
    m_body->setFixedWidth(popoverWidth);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(inset, 12, inset, 16);
    layout->setSpacing(8);
    auto *heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    heading->setProperty("look", QStringLiteral("strong"));
    heading->setContentsMargins(inset, 0, inset, 0);
    layout->addWidget(heading);
    return layout;
}

void Popover::endBody(QWidget *first)
{
    m_first = first;
    if (m_former) {
        m_former->hide();
        layout()->removeWidget(m_former);
    }
    layout()->addWidget(m_body);
    m_body->show(); // now, so that it can have the focus
    QWidget *again = m_focused.isEmpty() ? nullptr : m_body->findChild<QWidget *>(m_focused);
    if (QWidget *next = again ? again : first)
        next->setFocus();
}

void Popover::addSection(const QString &title, QWidget *content)
{
    if (!content)
        return;
    auto *heading = new QLabel(title);
    heading->setProperty("look", QStringLiteral("section"));
    heading->setContentsMargins(inset, 0, inset, 0);
    auto *layout = qobject_cast<QVBoxLayout *>(m_body->layout());
    layout->addSpacing(4);
    layout->addWidget(heading);
    layout->addWidget(content);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        drop();
    else
        QFrame::keyPressEvent(event);
}

void Popover::closeEvent(QCloseEvent *event)
{
    if (!m_dropped)
        commit();
    QFrame::closeEvent(event);
}
