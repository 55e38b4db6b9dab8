#pragma once

#include "pipeline/base/Result.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QPromise>
#include <QWebEngineScript>

#include <chrono>

class QWebEnginePage;

// Calls into a page and messages out of it, both as JSON. The page's end is resources/bridge/bridge.ts, on a web channel in the
// application world; what comes back is untrusted: size and shape are checked here. GUI thread; a child of its page.
class PageBridge : public QObject
{
    Q_OBJECT
public:
    // `object` is the page's global that answers `object.call(id, method, params)`, in `world`.
    PageBridge(QWebEnginePage *page, QString object, QWebEngineScript::ScriptWorldId world);
    ~PageBridge() override;

    // Calls a method of the page. The future always ends with a value: the page's answer, or an error — Unresponsive when none came
    // in time, Internal with the page's own words, Cancelled when the page went away.
    QFuture<Result<QJsonValue>> call(const QString &method, const QJsonObject &params, std::chrono::milliseconds timeout);

    // Answers every open call with `error`, as when the renderer died or the page is loaded anew.
    void failAll(const Error &error);

    // For the web channel alone.
    Q_INVOKABLE void receive(const QString &message);

signals:
    void told(const QString &name, const QJsonObject &data);

private:
    struct Call
    {
        QPromise<Result<QJsonValue>> promise;
        int timer = 0;
    };

    void timerEvent(QTimerEvent *event) override;
    void settle(quint64 id, Result<QJsonValue> result);

    QWebEnginePage *m_page;
    QString m_object;
    QWebEngineScript::ScriptWorldId m_world;
    quint64 m_lastId = 0;
    QHash<quint64, std::shared_ptr<Call>> m_calls;
};
