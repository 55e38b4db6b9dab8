#include "ui/chat/ComposerEdit.h"

#include "ui/chat/AttachedPicture.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

#include <cmath>

namespace {

constexpr int mostCharacters = 20000; // a message, not a book

} // namespace

ComposerEdit::ComposerEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &ComposerEdit::fitHeight);
    fitHeight();
}

QSize ComposerEdit::sizeHint() const
{
    // Counted in lines as they are shown: a long one takes several.
    return {200, heightOfLines(std::clamp(int(std::ceil(document()->size().height())), 1, mostLines))};
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QPlainTextEdit::keyPressEvent(event);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        textCursor().insertText(QStringLiteral("\n"));
        ensureCursorVisible();
    } else {
        emit submitted();
    }
}

void ComposerEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
    if (document()->size().height() <= mostLines)
        verticalScrollBar()->setValue(0); // it had scrolled before it grew
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || AttachedPicture::canTake(*source);
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    if (AttachedPicture::canTake(*source))
        emit pictureGiven(*source);
    else if (source->hasText())
        textCursor().insertText(source->text().left(mostCharacters));
}

void ComposerEdit::fitHeight()
{
    const int height = sizeHint().height();
    setVerticalScrollBarPolicy(document()->size().height() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

int ComposerEdit::heightOfLines(int lines) const
{
    const QMargins margins = contentsMargins();
    return int(std::ceil(lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin())) + margins.top() +
           margins.bottom();
}
