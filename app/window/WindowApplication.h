#pragma once

#include "app/session/BrowserServices.h"
#include "app/window/ProjectWindow.h"
#include "pipeline/scenes/TemplateCatalogue.h"

#include <QSettings>

#include <memory>
#include <vector>

// The program with windows: what all windows share, and the windows. GUI thread; made after QApplication.
class WindowApplication : public QObject
{
    Q_OBJECT
public:
    WindowApplication();
    ~WindowApplication() override;

    ProjectWindow *openWindow(const QString &path = {}); // empty: the welcome page
    Theme *theme() const { return m_theme.get(); }

private:
    QSettings m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<RecentProjects> m_recent;
    std::unique_ptr<Theme> m_theme;
    const TemplateCatalogue m_templates{QStringLiteral(":/templates")};
    BrowserServices m_browser;
    std::unique_ptr<EditorService> m_editor;
    std::vector<std::unique_ptr<ProjectWindow>> m_windows;
};
