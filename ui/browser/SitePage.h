#pragma once

#include "pipeline/base/Result.h"

#include <QUrl>
#include <QWebEnginePage>

// A page that a site is read in: refuses all that asks a user for something or leaves the web. GUI thread.
class SitePage : public QWebEnginePage
{
    Q_OBJECT
public:
    SitePage(QWebEngineProfile *profile, QObject *parent);

    // Somebody sees the page: what would open a window opens in its place.
    void setVisited(bool visited) { m_isVisited = visited; }

signals:
    // What makes the page of no use: a certificate that does not hold, a download instead of a page, dialogs without end.
    void refused(const Error &error);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles, const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &defaultValue, QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source) override;

private:
    void countDialog();

    int m_dialogs = 0;
    bool m_isVisited = false;
};
