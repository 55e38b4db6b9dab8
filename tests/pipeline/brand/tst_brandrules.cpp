// Judgements of single parts of a page, each as a real page had it.
#include "pipeline/brand/BrandReader.h"
#include "pipeline/brand/LogoReading.h"
#include "tests/pipeline/brand/PageParts.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace PageParts;

class BrandRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void namesInTitles_data();
    void namesInTitles();
    void makersAreNotTheBrand();
    void theBarsOwnNameCounts();
    void labelsOfCardsAreNotMeantMore();
    void darkHeadingsAreInkWhereButtonsHaveAHue();
    void samplesAreNoCallsToAction_data();
    void samplesAreNoCallsToAction();
    void rowsOfButtonsInEveryColorAreSamples();
    void iconsInCirclesSpeakLittleForAColor();
    void portraitsAreNoLogos();
    void logosMayLinkToTheBrandsOtherSite();
    void logosForTheOtherGround();
    void quotesNeedAnAuthorOrAWordForIt();
    void whoIsNamedAboveAQuoteSaidIt();
    void documentationIsNoFeature_data();
    void documentationIsNoFeature();
    void featuresKnowTheirPictures();
    void nameAloneIsTheHeadlineWhereNothingElseIs();
    void valueProposition_data();
    void valueProposition();
    void fontsKnowTheirSizes();
};

namespace {

SiteImage logoImage(const QString &file)
{
    SiteImage image;
    image.url = QUrl(u"https://www.acme.example/"_s + file);
    image.kind = u"img"_s;
    image.box = {40, 20, 120, 40};
    image.region = SiteRegion::Header;
    image.linkHref = u"https://www.acme.example/"_s;
    image.hint = u"navbar-brand"_s;
    return image;
}

// Cards of a title and a text, side by side.
void addCards(SiteSnapshot &page, const QStringList &titles)
{
    SiteGroup group;
    group.selector = u"main > div"_s;
    group.box = {100, 900, 1200, 200};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        SiteText title = text(titles[i], 920, 22, 3);
        title.box.moveLeft(100 + 400.0 * double(i));
        SiteText words = text(u"What it does for you, told in a line of text."_s, 960, 16);
        words.box.moveLeft(title.box.left());
        page.texts << title << words;
        group.items.append({QRectF(title.box.left(), 900, 380, 200), {int(page.texts.size()) - 2, int(page.texts.size()) - 1}, {}, {}});
    }
    page.groups.append(group);
}

} // namespace

void BrandRulesTest::namesInTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("welcome and documentation") << u"Welcome to Flask — Flask Documentation (2.2.x)"_s << u"Flask"_s;
    QTest::newRow("by its maker") << u"Argon Design System by Creative Tim"_s << u"Argon Design System"_s;
    QTest::newRow("a template") << u"Clarence Taylor – Resume Theme"_s << u"Clarence Taylor"_s;
    QTest::newRow("a dash without its space") << u"Novena- Health Care and Medical template"_s << u"Novena"_s;
    QTest::newRow("words of a template") << u"SmartApp html5 landing page"_s << u"SmartApp"_s;
    QTest::newRow("a generic end and a maker") << u"Landing | Notus JS by Creative Tim"_s << u"Notus JS"_s;
    QTest::newRow("a compound's hyphen") << u"Pre- and postnatal care | Northbay"_s << u"Northbay"_s;
    QTest::newRow("what a page is") << u"Resume | Clarence Taylor"_s << u"Clarence Taylor"_s;
}

void BrandRulesTest::namesInTitles()
{
    QFETCH(QString, title);
    SiteSnapshot page = emptyPage();
    page.url = QUrl(u"http://127.0.0.1:8000/"_s);
    page.title = title;
    const BrandProfile brand = readBrand(page, {});
    QVERIFY(brand.name);
    QTEST(brand.name->value, "name");
}

