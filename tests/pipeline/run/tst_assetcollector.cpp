#include "pipeline/run/AssetCollector.h"

#include "pipeline/brand/BrandReader.h"
#include "pipeline/run/FontLibrary.h"
#include "pipeline/run/SvgFile.h"
#include "pipeline/run/SvgTrim.h"
#include "pipeline/site/SiteAddress.h"
#include "tests/support/LoopbackSite.h"

#include <QBuffer>
#include <QJsonArray>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class AssetCollectorTest : public QObject
{
    Q_OBJECT
private slots:
    void collectsTheSampleSite();
    void fetchesFromTheWeb();
    void otherLogosAndFontsAreStored();
    void picturesOfFeaturesAreStoredOnce();
    void sectionsAreCutFromTheirPages();
    void drawnLogosLoseTheirMargins();
    void drawingsLoseTheirMargins_data();
    void drawingsLoseTheirMargins();
    void theOpenWebDoesNotReachInward();
    void failuresAreNotes();
    void cancelledEndsSoon();
    void oneClockForAll();
    void emptyPicturesAreKnown();
    void draftGetsAFamily();
    void cleansSvg();
    void lettersComeWithTheWords_data();
    void lettersComeWithTheWords();
    void drawingsWithoutEndAreLeftOut();
    void picturesTooLargeToShowAreLeftOut();
    void knowsFamilies_data();
    void knowsFamilies();

private:
    static CollectedAssets collect(const BrandProfile &profile, const SiteReading &reading = {}, const Cancellation &cancellation = {});
    static const Asset *find(const CollectedAssets &collected, const QString &name);
};

