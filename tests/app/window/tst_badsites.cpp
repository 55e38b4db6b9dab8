// Sites that cannot be read, in the real window: one sentence in the chat, a draft offered, and the window goes on answering.

#include "app/window/WindowApplication.h"
#include "tests/support/BadSites.h"
#include "ui/browser/ChromiumFlags.h"
#include "ui/browser/SampleScheme.h"
#include "ui/browser/SiteVisit.h"
#include "ui/document/MessageListModel.h"
#include "ui/document/SceneListModel.h"
#include "ui/editor/EditorService.h"

#include <QApplication>
#include <QBuffer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

} // namespace

class BadSitesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowApplication> m_application;
    ProjectWindow *m_window = nullptr;
    BadSites m_sites;

    void say(const QString &text) { emit m_window->window()->messageSent(text, {}); }
    QList<Message> messages() const { return m_window->document()->messages()->messages(); }
    bool isAtRest() const { return !m_window->document()->run().running; }
    bool offersDraft() const { return !messages().isEmpty() && messages().last().kind == MessageKind::DraftOffer && isAtRest(); }

private slots:
    void initTestCase()
    {
        m_application = std::make_unique<WindowApplication>();
        m_window = m_application->openWindow({});
        QVERIFY(QTest::qWaitForWindowExposed(m_window->window()));
    }
    void cleanupTestCase() { m_application.reset(); }

    void isExplained_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("word");
        for (const BadSite &site : m_sites.all())
            QTest::newRow(site.name) << site.url << site.word;
    }
    void isExplained()
    {
        QFETCH(QUrl, url);
        QFETCH(QString, word);
        const qsizetype before = messages().size();
        say(u"make one of "_s + url.toString());
        QTRY_VERIFY_WITH_TIMEOUT(messages().size() > before + 2 && offersDraft(), patience);
        const Message problem = messages().at(messages().size() - 2);
        QCOMPARE(problem.kind, MessageKind::Problem);
        QVERIFY2(problem.text.contains(word), qPrintable(problem.text));
        QCOMPARE(m_window->document()->scenes()->sceneCount(), 0);
    }

    void aWallIsPassedByItsVisitor()
    {
        LoopbackSite site;
        site.servePage(u"/"_s, "<!doctype html><title>Harbour Books</title><body><script>"
                               "document.body.innerHTML = document.cookie.includes('in=1')"
                               " ? '<h1>All your invoices in one harbour</h1><p>Every receipt finds its berth by itself.</p>'"
                               " : '<form><input type=\"password\"></form>';"
                               "</script><svg width='9' height='9'></svg>");
        say(u"make one of "_s + site.url().toString() + u" in 1 scene"_s);
        QTRY_VERIFY_WITH_TIMEOUT(offersDraft(), patience);
        emit m_window->window()->visitRequested(messages().last().runId);
        auto *visit = m_window->window()->findChild<SiteVisit *>();
        QVERIFY(visit);
        auto *read = visit->findChild<QPushButton *>();
        QTRY_VERIFY_WITH_TIMEOUT(read->isEnabled(), patience);
        QSignalSpy loaded(visit->findChild<QWebEngineView *>()->page(), &QWebEnginePage::loadFinished);
        visit->findChild<QWebEngineView *>()->page()->runJavaScript(u"document.cookie = 'in=1'; location.reload()"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty() && read->isEnabled(), patience);
        read->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->document()->scenes()->sceneCount() == 1 && isAtRest(), patience);
        QCOMPARE(m_window->document()->brand().headline->value, u"All your invoices in one harbour"_s);
        QTRY_VERIFY(!m_window->window()->findChild<SiteVisit *>());
    }

    void aWallIsPassedByPastedWords()
    {
        LoopbackSite site;
        site.servePage(u"/"_s, "<!doctype html><title>Sign in</title><form><input type='email'><input type='password'></form>");
        say(u"make one of "_s + site.url().toString() + u" in 1 scene"_s);
        QTRY_VERIFY_WITH_TIMEOUT(offersDraft(), patience);
        QImage screenshot(1440, 900, QImage::Format_RGB32);
        screenshot.fill(QColor(u"#0b6e4f"_s));
        Asset picture{u"screenshot-1.png"_s, u"image/png"_s, {}, {}, {}};
        QBuffer buffer(&picture.bytes);
        QVERIFY(screenshot.save(&buffer, "PNG"));
        emit m_window->window()->messageSent(u"Harbour Books\nAll your invoices in one harbour\nEvery receipt finds its berth by itself, "
                                             "while you are at sea.\nStart free\nNo card is needed, and you leave whenever you like."_s,
                                             picture);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->document()->scenes()->sceneCount() == 1 && isAtRest(), patience);
        const BrandProfile &brand = m_window->document()->brand();
        QCOMPARE(brand.name->value, u"Harbour Books"_s);
        QCOMPARE(brand.headline->value, u"All your invoices in one harbour"_s);
        QCOMPARE(brand.colors.primary->value.name(), u"#0b6e4f"_s);
        QVERIFY(!brand.draft);
    }

    void thenItStillMakesVideos()
    {
        say(u"make one of "_s + closedAddress().toString());
        QTRY_VERIFY_WITH_TIMEOUT(offersDraft(), patience);
        say(u"yes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->document()->scenes()->sceneCount() >= 1 && isAtRest(), patience);
        QVERIFY(m_window->document()->brand().draft);
        say(u"Create video from sample in 1 scene"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->document()->scenes()->sceneCount() == 1 && isAtRest(), patience);
        QVERIFY(!m_window->document()->brand().draft);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"Pagereel"_s);
    StageService::registerScheme();
    SampleScheme::registerScheme();
    EditorService::registerScheme();
    setStageChromiumFlags();
    QApplication application(argc, argv);
    BadSitesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_badsites.moc"
