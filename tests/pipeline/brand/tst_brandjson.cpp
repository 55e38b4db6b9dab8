#include "pipeline/brand/BrandReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class BrandJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void roundTrip();
    void damagedFileIsNotFound();
    void reportHasTheContractsShape();
    void reportOfNothing();
    void sceneBrandNamesWhatIsThere();
    void sceneBrandOfADraft();

private:
    static BrandProfile full();
};

BrandProfile BrandJsonTest::full()
{
    const Provenance from{u"h1"_s, {1, 2, 3.5, 4}, u"Send it"_s};
    BrandProfile brand;
    brand.url = u"https://acme.example/"_s;
    brand.host = u"acme.example"_s;
    brand.language = u"en"_s;
    brand.name = Found<QString>{u"Acme"_s, 0.9, from};
    brand.logo =
        Found<BrandLogo>{{u"https://acme.example/l.svg"_s, u"image/svg+xml"_s, {120, 40}, u"logo.svg"_s, {QColor(1, 2, 3)}}, 0.8, from};
    brand.colors.primary = Found<QColor>{QColor(0xd8, 0x43, 0x2b), 0.9, from};
    brand.colors.text = Found<QColor>{QColor(0x11, 0x11, 0x11), 0.9, from};
    brand.colors.palette = {{QColor(0xd8, 0x43, 0x2b), 0.9, from}, {QColor(0xff, 0xff, 0xff), 0.2, from}};
    brand.colors.surface = Found<QColor>{QColor(0xf8, 0xf8, 0xf8), 0.7, from};
    brand.colors.link = Found<QColor>{QColor(0x01, 0x02, 0xf8), 0.7, from};
    brand.colors.darkBackground = Found<QColor>{QColor(0x0a, 0x0a, 0x0a), 0.7, from};
    brand.colors.darkText = Found<QColor>{QColor(0xfa, 0xfa, 0xfa), 0.7, from};
    brand.colors.evidence = {{QColor(0xd8, 0x43, 0x2b), u"action"_s, 0.6, from}};
    brand.alternatives.names = {{u"Acme Inc."_s, 0.3, from}};
    brand.alternatives.headlines = {{u"By wind"_s, 0.3, from}};
    brand.alternatives.logos = {*brand.logo};
    brand.alternatives.fonts = {{{u"Georgia"_s, u"serif"_s, {400}, {16}, u"system"_s, false, false, {}}, 0.3, from}};
    brand.locked = {u"primary"_s};
    brand.gradients = {{{45, {QColor(1, 1, 1), QColor(2, 2, 2)}}, 0.5, from}};
    brand.headingFont = Found<BrandFont>{{u"Inter"_s,
                                          u"sans-serif"_s,
                                          {700, 600},
                                          {64, 32},
                                          u"web"_s,
                                          true,
                                          true,
                                          {{u"https://acme.example/i.woff2"_s, 700, u"normal"_s, u"font-heading-700.woff2"_s, u"U+0-FF"_s},
                                           {u"https://acme.example/lost.woff2"_s, 400, u"normal"_s, {}, {}}}},
                                         0.8,
                                         from};
    brand.buttons = {{{u"Go"_s, QColor(9, 9, 9), QColor(8, 8, 8), 6}, 0.9, from}};
    brand.headline = Found<QString>{u"Send it"_s, 0.9, from};
    brand.subhead = Found<QString>{u"By wind"_s, 0.9, from};
    brand.tagline = Found<QString>{u"Cargo"_s, 0.9, from};
    brand.problem = Found<QString>{u"Oil"_s, 0.9, from};
    brand.closing = Found<QString>{u"Come aboard!"_s, 0.7, from};
    const BrandImage icon{u"https://acme.example/i.svg"_s, u"bolt"_s, {32, 32}, u"feature-1.svg"_s, from};
    brand.features = {{u"A"_s, u"a"_s, 0.7, {u"h3"_s, {}, u"A"_s, u"https://acme.example/pricing"_s}, icon, icon}};
    brand.valueProposition = Found<QString>{u"So you can send it"_s, 0.9, from};
    brand.ctas = {{u"Book"_s, u"https://acme.example/book"_s, 0.7, from}};
    brand.stats = {{u"11,800"_s, u"pallets"_s, 0.7, from}};
    brand.quotes = {{u"Good"_s, u"Inês"_s, 0.7, from}};
    brand.customers = {{u"Globex"_s, 0.6, from}};
    brand.images = {{u"https://acme.example/p.jpg"_s, u"alt"_s, {800, 600}, u"image-1.jpg"_s, from, true}};
    brand.firstScreenAsset = u"first-screen.jpg"_s;
    brand.pageAsset = u"page.jpg"_s;
    brand.pageSize = {1440, 3600};
    brand.sections = {{{0, 0, 1440, 900}, u"section-1.jpg"_s, true, u"https://acme.example/pricing"_s}};
    brand.pages = {{u"https://acme.example/pricing"_s, {1440, 2000}, u"page-2.jpg"_s, u"snapshot-2.json"_s}};
    brand.notes = {u"A note."_s};
    return brand;
}

void BrandJsonTest::roundTrip()
{
    const BrandProfile brand = full();
    // Through bytes, as the project keeps it.
    const QByteArray bytes = QJsonDocument(brandToJson(brand)).toJson();
    QVERIFY(brandFromJson(QJsonDocument::fromJson(bytes).object()) == brand);
    QVERIFY(brandFromJson(brandToJson(BrandProfile())) == BrandProfile());
}

