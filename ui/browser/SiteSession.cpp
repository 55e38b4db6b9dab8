#include "ui/browser/SiteSession.h"

#include "ui/browser/PageBridge.h"
#include "ui/browser/RendererProcess.h"
#include "ui/browser/SiteBrowser.h"
#include "ui/browser/SiteCamera.h"
#include "ui/browser/SiteErrors.h"
#include "ui/browser/SitePage.h"

#include <QPointer>
#include <QThreadPool>
#include <QWebEngineLoadingInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settleLimit = 15s; // then it is read as far as it came
constexpr auto readLimit = 19s;   // the whole; a second is left to end in
constexpr auto scrollLimit = 3s;

bool isWebPage(const QString &contentType)
{
    return contentType.isEmpty() || contentType == "text/html"_L1 || contentType == "application/xhtml+xml"_L1;
}

} // namespace

SiteSession::SiteSession(std::unique_ptr<SiteBrowser> browser, QUrl url, Cancellation cancellation, QObject *parent)
    : QObject(parent)
    , m_browser(std::move(browser))
    , m_url(std::move(url))
    , m_cancellation(std::move(cancellation))
{
    connect(m_browser.get(), &SiteBrowser::refused, this, &SiteSession::fail);
    connect(m_browser->page(), &QWebEnginePage::loadingChanged, this, &SiteSession::watchLoad);
    connect(m_browser->page(), &QWebEnginePage::renderProcessTerminated, this, [this] { fail(SiteErrors::crashed(m_url)); });
    connect(m_browser->bridge(), &PageBridge::event, this, [this](const QString &name) {
        if (name == "ready"_L1 && !m_reading)
            settle();
    });
}

SiteSession::~SiteSession() = default;

void SiteSession::start()
{
    m_clock.start();
    m_watch.start(50, this);
    qInfo() << "load" << m_clock.elapsed(); connect(m_browser->page(), &QWebEnginePage::loadProgress, this, [this](int p){ qInfo() << "progress" << p << m_clock.elapsed() << m_browser->page()->renderProcessPid();});
    m_browser->page()->load(m_url);
}

void SiteSession::timerEvent(QTimerEvent *)
{
    if (m_cancellation.isCancelled())
        fail(SiteErrors::cancelled());
    else if (left() <= 0ms)
        fail(m_document > 0 ? SiteErrors::unresponsive(m_url) : SiteErrors::timeout(m_url));
    else if (!m_reading && m_clock.elapsed() > std::chrono::milliseconds(settleLimit).count())
        goOnWithWhatIsThere();
}

void SiteSession::watchLoad(const QWebEngineLoadingInfo &info)
{ qInfo() << info.status() << info.url() << m_clock.elapsed();
    if (info.status() != QWebEngineLoadingInfo::LoadFailedStatus || m_reading)
        return;
    if (const Error error = SiteErrors::loading(info); error.kind != ErrorKind::Cancelled)
        fail(error);
}

void SiteSession::settle()
{
    qInfo() << "ready" << m_clock.elapsed(); m_browser->page()->runJavaScript(QStringLiteral("document.visibilityState"), [](const QVariant &v){ qInfo() << v; });
    const int document = ++m_document;
    const auto limit = std::chrono::milliseconds(settleLimit) - std::chrono::milliseconds(m_clock.elapsed());
    if (limit <= 0ms)
        return;
    const QJsonObject params{{u"limitMs"_s, qint64(limit.count())}};
    m_browser->bridge()->call(u"settle"_s, params, limit + 2s).then(this, [this, document](const Result<QJsonValue> &settled) {
        if (isOver() || m_reading || document != m_document)
            return;
        const QString type = settled ? settled->toObject().value("contentType"_L1).toString() : QString();
        if (!isWebPage(type))
            fail(SiteErrors::notAWebPage(m_browser->page()->url(), type));
        else
            goOnWithWhatIsThere();
    });
}

// Settled, or time is up: from here on the document is read as it is.
void SiteSession::goOnWithWhatIsThere()
{
    m_reading = true;
    if (m_document == 0)
        m_browser->page()->triggerAction(QWebEnginePage::Stop); // the document never ended: what came of it is there
    scrollThrough();
}

void SiteSession::scrollThrough()
{ qInfo() << "scroll" << m_clock.elapsed();
    const auto limit = qMin(std::chrono::milliseconds(scrollLimit), left() - 3s);
    const QJsonObject params{{u"limitMs"_s, qint64(qMax(0ms, limit).count())}};
    m_browser->bridge()->call(u"scrollThrough"_s, params, qMax(0ms, limit) + 1500ms).then(this, [this](const Result<QJsonValue> &size) {
        if (isOver())
            return;
        if (!size) {
            fail(size.error().kind == ErrorKind::Unresponsive && m_document > 0 ? SiteErrors::unresponsive(m_url) : SiteErrors::timeout(m_url));
            return;
        }
        m_pageHeight = qBound(0, size->toObject().value("height"_L1).toInt(), 1'000'000);
        report();
    });
}

void SiteSession::report()
{ qInfo() << "report" << m_clock.elapsed();
    m_browser->bridge()->call(u"report"_s, {}, qMax(500ms, left() - 1s)).then(this, [this](const Result<QJsonValue> &report) {
        if (isOver())
            return;
        if (report && report->isString())
            takePictures(report->toString().toUtf8());
        else
            fail(m_document > 0 ? SiteErrors::unresponsive(m_url) : SiteErrors::timeout(m_url));
    });
}

void SiteSession::takePictures(const QByteArray &json)
{ qInfo() << "pictures" << m_clock.elapsed();
    auto *camera = new SiteCamera(m_browser.get());
    camera->take(m_pageHeight).then(this, [this, json](const Result<SitePictures> &pictures) {
        if (isOver())
            return;
        if (pictures)
            deliver(json, *pictures);
        else
            fail(SiteErrors::unresponsive(m_url));
    });
}

void SiteSession::deliver(const QByteArray &json, const SitePictures &pictures)
{
    qInfo() << "deliver" << m_clock.elapsed();
    // Copying and scaling pictures is no work for this thread.
    QPointer<SiteSession> self(this);
    const QUrl finalUrl = m_browser->page()->url();
    QThreadPool::globalInstance()->start([self, json, pictures, finalUrl] {
        const StitchedPictures stitched = stitch(pictures, SiteBrowser::screen);
        const SiteReading reading{finalUrl, json, stitched.firstScreen, stitched.page};
        QMetaObject::invokeMethod(qApp, [self, reading] {
            if (self)
                self->finish(reading);
        });
    });
}

void SiteSession::fail(const Error &error)
{
    if (isOver())
        return;
    // Whatever it still does, it does not do it for us: a page that hangs would go on burning a core.
    if (error.kind == ErrorKind::Unresponsive || error.kind == ErrorKind::Timeout)
        killRenderer(*m_browser->page());
    finish(tl::unexpected(error));
}

void SiteSession::finish(Result<SiteReading> reading)
{
    if (isOver())
        return;
    m_over = true;
    m_watch.stop();
    m_result = std::move(reading);
    emit finished();
}

std::chrono::milliseconds SiteSession::left() const
{
    return std::chrono::milliseconds(readLimit) - std::chrono::milliseconds(m_clock.elapsed());
}
