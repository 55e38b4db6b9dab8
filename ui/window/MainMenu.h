#pragma once

#include "ui/window/MainWindow.h"

#include <QCoreApplication>

class FileActions;
class KeyBindings;
class QMenu;
class QMenuBar;
class Workspace;

// Puts everybody's actions into the menu bar. Only for the time of filling.
class MainMenu
{
    Q_DECLARE_TR_FUNCTIONS(MainMenu)
public:
    MainMenu(QMenuBar *bar, MainWindow *window)
        : m_bar(bar)
        , m_window(window)
    {
    }

    void fill(FileActions *files, Workspace *workspace, const MainWindow::Parts &parts);

private:
    void fillFile(FileActions *files, Workspace *workspace, RecentProjects *recent);
    void fillEdit(Document *document, Workspace *workspace);
    void fillView(Workspace *workspace, Theme *theme);
    void fillPlayback(Workspace *workspace);
    void fillHelp(KeyBindings *keys);

    QMenuBar *m_bar;
    MainWindow *m_window;
    QList<QMenu *> m_menus; // whose actions may be given other keys
};