CollectedAssets AssetCollectorTest::collect(const BrandProfile &profile, const SiteReading &reading, const Cancellation &cancellation)
{
    QCoro::Task<CollectedAssets> task = collectAssets(profile, {reading}, cancellation);
    if (!QTest::qWaitFor([&] { return task.isReady(); }, 12'000))
        qFatal("The collector did not end within its 10 s");
    return QCoro::waitFor(task);
}

const Asset *AssetCollectorTest::find(const CollectedAssets &collected, const QString &name)
{
    const auto found =
        std::find_if(collected.assets.begin(), collected.assets.end(), [&](const Asset &asset) { return asset.name == name; });
    return found == collected.assets.end() ? nullptr : &*found;
}

namespace {

QByteArray pngOf(const QSize &size, const QColor &color)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = 0; y < size.height() / 2; ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, size.height() / 4 + y, color);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

BrandProfile localPage()
{
    BrandProfile profile;
    profile.url = u"http://127.0.0.1/"_s;
    return profile;
}

Found<BrandLogo> logoAt(const QUrl &url)
{
    return {{url.toString(), u"image/png"_s, {}, {}, {}}, 0.9, {}};
}

} // namespace

void AssetCollectorTest::collectsTheSampleSite()
{
    QFile file(QStringLiteral(PAGEREEL_SOURCE_DIR "/tests/sites/snapshots/sample.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QImage page(1440, 3600, QImage::Format_RGB32);
    page.fill(Qt::darkCyan);
    const SiteReading reading{SiteAddress::sampleSite(), file.readAll(), page.copy(0, 0, 1440, 900), page};
    const BrandProfile profile = readBrand(SiteSnapshot::fromJson(reading.json).value(), reading.firstScreen);
    const CollectedAssets collected = collect(profile, reading);

    const BrandProfile &brand = collected.profile;
    QCOMPARE(brand.logo->value.asset, u"logo.svg"_s);
    QCOMPARE(brand.logo->value.inks.front().name(), u"#d8432b"_s);
    QCOMPARE(brand.images.size(), size_t(2));
    QCOMPARE(brand.images[0].size, QSize(720, 760));
    QVERIFY(find(collected, u"first-screen.jpg"_s) && find(collected, u"page.jpg"_s) && find(collected, u"section-1.jpg"_s));
    QVERIFY(find(collected, u"section-1.jpg"_s)->bytes.startsWith("\xff\xd8"));
    QVERIFY(!brand.headingFont->value.files.empty());
    static const QRegularExpression names(u"^[a-z0-9._-]+$"_s);
    QSet<QString> known;
    for (const Asset &asset : collected.assets) {
        QVERIFY2(names.match(asset.name).hasMatch() && !asset.bytes.isEmpty() && !asset.mime.isEmpty(), qPrintable(asset.name));
        QVERIFY2(!known.contains(asset.name), qPrintable(asset.name));
        known.insert(asset.name);
    }
    // All that scenes are given is there.
    const QJsonObject scene = sceneBrand(brand);
    for (const QString &role : {u"heading"_s, u"body"_s}) {
        const QJsonArray files = scene.value("fonts"_L1).toObject().value(role).toObject().value("files"_L1).toArray();
        QVERIFY(!files.isEmpty());
        for (const QJsonValue &font : files)
            QVERIFY(known.contains(font.toObject().value("src"_L1).toString()));
    }
    QVERIFY2(brand.notes.isEmpty(), qPrintable(brand.notes.join(u' ')));
}

void AssetCollectorTest::fetchesFromTheWeb()
{
    LoopbackSite site;
    site.serve(u"/logo"_s, {200, "application/octet-stream", pngOf({80, 40}, QColor(0x20, 0x60, 0xe0)), {}, false});
    site.serve(u"/photo.png"_s, {302, {}, {}, {{"Location", "/moved.png"}}, false});
    site.serve(u"/moved.png"_s, {200, "image/png", pngOf({640, 480}, Qt::red), {}, false});
    BrandProfile profile = localPage();
    profile.logo = logoAt(site.url(u"/logo"_s));
    profile.images = {{site.url(u"/photo.png"_s).toString(), {}, {300, 200}, {}, {}}};
    const CollectedAssets collected = collect(profile);
    QCOMPARE(collected.profile.logo->value.asset, u"logo.png"_s);
    QCOMPARE(collected.profile.logo->value.size, QSize(80, 20)); // without the margins above and below
    QCOMPARE(QImage::fromData(find(collected, u"logo.png"_s)->bytes).size(), QSize(80, 20));
    QVERIFY(collected.profile.logo->value.inks.front().blue() > 200);
    QCOMPARE(collected.profile.images[0].asset, u"image-1.png"_s);
    QCOMPARE(collected.profile.images[0].size, QSize(640, 480));
    QCOMPARE(find(collected, u"image-1.png"_s)->source, site.url(u"/photo.png"_s).toString());
}

void AssetCollectorTest::otherLogosAndFontsAreStored()
{
    LoopbackSite site;
    site.serve(u"/white.png"_s, {200, "image/png", pngOf({80, 40}, Qt::white), {}, false});
    BrandProfile profile = localPage();
    profile.alternatives.logos = {logoAt(site.url(u"/none.png"_s)), logoAt(site.url(u"/white.png"_s))};
    Found<BrandFont> serif;
    serif.value.family = u"Lora"_s;
    serif.value.weights = {400};
    profile.alternatives.fonts = {serif};
    const CollectedAssets collected = collect(profile);
    const BrandAlternatives &others = collected.profile.alternatives;
    QCOMPARE(others.logos.size(), size_t(1));
    QVERIFY(find(collected, others.logos[0].value.asset));
    QVERIFY(others.logos[0].value.inks.front().lightness() > 240);
    QCOMPARE(others.fonts.size(), size_t(1));
    QVERIFY(!others.fonts[0].value.files.empty());
    QVERIFY(find(collected, others.fonts[0].value.files[0].asset));
    QVERIFY2(!collected.profile.notes.join(u' ').contains("logo"_L1), qPrintable(collected.profile.notes.join(u'|')));
}

void AssetCollectorTest::picturesOfFeaturesAreStoredOnce()
{
    LoopbackSite site;
    site.serve(u"/photo.png"_s, {200, "image/png", pngOf({640, 480}, Qt::red), {}, false});
    site.serve(
        u"/icon.svg"_s,
        {200, "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' width='32' height='32'><path d='M0 0h32v32z'/></svg>", {}, false});
    const auto image = [&](const QString &path) { return BrandImage{site.url(path).toString(), {}, {32, 32}, {}, {}}; };
    BrandProfile profile = localPage();
    profile.images = {image(u"/photo.png"_s)};
    profile.features = {{u"A"_s, {}, 0.8, {}, image(u"/icon.svg"_s), image(u"/photo.png"_s)},
                        {u"B"_s, {}, 0.8, {}, image(u"/icon.svg"_s), image(u"/lost.png"_s)}};
    const CollectedAssets collected = collect(profile);
    const std::vector<BrandFeature> &features = collected.profile.features;
    QCOMPARE(features[0].picture->asset, collected.profile.images.front().asset);
    QCOMPARE(features[0].picture->size, QSize(640, 480));
    QVERIFY(!features[0].icon->asset.isEmpty());
    QCOMPARE(features[1].icon->asset, features[0].icon->asset);
    QVERIFY(!features[1].picture); // it is not to be had
    QCOMPARE(site.requested().count(u"/photo.png"_s), 1);
    QCOMPARE(site.requested().count(u"/icon.svg"_s), 1);
}

void AssetCollectorTest::sectionsAreCutFromTheirPages()
{
    const auto reading = [](const QColor &color, int height) {
        SiteReading one;
        one.json = "{}";
        one.page = QImage(1440, height, QImage::Format_RGB32);
        one.page.fill(color);
        return one;
    };
    const QString pricing = u"http://127.0.0.1/pricing"_s;
    BrandProfile profile = localPage();
    profile.pages = {{pricing, {1440, 1000}, {}, {}}};
    profile.sections = {{{0, 0, 1440, 600}, {}},
                        {{0, 2950, 1440, 600}, {}},
                        {{0, 0, 1440, 500}, {}, false, pricing},
                        {{0, 950, 1440, 500}, {}, false, pricing}};
    QCoro::Task<CollectedAssets> task = collectAssets(profile, {reading(Qt::red, 3000), reading(Qt::blue, 1000)}, {});
    QTRY_VERIFY(task.isReady());
    const CollectedAssets collected = QCoro::waitFor(task);
    const std::vector<SectionShot> &sections = collected.profile.sections;
    QCOMPARE(sections.size(), 2U); // slivers at the pages' ends are no sections
    const auto colorOf = [&](const QString &name) { return QImage::fromData(find(collected, name)->bytes).pixelColor(10, 10); };
    QVERIFY(colorOf(sections[0].asset).red() > 200 && colorOf(sections[1].asset).blue() > 200);
    QCOMPARE(sections[1].box.size(), QSizeF(1440, 500));
    QVERIFY(colorOf(collected.profile.pages.front().asset).blue() > 200);
    QCOMPARE(find(collected, collected.profile.pages.front().snapshot)->bytes, QByteArray("{}"));
}

void AssetCollectorTest::drawnLogosLoseTheirMargins()
{
    LoopbackSite site;
    site.serve(u"/logo.svg"_s,
               {200,
                "image/svg+xml",
                "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'><rect x='50' y='25' width='100' height='50'/></svg>",
                {},
                false});
    BrandProfile profile = localPage();
    profile.logo = logoAt(site.url(u"/logo.svg"_s));
    profile.logo->value.size = {200, 100}; // as the page shows it
    const QSize size = collect(profile).profile.logo->value.size;
    QVERIFY(std::abs(size.width() - 100) <= 2 && std::abs(size.height() - 50) <= 2);
}

void AssetCollectorTest::drawingsLoseTheirMargins_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::addColumn<QSize>("size");
    const QByteArray open = "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100' viewBox='0 0 400 200'>";
    QTest::newRow("margins") << open + "<g transform='translate(100 50)'><rect width='200' height='100'/></g></svg>" << QSize(101, 51);
    QTest::newRow("none") << open + "<path d='M0 0h400v200h-400z'/></svg>" << QSize(200, 100);
    QTest::newRow("a stroke counts")
        << open + "<rect x='110' y='60' width='180' height='80' fill='none' stroke='red' stroke-width='20'/></svg>" << QSize(101, 51);
    QTest::newRow("letters are left alone") << open + "<rect x='100' y='50' width='200' height='100'/><text x='0' y='20'>Acme</text></svg>"
                                            << QSize(200, 100);
    for (const char *unsure : {"<path d='M250 90h100' stroke='rgba(0,0,0,.8)'/>", "<path d='M250 90h100' stroke='hsl(1 2% 3%)'/>",
                               "<path d='M250 90h100' stroke='#000000ff'/>", "<rect x='50%' width='50%' height='9'/>",
                               "<path style='fill:color(display-p3 0 0 0)' d='M250 90h100v9z'/>",
                               "<style>.m{transform:translate(100px,0)}</style><path class='m' d='M250 90h100v9z'/>",
                               "<path style='stroke:var(--c,#000)' d='M250 90h100'/>"})
        QTest::newRow(unsure) << open + "<rect x='100' y='50' width='100' height='50'/>" + unsure + "</svg>" << QSize(200, 100);
    QTest::newRow("nothing in it") << open + "</svg>" << QSize(200, 100);
    QTest::newRow("without a size") << QByteArray(
                                           "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-50 -50 100 100'><circle r='25'/></svg>")
                                    << QSize(50, 50);
}

void AssetCollectorTest::drawingsLoseTheirMargins()
{
    QFETCH(QByteArray, drawing);
    QFETCH(QSize, size);
    const QByteArray clean = sanitizedSvg(drawing);
    const QByteArray trimmed = withoutSvgMargins(clean);
    const QSize found = sizeOfSvg(trimmed);
    QVERIFY2(std::abs(found.width() - size.width()) <= 2 && std::abs(found.height() - size.height()) <= 2, trimmed.constData());
    QCOMPARE(trimmed == clean, size == sizeOfSvg(clean));
    QVERIFY(QImage::fromData(trimmed).isNull() == QImage::fromData(clean).isNull());
}

void AssetCollectorTest::theOpenWebDoesNotReachInward()
{
    LoopbackSite site; // also the way into the open web
    const QByteArray inside = site.url(u"/inside.png"_s).toEncoded();
    site.serve(u"/turned.png"_s, {302, {}, {}, {{"Location", inside}}, false});
    site.serve(u"/logo.png"_s, {200, "image/png", pngOf({80, 40}, Qt::red), {}, false});
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(site.url().port())});
    BrandProfile profile;
    profile.url = u"http://open.example/"_s;
    profile.logo = logoAt(QUrl(u"http://open.example/logo.png"_s));
    for (const QString &address : {QString::fromUtf8(inside), u"http://open.example/turned.png"_s, u"http://192.168.0.1/a.png"_s})
        profile.images.push_back({address, {}, {300, 200}, {}, {}});
    const CollectedAssets collected = collect(profile);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QVERIFY(!collected.profile.logo->value.asset.isEmpty());
    QVERIFY(collected.profile.images.empty());
    const QStringList requested = site.requested();
    QCOMPARE(QSet<QString>(requested.begin(), requested.end()), QSet<QString>({u"/logo.png"_s, u"/turned.png"_s}));
}

