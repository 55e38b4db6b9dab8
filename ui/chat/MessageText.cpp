#include "ui/chat/MessageText.h"

#include "ui/theme/Tint.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <cmath>

namespace {

constexpr int lineHeightPercent = 130;

} // namespace

MessageText::MessageText(QWidget *parent)
    : QWidget(parent)
    , m_cursor(&m_document)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document.setDefaultTextOption(option);
    m_document.setDocumentMargin(0);
    m_document.setDefaultFont(font());
    m_document.setUndoRedoEnabled(false);
    setCursor(Qt::IBeamCursor);
    setFocusPolicy(Qt::ClickFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MessageText::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_heights.clear();
    m_document.setPlainText(text);
    setLineHeight();
    m_cursor = QTextCursor(&m_document);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void MessageText::setInk(QPalette::ColorRole role, double strength)
{
    m_ink = role;
    m_strength = strength;
    update();
}

int MessageText::naturalWidth() const
{
    layOut(-1);
    return int(std::ceil(m_document.idealWidth()));
}

QString MessageText::selectedText() const
{
    return m_cursor.selection().toPlainText();
}

int MessageText::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    layOut(width);
    // What the line height adds comes below each line: not below the last one.
    const double added = fontMetrics().height() * (lineHeightPercent - 100) / 100.0;
    const int height = int(std::ceil(m_document.size().height() - added));
    if (m_heights.size() > 8)
        m_heights.clear();
    return *m_heights.insert(width, height);
}

QSize MessageText::sizeHint() const
{
    const int width = naturalWidth();
    return {width, heightForWidth(width)};
}

QSize MessageText::minimumSizeHint() const
{
    return {40, fontMetrics().height()};
}

void MessageText::copy()
{
    QGuiApplication::clipboard()->setText(m_cursor.hasSelection() ? selectedText() : text());
}

void MessageText::selectAll()
{
    m_cursor.select(QTextCursor::Document);
    update();
}

void MessageText::paintEvent(QPaintEvent *event)
{
    layOut(width());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = event->rect();
    context.palette = palette();
    context.palette.setColor(QPalette::Text, mixed(palette().color(QPalette::Window), palette().color(m_ink), m_strength));
    if (m_cursor.hasSelection()) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = m_cursor;
        selection.format.setBackground(palette().color(QPalette::Highlight));
        selection.format.setForeground(palette().color(QPalette::HighlightedText));
        context.selections.append(selection);
    }
    QPainter painter(this);
    m_document.documentLayout()->draw(&painter, context);
}

void MessageText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_heights.clear();
        m_document.setDefaultFont(font());
        updateGeometry();
    }
}

void MessageText::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    m_cursor.setPosition(positionAt(event->position()), extends ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    update();
}

void MessageText::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_cursor.setPosition(positionAt(event->position()), QTextCursor::KeepAnchor);
    update();
}

void MessageText::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_cursor.setPosition(positionAt(event->position()));
    m_cursor.select(QTextCursor::WordUnderCursor);
    update();
}

void MessageText::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy)
        copy();
    else if (event == QKeySequence::SelectAll)
        selectAll();
    else
        event->ignore(); // the list walks over its messages
}

void MessageText::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_cursor.clearSelection();
        update();
    }
}

void MessageText::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_cursor.hasSelection() ? tr("Copy") : tr("Copy Message"), this, &MessageText::copy);
    menu->addAction(tr("Select All"), this, &MessageText::selectAll);
    if (!actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(actions());
    }
    menu->popup(event->globalPos());
}

void MessageText::layOut(int width) const
{
    if (m_document.textWidth() != width)
        m_document.setTextWidth(width);
}

int MessageText::positionAt(const QPointF &point) const
{
    layOut(width());
    return m_document.documentLayout()->hitTest(point, Qt::FuzzyHit);
}

void MessageText::setLineHeight()
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(&m_document);
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
}
