#include "pipeline/brand/BrandMerge.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What further pages of a site add to its brand.
class BrandMergeTest : public QObject
{
    Q_OBJECT
private slots:
    void whatThereIsStays();
    void whatIsMissingIsTakenOver();
    void listsGrowByWhatIsNew();
    void theFurtherPageSpeaksForItself();
    void picturesKnowTheirPage();

private:
    static BrandProfile page(const QString &url);
};

namespace {

const QString pricing = u"https://acme.example/pricing"_s;

Found<QString> words(const QString &text)
{
    return {text, 0.8, {u"h1"_s, {}, text}};
}

} // namespace

BrandProfile BrandMergeTest::page(const QString &url)
{
    BrandProfile profile;
    profile.url = url;
    profile.host = u"acme.example"_s;
    return profile;
}

void BrandMergeTest::whatThereIsStays()
{
    BrandProfile own = page(u"https://acme.example/"_s);
    own.name = words(u"Acme"_s);
    own.headline = words(u"Ship parcels"_s);
    own.colors.primary = Found<QColor>{Qt::red, 0.9, {}};
    BrandProfile other = page(pricing);
    other.name = words(u"Acme Pricing"_s);
    other.headline = words(u"Simple prices"_s);
    other.colors.primary = Found<QColor>{Qt::blue, 0.9, {}};
    const BrandProfile merged = withPage(own, other);
    QCOMPARE(merged.url, own.url);
    QCOMPARE(merged.name, own.name);
    QCOMPARE(merged.headline, own.headline);
    QCOMPARE(merged.colors.primary, own.colors.primary);
    QCOMPARE(merged.alternatives.headlines.size(), 1U);
    QCOMPARE(merged.alternatives.headlines.front().from.page, pricing);
}

void BrandMergeTest::whatIsMissingIsTakenOver()
{
    BrandProfile other = page(pricing);
    other.problem = words(u"Tired of hidden fees?"_s);
    other.colors.primary = Found<QColor>{Qt::blue, 0.9, {}};
    const BrandProfile merged = withPage(page(u"https://acme.example/"_s), other);
    QCOMPARE(merged.problem->value, u"Tired of hidden fees?"_s);
    QCOMPARE(merged.problem->from.page, pricing);
    QCOMPARE(merged.colors.primary->from.page, pricing);
    QVERIFY(!merged.headline); // the video of a page has its headline, or none
}

void BrandMergeTest::listsGrowByWhatIsNew()
{
    BrandProfile own = page(u"https://acme.example/"_s);
    own.features = {{u"Fast"_s, u"Twice as fast."_s, 0.8, {}}};
    own.stats = {{u"99 %"_s, u"on time"_s, 0.8, {}}};
    own.colors.palette = {{QColor(u"#ff0000"_s), 0.9, {}}};
    BrandProfile other = page(pricing);
    other.features = {{u"fast!"_s, u"Said twice."_s, 0.8, {}}, {u"Cheap"_s, u"Half the price."_s, 0.8, {}}};
    other.stats = {{u"99 %"_s, u"On time"_s, 0.8, {}}, {u"99 %"_s, u"satisfied"_s, 0.8, {}}};
    other.colors.palette = {{QColor(u"#fe0101"_s), 0.9, {}}, {QColor(u"#0000ff"_s), 0.9, {}}};
    other.notes = {u"A note."_s};
    BrandProfile merged = withPage(own, other);
    QCOMPARE(merged.features.size(), 2U);
    QCOMPARE(merged.features[1].title, u"Cheap"_s);
    QCOMPARE(merged.features[0].from.page, QString());
    QCOMPARE(merged.features[1].from.page, pricing);
    QCOMPARE(merged.stats.size(), 2U);
    QCOMPARE(merged.colors.palette.size(), 2U);
    QCOMPARE(merged.notes, QStringList{u"A note."_s});
    merged = withPage(merged, other); // the same again adds a page and nothing else
    QCOMPARE(merged.features.size(), 2U);
    QCOMPARE(merged.notes.size(), 1);
}

void BrandMergeTest::theFurtherPageSpeaksForItself()
{
    BrandProfile own = page(u"https://acme.example/"_s);
    own.headline = words(u"Ship parcels"_s);
    for (const QString &title : {u"Fast"_s, u"Safe"_s, u"Near"_s})
        own.features.push_back({title, {}, 0.8, {}});
    BrandProfile other = page(pricing);
    other.headline = words(u"Simple prices"_s);
    other.subhead = words(u"Pay for what you use."_s);
    const BrandProfile merged = withPage(own, other);
    QCOMPARE(merged.features.size(), 4U);
    QCOMPARE(merged.features[2].title, u"Simple prices"_s); // among the first three, which scenes show
    QCOMPARE(merged.features[2].text, u"Pay for what you use."_s);
    QCOMPARE(merged.features[2].from.page, pricing);
    other.headline = own.headline; // a site whose pages all begin alike has said it
    QCOMPARE(withPage(own, other).features.size(), 3U);
}

void BrandMergeTest::picturesKnowTheirPage()
{
    BrandProfile own = page(u"https://acme.example/"_s);
    own.images = {{u"https://acme.example/a.png"_s, {}, {800, 600}, {}, {}}};
    own.sections = {{{0, 0, 1440, 600}, {}}};
    BrandProfile other = page(pricing);
    other.pageSize = {1440, 2000};
    other.images = {own.images.front(), {u"https://acme.example/b.png"_s, {}, {800, 600}, {}, {}}};
    other.sections = {{{0, 0, 1440, 500}, {}}};
    BrandFeature feature{u"Cheap"_s, {}, 0.8, {}};
    feature.icon = BrandImage{u"https://acme.example/icon.svg"_s, {}, {32, 32}, {}, {}};
    other.features = {feature};
    const BrandProfile merged = withPage(own, other);
    QCOMPARE(merged.images.size(), 2U);
    QCOMPARE(merged.images[1].from.page, pricing);
    QCOMPARE(merged.sections.size(), 2U);
    QCOMPARE(merged.sections[1].page, pricing);
    QCOMPARE(merged.features.front().icon->from.page, pricing);
    QCOMPARE(merged.pages, (std::vector<BrandPage>{{pricing, {1440, 2000}, {}, {}}}));
}

QTEST_GUILESS_MAIN(BrandMergeTest)
#include "tst_brandmerge.moc"
