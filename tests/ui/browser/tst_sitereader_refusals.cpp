// The embedded browser's reader against a loopback server: what cannot be read, each with its sentence.
#include "tests/support/LoopbackSite.h"
#include "tests/ui/browser/SiteReading.h"
#include "ui/browser/SampleScheme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTcpServer>

using namespace Qt::StringLiterals;

class SiteReaderRefusals : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_reader.warmUp(); }
    void status_data();
    void status();
    void unknownHost();
    void refusedConnection();
    void certificateThatDoesNotHold();
    void notAWebPage_data();
    void notAWebPage();
    void emptyPage();
    void redirectLoop();
    void redirectOffTheWeb();
    void silentServer();
    void endlessScript_data();
    void endlessScript();
    void dialogsWithoutEnd();
    void hugePage();
    void portOfAnotherService();
    void notAnAddress();
    void cancelled();
    void cancelledWhileWaiting();

private:
    Result<SiteReading> read(const QUrl &url, const Cancellation &cancellation = {}) { return readSite(m_reader, url, cancellation); }
    void expect(ErrorKind kind, const Result<SiteReading> &reading, const QString &word = {});

    BrowserSiteReader m_reader;
    LoopbackSite m_site;
};

void SiteReaderRefusals::expect(ErrorKind kind, const Result<SiteReading> &reading, const QString &word)
{
    QVERIFY2(!reading, "The page was read");
    QVERIFY2(reading.error().kind == kind, qPrintable(reading.error().message));
    if (kind != ErrorKind::Cancelled)
        QVERIFY2(reading.error().message.endsWith(u'.') || reading.error().message.endsWith(u')'), qPrintable(reading.error().message));
    QVERIFY2(reading.error().message.contains(word), qPrintable(reading.error().message));
}

void SiteReaderRefusals::status_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("401") << 401 << u"password"_s;
    QTest::newRow("403") << 403 << u"refuses"_s;
    QTest::newRow("404") << 404 << u"no such page"_s;
    QTest::newRow("429") << 429 << u"too often"_s;
    QTest::newRow("500") << 500 << u"trouble"_s;
    QTest::newRow("503") << 503 << u"trouble"_s;
}

void SiteReaderRefusals::status()
{
    QFETCH(int, status);
    QFETCH(QString, word);
    m_site.serve(
        u"/status"_s,
        {status, "text/html", "<!doctype html><h1>An error page of the site's own</h1>", {{"WWW-Authenticate", "Basic realm=x"}}, false});
    expect(ErrorKind::HttpStatus, read(m_site.url(u"/status"_s)), word);
}

void SiteReaderRefusals::unknownHost()
{
    expect(ErrorKind::UnknownHost, read(QUrl(u"https://nowhere.example/"_s)), u"nowhere.example"_s);
}

void SiteReaderRefusals::refusedConnection()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    server.close();
    expect(ErrorKind::Unreachable, read(url), u"refuses"_s);
}

void SiteReaderRefusals::certificateThatDoesNotHold()
{
    LoopbackSite secure(LoopbackSite::Transport::SelfSigned);
    secure.servePage(u"/"_s, "<!doctype html><h1>Trust me</h1>");
    expect(ErrorKind::Tls, read(secure.url()), u"certificate"_s);
}

void SiteReaderRefusals::notAWebPage_data()
{
    QTest::addColumn<QByteArray>("mime");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");
    QTest::newRow("pdf") << QByteArray("application/pdf") << QByteArray("%PDF-1.4\n%%EOF") << u"PDF"_s;
    QTest::newRow("image") << QByteArray("image/svg+xml") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                           << u"picture"_s;
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("just words") << u"text"_s;
    QTest::newRow("download") << QByteArray("application/zip") << QByteArray("PK\3\4") << u"download"_s;
}

void SiteReaderRefusals::notAWebPage()
{
    QFETCH(QByteArray, mime);
    QFETCH(QByteArray, body);
    QFETCH(QString, word);
    m_site.serve(u"/file"_s, {200, mime, body, {}, false});
    expect(ErrorKind::NotAWebPage, read(m_site.url(u"/file"_s)), word);
}

void SiteReaderRefusals::emptyPage()
{
    m_site.servePage(u"/empty"_s, "<!doctype html><title>Nothing</title>");
    expect(ErrorKind::EmptyPage, read(m_site.url(u"/empty"_s)), u"empty"_s);
}

void SiteReaderRefusals::redirectLoop()
{
    m_site.serve(u"/ring"_s, {302, {}, {}, {{"Location", "/rang"}}, false});
    m_site.serve(u"/rang"_s, {302, {}, {}, {{"Location", "/ring"}}, false});
    expect(ErrorKind::RedirectLoop, read(m_site.url(u"/ring"_s)), u"circles"_s);
}

