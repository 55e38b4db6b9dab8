#include "pipeline/site/SiteAddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SiteAddressTest : public QObject
{
    Q_OBJECT
private slots:
    void findsFirst_data();
    void findsFirst();
    void findsAll();
    void tellsOfVideosAndMalformed();
    void parsesOneAlone_data();
    void parsesOneAlone();
    void displaysHosts_data();
    void displaysHosts();
};

void SiteAddressTest::findsFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty: none
    const auto row = [](const char *name, const QString &text, const QString &address) { QTest::newRow(name) << text << address; };
    row("full", u"Create video from https://stripe.com"_s, u"https://stripe.com/"_s);
    row("bare", u"make me a video of stripe.com please"_s, u"https://stripe.com/"_s);
    row("path", u"look at www.x.de/preise?a=1#top now"_s, u"https://www.x.de/preise?a=1"_s);
    row("http stays", u"http://example.org/a"_s, u"http://example.org/a"_s);
    row("upper case", u"HTTPS://Stripe.COM/Docs"_s, u"https://stripe.com/Docs"_s);
    row("full stop", u"The site is stripe.com."_s, u"https://stripe.com/"_s);
    row("question", u"Can you do linear.app?"_s, u"https://linear.app/"_s);
    row("brackets", u"our site (acme.io/about) is new"_s, u"https://acme.io/about"_s);
    row("brackets in path", u"https://en.wikipedia.org/wiki/Reel_(film), please"_s, u"https://en.wikipedia.org/wiki/Reel_(film)"_s);
    row("quotes", u"„figma.com“"_s, u"https://figma.com/"_s);
    row("angle", u"<https://a.example/x>"_s, u"https://a.example/x"_s);
    row("markdown", u"[here](https://acme.dev/pricing)"_s, u"https://acme.dev/pricing"_s);
    row("idn", u"video für bücher.example bitte"_s, u"https://bücher.example/"_s);
    row("punycode", u"xn--bcher-kva.example"_s, u"https://xn--bcher-kva.example/"_s);
    row("second level", u"news from bbc.co.uk today"_s, u"https://bbc.co.uk/"_s);
    row("port", u"localhost:3000/app"_s, u"http://localhost:3000/app"_s);
    row("ip", u"http://127.0.0.1:8080/x"_s, u"http://127.0.0.1:8080/x"_s);
    row("comma between", u"stripe.com,and more"_s, u"https://stripe.com/"_s);
    row("password dropped", u"https://me:secret@acme.com/"_s, u"https://acme.com/"_s);
    row("sample alone", u" Sample "_s, u"sample://ternline.example/"_s);
    row("from sample", u"Create video from sample"_s, u"sample://ternline.example/"_s);
    row("sample first, more", u"sample in 8 scenes"_s, u"sample://ternline.example/"_s);
    row("from sample, more", u"Create video from sample in 8 scenes"_s, u"sample://ternline.example/"_s);
    row("from sample, comma", u"Create video from sample, in 8 scenes"_s, u"sample://ternline.example/"_s);
    row("from sample, ratio", u"make one from the sample 9:16 please"_s, u"sample://ternline.example/"_s);
    row("the sample site", u"Use the sample site, bold"_s, u"sample://ternline.example/"_s);
    row("a sample of something", u"make a video of sample rates in audio"_s, {});
    row("sample as an adjective", u"show me a video from sample footage"_s, {});
    row("sample in a domain", u"a video of sample.com in 3 scenes"_s, u"https://sample.com/"_s);
    row("ellipsis", u"try stripe.com… now"_s, u"https://stripe.com/"_s);
    row("exclamation", u"I love https://linear.app/features!"_s, u"https://linear.app/features"_s);
    row("possessive", u"stripe.com's pricing"_s, u"https://stripe.com/"_s);
    row("arabic", u"فيديو من موقع.example"_s, u"https://موقع.example/"_s);
    row("after a video", u"like youtube.com/watch?v=1 but for acme.com"_s, u"https://acme.com/"_s);
    row("nothing", u"make it faster"_s, {});
    row("e-mail", u"write to me@stripe.com"_s, {});
    row("file", u"use logo.png and README.md or scene.tsx"_s, {});
    row("path of a file", u"see src/app.ts"_s, {});
    row("number", u"1.5 times faster, 10.000 users"_s, {});
    row("version", u"v2.0.1 is out"_s, {});
    row("missing space", u"That is the end.But go on"_s, {});
    row("short forms", u"e.g. this, i.e. that, etc.and so on"_s, {});
    row("time", u"at 10.30 or 7 p.m."_s, {});
    row("youtube", u"https://www.youtube.com/watch?v=abc"_s, {});
    row("short youtube", u"youtu.be/abc"_s, {});
    row("mobile youtube", u"https://m.youtube.com/"_s, {});
    row("music youtube", u"music.youtube.com"_s, {});
    row("sample as a word", u"give me a sample video"_s, {});
    row("scheme alone", u"https://"_s, {});
    row("other scheme", u"ftp://files.example/x"_s, {});
    row("file address", u"file:///etc/passwd"_s, {});
}

