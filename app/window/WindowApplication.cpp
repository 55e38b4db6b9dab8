#include "app/window/WindowApplication.h"

#include "ui/editor/EditorService.h"
#include "ui/theme/Theme.h"
#include "ui/window/Preferences.h"
#include "ui/window/RecentProjects.h"
#include "ui/window/ThemePreference.h"

WindowApplication::WindowApplication()
    : m_preferences(std::make_unique<Preferences>(&m_settings))
    , m_recent(std::make_unique<RecentProjects>(m_preferences.get()))
    , m_theme(std::make_unique<Theme>(Theme::Choice::System))
    , m_editor(std::make_unique<EditorService>())
{
    keepTheme(m_theme.get(), m_preferences.get());
}

WindowApplication::~WindowApplication()
{
    m_windows.clear(); // before what they share
}

ProjectWindow *WindowApplication::openWindow(const QString &path)
{
    ProjectWindow *window = m_windows
                                .emplace_back(std::make_unique<ProjectWindow>(ProjectWindow::Shared{
                                    &m_browser, &m_templates, m_editor.get(), m_preferences.get(), m_recent.get(), m_theme.get()}))
                                .get();
    connect(window, &ProjectWindow::newWindowRequested, this, [this] { openWindow(); });
    connect(window, &ProjectWindow::openElsewhereRequested, this, [this](const QString &other) { openWindow(other); });
    connect(window, &ProjectWindow::closed, this, [this, window] {
        const auto held = std::find_if(m_windows.begin(), m_windows.end(), [window](const auto &other) { return other.get() == window; });
        held->release()->deleteLater(); // it is the one that is telling this
        m_windows.erase(held);
    });
    window->show();
    if (!path.isEmpty())
        window->open(path);
    else
        m_browser.sceneStage.prepare({});
    return window;
}
