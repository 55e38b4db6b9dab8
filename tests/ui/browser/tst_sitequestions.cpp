// What sites lay over themselves: questions about cookies are answered with no, and neither they nor pop-ups are read or seen.
#include "pipeline/site/SiteSnapshot.h"
#include "tests/support/LoopbackSite.h"
#include "tests/ui/browser/SiteReading.h"
#include "ui/browser/SampleScheme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

const char *const page = R"(<!doctype html><meta charset="utf-8"><style>* { margin: 0 } .over { position: fixed; bottom: 0; width: 100%;
    height: 300px; background: #f00 }</style><h1>Underneath</h1><svg width="20" height="20"></svg><div style="height: 2000px"></div>%1
    <script>const answer = (words) => { document.title = words; document.querySelector('.over').remove(); };</script>)";

} // namespace

class SiteQuestionsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_reader.warmUp(); }

    void cookiesAreRefused_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("yes");
        QTest::addColumn<QString>("no");
        const auto row = [](const char *language, const char *question, const char *yes, const char *no) {
            QTest::newRow(language) << QString::fromUtf8(question) << QString::fromUtf8(yes) << QString::fromUtf8(no);
        };
        row("English", "We use cookies.", "Accept all", "Reject all");
        row("English, the needed", "We value your privacy: cookies and more", "Allow all", "Strictly necessary only");
        row("English, with a sign", "This site uses cookies", "OK", "✕ No, thanks");
        row("German", "Wir verwenden Cookies.", "Alle akzeptieren", "Alle ablehnen");
        row("German, the needed", "Datenschutz", "Zustimmen", "Nur notwendige Cookies");
        row("German, kinds by their names", "Cookies <button onclick=\"answer('kind')\">Notwendige Cookies</button>", "Alle akzeptieren",
            "Nur notwendige Cookies");
        row("French", "Nous respectons votre confidentialité", "Tout accepter", "Continuer sans accepter →");
        row("Spanish", "Usamos cookies", "Aceptar todo", "Rechazar todas");
        row("Portuguese", "Usamos cookies", "Aceitar", "Apenas necessários");
        row("Italian", "Questo sito usa cookie", "Accetta tutti", "Rifiuta tutti");
        row("Dutch", "Wij gebruiken cookies", "Akkoord", "Alles weigeren");
        row("Swedish", "Vi använder kakor", "Godkänn alla", "Endast nödvändiga");
        row("Danish", "Vi bruger cookies", "Tillad alle", "Kun nødvendige");
        row("Finnish", "Käytämme evästeitä (cookies)", "Hyväksy", "Vain välttämättömät");
        row("Polish", "Używamy plików cookie", "Akceptuj", "Odrzuć wszystkie");
        row("Czech", "Používáme cookies", "Přijmout", "Odmítnout vše");
        row("Russian", "Мы используем файлы cookie", "Принять", "Только необходимые");
        row("Turkish", "Çerezleri (cookie) kullanıyoruz", "Kabul et", "Tümünü reddet");
        row("Japanese", "クッキーを使用しています", "同意する", "すべて拒否");
        row("Chinese", "我们重视您的隐私", "接受", "全部拒绝");
        row("Korean", "쿠키를 사용합니다", "동의", "모두 거부");
    }
    void cookiesAreRefused()
    {
        QFETCH(QString, question);
        QFETCH(QString, yes);
        QFETCH(QString, no);
        const SiteReading reading =
            read(u"<div class=\"over\"><p>%1</p><button onclick=\"answer('yes')\">%2</button>"
                 "<a href=\"/policy\">%3</a><button onclick=\"answer('no')\"><span>%3</span></button></div>"_s.arg(question, yes, no));
        const SiteSnapshot snapshot = SiteSnapshot::fromJson(reading.json).value_or(SiteSnapshot());
        QCOMPARE(snapshot.title, u"no"_s);
        QCOMPARE(snapshot.texts.size(), 1);
        QVERIFY(!m_site.requested().contains(u"/policy"_s));
    }

    void othersAreHidden_data()
    {
        QTest::addColumn<QString>("question");
        const auto row = [](const char *name, const char *question) { QTest::newRow(name) << QString::fromUtf8(question); };
        row("cookies with nothing to refuse", "<div class='over'>We use cookies.<button onclick=\"answer('yes')\">Accept</button></div>");
        row("cookies refused on another page",
            "<div class='over'>Cookies: <a href='/policy'>Reject all</a><a href='/policy#no'>Reject all</a>"
            "<form action='/policy'><button>Reject all</button></form><form><button "
            "onclick=\"answer('yes')\">Decline</button></form></div>");
        row("a dialog", "<div class='over' role='dialog' aria-modal='true'><h2>Join 10,000 readers</h2><input><button>Join</button></div>");
        row("a pop-up by its name", "<div class='over newsletter-popup'><h2>Join us</h2><button>Join</button></div>");
        row("one with a veil that stops the page",
            "<style>body { overflow: hidden }</style><div style='position: fixed; inset: 0; background: rgba(255, 0, 0, .5)'></div>"
            "<dialog class='over' open><h2>Where are you?</h2><button>Here</button></dialog>");
        row("one that comes late", "<script>setTimeout(() => { document.body.insertAdjacentHTML('beforeend', "
                                   "'<div class=\"over\" aria-modal=\"true\"><h2>Wait!</h2></div>'); }, 180)</script>");
        row("in a shadow root", "<div id='host'></div><script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = "
                                "'<div style=\"position: fixed; inset: 500px 0 0; background: #f00\">Cookies?<button>Yes</button></div>'"
                                "</script>");
    }
    void othersAreHidden()
    {
        QFETCH(QString, question);
        const SiteReading reading = read(question);
        const SiteSnapshot snapshot = SiteSnapshot::fromJson(reading.json).value_or(SiteSnapshot());
        QVERIFY(snapshot.title != u"yes"_s);
        QCOMPARE(QColor(reading.firstScreen.pixel(700, 800)).name(), u"#ffffff"_s);
        for (const SiteText &text : snapshot.texts)
            QVERIFY2(!text.shown || text.text == u"Underneath"_s, qPrintable(text.text));
        for (const SiteAction &action : snapshot.actions)
            QVERIFY2(!action.shown || action.region == SiteRegion::Dialog, qPrintable(action.text));
        QVERIFY(reading.page.height() >= 2000);
        QVERIFY(!m_site.requested().contains(u"/policy"_s));
    }

    void thePageItselfStays_data()
    {
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *part) { QTest::newRow(name) << QString::fromUtf8(part); };
        row("a footer", "<footer class='over'>Part <a href='/policy'>Cookies</a></footer>");
        row("a wrapper of all", "<div class='over'><main>Part <a href='/policy'>Cookie policy</a></main></div>");
        row("a bar that leads to the policy", "<div class='over'>Part <a href='/policy'>Cookies</a></div>");
        row("a bar of a bakery", "<div class='over'>Part: cookies, fresh every day. <button>Order a box</button></div>");
        row("a ground behind a question", "<div class='over' style='z-index: -1'></div><p>Part</p>"
                                          "<div class='cookie-bar' style='position: fixed; top: 0'>Cookies? <button>OK</button></div>");
        row("a picture behind a question", "<svg class='over'><rect width='9999' height='9999' fill='red' /></svg><p>Part</p>"
                                           "<div class='cookie-bar' style='position: fixed; top: 0'>Cookies? <button>OK</button></div>");
    }
    void thePageItselfStays()
    {
        QFETCH(QString, part);
        const SiteReading reading = read(part);
        const SiteSnapshot snapshot = SiteSnapshot::fromJson(reading.json).value_or(SiteSnapshot());
        QCOMPARE(QColor(reading.firstScreen.pixel(700, 800)).name(), u"#ff0000"_s);
        const auto isPart = [](const SiteText &text) { return text.shown && text.text.contains("Part"_L1); };
        QVERIFY(std::any_of(snapshot.texts.begin(), snapshot.texts.end(), isPart));
        QVERIFY(!m_site.requested().contains(u"/policy"_s));
    }

    void aQuestionThatAsksAgainIsAnsweredOnce()
    {
        const qsizetype before = m_site.requested().count(u"/"_s);
        read(u"<div class='over'>We use cookies.<button onclick='location.reload()'>Reject all</button></div>"_s);
        QCOMPARE(m_site.requested().count(u"/"_s) - before, 2);
    }

private:
    SiteReading read(const QString &question)
    {
        m_site.servePage(u"/"_s, QString::fromUtf8(page).arg(question).toUtf8());
        return readSite(m_reader, m_site.url(u"/"_s), {}).value_or(SiteReading());
    }

    BrowserSiteReader m_reader;
    LoopbackSite m_site;
};

int main(int argc, char **argv)
{
    SampleScheme::registerScheme();
    QApplication application(argc, argv);
    SiteQuestionsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sitequestions.moc"
