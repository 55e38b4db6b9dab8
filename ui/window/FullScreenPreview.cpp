#include "ui/window/FullScreenPreview.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>

FullScreenPreview::FullScreenPreview(QMainWindow *window, const QList<QWidget *> &others)
    : QObject(window)
    , m_window(window)
    , m_others(others)
    , m_action(new QAction(tr("Preview in Full Screen"), this))
    , m_leave(new QAction(this))
{
    m_action->setObjectName(QStringLiteral("fullScreenPreview"));
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::Key_F);
    m_leave->setShortcut(Qt::Key_Escape);
    m_leave->setEnabled(false);
    m_action->setEnabled(false);
    window->installEventFilter(this);
    // The menu bar is hidden meanwhile, and its actions' keys go on only as the window's.
    window->addActions({m_action, m_leave});
    connect(m_action, &QAction::toggled, this, [this](bool on) { on ? enter() : leave(); });
    connect(m_leave, &QAction::triggered, this, [this] { m_action->setChecked(false); });
}

void FullScreenPreview::setPossible(bool possible)
{
    m_action->setEnabled(possible || m_action->isChecked());
}

// What a window remembers of its panels is how they are without this.
bool FullScreenPreview::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Close)
        m_action->setChecked(false);
    return false;
}

void FullScreenPreview::enter()
{
    m_wasFullScreen = m_window->isFullScreen();
    for (QWidget *other : m_others + QList<QWidget *>{m_window->menuBar()}) {
        if (!other->isHidden()) {
            other->hide();
            m_hidden.append(other);
        }
    }
    m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, true));
    m_leave->setEnabled(true);
}

void FullScreenPreview::leave()
{
    m_leave->setEnabled(false);
    m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, m_wasFullScreen));
    for (const QPointer<QWidget> &other : std::exchange(m_hidden, {})) {
        if (other)
            other->show();
    }
}
