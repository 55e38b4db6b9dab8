#pragma once

#include "pipeline/base/Result.h"

#include <QFuture>
#include <QJsonObject>
#include <QTimer>
#include <QWebEnginePage>

#include <chrono>

class AssetSource;
class PageBridge;
class StageService;

// One stage page: loads the stage document, takes calls (resources/stage/protocol.ts) and keeps itself alive. A renderer that
// died, that answers nothing for two seconds because a scene keeps it busy, that takes too much memory, or that a scene damaged, is
// ended and the page loaded anew: lost(), then ready(). It refuses every wish of the scenes in it: navigation, dialogs, windows, files,
// permissions. GUI thread.
class StagePage : public QWebEnginePage
{
    Q_OBJECT
public:
    // `service` outlives the page.
    explicit StagePage(StageService *service, QObject *parent = nullptr);
    ~StagePage() override;

    // Loads a fresh document, under an address of its own.
    void open();
    // What the document finds under assets/…; open() takes it away. Null: nothing.
    void setAssets(const std::shared_ptr<AssetSource> &assets);
    bool isReady() const { return m_ready; }

    // The future always ends with a value: the page's answer, or an error (see PageBridge::call). Only between ready() and lost().
    QFuture<Result<QJsonValue>> call(const QString &method, const QJsonObject &params = {});

signals:
    void ready(); // a fresh document: it knows of no project and no scene
    // The document is gone, all open calls were answered with `error`; ready() follows. `sceneId` is empty where the page does not know
    // whose fault it is.
    void lost(const Error &error, const QString &sceneId = {});
    void stageEvent(const QString &name, const QJsonObject &data);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles, const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &securityOrigin, const QString &message, const QString &defaultValue, QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source) override;

private:
    void onEvent(const QString &name, const QJsonObject &data);
    void onLoaded(bool ok);
    void onUrlChanged(const QUrl &url);
    void onRendererEnded();
    void restart(const Error &why, const QString &sceneId = {});
    void loseDocument(const Error &why, const QString &sceneId = {});
    void watch(); // looks for signs of life as long as there are scenes
    void onPulse();

    StageService *m_service;
    PageBridge *m_bridge;
    QUrl m_url;
    QTimer m_pulse;     // runs while the page has scenes
    QTimer m_loadLimit; // from open() to ready()
    bool m_ready = false;
    bool m_playing = false;
    bool m_hasScenes = false;
    bool m_resting = false;
    bool m_pinged = false;
    int m_silentPulses = 0;
    int m_openCalls = 0;
    quint64 m_document = 0; // counts them
    QObject m_life;         // answers of scripts may come while the base class goes away: they look at this first
};
