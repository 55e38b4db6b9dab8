// Pages that try to be too much: each is read as far as it goes, or told; and the next one is read as ever.
#include "pipeline/brand/BrandReader.h"
#include "tests/support/LoopbackSite.h"
#include "tests/ui/browser/SiteReading.h"
#include "ui/browser/SampleScheme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

class SiteReaderHostileTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_reader.warmUp(); }

    void isReadAsFarAsItGoes_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
        QByteArray rules;
        for (int i = 0; rules.size() < 10'000'000; ++i)
            rules += ".a" + QByteArray::number(i) + " .b > .c:not(.d) { color: #123456; background: linear-gradient(#fff, #000) }\n";
        row("10 MB of styles", "<style>" + rules + "</style>");
        row("50,000 nodes", QByteArray("<div><i></i></div>").repeated(25'000));
        row("deep", QByteArray("<div>").repeated(5'000) + "deep" + QByteArray("</div>").repeated(5'000));
        row("5,000 pictures", QByteArray("<img src='/none.png' width='300' height='200' loading='lazy'>").repeated(5'000));
        row("styles that import each other", "<style>@import '/a.css';</style>");
        row("hostile values", "<style>body { --a: var(--b); --b: var(--a); color: var(--a); z-index: 1e30; "
                              "font-family: '\\201e', url(javascript:1), 'x\\0'; background: url('data:image/png;base64,AAAA'), "
                              "url(javascript:alert(1)) }"
                              " p { width: 1e30px; margin: -1e30px; transform: scale(1e20) rotate(1e9turn); "
                              "content: attr(x url) }</style><p>Large</p>");
        QByteArray bomb = "<svg width='200' height='200'><defs><g id='a0'><rect width='9' height='9'/></g>";
        for (int i = 1; i < 9; ++i)
            bomb += "<g id='a" + QByteArray::number(i) + "'>" +
                    QByteArray("<use href='#a" + QByteArray::number(i - 1) + "'/>").repeated(3) + "</g>";
        row("a drawing that multiplies", bomb + "</defs><use href='#a8'/></svg>");
        row("JSON-LD without end",
            "<script type='application/ld+json'>" + QByteArray("[").repeated(100'000) +
                "</script>"
                "<script type='application/ld+json'>{\"@type\": \"Organization\", \"@id\": \"#a\", \"publisher\": {\"@id\": \"#a\"}, "
                "\"name\": {\"toString\": 1}, \"logo\": {\"@id\": \"#a\"}}</script>");
        row("scripts that replace what reads it",
            "<script>JSON.stringify = () => 'mine'; Array.prototype.map = () => { throw 1 }; window.getComputedStyle = () => null; "
            "Element.prototype.getBoundingClientRect = () => ({}); window.pagereelReader = { call: 1 }; String.prototype.slice = () => 'x';"
            "Object.defineProperty(document, 'title', { get() { throw 2 } });</script>");
    }
    void isReadAsFarAsItGoes()
    {
        QFETCH(QByteArray, body);
        m_site.serve(u"/a.css"_s, {200, "text/css", "@import '/b.css'; h1 { color: #102030 }", {}, false});
        m_site.serve(u"/b.css"_s, {200, "text/css", "@import '/a.css';", {}, false});
        m_site.servePage(u"/hostile"_s, "<!doctype html><title>Acme</title><h1>Where it begins</h1><svg></svg>" + body);
        const Result<SiteReading> reading = readSite(m_reader, m_site.url(u"/hostile"_s));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        const Result<SiteSnapshot> snapshot = SiteSnapshot::fromJson(reading->json);
        QVERIFY(snapshot);
        QCOMPARE(snapshot->texts.first().text, u"Where it begins"_s);
        QCOMPARE(readBrand(*snapshot, reading->firstScreen).headline->value, u"Where it begins"_s);
    }

    void wordsStayWords()
    {
        m_site.servePage(u"/words"_s, "<!doctype html><meta charset='utf-8'><title>&lt;b&gt;Acme&lt;/b&gt;</title><svg></svg>"
                                      "<h1>&lt;img src=x onerror=alert(1)&gt; and more\xe2\x80\xae gpj</h1>");
        const Result<SiteReading> reading = readSite(m_reader, m_site.url(u"/words"_s));
        const SiteSnapshot snapshot = SiteSnapshot::fromJson(reading->json).value_or(SiteSnapshot());
        QCOMPARE(snapshot.title, u"<b>Acme</b>"_s);
        QCOMPARE(snapshot.texts.first().text, u"<img src=x onerror=alert(1)> and more gpj"_s);
    }

private:
    LoopbackSite m_site;
    BrowserSiteReader m_reader;
};

int main(int argc, char **argv)
{
    SampleScheme::registerScheme();
    QApplication application(argc, argv);
    SiteReaderHostileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sitereader_hostile.moc"
