#pragma once

#include "pipeline/base/Cancellation.h"
#include "pipeline/base/Result.h"
#include "pipeline/site/SiteReader.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <memory>

class QWebEngineLoadingInfo;
class SiteBrowser;
struct SitePictures;

// One read of one site: load (unless a visitor left the page open), wait until it rests, scroll through, report, pictures. Ends exactly
// once, within 20 s, whatever the page does. GUI thread.
class SiteSession : public QObject
{
    Q_OBJECT
public:
    enum class Start { Address, OpenPage };
    SiteSession(std::unique_ptr<SiteBrowser> browser, QUrl url, Start start, Cancellation cancellation, QObject *parent);
    ~SiteSession() override;

    void start();
    const Result<SiteReading> &result() const { return m_result; } // once finished

signals:
    void finished();

private:
    void timerEvent(QTimerEvent *event) override;
    void open();
    void feelPulse();
    void watchLoad(const QWebEngineLoadingInfo &info);
    void settle();
    void goOnWithWhatIsThere();
    void scrollThrough();
    void report();
    void takePictures(const QByteArray &json);
    void deliver(const QByteArray &json, const SitePictures &pictures);
    void fail(const Error &error);
    void finish(Result<SiteReading> reading);
    bool isOver() const { return m_over; }
    std::chrono::milliseconds left() const;

    std::unique_ptr<SiteBrowser> m_browser;
    QUrl m_url;
    Start m_start;
    Cancellation m_cancellation;
    QElapsedTimer m_clock;
    QBasicTimer m_watch; // the cancellation, and the two bounds
    Result<SiteReading> m_result;
    int m_beats = 0;    // of the watch, since the page was asked for a sign of life
    int m_silence = 0;  // beats since it gave one: a clock would count the time that this thread stood still
    int m_document = 0; // counts documents: a page that forwards by script begins anew
    int m_pageHeight = 0;
    bool m_hasAnswered = false; // a question about cookies: one that asks again is not answered again
    bool m_reading = false;     // past waiting
    bool m_reporting = false;   // the page is silent while it does what it was asked for
    bool m_over = false;
};