void SiteReaderRefusals::redirectOffTheWeb()
{
    m_site.serve(u"/away"_s, {302, {}, {}, {{"Location", "file:///etc/passwd"}}, false});
    expect(ErrorKind::NotAWebPage, read(m_site.url(u"/away"_s)), u"not on the web"_s);
}

void SiteReaderRefusals::silentServer()
{
    m_site.hang(u"/silent"_s);
    expect(ErrorKind::Timeout, read(m_site.url(u"/silent"_s)), u"in time"_s);
}

void SiteReaderRefusals::endlessScript_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("at once") << QByteArray("for (;;) {}");
    QTest::newRow("loaded") << QByteArray("onload = () => { for (;;) {} }");
    QTest::newRow("scrolled") << QByteArray("onscroll = () => { for (;;) {} }");
}

void SiteReaderRefusals::endlessScript()
{
    QFETCH(QByteArray, script);
    m_site.servePage(u"/endless"_s, "<!doctype html><h1>Busy</h1><div style='height: 3000px'></div><script>" + script + "</script>");
    QElapsedTimer clock;
    clock.start();
    expect(ErrorKind::Unresponsive, read(m_site.url(u"/endless"_s)), u"script"_s);
    QVERIFY2(clock.elapsed() < 14'000, qPrintable(QString::number(clock.elapsed())));
    m_site.servePage(u"/after"_s, "<!doctype html><h1>Unharmed</h1>");
    const Result<SiteReading> after = read(m_site.url(u"/after"_s));
    QVERIFY2(after, "The next page was not read");
    QVERIFY(after->json.contains("Unharmed"));
}

void SiteReaderRefusals::dialogsWithoutEnd()
{
    m_site.servePage(u"/dialogs"_s, "<!doctype html><h1>Listen</h1><script>for (;;) alert('again')</script>");
    expect(ErrorKind::Unresponsive, read(m_site.url(u"/dialogs"_s)), u"dialog"_s);
}

// 50 MB is told as what it is, before the browser chokes on it.
void SiteReaderRefusals::hugePage()
{
    QByteArray body = "<!doctype html><title>Huge</title><h1>Where it begins</h1>";
    body.reserve(51'000'000);
    while (body.size() < 50'000'000)
        body += "<p>The quick brown fox jumps over the lazy dog, and again, and again, and again.</p>";
    m_site.servePage(u"/huge"_s, body);
    QElapsedTimer clock;
    clock.start();
    expect(ErrorKind::TooLarge, read(m_site.url(u"/huge"_s)), u"too large"_s);
    QVERIFY2(clock.elapsed() < 14'000, qPrintable(QString::number(clock.elapsed())));
}

void SiteReaderRefusals::portOfAnotherService()
{
    expect(ErrorKind::InvalidAddress, read(QUrl(u"http://127.0.0.1:1/"_s)), u"port 1,"_s);
}

void SiteReaderRefusals::notAnAddress()
{
    expect(ErrorKind::InvalidAddress, read(QUrl(u"file:///etc/passwd"_s)));
    expect(ErrorKind::InvalidAddress, read(QUrl(u"stage://project/"_s)));
    expect(ErrorKind::InvalidAddress, read(QUrl()));
}

void SiteReaderRefusals::cancelled()
{
    m_site.hang(u"/waiting"_s);
    const Cancellation cancellation;
    QFuture<Result<SiteReading>> future = m_reader.read(m_site.url(u"/waiting"_s), cancellation);
    QTRY_VERIFY(m_site.requested().contains(u"/waiting"_s));
    cancellation.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 2000);
    expect(ErrorKind::Cancelled, future.result());
}

void SiteReaderRefusals::cancelledWhileWaiting()
{
    m_site.hang(u"/first"_s);
    const Cancellation first, second;
    QFuture<Result<SiteReading>> one = m_reader.read(m_site.url(u"/first"_s), first);
    QFuture<Result<SiteReading>> two = m_reader.read(m_site.url(u"/never-asked"_s), second);
    second.cancel();
    first.cancel();
    QTRY_VERIFY(one.isFinished() && two.isFinished());
    expect(ErrorKind::Cancelled, two.result());
    QVERIFY(!m_site.requested().contains(u"/never-asked"_s));
}

int main(int argc, char **argv)
{
    SampleScheme::registerScheme();
    QApplication application(argc, argv);
    SiteReaderRefusals test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sitereader_refusals.moc"