void AssetCollectorTest::failuresAreNotes()
{
    LoopbackSite site;
    site.serve(u"/large.png"_s, {200, "image/png", pngOf({64, 64}, Qt::red) + QByteArray(9 * 1024 * 1024, 'x'), {}, false});
    site.serve(u"/page.png"_s, {200, "text/html", "<!doctype html><h1>No picture</h1>", {}, false});
    BrandProfile profile = localPage();
    profile.logo = logoAt(site.url(u"/none.png"_s));
    for (const QString &path : {u"/large.png"_s, u"/page.png"_s})
        profile.images.push_back({site.url(path).toString(), {}, {300, 200}, {}, {}});
    profile.images.push_back({u"file:///etc/hostname"_s, {}, {300, 200}, {}, {}});
    const CollectedAssets collected = collect(profile);
    QVERIFY(collected.profile.logo->value.asset.isEmpty());
    QVERIFY(collected.profile.images.empty());
    QVERIFY2(collected.profile.notes.size() >= 2, qPrintable(collected.profile.notes.join(u'|')));
    QVERIFY(!find(collected, u"logo.png"_s));
}

void AssetCollectorTest::cancelledEndsSoon()
{
    LoopbackSite site;
    site.hang(u"/slow.png"_s);
    BrandProfile profile = localPage();
    profile.logo = logoAt(site.url(u"/slow.png"_s));
    const Cancellation cancellation;
    QCoro::Task<CollectedAssets> task = collectAssets(profile, {}, cancellation);
    QTRY_VERIFY(!site.requested().isEmpty());
    cancellation.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(task.isReady(), 1000);
}

