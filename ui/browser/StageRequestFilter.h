#pragma once

#include <QWebEngineUrlRequestInterceptor>

// Lets a stage page reach itself, its project's assets and what it made itself (data:, blob:), and nothing else: no network, no
// file, no other project, no frame, no worker. Scene code is untrusted; the page's content policy says the same once more.
class StageRequestFilter : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};
