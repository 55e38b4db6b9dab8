#pragma once

#include <QWebEngineUrlSchemeHandler>

// Serves pagereel-editor://editor/: the files bundled from resources/editor. Never a file of the disk. GUI thread.
class EditorSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    static QByteArray scheme();

    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    void requestStarted(QWebEngineUrlRequestJob *job) override;
};
