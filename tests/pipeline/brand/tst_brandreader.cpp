// What readBrand makes of pages that were read before (tests/sites/snapshots), and of small ones that each hold one trap.
#include "pipeline/brand/BrandReader.h"
#include "tests/pipeline/brand/PageParts.h"
#include "tests/support/DevelopmentPages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace PageParts;

class BrandReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void isRightOnTheSampleSite();
    void isAccurateOnTheDevelopmentPages();
    void evidenceAndAlternativesAreKept();
    void alternativesStandOnce();
    void colorsHaveRoles();
    void draftsFromAnAddress_data();
    void draftsFromAnAddress();
    void findsNothingOnNothing();
    void nameIsSpelledAsInTheTitle();
    void definedButUnusedIsNoBrandColor();
    void neutralButtonsOfABlackBrand();
    void statusColorsDoNotWin();
    void logoPixelsSupportWhatIsPainted();
    void gradientIsTheBrand();
    void headlineIsNoQuoteNoFigureNoName();
    void leavesPlaceholderTextOut();
    void boldWordsAreTitles();
    void statsAreNoPricesAndNoSteps();
    void customersLogoIsNotTheBrands();
    void signInIsNoCallToAction();

private:
    static SiteSnapshot stored(const QString &id);
};

SiteSnapshot BrandReaderTest::stored(const QString &id)
{
    QFile file(QStringLiteral(PAGEREEL_SOURCE_DIR "/tests/sites/snapshots/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return SiteSnapshot::fromJson(file.readAll()).value_or(SiteSnapshot());
}

namespace {

SitePaint paint(const QColor &color, const QString &kind, double area, double first = 0)
{
    return {color, kind, area, first, 1, u"section"_s, {}};
}

} // namespace

void BrandReaderTest::isRightOnTheSampleSite()
{
    const BrandProfile brand = readBrand(stored(u"sample"_s), {});
    QVERIFY(brand.name && brand.name->value == u"Ternline"_s && brand.name->confidence > 0.9);
    QVERIFY(brand.logo);
    QVERIFY(brand.logo->value.url.endsWith("/logo.svg"_L1));
    QVERIFY(brand.colors.primary && brand.colors.background && brand.colors.text);
    QVERIFY(brand.colors.secondary);
    QCOMPARE(brand.colors.primary->value.name(), u"#d8432b"_s);
    QCOMPARE(brand.colors.secondary->value.name(), u"#0e3b43"_s);
    QCOMPARE(brand.colors.background->value.name(), u"#f6f1e7"_s);
    QCOMPARE(brand.colors.text->value.name(), u"#16292c"_s);
    QCOMPARE(brand.headingFont->value.family, u"Newsreader"_s);
    QCOMPARE(brand.headingFont->value.weights.front(), 600);
    QVERIFY(brand.headingFont->value.loaded);
    QVERIFY(!brand.headingFont->value.files.empty());
    QCOMPARE(brand.bodyFont->value.family, u"Work Sans"_s);
    QCOMPARE(brand.headline->value, u"Send it by wind."_s);
    QVERIFY(brand.subhead->value.startsWith("Ternline carries coffee"_L1));
    QCOMPARE(brand.problem->value, u"Good things still cross the sea on the dirtiest fuel there is."_s);
    QCOMPARE(brand.features.size(), size_t(4));
    QCOMPARE(brand.features[1].title, u"Follow every mile"_s);
    QCOMPARE(brand.ctas.front().label, u"Book a pallet"_s);
    QCOMPARE(brand.stats.size(), size_t(3));
    QCOMPARE(brand.stats[1].value, u"11,800"_s);
    QCOMPARE(brand.stats[1].label, u"pallets carried for small makers"_s);
    QCOMPARE(brand.quotes.size(), size_t(2));
    QVERIFY2(brand.quotes[0].author.startsWith(u"Inês Valadão"), qPrintable(brand.quotes[0].author));
    QCOMPARE(brand.customers.size(), size_t(5));
    QCOMPARE(brand.images.size(), size_t(2));
    QVERIFY(brand.sections.size() >= 3);
    QVERIFY2(brand.notes.isEmpty(), qPrintable(brand.notes.join(u' ')));
}

void BrandReaderTest::isAccurateOnTheDevelopmentPages()
{
    QList<BrandVerdict> verdicts;
    for (const DevelopmentPage &page : developmentPages())
        verdicts.append(judge(page, readBrand(stored(page.id), {})));
    qInfo("%s", qPrintable(verdictTable(verdicts)));
    const auto right = [&](auto member) {
        return std::count_if(verdicts.begin(), verdicts.end(), [&](const BrandVerdict &v) { return v.*member; });
    };
    QCOMPARE(verdicts.size(), 11);
    QVERIFY(right(&BrandVerdict::primary) >= 10);
    QVERIFY(right(&BrandVerdict::headline) >= 10);
    QVERIFY(right(&BrandVerdict::name) >= 10);
    QVERIFY(right(&BrandVerdict::callToAction) >= 10);
    QVERIFY(right(&BrandVerdict::headingFont) >= 10);
    QVERIFY(right(&BrandVerdict::bodyFont) >= 10);
    QVERIFY(right(&BrandVerdict::logo) >= 10);
    QVERIFY(right(&BrandVerdict::features) >= 9);
}

void BrandReaderTest::evidenceAndAlternativesAreKept()
{
    const BrandProfile brand = readBrand(stored(u"sample"_s), {});
    const QColor primary = brand.colors.primary->value;
    QStringList kinds;
    double last = 1;
    for (const ColorEvidence &evidence : brand.colors.evidence) {
        if (evidence.color != primary)
            continue;
        kinds.append(evidence.kind);
        QVERIFY(evidence.weight > 0 && evidence.weight <= last);
        QVERIFY(!evidence.from.selector.isEmpty());
        last = evidence.weight;
    }
    QVERIFY2(kinds.first() == "action"_L1 && kinds.contains("heading"_L1), qPrintable(kinds.join(u' ')));
    for (const ColorEvidence &evidence : brand.colors.evidence)
        QVERIFY(std::any_of(brand.colors.palette.begin(), brand.colors.palette.end(),
                            [&](const Found<QColor> &color) { return color.value == evidence.color; }));
    QVERIFY(!brand.alternatives.headlines.empty());
    for (const Found<QString> &other : brand.alternatives.headlines)
        QVERIFY(other.value != brand.headline->value && other.confidence < brand.headline->confidence);
    for (const Found<BrandLogo> &other : brand.alternatives.logos)
        QVERIFY(other.value.url != brand.logo->value.url);
}

void BrandReaderTest::alternativesStandOnce()
{
    SiteSnapshot page = emptyPage();
    for (const double y : {200.0, 300.0, 400.0, 500.0}) // a carousel has copies of its lines
        page.texts.append(text(y < 350 ? u"Send it by wind"_s : u"Or by rail today"_s, y, 60, 2));
    const BrandProfile brand = readBrand(page, {});
    QCOMPARE(brand.headline->value, u"Send it by wind"_s);
    QCOMPARE(brand.alternatives.headlines.size(), size_t(1));
    QCOMPARE(brand.alternatives.headlines[0].value, u"Or by rail today"_s);
}

void BrandReaderTest::colorsHaveRoles()
{
    SiteSnapshot page = emptyPage();
    page.paints = {{QColor(0xf6, 0xf6, 0xf6), u"ground"_s, 400'000, 0, 6, u"div.card"_s, {}},
                   {QColor(0x20, 0x20, 0x80), u"ground"_s, 900'000, 0, 1, u"section.band"_s, {}}};
    SiteAction link;
    link.text = u"more"_s;
    link.color = QColor(0x0a, 0x7a, 0x4a);
    SiteAction plain = link;
    plain.color = page.color;
    page.actions = {plain, plain, link};
    const BrandColors colors = readBrand(page, {}).colors;
    QCOMPARE(colors.surface->value.name(), u"#f6f6f6"_s);
    QCOMPARE(colors.surface->from.selector, u"div.card"_s);
    QCOMPARE(colors.link->value.name(), u"#0a7a4a"_s);
    page.darkGround = QColor(0x0b, 0x10, 0x20);
    page.darkColor = QColor(0xee, 0xee, 0xee);
    const BrandColors dark = readBrand(page, {}).colors;
    QCOMPARE(dark.darkBackground->value, page.darkGround);
    QCOMPARE(dark.darkText->value, page.darkColor);
    QVERIFY(std::any_of(dark.palette.begin(), dark.palette.end(), [&](const auto &color) { return color.value == page.darkGround; }));
    page.darkGround = QColor(0xfa, 0xfa, 0xfa); // it is not dark there either
    QVERIFY(!readBrand(page, {}).colors.darkBackground);
    QVERIFY(!readBrand(emptyPage(), {}).colors.surface);
    QVERIFY(!readBrand(emptyPage(), {}).colors.link);
}

void BrandReaderTest::draftsFromAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"https://stripe.com/"_s << u"Stripe"_s;
    QTest::newRow("www") << u"https://www.stripe.com/de"_s << u"Stripe"_s;
    QTest::newRow("hyphen") << u"https://blue-bottle.example/"_s << u"Blue bottle"_s;
    QTest::newRow("country") << u"https://www.bbc.co.uk/"_s << u"Bbc"_s;
    QTest::newRow("subdomain") << u"https://shop.acme.example/"_s << u"Acme"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/"_s << u"127.0.0.1:8080"_s;
}

void BrandReaderTest::draftsFromAnAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, name);
    const BrandProfile draft = draftBrand(QUrl(address));
    QVERIFY(draft.draft);
    QCOMPARE(draft.name->value, name);
    QVERIFY(!draft.colors.primary && !draft.headline && draft.stats.empty());
    QVERIFY(!sceneBrand(draft).value("colors"_L1).toObject().value("primary"_L1).toString().isEmpty());
}

void BrandReaderTest::findsNothingOnNothing()
{
    const BrandProfile brand = readBrand(emptyPage(), {});
    QCOMPARE(brand.name->value, u"Acme"_s); // the address has it
    QVERIFY(!brand.logo && !brand.colors.primary && !brand.headline && !brand.subhead && !brand.problem && !brand.headingFont);
    QVERIFY(brand.features.empty() && brand.ctas.empty() && brand.stats.empty() && brand.quotes.empty() && brand.customers.empty());
}

void BrandReaderTest::nameIsSpelledAsInTheTitle()
{
    SiteSnapshot page = emptyPage();
    page.title = u"Acme UI by Some Studio"_s;
    page.actions = {button(u"Acme Ui"_s, 20, Qt::white, u"navbar-brand"_s)};
    QCOMPARE(readBrand(page, {}).name->value, u"Acme UI"_s);
    for (const QString &careless : {u"ACME UI by Some Studio"_s, u"acme ui by Some Studio"_s}) {
        page.title = careless;
        QCOMPARE(readBrand(page, {}).name->value, u"Acme Ui"_s);
    }
    page.title = u"Acme UI by Some Studio"_s;
    page.actions = {button(u"AcmeUi"_s, 20, Qt::white, u"navbar-brand"_s)}; // another way to write it, not another case
    QCOMPARE(readBrand(page, {}).name->value, u"AcmeUi"_s);
}

void BrandReaderTest::definedButUnusedIsNoBrandColor()
{
    SiteSnapshot page = emptyPage();
    page.variables = {{u"--bs-primary"_s, QColor(0x0d, 0x6e, 0xfd), 0}, {u"--bs-blue"_s, QColor(0x0d, 0x6e, 0xfd), 0}};
    page.actions = {button(u"Get started"_s, 400, QColor(0xe0, 0x5a, 0x1f))};
    QCOMPARE(readBrand(page, {}).colors.primary->value.name(), u"#e05a1f"_s);
    // Really used, the same blue is the brand's.
    page.variables[0].uses = 4;
    page.actions = {button(u"Get started"_s, 400, QColor(0x0d, 0x6e, 0xfd))};
    QCOMPARE(readBrand(page, {}).colors.primary->value.name(), u"#0d6efd"_s);
}

void BrandReaderTest::neutralButtonsOfABlackBrand()
{
    SiteSnapshot page = emptyPage();
    page.actions = {button(u"Get started"_s, 400, QColor(0x11, 0x11, 0x11)), button(u"Buy now"_s, 1400, QColor(0x11, 0x11, 0x11))};
    page.paints = {paint(QColor(0xff, 0x30, 0x40), u"svg"_s, 900, 900)}; // a small mark somewhere
    const BrandProfile brand = readBrand(page, {});
    QCOMPARE(brand.colors.primary->value.name(), u"#111111"_s);
    QVERIFY(brand.colors.primary->confidence <= 0.5);
}

void BrandReaderTest::statusColorsDoNotWin()
{
    SiteSnapshot page = emptyPage();
    page.actions = {button(u"Delete"_s, 300, QColor(0xdc, 0x35, 0x45), u"btn btn-danger"_s),
                    button(u"Save"_s, 360, QColor(0x19, 0x87, 0x54), u"btn btn-success"_s),
                    button(u"Start"_s, 420, QColor(0x6f, 0x42, 0xc1), u"btn btn-primary"_s)};
    QCOMPARE(readBrand(page, {}).colors.primary->value.name(), u"#6f42c1"_s);
}

void BrandReaderTest::logoPixelsSupportWhatIsPainted()
{
    SiteSnapshot page = emptyPage();
    SiteImage logo;
    logo.kind = u"img"_s;
    logo.url = QUrl(u"https://www.acme.example/logo.png"_s);
    logo.alt = u"Acme"_s;
    logo.box = {80, 20, 120, 32};
    logo.region = SiteRegion::Header;
    logo.linkHref = page.url.toString();
    page.images = {logo};
    page.actions = {button(u"Start"_s, 400, QColor(0xd0, 0x40, 0x28)), button(u"Try"_s, 460, QColor(0x20, 0x60, 0xe0))};
    QImage screen(1440, 900, QImage::Format_RGB32);
    screen.fill(Qt::white);
    for (int y = 24; y < 48; ++y) {
        for (int x = 90; x < 190; ++x)
            screen.setPixelColor(x, y, QColor(0x21, 0x62, 0xde));
    }
    // Two buttons alike, the logo decides; the colour is the button's, not the pixels'.
    QCOMPARE(readBrand(page, screen).colors.primary->value.name(), u"#2060e0"_s);
}

void BrandReaderTest::gradientIsTheBrand()
{
    SiteSnapshot page = emptyPage();
    page.paints = {paint(Qt::white, u"ground"_s, 3e6, 1e6), paint(QColor(0x7b, 0x2f, 0xf7), u"gradient"_s, 4e5, 4e5),
                   paint(QColor(0xf1, 0x07, 0xa3), u"gradient"_s, 4e5, 4e5)};
    page.actions = {button(u"Try it"_s, 400, Qt::white)};
    page.gradients = {{90, {QColor(0x7b, 0x2f, 0xf7), QColor(0xf1, 0x07, 0xa3)}, u".hero"_s, {0, 0, 1440, 500}}};
    const BrandProfile brand = readBrand(page, {});
    QCOMPARE(brand.colors.primary->value.name(), u"#7b2ff7"_s);
    QCOMPARE(brand.gradients.size(), size_t(1));
}

void BrandReaderTest::headlineIsNoQuoteNoFigureNoName()
{
    SiteSnapshot page = emptyPage();
    SiteText quote = text(u"It changed how all of us work"_s, 300, 60, 2);
    quote.quote = true;
    page.texts = {text(u"Acme"_s, 120, 54, 1), text(u"12,400+"_s, 200, 90), quote, text(u"Payroll that runs itself"_s, 420, 52, 2),
                  text(u"Acme pays your people on time in forty countries."_s, 500, 20)};
    const BrandProfile brand = readBrand(page, {});
    QCOMPARE(brand.headline->value, u"Payroll that runs itself"_s);
    QCOMPARE(brand.subhead->value, u"Acme pays your people on time in forty countries."_s);
}

void BrandReaderTest::leavesPlaceholderTextOut()
{
    SiteSnapshot page = emptyPage();
    page.texts = {text(u"Lorem ipsum dolor sit amet"_s, 200, 70, 1), text(u"Bread, delivered warm"_s, 300, 60, 2)};
    const BrandProfile brand = readBrand(page, {});
    QCOMPARE(brand.headline->value, u"Bread, delivered warm"_s);
    QCOMPARE(brand.notes.size(), 1);
}

void BrandReaderTest::boldWordsAreTitles()
{
    SiteSnapshot page = emptyPage();
    SiteGroup list;
    list.box = {100, 1000, 600, 300};
    for (const QString &lead : {u"Hot galley."_s, u"Quiet deck:"_s, u"Dogs welcome"_s}) {
        SiteText line = text(lead + u" — soup, rolls and proper coffee."_s, 1000.0 + 100 * double(page.texts.size()), 16);
        line.lead = lead;
        list.items.append({line.box, {int(page.texts.size())}, {}, {}});
        page.texts.append(line);
    }
    page.groups = {list};
    const std::vector<BrandFeature> features = readBrand(page, {}).features;
    QCOMPARE(features.size(), size_t(3));
    QCOMPARE(features[0].title, u"Hot galley"_s);
    QCOMPARE(features[0].text, u"soup, rolls and proper coffee."_s);
    QCOMPARE(features[1].title, u"Quiet deck"_s);
}

void BrandReaderTest::statsAreNoPricesAndNoSteps()
{
    SiteSnapshot page = emptyPage();
    const auto pair = [&page](const QString &figure, const QString &label, double x) {
        SiteText value = text(figure, 1000, 60);
        SiteText below = text(label, 1080, 16);
        value.box.moveLeft(x);
        value.box.setWidth(150);
        below.box.moveLeft(x);
        below.box.setWidth(150);
        page.texts << value << below;
    };
    pair(u"99.9 %"_s, u"uptime last year"_s, 0);
    pair(u"12,400+"_s, u"teams"_s, 200);
    pair(u"$29"_s, u"per month"_s, 400);
    pair(u"2"_s, u"Connect your bank"_s, 600);
    pair(u"2024"_s, u"All rights reserved"_s, 800);
    const std::vector<BrandStat> stats = readBrand(page, {}).stats;
    QCOMPARE(stats.size(), size_t(2));
    QCOMPARE(stats[0].value, u"99.9 %"_s);
    QCOMPARE(stats[0].label, u"uptime last year"_s);
    QCOMPARE(stats[1].label, u"teams"_s);
}

void BrandReaderTest::customersLogoIsNotTheBrands()
{
    SiteSnapshot page = emptyPage();
    SiteImage customer;
    customer.url = QUrl(u"https://www.acme.example/logos/globex-logo.svg"_s);
    customer.alt = u"Globex logo"_s;
    customer.box = {200, 700, 140, 40};
    customer.kind = u"img"_s;
    customer.hint = u"customers logos"_s;
    page.images = {customer};
    QVERIFY(!readBrand(page, {}).logo);
    SiteImage own = customer;
    own.url = QUrl(u"https://cdn.example/a1b2c3.svg"_s);
    own.alt = u"Acme"_s;
    own.box = {80, 20, 120, 32};
    own.hint = u"site-header"_s;
    own.region = SiteRegion::Header;
    own.linkHref = page.url.toString();
    page.images = {customer, own};
    QCOMPARE(readBrand(page, {}).logo->value.url, own.url.toString());
}

void BrandReaderTest::signInIsNoCallToAction()
{
    SiteSnapshot page = emptyPage();
    const QColor brand(0x22, 0x66, 0xee);
    page.actions = {button(u"Sign in"_s, 20, brand), button(u"Toggle navigation"_s, 20, brand), button(u"Start free trial"_s, 500, brand),
                    button(u"Read the docs"_s, 560, QColor())};
    page.actions[3].border = brand;
    const std::vector<BrandCallToAction> calls = readBrand(page, {}).ctas;
    QCOMPARE(calls.size(), size_t(2));
    QCOMPARE(calls[0].label, u"Start free trial"_s);
    QCOMPARE(calls[1].label, u"Read the docs"_s);
}

QTEST_GUILESS_MAIN(BrandReaderTest)
#include "tst_brandreader.moc"
