#include "ui/browser/SiteSession.h"

#include "ui/browser/PageBridge.h"
#include "ui/browser/RendererProcess.h"
#include "ui/browser/SiteBrowser.h"
#include "ui/browser/SiteCamera.h"
#include "ui/browser/SiteErrors.h"
#include "ui/browser/SitePage.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <QWebEngineLoadingInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settleLimit = 15s; // then it is read as far as it came
constexpr auto readLimit = 19s;   // the whole; a second is left to end in
constexpr auto scrollLimit = 3s;
constexpr auto silenceLimit = 5s; // honest scripts let others have their turn long before
constexpr auto reportLimit = 8s;
constexpr auto beat = 50ms;
constexpr int beatsBetweenQuestions = 8;
constexpr double largestDocument = 30e6; // bytes

bool isWebPage(const QString &contentType)
{
    return contentType.isEmpty() || contentType == "text/html"_L1 || contentType == "application/xhtml+xml"_L1;
}

} // namespace

SiteSession::SiteSession(std::unique_ptr<SiteBrowser> browser, QUrl url, Start start, Cancellation cancellation, QObject *parent)
    : QObject(parent)
    , m_browser(std::move(browser))
    , m_url(std::move(url))
    , m_start(start)
    , m_cancellation(std::move(cancellation))
{
}

SiteSession::~SiteSession() = default;

void SiteSession::start()
{
    m_clock.start();
    m_watch.start(int(beat.count()), this);
    if (m_browser->isWarm())
        open();
    else
        connect(m_browser.get(), &SiteBrowser::warm, this, &SiteSession::open);
}

void SiteSession::open()
{
    connect(m_browser.get(), &SiteBrowser::refused, this, &SiteSession::fail);
    connect(m_browser->page(), &QWebEnginePage::loadingChanged, this, &SiteSession::watchLoad);
    connect(m_browser->page(), &QWebEnginePage::renderProcessTerminated, this, [this] { fail(SiteErrors::crashed(m_url)); });
    connect(m_browser->bridge(), &PageBridge::told, this, [this](const QString &name) {
        if (name == "ready"_L1 && !m_reading)
            settle();
        else if (name == "answered"_L1)
            m_hasAnswered = true;
        else if (name == "tooLarge"_L1)
            fail(SiteErrors::tooLarge(m_url));
    });
    if (m_start == Start::OpenPage)
        settle();
    else
        m_browser->page()->load(m_url);
}

void SiteSession::timerEvent(QTimerEvent *)
{
    if (m_cancellation.isCancelled())
        fail(SiteErrors::cancelled());
    else if (left() <= 0ms)
        fail(SiteErrors::unresponsive(m_url));
    else if (!m_reading && m_clock.elapsed() > std::chrono::milliseconds(settleLimit).count())
        goOnWithWhatIsThere();
    else
        feelPulse();
}

// A page whose server is slow answers too: until something comes, it is the blank one before.
void SiteSession::feelPulse()
{
    if (m_reporting)
        return;
    if (++m_silence * beat > silenceLimit) {
        fail(SiteErrors::unresponsive(m_url));
        return;
    }
    if (++m_beats < beatsBetweenQuestions)
        return;
    m_beats = 0;
    QPointer<SiteSession> self(this);
    const QString size = u"performance.getEntriesByType('navigation')[0]?.decodedBodySize ?? 0"_s;
    m_browser->page()->runJavaScript(size, QWebEngineScript::ApplicationWorld, [self](const QVariant &bytes) {
        if (!self)
            return;
        self->m_silence = 0;
        if (bytes.toDouble() > largestDocument)
            self->fail(SiteErrors::tooLarge(self->m_url));
    });
}

void SiteSession::watchLoad(const QWebEngineLoadingInfo &info)
{
    if (info.status() != QWebEngineLoadingInfo::LoadFailedStatus || m_reading)
        return;
    if (const Error error = SiteErrors::loading(info); error.kind != ErrorKind::Cancelled)
        fail(error);
}

void SiteSession::settle()
{
    const int document = ++m_document;
    const auto limit = std::chrono::milliseconds(settleLimit) - std::chrono::milliseconds(m_clock.elapsed());
    if (limit <= 0ms)
        return;
    const QJsonObject params{{u"limitMs"_s, qint64(limit.count())}, {u"answer"_s, !m_hasAnswered}};
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
    if (m_document > 0) {
        scrollThrough();
        return;
    }
    // The document never ended: what came of it is there. Where nothing came at all, the blank page before it answers.
    m_browser->page()->triggerAction(QWebEnginePage::Stop);
    QPointer<SiteSession> self(this);
    m_browser->page()->runJavaScript(u"document.URL"_s, QWebEngineScript::ApplicationWorld, [self](const QVariant &address) {
        if (self && address.toString().startsWith("about:"_L1))
            self->fail(SiteErrors::timeout(self->m_url));
    });
    scrollThrough();
}

void SiteSession::scrollThrough()
{
    const auto limit = qMin(std::chrono::milliseconds(scrollLimit), left() - 3s);
    const QJsonObject params{{u"limitMs"_s, qint64(qMax(0ms, limit).count())}};
    m_browser->bridge()->call(u"scrollThrough"_s, params, qMax(0ms, limit) + 1500ms).then(this, [this](const Result<QJsonValue> &size) {
        if (isOver())
            return;
        if (!size) {
            fail(SiteErrors::unresponsive(m_url));
            return;
        }
        m_pageHeight = qBound(0, size->toObject().value("height"_L1).toInt(), 1'000'000);
        report();
    });
}

void SiteSession::report()
{
    m_reporting = true;
    m_browser->bridge()
        ->call(u"report"_s, {}, qBound(500ms, left() - 1s, std::chrono::milliseconds(reportLimit)))
        .then(this, [this](const Result<QJsonValue> &report) {
            if (isOver())
                return;
            m_reporting = false;
            m_silence = 0;
            const QJsonObject answer = report ? report->toObject() : QJsonObject();
            const QString json = answer.value("json"_L1).toString();
            if (json.isEmpty())
                fail(SiteErrors::unresponsive(m_url));
            else if (answer.value("empty"_L1).toBool())
                fail(SiteErrors::empty(m_url));
            else if (const QString wall = answer.value("wall"_L1).toString(); !wall.isEmpty() && m_start == Start::Address)
                fail(wall == "signIn"_L1 ? SiteErrors::signIn(m_url) : SiteErrors::challenge(m_url));
            else
                takePictures(json.toUtf8());
        });
}

void SiteSession::takePictures(const QByteArray &json)
{
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
    // Copying and scaling pictures is no work for this thread.
    QPointer<SiteSession> self(this);
    const QUrl finalUrl = m_browser->page()->url();
    QThreadPool::globalInstance()->start([self, json, pictures, finalUrl] {
        const StitchedPictures stitched = stitch(pictures, SiteBrowser::screen);
        const SiteReading reading{finalUrl, json, stitched.firstScreen, stitched.page};
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, reading] {
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
    if (error.kind == ErrorKind::Unresponsive || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::TooLarge)
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
