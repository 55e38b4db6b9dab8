// The embedded browser's reader against a loopback server: what it gives for pages that can be read.
#include "pipeline/site/SiteAddress.h"
#include "pipeline/site/SiteSnapshot.h"
#include "tests/support/LoopbackSite.h"
#include "tests/ui/browser/SiteReading.h"
#include "ui/browser/SampleScheme.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

class SiteReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_reader.warmUp(); }
    void seesTheSampleSite();
    void readsWhatIsThere();
    void waitsForLateContent();
    void followsRedirects();
    void takesTheWholePage();
    void readsInOrderFromAnyThread();
    void goesOnWithAPageThatNeverFinishes();
    void answersDialogs();
    void refusesWhatAsksForAUser();
    void remembersNothing();
    void seesTheDarkScheme();
    void readsTheManifest();
    void iconsWithoutTheirFontAreLeftOut();
    void staysOnTheWeb();
    void longPage();
    void slowPages();

private:
    Result<SiteReading> read(const QUrl &url, const Cancellation &cancellation = {}) { return readSite(m_reader, url, cancellation); }
    SiteSnapshot snapshotOf(const Result<SiteReading> &reading);

    BrowserSiteReader m_reader;
    LoopbackSite m_site;
};

SiteSnapshot SiteReaderTest::snapshotOf(const Result<SiteReading> &reading)
{
    if (!reading) {
        QTest::qFail(qPrintable(reading.error().message), __FILE__, __LINE__);
        return {};
    }
    return SiteSnapshot::fromJson(reading->json).value_or(SiteSnapshot());
}

void SiteReaderTest::seesTheSampleSite()
{
    const Result<SiteReading> reading = read(SiteAddress::sampleSite());
    const SiteSnapshot snapshot = snapshotOf(reading);
    QVERIFY(snapshot.texts.size() > 30);
    QCOMPARE(snapshot.url, SiteAddress::sampleSite());
    QCOMPARE(reading->firstScreen.size(), QSize(1440, 900));
    QCOMPARE(reading->page.size(), QSize(1440, 3600));
    // The button of the hero is where the report says, in the colour the report says.
    const auto button =
        std::find_if(snapshot.actions.begin(), snapshot.actions.end(), [](const SiteAction &a) { return a.button && a.box.top() > 300; });
    QVERIFY(button != snapshot.actions.end());
    QCOMPARE(QColor(reading->firstScreen.pixel(button->box.topLeft().toPoint() + QPoint(12, 12))).name(), button->fill.name());
    QVERIFY(std::all_of(snapshot.fontFaces.begin(), snapshot.fontFaces.end(), [](const SiteFontFace &face) { return face.loaded; }));
}

