// Habits of pages that hide what a reader looks for: headers that come and go, pages that scroll in a part of themselves, rings for
// borders.
#include "pipeline/site/SiteSnapshot.h"
#include "tests/support/LoopbackSite.h"
#include "tests/ui/browser/SiteReading.h"
#include "ui/browser/SampleScheme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

class SiteReaderHabitsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_reader.warmUp(); }

    void headersThatHideOnTheWayDownAreRead()
    {
        const SiteSnapshot page =
            read("<style>body { margin: 0; height: 4000px } header { position: fixed; top: 0; width: 100%; height: 80px; background: #fff }"
                 "header.gone { transform: translateY(-100%) }</style>"
                 "<header><a href='/'><img alt='Acme logo' src='/logo.svg' width='120' height='40'></a></header><h1>Parcels, done</h1>"
                 "<script>let last = 0; addEventListener('scroll', () => { const header = document.querySelector('header');"
                 "if (scrollY !== last && scrollY > 0) header.classList.toggle('gone', scrollY > last); last = scrollY })</script>");
        QCOMPARE(page.images.size(), 1);
        QVERIFY(page.images.first().shown);
    }

    void pagesThatScrollInAPartOfThemselvesAreReadWhole()
    {
        const Result<SiteReading> reading = serve(
            "<style>html, body { margin: 0; height: 100%; overflow: hidden } main { position: fixed; inset: 0; overflow-y: auto }"
            "h1, h2 { margin: 0 } section { height: 900px } .last { background: #0b6e4f }</style>"
            "<main><section><h1>Parcels, done</h1></section><section></section><section class='last'><h2>At the end</h2></section></main>");
        QVERIFY(reading);
        QCOMPARE(reading->page.size(), QSize(1440, 2700));
        QCOMPARE(QColor(reading->page.pixel(700, 2600)).name(), u"#0b6e4f"_s);
        QCOMPARE(SiteSnapshot::fromJson(reading->json)->page.height(), 2700);
    }

    void partsThatScrollBesideThePageStayAsTheyAre()
    {
        const Result<SiteReading> menu = serve(
            "<style>body { margin: 0 } .menu { position: fixed; inset: 0; overflow-y: auto; visibility: hidden; background: red }</style>"
            "<div class='menu'><div style='height: 5000px'>Menu</div></div><h1>Parcels, done</h1>");
        QVERIFY(menu && menu->page.height() < 1000);
        const Result<SiteReading> reading =
            serve("<style>body { margin: 0 } section { height: 900px } aside { height: 300px; overflow: auto }</style>"
                  "<h1>Parcels, done</h1><section></section><section></section>"
                  "<aside><div style='height: 5000px'></div></aside>");
        QVERIFY(reading && reading->page.height() < 2400);
    }

    void ringsAreBorders()
    {
        const SiteSnapshot page = read("<style>a { display: inline-block; padding: 14px 28px; color: #0b6e4f }"
                                       ".ring { box-shadow: inset 0 0 0 0 #fff, inset 0 0 0 2px #0b6e4f, 0 0 #0000 } .shadow { box-shadow: "
                                       "inset 0 2px 8px #0b6e4f }</style>"
                                       "<a class='ring' href='/a'>Start free</a><a class='shadow' href='/b'>Not this</a>");
        QVERIFY(page.actions[0].button && !page.actions[1].button);
        QCOMPARE(page.actions[0].border.name(), u"#0b6e4f"_s);
    }

    void wordsStandOnce()
    {
        const SiteSnapshot page =
            read("<style>a { display: inline-block; overflow: hidden; height: 20px } a span { display: block }</style>"
                 "<a href='/menu'><span>View the menu</span><span aria-hidden='true'>View the menu</span></a>"
                 "<h2>About <a href='#about'>#</a></h2><h3><span aria-hidden='true'>More</span> and <span "
                 "aria-hidden='true'>More</span></h3><p>Fast <span aria-hidden='true'>and</span> light</p>");
        QCOMPARE(page.actions[0].text, u"View the menu"_s);
        QStringList texts;
        for (const SiteText &text : page.texts)
            texts.append(text.text);
        QVERIFY2(texts.contains(u"About"_s) && texts.contains(u"More and More"_s) && texts.contains(u"Fast and light"_s),
                 qPrintable(texts.join(u'|')));
    }

    void figuresKeepTheirUnits()
    {
        const SiteSnapshot page =
            read("<style>.count { display: block; font-size: 40px }</style><div><span class='count'>58</span>k <p>Happy people</p></div>"
                 "<div><span class='count'>700</span>+ <p>Operations</p></div><div><span class='count'>12</span> of us</div>");
        QStringList texts;
        for (const SiteText &text : page.texts)
            texts.append(text.text);
        QVERIFY2(texts.contains(u"58k"_s) && texts.contains(u"700+"_s) && texts.contains(u"12"_s), qPrintable(texts.join(u'|')));
    }

    void codeIsNoButton()
    {
        const SiteSnapshot page = read("<style>a { display: inline-block; padding: 14px 28px; background: #0b6e4f; color: #fff }</style>"
                                       "<a href='/a'><code>prefers-color-scheme</code></a><a href='/b'>Read about <code>grid</code></a>");
        QVERIFY(!page.actions[0].button && page.actions[1].button);
    }

    void logosOfTheOtherSchemeAreKnown()
    {
        m_site.serve(u"/white.svg"_s,
                     {200, "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' width='120' height='40'/>", {}, false});
        const SiteSnapshot page =
            read("<style>.dark { display: none }</style><header><a href='/'><img alt='Acme' src='/black.svg' width='120' height='40'>"
                 "<img class='dark' alt='Acme' src='/white.svg'></a><picture><source media='(prefers-color-scheme: dark)' "
                 "srcset='/night.svg 1x'>"
                 "<img alt='Badge' src='/day.svg' width='90' height='30'></picture><picture><source media='(prefers-color-scheme: dark)' "
                 "srcset='//'>"
                 "<source media='(prefers-color-scheme: dark)' srcset=''><img alt='Seal' src='/seal.svg' width='30' "
                 "height='30'></picture></header><h1>Parcels, done</h1>");
        QMap<QString, bool> shown;
        for (const SiteImage &image : page.images)
            shown.insert(image.url.fileName(), image.shown);
        QCOMPARE(
            shown,
            (QMap<QString, bool>{
                {u"black.svg"_s, true}, {u"white.svg"_s, false}, {u"night.svg"_s, false}, {u"day.svg"_s, true}, {u"seal.svg"_s, true}}));
    }

private:
    Result<SiteReading> serve(const QByteArray &body)
    {
        m_site.servePage(u"/habit"_s, "<!doctype html><title>Acme</title>" + body);
        return readSite(m_reader, m_site.url(u"/habit"_s));
    }
    SiteSnapshot read(const QByteArray &body)
    {
        const Result<SiteReading> reading = serve(body);
        return reading ? SiteSnapshot::fromJson(reading->json).value_or(SiteSnapshot()) : SiteSnapshot();
    }

    LoopbackSite m_site;
    BrowserSiteReader m_reader;
};

int main(int argc, char **argv)
{
    SampleScheme::registerScheme();
    QApplication application(argc, argv);
    SiteReaderHabitsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sitereader_habits.moc"