void AssetCollectorTest::oneClockForAll()
{
    LoopbackSite site;
    BrandProfile profile = localPage();
    const auto slow = [&site](const QString &path) {
        site.hang(path);
        return site.url(path).toString();
    };
    profile.logo = logoAt(QUrl(slow(u"/logo.png"_s)));
    for (int i = 0; i < 12; ++i)
        profile.images.push_back({slow(u"/%1.png"_s.arg(i)), {}, {300, 200}, {}, {}});
    profile.headingFont = Found<BrandFont>{};
    profile.headingFont->value.family = u"Slow"_s;
    profile.headingFont->value.files = {FontFile{}};
    profile.headingFont->value.files.front().url = slow(u"/slow.woff2"_s);
    QCoro::Task<CollectedAssets> task = collectAssets(profile, {}, {}, std::chrono::milliseconds(300));
    QTRY_VERIFY_WITH_TIMEOUT(task.isReady(), 3000);
    const CollectedAssets collected = QCoro::waitFor(task);
    QVERIFY(collected.profile.logo->value.asset.isEmpty() && collected.profile.images.empty());
    QVERIFY(!collected.profile.headingFont->value.files.empty()); // a bundled family stands in
}

void AssetCollectorTest::emptyPicturesAreKnown()
{
    QImage photo(600, 400, QImage::Format_RGB32);
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x)
            photo.setPixelColor(x, y, (x / 40 + y / 40) % 2 == 0 ? Qt::darkBlue : Qt::white);
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "PNG");

    LoopbackSite site;
    site.serve(u"/wall.png"_s, {200, "image/png", pngOf({600, 400}, Qt::yellow), {}, false});
    site.serve(u"/photo.png"_s, {200, "image/png", png, {}, false});
    BrandProfile profile = localPage();
    for (const QString &path : {u"/wall.png"_s, u"/photo.png"_s})
        profile.images.push_back({site.url(path).toString(), {}, {600, 400}, {}, {}});
    const CollectedAssets collected = collect(profile);
    QCOMPARE(collected.profile.images.size(), size_t(2));
    QVERIFY(collected.profile.images[0].isPlain);
    QVERIFY(!collected.profile.images[1].isPlain);
}

