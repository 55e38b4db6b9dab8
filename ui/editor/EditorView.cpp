#include "ui/editor/EditorView.h"

#include <QChildEvent>
#include <QKeyEvent>

namespace {

// What stays the window's own while code is being typed.
bool belongsToWindow(const QKeyEvent &key)
{
    for (const QKeySequence::StandardKey standard : {QKeySequence::New, QKeySequence::Open, QKeySequence::SaveAs, QKeySequence::Close,
                                                     QKeySequence::Quit, QKeySequence::HelpContents, QKeySequence::FullScreen}) {
        if (key.matches(standard))
            return true;
    }
    const bool isDigit = key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9;
    return (key.modifiers() == Qt::ControlModifier && isDigit) || key.key() == Qt::Key_F11;
}

} // namespace

EditorView::EditorView(QWidget *parent)
    : QWebEngineView(parent)
{
    setContextMenuPolicy(Qt::NoContextMenu); // the editor has its own
}

bool EditorView::event(QEvent *event)
{
    // The widget that gets the keys is a child, and another one after a renderer died.
    if (event->type() == QEvent::ChildAdded)
        static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
    return QWebEngineView::event(event);
}

bool EditorView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !belongsToWindow(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWebEngineView::eventFilter(watched, event);
}
