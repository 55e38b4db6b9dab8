#pragma once

#include <QWidget>

class QAction;
class QStackedLayout;
class QTabBar;

// The right of the workspace: one of several panels at a time, each with an icon; the one that is seen has its name beside it.
// GUI thread.
class SidePanel : public QWidget
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    // The panel's action brings it to the front, and asks for the side to be shown where it is not.
    QAction *addPanel(const QString &title, const QString &icon, QWidget *panel, const QKeySequence &shortcut);
    QList<QAction *> actions() const { return m_actions; }

signals:
    void shown(QWidget *panel); // by its action

private:
    void showTitles();

    QTabBar *m_tabs;
    QStackedLayout *m_panels;
    QList<QAction *> m_actions;
};
