#pragma once

#include <QJsonObject>
#include <QList>
#include <QWebEnginePage>

class EditorService;
class PageBridge;
class ThemeTokens;

// A finding in a scene's code.
struct EditorMarker
{
    bool isError = true; // else a warning
    int line = 0;        // 1-based, 0 where it is not known
    int column = 0;      // 1-based, 0 where it is not known
    QString message;

    bool operator==(const EditorMarker &) const = default;
};

// One page with the code editor (resources/editor/protocol.ts). What is asked of it before ready() is lost. A page whose renderer
// died loads anew: lost(), then ready(), and knows of no scene. GUI thread.
class EditorPage : public QWebEnginePage
{
    Q_OBJECT
public:
    // `service` outlives the page.
    explicit EditorPage(EditorService *service, QObject *parent = nullptr);
    ~EditorPage() override;

    bool isReady() const { return m_ready; }

    void setTheme(const ThemeTokens &tokens);
    // Shows a scene; its text is taken where `version` is newer than what the page has.
    void openScene(const QString &sceneId, const QString &code, int version, bool readOnly);
    void updateScene(const QString &sceneId, const QString &code, int version);
    void forgetScenes(const QStringList &sceneIds);
    void setProblems(const QString &sceneId, const QList<EditorMarker> &problems); // the stage's
    // Instead of scenes: what differs between two texts. `language`: as Monaco names it.
    void compare(const QString &before, const QString &after, const QString &language);
    void reveal(const QString &sceneId, int line, int column = 1);

signals:
    void ready();
    void lost();
    // Text typed by the user over text of that version.
    void codeTyped(const QString &sceneId, int version, const QString &code);
    void formatFailed(const QString &message);                                       // why the code that is shown could not be formatted
    void markersChanged(const QString &sceneId, const QList<EditorMarker> &markers); // TypeScript's

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source) override;

private:
    void onEvent(const QString &name, const QJsonObject &data);
    void onRendererEnded();
    void call(const QString &method, const QJsonObject &params);

    EditorService *m_service;
    PageBridge *m_bridge;
    bool m_ready = false;
};
