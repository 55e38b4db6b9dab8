#include "ui/browser/StagePage.h"

#include "ui/browser/PageBridge.h"
#include "ui/browser/RendererProcess.h"
#include "ui/browser/StageService.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QWebEngineProfile>
#include <QWebEngineScriptCollection>

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(stageLog, "pagereel.stage", QtWarningMsg)

// A busy page is found by its pulse within two seconds; a call may take longer, as it waits for pictures and fonts (10 s at most).
constexpr auto callLimit = 12s;
constexpr auto loadLimit = 15s;
constexpr auto pulseInterval = 300ms;
// Counted in pulses, not in clock time: a laptop that slept, or a busy window, is no hanging scene. A page without work is asked at
// every other pulse, and has one less to answer.
constexpr int silentPulsesAllowed = 5;
constexpr qint64 memoryLimit = qint64(1536) * 1024 * 1024;
constexpr int maximumMessage = 500; // characters

} // namespace

StagePage::StagePage(StageService *service, QObject *parent)
    : QWebEnginePage(service->profile(), parent)
    , m_service(service)
    , m_bridge(new PageBridge(this, QStringLiteral("window.pagereelPage"), QWebEngineScript::ApplicationWorld))
{
    setBackgroundColor(QColor(0x13, 0x14, 0x17)); // as protocol.ts says: no flash before the document paints
    m_pulse.setInterval(pulseInterval);
    m_loadLimit.setInterval(loadLimit);
    m_loadLimit.setSingleShot(true);
    connect(&m_pulse, &QTimer::timeout, this, &StagePage::onPulse);
    connect(&m_loadLimit, &QTimer::timeout, this, [this] {
        restart({ErrorKind::Internal, tr("The stage did not start in time. It is being started again.")});
    });
    connect(m_bridge, &PageBridge::told, this, &StagePage::onEvent);
    connect(this, &QWebEnginePage::loadFinished, this, &StagePage::onLoaded);
    connect(this, &QWebEnginePage::renderProcessTerminated, this, &StagePage::onRendererEnded);
    connect(this, &QWebEnginePage::urlChanged, this, &StagePage::onUrlChanged);
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) { setFeaturePermission(origin, feature, PermissionDeniedByUser); });
}

StagePage::~StagePage()
{
    setAssets(nullptr);
    // The bridge would answer open calls while this object is half gone.
    delete m_bridge;
}

void StagePage::open()
{
    setAssets(nullptr);
    m_url = m_service->newPageUrl();
    if (m_ready)
        loseDocument({ErrorKind::Cancelled, {}});
    m_loadLimit.start();
    load(m_url);
}

void StagePage::setAssets(const std::shared_ptr<AssetSource> &assets)
{
    m_service->setAssets(m_url, assets);
}

QFuture<Result<QJsonValue>> StagePage::call(const QString &method, const QJsonObject &params)
{
    ++m_openCalls;
    m_hasScenes = m_hasScenes || method == QLatin1String("setScenes");
    watch();
    return m_bridge->call(method, params, callLimit).then(this, [this](const Result<QJsonValue> &answer) {
        --m_openCalls;
        return answer;
    });
}

void StagePage::onLoaded(bool ok)
{
    if (!ok || m_ready)
        return; // the limit deals with a page that does not load
    // Qt sometimes does not give a process that follows a killed one the page's scripts, and the document stands there without the
    // bridge: then it gets them again.
    runJavaScript(QStringLiteral("typeof QWebChannel"), QWebEngineScript::ApplicationWorld,
                  [this, life = QPointer(&m_life)](const QVariant &type) {
                      if (!life || m_ready || type.toString() != QLatin1String("undefined"))
                          return;
                      const QList<QWebEngineScript> known = scripts().toList();
                      scripts().clear();
                      scripts().insert(known);
                      load(m_url);
                  });
}

void StagePage::onEvent(const QString &name, const QJsonObject &data)
{
    if (name == QLatin1String("ready")) {
        const bool isOfAnother = data.value(QLatin1String("host")).toString() != m_url.host(); // one that was left before it was there
        if (m_ready || isOfAnother)
            return; // or said by a scene
        m_loadLimit.stop();
        m_ready = true;
        emit ready();
        return;
    }
    if (!m_ready)
        return;
    if (name == QLatin1String("fault")) {
        const QString message = data.value(QLatin1String("message")).toString().left(maximumMessage);
        return restart({ErrorKind::Unresponsive, message}, data.value(QLatin1String("sceneId")).toString());
    }
    if (name == QLatin1String("playing"))
        m_playing = data.value(QLatin1String("playing")).toBool();
    emit stageEvent(name, data);
}

void StagePage::onUrlChanged(const QUrl &url)
{
    // A scene may write another address into the page's history without going anywhere: then its assets are elsewhere.
    if (m_ready && url.adjusted(QUrl::RemoveFragment) != m_url)
        restart({ErrorKind::Unresponsive, tr("The scene changed the address of the page and was stopped.")});
}

void StagePage::onRendererEnded()
{
    // A renderer that restart() ended has told already.
    if (m_ready)
        loseDocument({ErrorKind::Render, tr("The browser that shows the scenes stopped. It is being started again.")});
    if (m_url.isEmpty())
        return;
    m_loadLimit.start();
    // Not from within the signal: the page is still taking leave of its process.
    QMetaObject::invokeMethod(
        this, [this] { load(m_url); }, Qt::QueuedConnection);
}

void StagePage::restart(const Error &why, const QString &sceneId)
{
    loseDocument(why, sceneId);
    if (!killRenderer(*this))
        onRendererEnded();
}

void StagePage::loseDocument(const Error &why, const QString &sceneId)
{
    ++m_document;
    m_ready = false;
    m_playing = false;
    m_hasScenes = false;
    m_pinged = false;
    watch();
    m_bridge->failAll(why);
    emit lost(why, sceneId);
}

void StagePage::watch()
{
    if (!m_ready || !m_hasScenes)
        m_pulse.stop();
    else if (!m_pulse.isActive())
        m_pulse.start();
}

void StagePage::onPulse()
{
    if (rendererMemory(*this) > memoryLimit)
        return restart({ErrorKind::Unresponsive, tr("The scene took more than 1.5 GB of memory and was stopped.")});
    if (m_pinged) {
        if (++m_silentPulses >= silentPulsesAllowed)
            restart({ErrorKind::Unresponsive, tr("The scene kept the browser busy and was stopped.")});
        return;
    }
    const bool idle = m_openCalls == 0 && !m_playing;
    m_resting = idle && !m_resting;
    if (m_resting)
        return;
    m_pinged = true;
    m_silentPulses = idle ? 1 : 0;
    m_bridge->call(QStringLiteral("pulse"), {}, callLimit).then(this, [this, document = m_document](const Result<QJsonValue> &) {
        if (document == m_document)
            m_pinged = false;
    });
}

bool StagePage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    return isMainFrame && !m_ready && url == m_url; // once scenes run, nobody goes anywhere, not even by a reload
}

QWebEnginePage *StagePage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList StagePage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void StagePage::javaScriptAlert(const QUrl &, const QString &)
{
}

bool StagePage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool StagePage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

void StagePage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int line, const QString &source)
{
    qCDebug(stageLog).noquote() << source << line << message.left(2000);
}