void BrandRulesTest::makersAreNotTheBrand()
{
    SiteSnapshot page = emptyPage();
    page.url = QUrl(u"http://127.0.0.1:8000/"_s);
    page.title = u"agentix - PrebuiltUI"_s;
    SiteText foot = text(u"© 2025 PrebuiltUI All Right Reserved"_s, 2900, 14);
    foot.region = SiteRegion::Footer;
    page.texts = {foot};
    SiteAction link;
    link.text = u"PrebuiltUI"_s;
    link.href = u"https://prebuiltui.example/"_s;
    link.region = SiteRegion::Footer;
    page.actions = {link};
    QCOMPARE(readBrand(page, {}).name->value, u"agentix"_s);
    page.title = u"Welcome"_s;
    page.actions.clear();
    page.texts.first().text = u"Copyright 2025 Designed & Developed by Themefisher"_s;
    QVERIFY(!readBrand(page, {}).name);
}

void BrandRulesTest::theBarsOwnNameCounts()
{
    SiteSnapshot page = emptyPage();
    page.url = QUrl(u"http://127.0.0.1:8000/"_s);
    page.title = u"Responsive plants website - Bedimcode"_s;
    SiteText foot = text(u"© Bedimcode. All rights reserved"_s, 2900, 14);
    foot.region = SiteRegion::Footer;
    page.texts = {foot};
    SiteAction mark;
    mark.text = u"Plantex"_s;
    mark.href = u"http://127.0.0.1:8000/#"_s;
    mark.hint = u"nav__logo"_s;
    mark.region = SiteRegion::Navigation;
    page.actions = {mark};
    QCOMPARE(readBrand(page, {}).name->value, u"Plantex"_s);
}

void BrandRulesTest::labelsOfCardsAreNotMeantMore()
{
    SiteSnapshot page = emptyPage();
    page.actions = {button(u"Get a seat"_s, 600, QColor(u"#0d6efd"_s))};
    for (int i = 0; i < 3; ++i) {
        page.actions.append(button(u"Book it"_s, 700, QColor(u"#0d6efd"_s)));
        page.actions.last().section = 2;
    }
    page.actions.append(button(u"Read more"_s, 300, QColor(u"#0d6efd"_s)));
    const std::vector<BrandCallToAction> calls = readBrand(page, {}).ctas;
    QCOMPARE(calls.size(), 3U);
    QCOMPARE(calls[0].label, u"Get a seat"_s); // the first of equals
    QCOMPARE(calls.back().label, u"Read more"_s);
}

void BrandRulesTest::darkHeadingsAreInkWhereButtonsHaveAHue()
{
    SiteSnapshot page = emptyPage();
    const QColor navy(u"#0b2e42"_s);
    for (int i = 0; i < 40; ++i) {
        page.texts.append(text(u"A heading of the page"_s, 200 + 60 * i, 32, 2));
        page.texts.last().color = navy;
    }
    page.actions = {button(QString(u"View the services"_s), 1300, QColor(u"#ff8800"_s))};
    QCOMPARE(readBrand(page, {}).colors.primary->value.name(), u"#ff8800"_s);
    page.actions.first().fill = navy;
    QCOMPARE(readBrand(page, {}).colors.primary->value, navy);
}

void BrandRulesTest::samplesAreNoCallsToAction_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("calls");
    for (const char *sample : {"Primary", "Disabled", "cube(5)", "fill(\"cup\")", "Older Posts →", "Back to top", "Copy to clipboard",
                               "Open centered dialog", "Load more"})
        QTest::newRow(sample) << QString::fromUtf8(sample) << false;
    for (const char *call :
         {"Get the whitepaper (PDF)", "Open an account", "Start today", "Start free trial (no card needed) →", "Get started (it's free)!"})
        QTest::newRow(call) << QString::fromUtf8(call) << true;
}

