#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

// Lets the preview fill the screen: hides all else in the window, and brings back what was shown before. GUI thread.
class FullScreenPreview : public QObject
{
    Q_OBJECT
public:
    // `others`: all but the preview. All outlive this.
    FullScreenPreview(QMainWindow *window, const QList<QWidget *> &others);

    QAction *action() const { return m_action; }
    void setPossible(bool possible); // there is something to be seen

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enter();
    void leave();

    QMainWindow *m_window;
    QList<QWidget *> m_others;
    QList<QPointer<QWidget>> m_hidden; // by enter()
    QAction *m_action;
    QAction *m_leave; // by Escape, while it is on
    bool m_wasFullScreen = false;
};