void AssetCollectorTest::draftGetsAFamily()
{
    const CollectedAssets collected = collect(draftBrand(QUrl(u"https://acme.example/"_s)));
    QCOMPARE(collected.profile.headingFont->value.family, u"Inter"_s);
    const auto &files = collected.profile.headingFont->value.files;
    QVERIFY(std::any_of(files.begin(), files.end(), [](const FontFile &file) { return file.weight == 700 && !file.asset.isEmpty(); }));
    QVERIFY(!find(collected, files.front().asset)->note.isEmpty()); // the licence comes along
}

void AssetCollectorTest::lettersComeWithTheWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<bool>("ideographs");
    QTest::newRow("Chinese") << u"zh-CN"_s << u"跨境收款"_s << true;
    QTest::newRow("Chinese that says it is English") << u"en"_s << u"跨境收款"_s << true;
    QTest::newRow("Japanese without a language") << QString() << u"はじめよう"_s << true;
    QTest::newRow("English") << u"en"_s << u"Begin"_s << false;
}

// Under the family's own name, before its own faces: those go first where they have the letter.
void AssetCollectorTest::lettersComeWithTheWords()
{
    QFETCH(QString, language);
    QFETCH(QString, headline);
    QFETCH(bool, ideographs);
    BrandProfile brand = draftBrand(QUrl(u"https://acme.example/"_s));
    brand.language = language;
    brand.headline = Found<QString>{headline, 1, {}};
    const CollectedAssets collected = collect(brand);
    const BrandFont &heading = collected.profile.headingFont->value;
    QCOMPARE(heading.family, u"Inter"_s);
    const FontFile &first = heading.files.front();
    QCOMPARE(first.unicodeRange.contains(u"U+3400-9FFF"_s), ideographs);
    QVERIFY(!find(collected, first.asset)->note.isEmpty());
    QVERIFY(find(collected, heading.files.back().asset));
}