void SiteReaderTest::readsWhatIsThere()
{
    m_site.servePage(u"/plain"_s,
                     R"(<!doctype html><html lang="de"><title>Werk</title><meta name="description" content="Eine Beschreibung.">
        <style>h1 span { display: block } .b { background: rgba(255, 0, 0, .5); padding: 12px 20px; color: white } body { margin: 0; background: #fff }
        .up { text-transform: uppercase } .icon { font-family: 'Material Icons' } .gone { display: none }</style>
        <h1><span>Guten</span><span class="up">Morgen</span></h1>
        <p>Ein <b>fetter</b> Satz<span class="gone"> und mehr</span>.</p>
        <a class="b" href="/los"><i class="icon">arrow_forward</i> Los</a>
        <div id="host"></div><script>document.getElementById('host').attachShadow({mode: 'open'}).innerHTML = '<h2>Im Schatten</h2>'</script>)");
    const SiteSnapshot snapshot = snapshotOf(read(m_site.url(u"/plain"_s)));
    QCOMPARE(snapshot.language, u"de"_s);
    QStringList texts;
    for (const SiteText &text : snapshot.texts)
        texts.append(text.text);
    QVERIFY2(texts.contains(u"Guten Morgen"_s), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.contains(u"Ein fetter Satz."_s), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.contains(u"Im Schatten"_s), qPrintable(texts.join(u'|')));
    QCOMPARE(snapshot.actions.size(), 1);
    QCOMPARE(snapshot.actions.first().text, u"Los"_s);
    QVERIFY(snapshot.actions.first().button);
    QCOMPARE(snapshot.actions.first().fill.name(), u"#ff8080"_s);
}

void SiteReaderTest::waitsForLateContent()
{
    m_site.servePage(u"/late"_s, R"(<!doctype html><div id="app"></div><div style="height: 3000px"></div><div id="lazy"></div><script>
        setTimeout(() => { document.getElementById('app').innerHTML = '<h1>Late but there</h1>'; }, 100);
        new IntersectionObserver((seen, observer) => { if (seen[0].isIntersecting) { observer.disconnect();
          document.getElementById('lazy').innerHTML = '<h2>Seen on the way</h2>'; } }).observe(document.getElementById('lazy'));
        </script>)");
    const SiteSnapshot snapshot = snapshotOf(read(m_site.url(u"/late"_s)));
    QCOMPARE(snapshot.texts.size(), 2);
    QCOMPARE(snapshot.texts.last().text, u"Seen on the way"_s);
}

void SiteReaderTest::followsRedirects()
{
    m_site.serve(u"/old"_s, {302, {}, {}, {{"Location", "/newer"}}, false});
    m_site.servePage(u"/newer"_s, "<!doctype html><script>location.replace('/newest')</script>");
    m_site.servePage(u"/newest"_s, "<!doctype html><h1>Arrived</h1>");
    const Result<SiteReading> reading = read(m_site.url(u"/old"_s));
    QCOMPARE(snapshotOf(reading).texts.value(0).text, u"Arrived"_s);
    QCOMPARE(reading->finalUrl, m_site.url(u"/newest"_s));
}

void SiteReaderTest::takesTheWholePage()
{
    m_site.servePage(
        u"/bands"_s,
        R"(<!doctype html><style>* { margin: 0 } div { height: 1000px } nav { position: fixed; top: 0; width: 100%; height: 50px;
        background: #000; color: #fff }</style><nav>Bar</nav><div style="background: #ff0000">One</div><div style="background: #00ff00">Two</div>
        <div style="background: #0000ff">Three</div>)");
    const Result<SiteReading> reading = read(m_site.url(u"/bands"_s));
    QVERIFY(reading);
    QCOMPARE(reading->page.size(), QSize(1440, 3000));
    const auto at = [&](int y) { return QColor(reading->page.pixel(700, y)).name(); };
    QCOMPARE(at(20), u"#000000"_s); // the bar is there once
    QCOMPARE(at(920), u"#ff0000"_s);
    QCOMPARE(at(1500), u"#00ff00"_s);
    QCOMPARE(at(1998), u"#00ff00"_s);
    QCOMPARE(at(2002), u"#0000ff"_s);
    QCOMPARE(at(2995), u"#0000ff"_s);
}

void SiteReaderTest::readsInOrderFromAnyThread()
{
    m_site.servePage(u"/one"_s, "<!doctype html><h1>One</h1>");
    m_site.servePage(u"/two"_s, "<!doctype html><h1>Two</h1>");
    QList<QFuture<Result<SiteReading>>> futures;
    const QUrl one = m_site.url(u"/one"_s);
    const QUrl two = m_site.url(u"/two"_s);
    const std::unique_ptr<QThread> thread(QThread::create([&] { futures = {m_reader.read(one, {}), m_reader.read(two, {})}; }));
    thread->start();
    QVERIFY(thread->wait());
    QTRY_VERIFY_WITH_TIMEOUT(futures[1].isFinished(), 20'000);
    QVERIFY(futures[0].isFinished());
    QCOMPARE(snapshotOf(futures[0].result()).texts.value(0).text, u"One"_s);
    QCOMPARE(snapshotOf(futures[1].result()).texts.value(0).text, u"Two"_s);
}

void SiteReaderTest::goesOnWithAPageThatNeverFinishes()
{
    m_site.hang(u"/never.png"_s);
    m_site.servePage(u"/unfinished"_s, "<!doctype html><h1>Enough to go on</h1><img src='/never.png' width=200 height=100>");
    QCOMPARE(snapshotOf(read(m_site.url(u"/unfinished"_s))).texts.value(0).text, u"Enough to go on"_s);
}

void SiteReaderTest::answersDialogs()
{
    m_site.servePage(u"/greets"_s, R"(<!doctype html><script>alert('Hello'); if (!confirm('Sure?') && prompt('Name?') === null)
        document.write('<h1>Answered</h1>'); window.open('/'); Notification.requestPermission(); location.href = 'mailto:a@b.example';</script>)");
    QCOMPARE(snapshotOf(read(m_site.url(u"/greets"_s))).texts.value(0).text, u"Answered"_s);
}

void SiteReaderTest::refusesWhatAsksForAUser()
{
    m_site.servePage(u"/asks"_s, R"(<!doctype html><h1>Still here</h1><a id="file" href="/file.zip" download>File</a><script>
        const tell = (word) => { const p = document.createElement('p'); p.textContent = word; document.body.append(p); };
        Notification.requestPermission().then((answer) => tell('notify ' + answer));
        navigator.geolocation.getCurrentPosition(() => tell('found'), (error) => tell('place ' + error.code));
        tell(window.open('/pop-up') === null ? 'no window' : 'a window');
        document.getElementById('file').click();
        location.href = 'mailto:a@b.example';</script>)");
    m_site.serve(u"/file.zip"_s, {200, "application/zip", "PK\3\4", {}, false});
    const SiteSnapshot snapshot = snapshotOf(read(m_site.url(u"/asks"_s)));
    QStringList texts;
    for (const SiteText &text : snapshot.texts)
        texts.append(text.text);
    for (const QString &expected : {u"Still here"_s, u"notify denied"_s, u"place 1"_s, u"no window"_s})
        QVERIFY2(texts.contains(expected), qPrintable(texts.join(u'|')));
    QVERIFY(!m_site.requested().contains(u"/pop-up"_s));
    QVERIFY(QDir(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)).entryList({u"*.zip"_s}).isEmpty());
}

void SiteReaderTest::remembersNothing()
{
    m_site.servePage(u"/visits"_s, R"(<!doctype html><h1></h1><script>
        document.querySelector('h1').textContent = document.cookie || localStorage.getItem('seen') ? 'Again' : 'First time';
        document.cookie = 'seen=yes; max-age=9999'; localStorage.setItem('seen', 'yes');</script>)");
    for (int visit = 0; visit < 2; ++visit)
        QCOMPARE(snapshotOf(read(m_site.url(u"/visits"_s))).texts.value(0).text, u"First time"_s);
}

void SiteReaderTest::seesTheDarkScheme()
{
    const QByteArray rules = "body { --ground: #ffffff; background: var(--ground); color: #222; transition: all 2s } %1";
    const QByteArray dark = "@media screen and (min-width: 100px) { @media (prefers-color-scheme: dark) { "
                            "body { --ground: #0b1020; color: rgba(255, 255, 255, .9) } } }";
    const QByteArray page = "<!doctype html><meta name='theme-color' media='(prefers-color-scheme: dark)' content='#000'>"
                            "<meta name='theme-color' content='rgb(10, 120, 200)'><style>" +
                            rules + "</style><h1>Day and night</h1><svg width='9' height='9'></svg>";
    m_site.servePage(u"/day"_s, QByteArray(page).replace("%1", ""));
    m_site.servePage(u"/both"_s, QByteArray(page).replace("%1", dark));
    QVERIFY(!snapshotOf(read(m_site.url(u"/day"_s))).darkGround.isValid());
    const Result<SiteReading> reading = read(m_site.url(u"/both"_s));
    const SiteSnapshot snapshot = snapshotOf(reading);
    QCOMPARE(snapshot.darkGround.name(), u"#0b1020"_s);
    QCOMPARE(snapshot.darkColor.name(), u"#e7e7e9"_s);
    QCOMPARE(snapshot.ground.name(), u"#ffffff"_s);
    QCOMPARE(snapshot.color.name(), u"#222222"_s);
    QCOMPARE(snapshot.themeColor.name(), u"#0a78c8"_s);
    QCOMPARE(QColor(reading->firstScreen.pixel(700, 800)).name(), u"#ffffff"_s);
}

void SiteReaderTest::readsTheManifest()
{
    m_site.serve(u"/site.webmanifest"_s, {200,
                                          "application/manifest+json",
                                          R"({"name": "Heron Maps", "short_name": "Heron", "description": 7, "icons": [
        {"src": "icons/big.png", "sizes": "512x512"}, {"src": "mono.svg", "purpose": "monochrome"}, {"src": "//["}, 3, null]})",
                                          {},
                                          false});
    m_site.servePage(u"/maps"_s, "<!doctype html><link rel='manifest' href='/site.webmanifest'><h1>Maps</h1><svg></svg>");
    m_site.servePage(u"/none"_s, "<!doctype html><link rel='manifest' href='/nowhere'><h1>Maps</h1><svg></svg>");
    const SiteSnapshot snapshot = snapshotOf(read(m_site.url(u"/maps"_s)));
    QStringList said;
    for (const SiteMeta &meta : snapshot.metas)
        said.append(meta.name + u'=' + meta.content);
    QCOMPARE(said, QStringList({u"manifest:name=Heron Maps"_s, u"manifest:short_name=Heron"_s}));
    QCOMPARE(snapshot.icons.size(), 2); // the manifest itself, too
    QCOMPARE(snapshot.icons.last().url, m_site.url(u"/icons/big.png"_s));
    QCOMPARE(snapshot.icons.last().size, 512);
    QVERIFY(snapshotOf(read(m_site.url(u"/none"_s))).metas.isEmpty());
}