void BrandRulesTest::samplesAreNoCallsToAction()
{
    QFETCH(QString, label);
    SiteSnapshot page = emptyPage();
    page.actions = {button(label, 300, QColor(u"#2060e0"_s))};
    const BrandProfile brand = readBrand(page, {});
    QTEST(!brand.ctas.empty(), "calls");
}

void BrandRulesTest::rowsOfButtonsInEveryColorAreSamples()
{
    SiteSnapshot page = emptyPage();
    for (const char *color : {"#2060e0", "#20a060", "#e0a020", "#e02040"}) {
        page.actions.append(button(u"See it %1"_s.arg(QLatin1String(color)), 300, QColor(QLatin1String(color))));
        page.actions.last().selector = u"main > div > a:nth-child(%1)"_s.arg(page.actions.size());
    }
    QVERIFY(readBrand(page, {}).ctas.empty());
    page.actions.removeLast(); // a page may well have three
    QCOMPARE(readBrand(page, {}).ctas.size(), 3U);
}

void BrandRulesTest::iconsInCirclesSpeakLittleForAColor()
{
    SiteSnapshot page = emptyPage();
    const QColor brown(u"#bd5d38"_s);
    page.paints = {{brown, u"ground"_s, 400'000, 250'000, 1, u"nav"_s, {}}};
    for (int i = 0; i < 4; ++i)
        page.actions.append(button(QString(), 500 + i, QColor(u"#495057"_s)));
    QCOMPARE(readBrand(page, {}).colors.primary->value, brown);
}

void BrandRulesTest::portraitsAreNoLogos()
{
    SiteSnapshot page = emptyPage();
    page.images = {logoImage(u"img/profile.jpg"_s)};
    QVERIFY(!readBrand(page, {}).logo);
    page.images = {logoImage(u"img/mark.svg"_s)};
    QVERIFY(readBrand(page, {}).logo);
}

void BrandRulesTest::logosMayLinkToTheBrandsOtherSite()
{
    SiteSnapshot page = emptyPage();
    page.title = u"Acme"_s;
    page.images = {logoImage(u"img/mark.svg"_s)};
    page.images.first().region = SiteRegion::Main;
    page.images.first().hint = u"logo"_s;
    page.images.first().linkHref = u"https://acme-docs.example/"_s;
    QVERIFY(readBrand(page, {}).logo);
    page.images.first().linkHref = u"https://sponsor.example/"_s;
    QVERIFY(!readBrand(page, {}).logo);
}

void BrandRulesTest::logosForTheOtherGround()
{
    SiteSnapshot page = emptyPage();
    SiteImage hidden = logoImage(u"logo-white.svg"_s);
    hidden.shown = false;
    hidden.box = {};
    page.images = {logoImage(u"logo.svg"_s), hidden};
    BrandProfile brand = readBrand(page, {});
    QVERIFY(brand.logo->value.url.endsWith(u"/logo.svg"_s));
    QCOMPARE(brand.alternatives.logos.size(), 1U);

    BrandLogo &white = brand.alternatives.logos.front().value;
    brand.logo->value.asset = u"logo.svg"_s;
    brand.logo->value.inks = {QColor(u"#16292c"_s)};
    white.asset = u"logo-2.svg"_s;
    white.size = {240, 81};
    white.inks = {Qt::white};
    QCOMPARE(reversedLogo(brand)->value.asset, u"logo-2.svg"_s);
    QCOMPARE(sceneBrand(brand)[u"logo"_s][u"reversed"_s][u"src"_s].toString(), u"logo-2.svg"_s);
    white.size = {80, 80}; // another mark
    QVERIFY(!reversedLogo(brand));
    white.size = {240, 81};
    const QString own = white.url;
    white.url = u"https://www.acme.example/shopify-logo-white.svg"_s; // somebody else's
    QVERIFY(!reversedLogo(brand));
    white.url = own;
    white.inks = {QColor(u"#303030"_s)}; // no lighter
    QVERIFY(!reversedLogo(brand));
    QVERIFY(sceneBrand(brand)[u"logo"_s][u"reversed"_s].isNull());
}