void BrandJsonTest::damagedFileIsNotFound()
{
    QJsonObject json = brandToJson(full());
    json[u"name"_s] = 5;
    json[u"headline"_s] = QJsonObject{{u"confidence"_s, 1}};
    json[u"colors"_s] = QJsonObject{{u"primary"_s, QJsonObject{{u"value"_s, u"no colour"_s}}}};
    json[u"stats"_s] = QJsonArray{1, QJsonObject{{u"value"_s, u"3"_s}}};
    json[u"pageSize"_s] = u"large"_s;
    const BrandProfile brand = brandFromJson(json);
    QVERIFY(!brand.name && !brand.headline && !brand.colors.primary);
    QCOMPARE(brand.stats.size(), size_t(1));
    QVERIFY(brand.pageSize.isEmpty());
    QCOMPARE(brand.subhead->value, u"By wind"_s);
    QVERIFY(brandFromJson({}) == BrandProfile());
}

void BrandJsonTest::reportHasTheContractsShape()
{
    const QJsonObject report = brandReport(full());
    QStringList keys = report.keys();
    QCOMPARE(keys, (QStringList{u"buttons"_s, u"colors"_s, u"ctas"_s, u"features"_s, u"fonts"_s, u"gradients"_s, u"headline"_s, u"logo"_s,
                                u"name"_s, u"notes"_s, u"screenshots"_s, u"socialProof"_s, u"subhead"_s}));
    const QJsonObject name = report.value("name"_L1).toObject();
    QCOMPARE(name.keys(), (QStringList{u"confidence"_s, u"from"_s, u"value"_s}));
    QCOMPARE(name.value("from"_L1).toObject().keys(), (QStringList{u"box"_s, u"selector"_s, u"text"_s}));
    QCOMPARE(report.value("logo"_L1).toObject().value("value"_L1).toObject().keys(),
             (QStringList{u"height"_s, u"mime"_s, u"url"_s, u"width"_s}));
    const QJsonObject colors = report.value("colors"_L1).toObject();
    QCOMPARE(colors.keys(), (QStringList{u"accent"_s, u"background"_s, u"palette"_s, u"primary"_s, u"secondary"_s, u"text"_s}));
    QCOMPARE(colors.value("primary"_L1).toObject().value("value"_L1).toString(), u"#d8432b"_s);
    QVERIFY(colors.value("accent"_L1).isNull());
    QCOMPARE(colors.value("palette"_L1).toArray().size(), 2);
    const QJsonObject heading = report.value("fonts"_L1).toObject().value("heading"_L1).toObject();
    QCOMPARE(heading.keys(), (QStringList{u"confidence"_s, u"from"_s, u"loaded"_s, u"source"_s, u"value"_s, u"weights"_s}));
    QCOMPARE(heading.value("value"_L1).toString(), u"Inter"_s);
    QCOMPARE(report.value("ctas"_L1).toArray().first().toObject().keys(), (QStringList{u"confidence"_s, u"from"_s, u"href"_s, u"label"_s}));
    QCOMPARE(report.value("socialProof"_L1).toObject().keys(), (QStringList{u"customers"_s, u"quotes"_s, u"stats"_s}));
    QCOMPARE(report.value("screenshots"_L1).toObject().value("count"_L1).toInt(), 1);
}

void BrandJsonTest::reportOfNothing()
{
    const QJsonObject report = brandReport(BrandProfile());
    QVERIFY(report.contains("logo"_L1) && report.value("logo"_L1).isNull());
    QVERIFY(report.value("fonts"_L1).toObject().value("body"_L1).isNull());
    QVERIFY(report.value("features"_L1).isArray() && report.value("features"_L1).toArray().isEmpty());
}

void BrandJsonTest::sceneBrandNamesWhatIsThere()
{
    BrandProfile brand = full();
    const QJsonObject scene = sceneBrand(brand);
    QCOMPARE(scene.value("logo"_L1).toObject().value("src"_L1).toString(), u"logo.svg"_s);
    const QJsonObject heading = scene.value("fonts"_L1).toObject().value("heading"_L1).toObject();
    QCOMPARE(heading.value("family"_L1).toString(), u"Inter"_s);
    QCOMPARE(heading.value("weight"_L1).toInt(), 700);
    QVERIFY(heading.value("uppercase"_L1).toBool());
    QCOMPARE(heading.value("files"_L1).toArray().size(), 1); // the one that was stored
    QCOMPARE(heading.value("files"_L1).toArray().first().toObject().value("unicodeRange"_L1).toString(), u"U+0-FF"_s);
    brand.logo->value.asset.clear();
    QVERIFY(sceneBrand(brand).value("logo"_L1).isNull());
}

void BrandJsonTest::sceneBrandOfADraft()
{
    const QJsonObject scene = sceneBrand(draftBrand(QUrl(u"https://www.stripe.com/"_s)));
    QCOMPARE(scene.value("name"_L1).toString(), u"Stripe"_s);
    const QJsonObject colors = scene.value("colors"_L1).toObject();
    for (const QString &role : {u"primary"_s, u"background"_s, u"text"_s})
        QVERIFY(QColor::isValidColor(colors.value(role).toString()));
    QVERIFY(colors.value("secondary"_L1).isNull());
    QVERIFY(!scene.value("fonts"_L1).toObject().value("heading"_L1).toObject().value("family"_L1).toString().isEmpty());
}

QTEST_GUILESS_MAIN(BrandJsonTest)
#include "tst_brandjson.moc"