void SiteReaderTest::iconsWithoutTheirFontAreLeftOut()
{
    QFile font(u":/fonts/inter-latin-wght-normal.woff2"_s);
    QVERIFY(font.open(QIODevice::ReadOnly));
    m_site.serve(u"/there.woff2"_s, {200, "font/woff2", font.readAll(), {}, false});
    // Four tiles below each other: a word of a font that is not there, a character of one, a word of one that is, and a plain word.
    m_site.servePage(
        u"/icons"_s,
        "<!doctype html><meta charset=utf-8><title>Harbour</title><style>@font-face { font-family: 'Icons There'; src: url(there.woff2) }"
        " body { margin: 0 } i, b { position: absolute; left: 0; width: 200px; height: 150px; overflow: hidden; font: 150px/150px 'Icons"
        " Not There'; background: #112233; color: #fff } .private::before { content: '\\E001' } .there { font-family: 'icons there' }"
        " b { font-family: sans-serif }</style><h1 style='margin-left: 800px'>Ships</h1>"
        "<i style='top: 0'>mmm</i><i class=private style='top: 200px'></i><i class=there style='top: 400px'>mmm</i><b style='top: "
        "600px'>mmm</b>");
    const Result<SiteReading> reading = read(m_site.url(u"/icons"_s));
    QVERIFY(reading);
    const auto isPlain = [&](int top) {
        const QImage tile = reading->firstScreen.copy(0, top, 200, 150);
        for (int y = 0; y < tile.height(); ++y) {
            for (int x = 0; x < tile.width(); ++x) {
                if (tile.pixelColor(x, y) != QColor(0x11, 0x22, 0x33))
                    return false;
            }
        }
        return true;
    };
    QVERIFY(isPlain(0));
    QVERIFY(isPlain(200));
    QVERIFY(!isPlain(400));
    QVERIFY(!isPlain(600));
}

