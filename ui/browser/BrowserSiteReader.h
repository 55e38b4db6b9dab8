#pragma once

#include "pipeline/site/SiteReader.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

class SiteBrowser;
class SiteSession;

// Reads sites in the embedded browser, one after the other, each with a profile and page of its own that goes with it. Lives in the GUI
// thread; read() may be called from any.
class BrowserSiteReader : public QObject, public SiteReader
{
    Q_OBJECT
public:
    explicit BrowserSiteReader(QObject *parent = nullptr);
    ~BrowserSiteReader() override;

    // Makes the next read's profile and page now: it costs the GUI thread up to 0.2 s the first time.
    void warmUp();

    // The page that a visitor left open: the next read of `url` takes it as it is. Without one it goes after a while.
    void lend(std::unique_ptr<SiteBrowser> browser, const QUrl &url);

    QFuture<Result<SiteReading>> read(const QUrl &url, const Cancellation &cancellation) override;

private:
    struct Request;

    void enqueue(std::shared_ptr<Request> request);
    void startNext();

    std::deque<std::shared_ptr<Request>> m_waiting;
    std::shared_ptr<Request> m_current;
    std::unique_ptr<SiteSession> m_session;
    std::unique_ptr<SiteBrowser> m_ready;
    std::unique_ptr<SiteBrowser> m_lent;
    QUrl m_lentUrl;
    QTimer m_lentUntil;
    QTimer m_rewarm;
};