void BrandRulesTest::quotesNeedAnAuthorOrAWordForIt()
{
    SiteSnapshot page = emptyPage();
    SiteText aside = text(u"Note that the animation ends with its last frame, as it should."_s, 900, 18);
    aside.quote = true;
    page.texts = {aside};
    QVERIFY(readBrand(page, {}).quotes.empty());
    page.texts.first().hint = u"post-preview"_s;
    QVERIFY(readBrand(page, {}).quotes.empty());
    page.texts.first().hint = u"customer-review"_s;
    QCOMPARE(readBrand(page, {}).quotes.size(), 1U);
    // A section's heading and what stands below it are nobody's words.
    SiteText intro = text(u"A visual collection of what people say of our most recent work."_s, 900, 18);
    intro.hint = u"testimonials"_s;
    page.texts = {text(u"Our testimonials"_s, 840, 36, 2), intro};
    SiteGroup group;
    group.items = {{QRectF(100, 800, 700, 200), {0, 1}, {}, {}}};
    page.groups = {group};
    QVERIFY(readBrand(page, {}).quotes.empty());
    page.groups.clear();
    page.texts = {aside};
    SiteText author = text(u"— Mara Lind"_s, 930, 16);
    page.texts.append(author);
    QCOMPARE(readBrand(page, {}).quotes.front().author, u"Mara Lind"_s);
}

void BrandRulesTest::whoIsNamedAboveAQuoteSaidIt()
{
    const auto authors = [](const QStringList &headings) {
        SiteSnapshot page = emptyPage();
        SiteGroup group;
        for (qsizetype i = 0; i < headings.size(); ++i) {
            const double y = 800 + 200.0 * double(i);
            SiteText said = text(u"It saved our team a whole week, number %1 of many."_s.arg(i), y + 40, 16);
            said.hint = u"testimonial-item"_s;
            page.texts.append({text(headings[i], y, 20, 5), said});
            group.items.append({QRectF(100, y, 700, 100), {int(2 * i), int(2 * i + 1)}, {}, {}});
        }
        page.groups = {group};
        QStringList found;
        for (const BrandQuote &quote : readBrand(page, {}).quotes)
            found.append(quote.author);
        return found;
    };
    QCOMPARE(authors({u"Margaret E."_s, u"Fred van Dyke"_s, u"Sarah O’Neill"_s}), (QStringList{u"Margaret E."_s, u"Sarah O’Neill"_s}));
    QVERIFY(authors({u"Great support"_s, u"Would buy again"_s}).isEmpty());
    QVERIFY(authors({u"Customer Stories"_s}).isEmpty()); // heads the only card: its section
}

void BrandRulesTest::documentationIsNoFeature_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("features") << QStringList{u"Fast"_s, u"Safe"_s, u"Everywhere"_s} << u"What you get"_s << qsizetype(3);
    QTest::newRow("classes") << QStringList{u"Table.is-bordered"_s, u"Button.is-primary"_s, u"Dialog.is-dark"_s} << u"Elements"_s
                             << qsizetype(0);
    QTest::newRow("a career") << QStringList{u"Senior Web Developer"_s, u"Web Developer"_s, u"Junior Web Designer"_s} << u"Experience"_s
                              << qsizetype(0);
    QTest::newRow("steps") << QStringList{u"#1 Create your account"_s, u"#2 Pack the box"_s, u"#3 Ship it"_s} << u"How it works"_s
                           << qsizetype(3);
    QTest::newRow("for people") << QStringList{u"Fast"_s, u"Safe"_s, u"Everywhere"_s} << u"For people who pack boxes"_s << qsizetype(3);
}

