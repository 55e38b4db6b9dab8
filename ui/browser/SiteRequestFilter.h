#pragma once

#include <QWebEngineUrlRequestInterceptor>

// What a site may ask for while it is read: the web, its own data, and nothing of this machine or of the program. A site of the
// open web does not reach into the machine or the local network. Called on the browser's own thread of requests.
class SiteRequestFilter : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};
