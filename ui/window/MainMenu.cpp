#include "ui/window/MainMenu.h"

#include "ui/document/Document.h"
#include "ui/preview/Playback.h"
#include "ui/preview/PlaybackActions.h"
#include "ui/theme/Theme.h"
#include "ui/window/AboutDialog.h"
#include "ui/window/FileActions.h"
#include "ui/window/FullScreenPreview.h"
#include "ui/window/KeyBindings.h"
#include "ui/window/KeysDialog.h"
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
    auto *keys = new KeyBindings(parts.preferences, m_window);
    fillHelp(keys);
    for (QMenu *menu : std::as_const(m_menus))
        keys->add(menu->title(), menu->actions());
}

void MainMenu::fillFile(FileActions *files, Workspace *workspace, RecentProjects *recent)
{
    QMenu *menu = m_bar->addMenu(tr("&File"));
    m_menus.append(menu);
    files->fill(menu, recent->createMenu(menu));
    menu->addSeparator();
    menu->addActions(workspace->brandKitActions());
    menu->addSeparator();
    menu->addAction(tr("&Close"), QKeySequence::Close, m_window, &QWidget::close)->setObjectName(u"closeWindow"_qs);
    QAction *quit = menu->addAction(tr("&Quit"), QKeySequence::Quit, qApp, &QApplication::closeAllWindows);
    quit->setObjectName(u"quit"_qs);
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::fillEdit(Document *document, Workspace *workspace)
{
    QMenu *menu = m_bar->addMenu(tr("&Edit"));
    m_menus.append(menu);
    QAction *undo = document->undoStack()->createUndoAction(menu, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = document->undoStack()->createRedoAction(menu, tr("Redo"));
    redo->setShortcut(QKeySequence::Redo);
    undo->setObjectName(u"undo"_qs);
    redo->setObjectName(u"redo"_qs);
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addActions(workspace->sceneActions());
    menu->addSeparator();
    menu->addActions(workspace->markerActions());
    menu->addSeparator();
    menu->addActions(workspace->soundActions());
}

void MainMenu::fillView(Workspace *workspace, Theme *theme)
{
    QMenu *menu = m_bar->addMenu(tr("&View"));
    m_menus.append(menu);
    menu->addActions(workspace->tabActions());
    menu->addSeparator();
    menu->addActions(workspace->panelActions());
    menu->addSeparator();
    menu->addActions(workspace->zoomActions());
    menu->addSeparator();
    QMenu *themes = menu->addMenu(tr("&Theme"));
    themes->addActions(theme->actions());
    QAction *fullScreen = menu->addAction(tr("&Full Screen"));
    fullScreen->setObjectName(u"fullScreen"_qs);
    fullScreen->setCheckable(true);
    fullScreen->setShortcut(Qt::Key_F11);
    auto *preview = new FullScreenPreview(m_window, workspace->allButPreview());
    QObject::connect(workspace->playback(), &Playback::totalChanged, preview, [preview](int frames) { preview->setPossible(frames > 0); });
    menu->addAction(preview->action());
    QObject::connect(fullScreen, &QAction::triggered, m_window,
                     [window = m_window](bool on) { window->setWindowState(window->windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainMenu::fillPlayback(Workspace *workspace)
{
    const Playback *playback = workspace->playback();
    QMenu *menu = m_bar->addMenu(tr("&Playback"));
    m_menus.append(menu);
    const PlaybackActions &walking = *workspace->playbackActions();
    menu->addActions({playback->playAction(), playback->previousAction(), playback->nextAction()});
    menu->addSeparator();
    menu->addActions(walking.speeds());
    menu->addSeparator();
    menu->addActions(walking.steps());
    menu->addSeparator();
    menu->addActions(walking.range());
    menu->addAction(playback->loopAction());
    m_window->addActions(menu->actions()); // they go on while the menu bar is hidden
}

void MainMenu::fillHelp(KeyBindings *keys)
{
    QMenu *menu = m_bar->addMenu(tr("&Help"));
    m_menus.append(menu);
    QAction *shortcuts = menu->addAction(tr("&Keyboard Shortcuts…"), m_window, [window = m_window, keys] {
        auto *dialog = new KeysDialog(keys, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    shortcuts->setObjectName(u"keyboardShortcuts"_qs);
    shortcuts->setShortcut(Qt::Key_Question);
    QAction *about = menu->addAction(tr("&About Pagereel"), m_window, [window = m_window] {
        auto *dialog = new AboutDialog(window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    about->setMenuRole(QAction::AboutRole);
}
