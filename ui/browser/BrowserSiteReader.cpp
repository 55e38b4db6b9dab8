#include "ui/browser/BrowserSiteReader.h"

#include "pipeline/site/SiteAddress.h"
#include "ui/browser/SiteBrowser.h"
#include "ui/browser/SiteErrors.h"
#include "ui/browser/SiteSession.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace {

// After a read the next browser is made when things are calm again: it stalls the thread for a frame or two.
constexpr std::chrono::milliseconds rewarmAfter{4000};
// A read follows at once, if other windows' reads do not come first.
constexpr std::chrono::minutes lentFor{1};

bool canBeRead(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "http"_L1 || url.scheme() == "https"_L1 || url.scheme() == SiteAddress::sampleSite().scheme());
}

} // namespace

// Answers in any case: a request that is dropped is a cancelled one.
struct BrowserSiteReader::Request
{
    Request(QUrl address, Cancellation flag)
        : url(std::move(address))
        , cancellation(std::move(flag))
    {
        promise.start();
    }
    ~Request() { answer(tl::unexpected(SiteErrors::cancelled())); }
    Q_DISABLE_COPY_MOVE(Request)

    void answer(Result<SiteReading> result)
    {
        if (answered)
            return;
        answered = true;
        promise.addResult(std::move(result));
        promise.finish();
    }

    QUrl url;
    Cancellation cancellation;
    QPromise<Result<SiteReading>> promise;
    bool answered = false;
};

BrowserSiteReader::BrowserSiteReader(QObject *parent)
    : QObject(parent)
{
    m_rewarm.setSingleShot(true);
    m_rewarm.setInterval(rewarmAfter);
    m_lentUntil.setSingleShot(true);
    m_lentUntil.setInterval(lentFor);
    connect(&m_lentUntil, &QTimer::timeout, this, [this] { m_lent.reset(); });
    connect(&m_rewarm, &QTimer::timeout, this, &BrowserSiteReader::warmUp);
}

BrowserSiteReader::~BrowserSiteReader() = default;

void BrowserSiteReader::warmUp()
{
    if (!m_ready && !m_session)
        m_ready = std::make_unique<SiteBrowser>();
}

void BrowserSiteReader::lend(std::unique_ptr<SiteBrowser> browser, const QUrl &url)
{
    m_lent = std::move(browser);
    m_lentUrl = url;
    m_lentUntil.start();
}

QFuture<Result<SiteReading>> BrowserSiteReader::read(const QUrl &url, const Cancellation &cancellation)
{
    auto request = std::make_shared<Request>(url, cancellation);
    QFuture<Result<SiteReading>> future = request->promise.future();
    if (canBeRead(url))
        QMetaObject::invokeMethod(
            this, [this, request] { enqueue(request); }, Qt::QueuedConnection);
    else
        request->answer(tl::unexpected(SiteErrors::notAnAddress(url)));
    return future;
}

void BrowserSiteReader::enqueue(std::shared_ptr<Request> request)
{
    m_waiting.push_back(std::move(request));
    if (!m_session)
        startNext();
}

void BrowserSiteReader::startNext()
{
    m_rewarm.stop();
    while (!m_waiting.empty() && m_waiting.front()->cancellation.isCancelled())
        m_waiting.pop_front();
    if (m_waiting.empty()) {
        m_rewarm.start();
        return;
    }
    m_current = m_waiting.front();
    m_waiting.pop_front();
    const bool isOpen = m_lent && m_lentUrl == m_current->url;
    if (!isOpen)
        warmUp();
    std::unique_ptr<SiteBrowser> browser = isOpen ? std::move(m_lent) : std::move(m_ready);
    const auto start = isOpen ? SiteSession::Start::OpenPage : SiteSession::Start::Address;
    m_session = std::make_unique<SiteSession>(std::move(browser), m_current->url, start, m_current->cancellation, nullptr);
    connect(m_session.get(), &SiteSession::finished, this, [this] {
        m_current->answer(m_session->result());
        m_current.reset();
        m_session.release()->deleteLater(); // it is in the middle of its signal
        startNext();
    });
    m_session->start();
}