void AssetCollectorTest::drawingsWithoutEndAreLeftOut()
{
    const auto clean = [](const QByteArray &body) {
        return sanitizedSvg("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + body + "</svg>");
    };
    QByteArray doubling = "<g id='a0'><rect width='1' height='1'/></g>";
    for (int i = 1; i < 40; ++i) {
        const QByteArray use = "<use xlink:href='#a" + QByteArray::number(i - 1) + "'/>";
        doubling += "<g id='a" + QByteArray::number(i) + "'>" + use + use + "</g>";
    }
    QVERIFY(clean(doubling).isEmpty());
    QVERIFY(clean("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>").isEmpty());
    QVERIFY(clean("<g id='a'><use href='#a'/></g>").isEmpty());
    QVERIFY(
        !clean("<defs><symbol id='star'><path d='M0 0h9'/></symbol></defs>" + QByteArray("<use href='#star'/>").repeated(60)).isEmpty());
    QVERIFY(!clean("<use href='#nowhere'/>").isEmpty());
    QByteArray chain = "<g id='a0'/>"; // longer than a stack is deep
    for (int i = 1; i < 100'000; ++i)
        chain += "<g id='a" + QByteArray::number(i) + "'><use href='#a" + QByteArray::number(i - 1) + "'/></g>";
    QVERIFY(clean(chain).isEmpty());
    QVERIFY(clean(QByteArray("<g>").repeated(100'000) + QByteArray("</g>").repeated(100'000)).isEmpty());
    QVERIFY(sanitizedSvg("<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                         "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>"
                         "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>]><svg><text>&e;</text></svg>")
                .size() < 100'000);
}

void AssetCollectorTest::picturesTooLargeToShowAreLeftOut()
{
    LoopbackSite site;
    QImage wide(20'000, 3'000, QImage::Format_Mono); // few bytes, many pixels
    wide.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(wide.save(&buffer, "PNG"));
    site.serve(u"/wide.png"_s, {200, "image/png", bytes, {}, false});
    BrandProfile profile = localPage();
    profile.images = {{site.url(u"/wide.png"_s).toString(), {}, {300, 200}, {}, {}}};
    const CollectedAssets collected = collect(profile);
    QVERIFY(collected.profile.images.empty());
    QVERIFY(!collected.profile.notes.isEmpty());
}

void AssetCollectorTest::cleansSvg()
{
    const QByteArray clean = sanitizedSvg(R"svg(<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 120 40" onload="alert(1)">
        <script>alert(2)</script><style>@import url(https://evil.example/x.css);</style><image href="https://evil.example/p.png"/>
        <a href="javascript:alert(3)"><path d="M0 0h9" fill="url(#g)" style="background:url(https://evil.example)"/></a><use xlink:href="#a"/>
        <foreignObject><iframe src="https://evil.example"/></foreignObject></svg>)svg");
    for (const char *word : {"alert", "evil", "passwd", "script", "foreignObject", "onload", "DOCTYPE"})
        QVERIFY2(!clean.contains(word), clean.constData());
    QVERIFY(clean.contains("url(#g)") && clean.contains("#a") && clean.contains("M0 0h9"));
    QCOMPARE(sizeOfSvg(clean), QSize(120, 40));
    QVERIFY(sanitizedSvg("<html><svg/></html>").isEmpty());
    QVERIFY(sanitizedSvg("<svg><path>").isEmpty());
}

void AssetCollectorTest::knowsFamilies_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("generic");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("own") << u"Montserrat"_s << u"sans-serif"_s << u"Montserrat"_s;
    QTest::newRow("older name") << u"Source Sans Pro"_s << u"sans-serif"_s << u"Source Sans 3"_s;
    QTest::newRow("system") << u"-apple-system"_s << u"sans-serif"_s << u"Inter"_s;
    QTest::newRow("look-alike") << u"Georgia"_s << u"serif"_s << u"Source Serif 4"_s;
    QTest::newRow("unknown serif") << u"Foobar Antiqua"_s << u"serif"_s << u"Source Serif 4"_s;
    QTest::newRow("unknown mono") << u"Foobar Code"_s << u"monospace"_s << u"JetBrains Mono"_s;
}

void AssetCollectorTest::knowsFamilies()
{
    QFETCH(QString, family);
    QFETCH(QString, generic);
    QFETCH(QString, nearest);
    static const FontLibrary library = FontLibrary::fromResources();
    QVERIFY(!library.isEmpty());
    BrandFont font;
    font.family = family;
    font.fallback = generic;
    QCOMPARE(library.nearest(font).family, nearest);
}

QTEST_MAIN(AssetCollectorTest)
#include "tst_assetcollector.moc"