// A page cannot make the browser read files or the program's own addresses.
void SiteReaderTest::staysOnTheWeb()
{
    m_site.servePage(u"/curious"_s, R"(<!doctype html><h1>Still here</h1><iframe src="file:///etc/passwd"></iframe><script>
        const tell = (word) => { const p = document.createElement('p'); p.textContent = word; document.body.append(p); };
        fetch('file:///etc/passwd').then(() => tell('read a file'), () => tell('no file'));
        fetch('qrc:///reader/reader.js').then(() => tell('read the program'), () => tell('no program'));
        location.href = 'file:///etc/passwd';</script>)");
    const SiteSnapshot snapshot = snapshotOf(read(m_site.url(u"/curious"_s)));
    QStringList texts;
    for (const SiteText &text : snapshot.texts)
        texts.append(text.text);
    QVERIFY2(texts.contains(u"Still here"_s) && texts.contains(u"no file"_s) && texts.contains(u"no program"_s),
             qPrintable(texts.join(u'|')));
}

// More than can be laid out in time: its first part is read.
void SiteReaderTest::longPage()
{
    QByteArray body = "<!doctype html><title>Long</title><h1>Where it begins</h1>";
    while (body.size() < 3'000'000)
        body += "<p>The quick brown fox jumps over the lazy dog, and again, and again, and again.</p>";
    m_site.servePage(u"/long"_s, body);
    const Result<SiteReading> reading = read(m_site.url(u"/long"_s));
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    QVERIFY(reading->json.size() < 4'000'000);
    QVERIFY(snapshotOf(reading).truncated);
}

// Work that takes its time is no endless script.
void SiteReaderTest::slowPages()
{
    m_site.servePage(u"/works"_s, R"(<!doctype html><h1>Working</h1><script>
        const end = performance.now() + 2500; while (performance.now() < end); document.write('<p>Worked</p>');</script>)");
    QCOMPARE(snapshotOf(read(m_site.url(u"/works"_s))).texts.size(), 2);
}

int main(int argc, char **argv)
{
    SampleScheme::registerScheme();
    QApplication application(argc, argv);
    SiteReaderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sitereader.moc"
