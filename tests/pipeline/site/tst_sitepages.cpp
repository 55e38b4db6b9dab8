#include "pipeline/site/SitePages.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Which page of a site is meant.
class SitePagesTest : public QObject
{
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void samePagesAndSites();
};

void SitePagesTest::finds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::newRow("label") << u"pricing"_s << u"https://acme.example/plans"_s;
    QTest::newRow("other case") << u"PRICING"_s << u"https://acme.example/plans"_s;
    QTest::newRow("last part of the address") << u"team"_s << u"https://acme.example/company/team.html"_s;
    QTest::newRow("a word of the label") << u"enterprise"_s << u"https://acme.example/e"_s;
    QTest::newRow("two words") << u"about us"_s << u"https://www.acme.example/about-us/"_s;
    QTest::newRow("a text's link") << u"changelog"_s << u"https://acme.example/changes"_s;
    QTest::newRow("whole address, linked or not") << u"https://acme.example/hidden"_s << u"https://acme.example/hidden"_s;
    QTest::newRow("part of a word") << u"pric"_s << QString();
    QTest::newRow("no such page") << u"careers"_s << QString();
    QTest::newRow("a part of the same page") << u"contact"_s << QString();
    QTest::newRow("another site's page") << u"docs"_s << QString();
    QTest::newRow("another site's address") << u"https://other.example/pricing"_s << QString();
    QTest::newRow("nothing") << u" - "_s << QString();
}

void SitePagesTest::finds()
{
    QFETCH(QString, name);
    SiteSnapshot snapshot;
    snapshot.url = QUrl(u"https://acme.example/"_s);
    const auto link = [&](const QString &label, const QString &address) {
        SiteAction action;
        action.text = label;
        action.href = address;
        snapshot.actions.append(action);
    };
    link(u"See pricing details"_s, u"https://acme.example/details"_s);
    link(u"Pricing"_s, u"https://acme.example/plans#top"_s);
    link(u"Who we are"_s, u"https://acme.example/company/team.html"_s);
    link(u"For the enterprise"_s, u"https://acme.example/e"_s);
    link(u"Company"_s, u"https://www.acme.example/about-us/"_s);
    link(u"Contact"_s, u"https://acme.example/#contact"_s);
    link(u"Docs"_s, u"https://docs.other.example/"_s);
    link(u"Mail"_s, u"mailto:careers@acme.example"_s);
    SiteText text;
    text.text = u"Changelog"_s;
    text.href = u"https://acme.example/changes"_s;
    snapshot.texts.append(text);
    const std::optional<QUrl> found = SitePages::find(snapshot, name);
    QTEST(found ? found->toString() : QString(), "address");
}

void SitePagesTest::samePagesAndSites()
{
    const QUrl page(u"https://acme.example/plans"_s);
    QVERIFY(SitePages::isSamePage(page, QUrl(u"https://www.acme.example/plans/#yearly"_s)));
    QVERIFY(!SitePages::isSamePage(page, QUrl(u"https://acme.example/plans?currency=eur"_s)));
    QVERIFY(!SitePages::isSameSite(page, QUrl(u"https://shop.acme.example/plans"_s)));
    QVERIFY(!SitePages::isSameSite(QUrl(u"http://127.0.0.1:8000/"_s), QUrl(u"http://127.0.0.1:9000/"_s)));
    QVERIFY(!SitePages::isSameSite(QUrl(), QUrl()));
}

QTEST_GUILESS_MAIN(SitePagesTest)
#include "tst_sitepages.moc"
