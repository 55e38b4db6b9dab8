// Sites behind a sign-in or a challenge: told as such, and read once a visitor is past it.
#include "pipeline/site/SiteSnapshot.h"
#include "tests/support/BadSites.h"
#include "tests/support/LoopbackSite.h"
#include "tests/ui/browser/SiteReading.h"
#include "ui/browser/SampleScheme.h"
#include "ui/browser/SitePage.h"
#include "ui/browser/SiteVisit.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace {

const QByteArray signIn =
    "<!doctype html><title>Harbour Books</title><body><svg width='9' height='9'></svg><main></main><script>"
    "const enter = () => { document.cookie = 'in=1'; location.reload(); };"
    "document.querySelector('main').innerHTML = document.cookie.includes('in=1')"
    " ? '<h1>All your invoices in one harbour</h1><p>Signed in as Ada.</p><a id=\"next\" href=\"/next\" target=\"_blank\">Next</a>'"
    " : '<h1>Sign in</h1><form><input name=\"name\"><input type=\"password\"><button type=\"button\" onclick=\"enter()\">Sign "
    "in</button></form>';"
    "</script>";

} // namespace

class SiteVisitTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_reader.warmUp();
        m_site.servePage(u"/books"_s, signIn);
        m_site.servePage(u"/next"_s, "<!doctype html><h1>The next page</h1><svg></svg>");
        m_site.servePage(u"/wait"_s, "<!doctype html><title>Just a moment...</title><h1>Checking your browser</h1><svg></svg>");
    }

    void wallsAreTold()
    {
        const Result<SiteReading> signedOut = readSite(m_reader, m_site.url(u"/books"_s));
        QVERIFY(!signedOut);
        QCOMPARE(signedOut.error().kind, ErrorKind::Walled);
        QVERIFY2(signedOut.error().message.contains("sign-in"_L1), qPrintable(signedOut.error().message));
        const Result<SiteReading> challenged = readSite(m_reader, m_site.url(u"/wait"_s));
        QVERIFY(!challenged);
        QVERIFY2(challenged.error().message.contains("human"_L1), qPrintable(challenged.error().message));
    }

    void aSiteThatSaysMoreIsNoWall()
    {
        m_site.servePage(u"/landing"_s, "<!doctype html><title>Harbour</title><h1>Books for sailors</h1><p>" +
                                            QByteArray("Words. ").repeated(90) +
                                            "</p><form><input type='password'><button>Start</button></form>");
        QVERIFY(readSite(m_reader, m_site.url(u"/landing"_s)));
    }

    void aPageOfFewWordsIsNoWall_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a headline about checks") << QByteArray("<h1>Security checks for every commit</h1>");
        QTest::newRow("a guarded form") << QByteArray(
            "<h1>Join the list</h1><form><input type='email'><div class='g-recaptcha' style='width: 300px; height: 70px'></div></form>");
        QTest::newRow("an unseen guard") << QByteArray(
            "<h1>Join the list</h1><div class='grecaptcha-badge' style='width: 256px; height: 60px'>"
            "<iframe src='/recaptcha/api2' width='256' height='60'></iframe></div>");
        QTest::newRow("a title that goes on") << QByteArray("<title>Just a moment of calm - Tea</title><h1>Tea</h1>");
    }
    void aPageOfFewWordsIsNoWall()
    {
        QFETCH(QByteArray, body);
        m_site.servePage(u"/few"_s, "<!doctype html><svg></svg>" + body);
        const Result<SiteReading> reading = readSite(m_reader, m_site.url(u"/few"_s));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    }

    void whatTheVisitorReachedIsRead()
    {
        SiteVisit visit(m_site.url(u"/books"_s));
        QSignalSpy wanted(&visit, &SiteVisit::readRequested);
        visit.show();
        auto *read = visit.findChild<QPushButton *>();
        auto *view = visit.findChild<QWebEngineView *>();
        QVERIFY(view && view->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(read->isEnabled(), 10'000);
        run(view, u"document.querySelector('button').click()"_s);
        QTRY_COMPARE_WITH_TIMEOUT(evaluate(view, u"document.querySelector('h1').textContent"_s), u"All your invoices in one harbour"_s,
                                  10'000);
        QTRY_VERIFY(read->isEnabled());
        read->click();
        QCOMPARE(wanted.size(), 1);
        const QUrl url = visit.url();
        m_reader.lend(visit.takeBrowser(), url);
        // Another's read that comes between changes nothing.
        QVERIFY(readSite(m_reader, m_site.url(u"/next"_s)));
        const Result<SiteReading> reading = readSite(m_reader, url);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(reading->firstScreen.size(), QSize(1440, 900));
        QCOMPARE(SiteSnapshot::fromJson(reading->json)->texts.first().text, u"All your invoices in one harbour"_s);
        // The visit is over: the next read is a stranger again.
        QVERIFY(!readSite(m_reader, url));
    }

    void aVisitThatFailsSaysWhy()
    {
        SiteVisit visit(closedAddress());
        auto *hint = visit.findChild<QLabel *>(u"hint"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hint->text().contains("refuses the connection"_L1), 10'000);
        QVERIFY(!visit.findChild<QPushButton *>()->isEnabled());
    }

    void linksThatOpenWindowsStayInThisOne()
    {
        SiteVisit visit(m_site.url(u"/books"_s));
        visit.show();
        auto *view = visit.findChild<QWebEngineView *>();
        QTRY_VERIFY_WITH_TIMEOUT(visit.findChild<QPushButton *>()->isEnabled(), 10'000);
        run(view, u"document.cookie = 'in=1'; location.reload()"_s);
        QTRY_COMPARE_WITH_TIMEOUT(evaluate(view, u"document.querySelector('#next')?.textContent"_s), u"Next"_s, 10'000);
        // Not by script: only what a person clicks may open windows.
        const QStringList at =
            evaluate(view, u"(({ x, y }) => `${x} ${y}`)(document.querySelector('#next').getBoundingClientRect())"_s).split(u' ');
        QCOMPARE(at.size(), 2);
        QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, {int(at[0].toDouble()) + 8, int(at[1].toDouble()) + 8});
        QTRY_COMPARE_WITH_TIMEOUT(visit.url(), m_site.url(u"/next"_s), 10'000);
    }

private:
    static void run(QWebEngineView *view, const QString &script) { view->page()->runJavaScript(script); }
    static QString evaluate(QWebEngineView *view, const QString &script)
    {
        std::optional<QString> answer;
        view->page()->runJavaScript(script, [&answer](const QVariant &value) { answer = value.toString(); });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }) ? *answer : QString();
    }

    LoopbackSite m_site;
    BrowserSiteReader m_reader;
};

int main(int argc, char **argv)
{
    SampleScheme::registerScheme();
    QApplication application(argc, argv);
    SiteVisitTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sitevisit.moc"
