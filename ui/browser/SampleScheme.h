#pragma once

#include <QWebEngineUrlSchemeHandler>

// The website that ships with the program, served from its resources under sample://<host>/ to the profile that reads sites.
// GUI thread; a child of that profile.
class SampleScheme : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    // Before QApplication is made.
    static void registerScheme();
    static QByteArray name();

    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;
    void requestStarted(QWebEngineUrlRequestJob *job) override;
};
