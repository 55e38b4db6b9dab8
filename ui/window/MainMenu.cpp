#include "ui/window/MainMenu.h"

#include "ui/document/Document.h"
#include "ui/preview/Playback.h"
#include "ui/theme/Theme.h"
#include "ui/window/AboutDialog.h"
#include "ui/window/FileActions.h"
#include "ui/window/RecentProjects.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QMenuBar>
#include <QUndoStack>

void MainMenu::fill(FileActions *files, Workspace *workspace, const MainWindow::Parts &parts)
{
    fillFile(files, workspace, parts.recent);
    fillEdit(parts.document, workspace);
    fillView(workspace, parts.theme);
    fillPlayback(workspace);
    fillHelp();
}

void MainMenu::fillFile(FileActions *files, Workspace *workspace, RecentProjects *recent)
{
    QMenu *menu = m_bar->addMenu(tr("&File"));
    files->fill(menu, recent->createMenu(menu));
    menu->addSeparator();
    menu->addActions(workspace->brandKitActions());
    menu->addSeparator();
    menu->addAction(tr("&Close"), QKeySequence::Close, m_window, &QWidget::close);
    menu->addAction(tr("&Quit"), QKeySequence::Quit, qApp, &QApplication::closeAllWindows)->setMenuRole(QAction::QuitRole);
}

void MainMenu::fillEdit(Document *document, Workspace *workspace)
{
    QMenu *menu = m_bar->addMenu(tr("&Edit"));
    QAction *undo = document->undoStack()->createUndoAction(menu, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = document->undoStack()->createRedoAction(menu, tr("Redo"));
    redo->setShortcut(QKeySequence::Redo);
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addActions(workspace->sceneActions());
    menu->addSeparator();
    menu->addActions(workspace->soundActions());
}

void MainMenu::fillView(Workspace *workspace, Theme *theme)
{
    QMenu *menu = m_bar->addMenu(tr("&View"));
    menu->addActions(workspace->tabActions());
    menu->addSeparator();
    menu->addActions(workspace->panelActions());
    menu->addSeparator();
    menu->addActions(workspace->zoomActions());
    menu->addSeparator();
    QMenu *themes = menu->addMenu(tr("&Theme"));
    themes->addActions(theme->actions());
    QAction *fullScreen = menu->addAction(tr("&Full Screen"));
    fullScreen->setCheckable(true);
    fullScreen->setShortcut(Qt::Key_F11);
    QObject::connect(fullScreen, &QAction::triggered, m_window,
                     [window = m_window](bool on) { window->setWindowState(window->windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainMenu::fillPlayback(Workspace *workspace)
{
    const Playback *playback = workspace->playback();
    QMenu *menu = m_bar->addMenu(tr("&Playback"));
    menu->addActions({playback->playAction(), playback->previousAction(), playback->nextAction()});
    menu->addSeparator();
    menu->addAction(playback->loopAction());
}

void MainMenu::fillHelp()
{
    QMenu *menu = m_bar->addMenu(tr("&Help"));
    QAction *about = menu->addAction(tr("&About Pagereel"), m_window, [window = m_window] {
        auto *dialog = new AboutDialog(window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    about->setMenuRole(QAction::AboutRole);
}