void SiteAddressTest::findsFirst()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const std::optional<QUrl> found = SiteAddress::first(text);
    QCOMPARE(found.value_or(QUrl()), QUrl(address)); // as addresses: whether an international name is shown as such is Qt's list
}

void SiteAddressTest::findsAll()
{
    const auto found = SiteAddress::search(u"Compare stripe.com, https://adyen.com/de and stripe.com/ with youtube.com"_s);
    QCOMPARE(found.sites, (QList<QUrl>{QUrl(u"https://stripe.com/"_s), QUrl(u"https://adyen.com/de"_s)}));
    QVERIFY(found.skippedVideo);
}

void SiteAddressTest::tellsOfVideosAndMalformed()
{
    QVERIFY(SiteAddress::search(u"https://youtu.be/x"_s).skippedVideo);
    QVERIFY(!SiteAddress::search(u"stripe.com"_s).skippedVideo);
    QCOMPARE(SiteAddress::search(u"video of https:// stripe"_s).malformed, u"https://"_s);
    QCOMPARE(SiteAddress::search(u"video of https://exa..mple.com now"_s).malformed, u"https://exa..mple.com"_s);
    QVERIFY(SiteAddress::search(u"no address"_s).malformed.isEmpty());
    // "notyoutube.com" is somebody else's.
    QVERIFY(!SiteAddress::isVideoHost(QUrl(u"https://notyoutube.com/"_s)));
}

void SiteAddressTest::parsesOneAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("bare") << u"stripe.com"_s << u"https://stripe.com/"_s;
    QTest::newRow("loopback") << u"127.0.0.1:8080/a.html"_s << u"http://127.0.0.1:8080/a.html"_s;
    QTest::newRow("sample") << u"sample"_s << u"sample://ternline.example/"_s;
    QTest::newRow("intranet") << u"http://wiki/start"_s << u"http://wiki/start"_s;
    QTest::newRow("two words") << u"stripe.com please"_s << QString();
    QTest::newRow("word") << u"hello"_s << QString();
    QTest::newRow("video") << u"youtube.com"_s << QString();
    QTest::newRow("file") << u"file:///tmp/x.html"_s << QString();
    QTest::newRow("empty") << u"  "_s << QString();
}

void SiteAddressTest::parsesOneAlone()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const std::optional<QUrl> found = SiteAddress::parse(text);
    QCOMPARE(found.value_or(QUrl()), QUrl(address)); // as addresses: whether an international name is shown as such is Qt's list
}

void SiteAddressTest::displaysHosts_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::newRow("www") << u"https://www.stripe.com/de"_s << u"stripe.com"_s;
    QTest::newRow("www alone") << u"https://www.com/"_s << u"www.com"_s;
    QTest::newRow("sub") << u"https://docs.stripe.com/"_s << u"docs.stripe.com"_s;
    QTest::newRow("port") << u"http://127.0.0.1:8080/"_s << u"127.0.0.1:8080"_s;
    QTest::newRow("idn") << u"https://xn--bcher-kva.de/"_s << u"bücher.de"_s;
    QTest::newRow("sample") << u"sample://ternline.example/"_s << u"ternline.example"_s;
}

void SiteAddressTest::displaysHosts()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    QCOMPARE(SiteAddress::displayHost(QUrl(address)), host);
}

QTEST_GUILESS_MAIN(SiteAddressTest)
#include "tst_siteaddress.moc"