void BrandRulesTest::documentationIsNoFeature()
{
    QFETCH(QStringList, titles);
    QFETCH(QString, heading);
    SiteSnapshot page = emptyPage();
    page.texts = {text(heading, 820, 34, 2)};
    addCards(page, titles);
    QTEST(qsizetype(readBrand(page, {}).features.size()), "count");
}

void BrandRulesTest::featuresKnowTheirPictures()
{
    SiteSnapshot page = emptyPage();
    addCards(page, {u"Fast"_s, u"Safe"_s, u"Everywhere"_s});
    SiteImage icon;
    icon.kind = u"svg"_s;
    icon.svg = u"<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h9v9z'/></svg>"_s;
    icon.box = {100, 905, 24, 24};
    SiteImage photo;
    photo.kind = u"img"_s;
    photo.url = QUrl(u"https://www.acme.example/photo.jpg"_s);
    photo.box = {500, 905, 360, 200};
    page.images = {icon, photo};
    page.groups.first().items[0].images = {0};
    page.groups.first().items[1].images = {1};
    const std::vector<BrandFeature> features = readBrand(page, {}).features;
    QCOMPARE(features.size(), 3U);
    QVERIFY(features[0].icon && features[0].icon->url.startsWith(u"data:image/svg+xml;base64,"_s) && !features[0].picture);
    QCOMPARE(features[1].picture->url, photo.url.toString());
    QVERIFY(!features[2].icon && !features[2].picture);
}

void BrandRulesTest::nameAloneIsTheHeadlineWhereNothingElseIs()
{
    SiteSnapshot page = emptyPage();
    page.title = u"Acme"_s;
    page.texts = {text(u"Acme"_s, 120, 48, 1), text(u"Installation"_s, 700, 34, 2)};
    QCOMPARE(readBrand(page, {}).headline->value, u"Acme"_s);
    page.texts.insert(1, text(u"Parcels without the paperwork"_s, 190, 28));
    QCOMPARE(readBrand(page, {}).headline->value, u"Parcels without the paperwork"_s);
}

void BrandRulesTest::valueProposition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("helps") << u"It is here. Acme helps teams to ship parcels without forms."_s
                           << u"Acme helps teams to ship parcels without forms."_s;
    QTest::newRow("makes it easy") << u"Acme makes it easy to accept payments online."_s
                                   << u"Acme makes it easy to accept payments online."_s;
    QTest::newRow("a word of terms") << u"Plausible is a privacy-friendly tool that helps you understand your visitors."_s
                                     << u"Plausible is a privacy-friendly tool that helps you understand your visitors."_s;
    QTest::newRow("terms") << u"By using this service to browse you accept our terms and policy."_s << QString();
    QTest::newRow("a feeling") << u"It gives us goosebumps every single time."_s << QString();
    QTest::newRow("nothing promised") << u"We moved to a larger office last year, near the harbour."_s << QString();
}

void BrandRulesTest::valueProposition()
{
    QFETCH(QString, text);
    SiteSnapshot page = emptyPage();
    page.texts = {PageParts::text(u"Parcels, done"_s, 120, 48, 1), PageParts::text(text, 300, 18)};
    const Maybe<QString> found = readBrand(page, {}).valueProposition;
    QTEST(found ? found->value : QString(), "sentence");
}

void BrandRulesTest::fontsKnowTheirSizes()
{
    SiteSnapshot page = emptyPage();
    page.texts = {text(u"Parcels, done"_s, 120, 64, 1), text(u"Why"_s, 700, 32, 2)};
    for (int i = 0; i < 6; ++i)
        page.texts.append(text(u"Running text that goes on for a while, as it does."_s, 800 + 40 * i, 12 + i));
    const BrandProfile brand = readBrand(page, {});
    QCOMPARE(brand.headingFont->value.sizes, (std::vector<int>{64, 32}));
    QCOMPARE(brand.bodyFont->value.sizes.size(), 5U);
}

QTEST_GUILESS_MAIN(BrandRulesTest)
#include "tst_brandrules.moc"
