#include "ui/browser/PageBridge.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimerEvent>
#include <QWebChannel>
#include <QWebEnginePage>
#include <QWebEngineScriptCollection>

namespace {

// A report of a large page is about 2 MB; more than this is no answer of ours.
constexpr qsizetype maximumMessage = 32 * 1024 * 1024;

QString resourceText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Missing resource %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace

PageBridge::PageBridge(QWebEnginePage *page, QString object, QWebEngineScript::ScriptWorldId world)
    : QObject(page)
    , m_page(page)
    , m_object(std::move(object))
    , m_world(world)
{
    auto *channel = new QWebChannel(this);
    channel->registerObject(QStringLiteral("bridge"), this);
    page->setWebChannel(channel, QWebEngineScript::ApplicationWorld);

    QWebEngineScript script;
    script.setName(QStringLiteral("bridge"));
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(resourceText(QStringLiteral(":/qtwebchannel/qwebchannel.js")) +
                         resourceText(QStringLiteral(":/bridge/bridge.js")));
    page->scripts().insert(script);
}

PageBridge::~PageBridge()
{
    failAll({ErrorKind::Cancelled, {}});
}

QFuture<Result<QJsonValue>> PageBridge::call(const QString &method, const QJsonObject &params, std::chrono::milliseconds timeout)
{
    const quint64 id = ++m_lastId;
    auto pending = std::make_shared<Call>();
    pending->promise.start();
    pending->timer = startTimer(timeout);
    m_calls.insert(id, pending);

    const QByteArray arguments = QJsonDocument(QJsonArray{qint64(id), method, params}).toJson(QJsonDocument::Compact);
    m_page->runJavaScript(QStringLiteral("%1.call(...%2)").arg(m_object, QString::fromUtf8(arguments)), m_world);
    return pending->promise.future();
}

void PageBridge::failAll(const Error &error)
{
    const auto ids = m_calls.keys();
    for (const quint64 id : ids)
        settle(id, tl::unexpected(error));
}

void PageBridge::receive(const QString &message)
{
    if (message.size() > maximumMessage)
        return;
    const QJsonObject object = QJsonDocument::fromJson(message.toUtf8()).object();
    if (const QJsonValue name = object.value(QLatin1String("event")); name.isString()) {
        emit told(name.toString(), object.value(QLatin1String("data")).toObject());
        return;
    }
    const auto id = quint64(object.value(QLatin1String("id")).toInteger());
    if (const QJsonValue error = object.value(QLatin1String("error")); error.isString())
        settle(id, failure(ErrorKind::Internal, error.toString()));
    else
        settle(id, object.value(QLatin1String("result")));
}

void PageBridge::timerEvent(QTimerEvent *event)
{
    for (auto it = m_calls.cbegin(); it != m_calls.cend(); ++it) {
        if (it.value()->timer == event->timerId()) {
            settle(it.key(), failure(ErrorKind::Unresponsive, tr("The page keeps the browser busy and does not answer.")));
            return;
        }
    }
}

void PageBridge::settle(quint64 id, Result<QJsonValue> result)
{
    const std::shared_ptr<Call> pending = m_calls.take(id);
    if (!pending)
        return;
    killTimer(pending->timer);
    pending->promise.addResult(std::move(result));
    pending->promise.finish();
}
