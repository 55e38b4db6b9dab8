#include "pipeline/brand/BrandReader.h"
#include "pipeline/brand/PastedLines.h"
#include "pipeline/brand/PastedPage.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

// A page that the program did not read itself: its words as pasted, and a screenshot.
class PastedPageTest : public QObject
{
    Q_OBJECT
private slots:
    void brandOfPastedWords();
    void everyStringIsThePages();
    void linesAreKnownByTheirLook_data();
    void linesAreKnownByTheirLook();
    void cardsHaveLinksAndSeveralLines();
    void nameOfTheAddressWithoutANameLine();
    void colorsOfTheScreenshot();
    void pictureHasThePagesWidth();
    void hostileTextIsOnlyText();

private:
    static BrandProfile brandOf(const PastedPage &page);
};

namespace {

const QString words = uR"(Acme
Product
Pricing
Sign in
Ship parcels without the paperwork
Acme helps small shops to fill in every form, from the label to the customs papers.
Start free

Fast
Labels for a hundred parcels are printed in a minute.
Safe
Every parcel is insured up to 500 euros, without a form.
Everywhere
We know the papers of 212 countries and territories.

12,400+
shops ship with us
“I have not seen a customs form for a year.”
— Mara Lind, Lind Ceramics
)"_s;

} // namespace

BrandProfile PastedPageTest::brandOf(const PastedPage &page)
{
    const SiteReading reading = readingOf(page);
    const Result<SiteSnapshot> snapshot = SiteSnapshot::fromJson(reading.json);
    return snapshot ? readBrand(*snapshot, reading.firstScreen) : BrandProfile();
}

void PastedPageTest::brandOfPastedWords()
{
    const BrandProfile brand = brandOf({QUrl(u"https://acme.example"_s), words, {}});
    QCOMPARE(brand.host, u"acme.example"_s);
    QCOMPARE(brand.name->value, u"Acme"_s);
    QCOMPARE(brand.headline->value, u"Ship parcels without the paperwork"_s);
    QCOMPARE(brand.headline->from.selector, PastedPages::selector);
    QVERIFY(brand.subhead->value.startsWith(u"Acme helps small shops"_s));
    QCOMPARE(brand.features.size(), 3U);
    QCOMPARE(brand.features[1].title, u"Safe"_s);
    QCOMPARE(brand.features[1].text, u"Every parcel is insured up to 500 euros, without a form."_s);
    QCOMPARE(brand.ctas.front().label, u"Start free"_s);
    QCOMPARE(brand.stats.size(), 1U);
    QCOMPARE(brand.stats.front().value, u"12,400+"_s);
    QCOMPARE(brand.stats.front().label, u"shops ship with us"_s);
    QCOMPARE(brand.quotes.size(), 1U);
    QCOMPARE(brand.quotes.front().author, u"Mara Lind, Lind Ceramics"_s);
    QVERIFY(!brand.colors.primary && !brand.logo); // nothing is made up
}

void PastedPageTest::everyStringIsThePages()
{
    const BrandProfile brand = brandOf({QUrl(u"https://acme.example"_s), words, {}});
    const QString all = words.simplified();
    QStringList strings{brand.name->value, brand.headline->value, brand.subhead->value};
    for (const BrandFeature &feature : brand.features)
        strings << feature.title << feature.text;
    for (const BrandCallToAction &call : brand.ctas)
        strings << call.label;
    QCOMPARE(strings.size(), 10);
    for (const QString &one : strings)
        QVERIFY2(!one.isEmpty() && all.contains(one), qPrintable(one));
}

void PastedPageTest::linesAreKnownByTheirLook_data()
{
    using Kind = PastedLine::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Kind>>("kinds");
    const QString head = u"Ship parcels without the paperwork\n"_s;
    const QString long_ = u"Labels for a hundred parcels are printed in a minute."_s;
    QTest::newRow("headline") << head + long_ << QList<Kind>{Kind::Headline, Kind::Paragraph};
    QTest::newRow("card") << head + long_ + u"\nFast\n"_s + long_
                          << QList<Kind>{Kind::Headline, Kind::Paragraph, Kind::CardTitle, Kind::Paragraph};
    QTest::newRow("marked heading") << head + long_ + u"\n## Why Acme"_s << QList<Kind>{Kind::Headline, Kind::Paragraph, Kind::Heading};
    QTest::newRow("figure and label in a line") << head + u"99 % on time"_s << QList<Kind>{Kind::Headline, Kind::Figure};
    QTest::newRow("menu") << u"Acme\nDocs\nBlog\n"_s + head + long_
                          << QList<Kind>{Kind::Menu, Kind::Menu, Kind::Menu, Kind::Headline, Kind::Paragraph};
    QTest::newRow("a button above the headline")
        << u"Acme\nBook a demo\n"_s + head + long_ << QList<Kind>{Kind::Menu, Kind::Menu, Kind::Headline, Kind::Paragraph};
    QTest::newRow("what is said of cookies") << u"We use cookies to make this site better for you\nAccept all\n"_s + head
                                             << QList<Kind>{Kind::Menu, Kind::Menu, Kind::Headline};
    QTest::newRow("two words") << u"Acme\nPricing\nShip faster\n"_s + long_
                               << QList<Kind>{Kind::Menu, Kind::Menu, Kind::Headline, Kind::Paragraph};
    QTest::newRow("two marked words") << u"Acme\n# Ship faster\nLabels in minutes"_s
                                      << QList<Kind>{Kind::Menu, Kind::Headline, Kind::Heading};
    QTest::newRow("a title with a verb") << head + long_ + u"\nShip with confidence\n"_s + long_
                                         << QList<Kind>{Kind::Headline, Kind::Paragraph, Kind::CardTitle, Kind::Paragraph};
    for (const char *headline : {"Accept payments anywhere", "Open source analytics for everyone", "Close more deals with less work",
                                 "Get your taxes done", "Join the future of work"})
        QTest::newRow(headline) << u"Acme\n"_s + QString::fromUtf8(headline) + u'\n' + long_
                                << QList<Kind>{Kind::Menu, Kind::Headline, Kind::Paragraph};
    QTest::newRow("call to action") << head + long_ + u"\nBook a demo"_s << QList<Kind>{Kind::Headline, Kind::Paragraph, Kind::Action};
    QTest::newRow("empty lines and blanks") << u"\n\n  "_s + head + u"\n \n"_s + long_ << QList<Kind>{Kind::Headline, Kind::Paragraph};
    QTest::newRow("nothing") << u" \n "_s << QList<Kind>{};
}

void PastedPageTest::linesAreKnownByTheirLook()
{
    QFETCH(QString, text);
    QList<PastedLine::Kind> kinds;
    for (const PastedLine &line : readPastedText(text).lines)
        kinds.append(line.kind);
    QTEST(kinds, "kinds");
}

void PastedPageTest::cardsHaveLinksAndSeveralLines()
{
    const QString card = u"%1\nAccept payments in 40 countries, in every currency.\nSettled within a day, to any account.\nLearn more\n"_s;
    const BrandProfile brand =
        brandOf({{}, u"Acme\nPayments for people who pack boxes\n"_s + card.arg(u"Payments"_s) + card.arg(u"Billing"_s), {}});
    QCOMPARE(brand.features.size(), 2U);
    QCOMPARE(brand.features[1].title, u"Billing"_s);
    QCOMPARE(brand.features[1].text, u"Accept payments in 40 countries, in every currency."_s);
}

void PastedPageTest::nameOfTheAddressWithoutANameLine()
{
    const BrandProfile brand = brandOf({QUrl(u"https://north-star.example"_s), words.section(u'\n', 4), {}});
    QCOMPARE(brand.name->value, u"North star"_s);
    QCOMPARE(brand.headline->value, u"Ship parcels without the paperwork"_s);
    const BrandProfile bulleted = brandOf({QUrl(),
                                           u"Acme\nShip parcels without the paperwork\n- Fast: labels are printed in a minute.\n"
                                           "- Safe: every parcel is insured, without a form."_s,
                                           {}});
    QCOMPARE(bulleted.name->value, u"Acme"_s);
    QCOMPARE(bulleted.features.size(), 2U);
    QCOMPARE(bulleted.features[0].title, u"Fast"_s);
}

void PastedPageTest::colorsOfTheScreenshot()
{
    QImage picture(2880, 4000, QImage::Format_RGB32);
    picture.fill(QColor(u"#fdfdfb"_s));
    QPainter painter(&picture);
    painter.fillRect(0, 0, 2880, 700, QColor(u"#0b6e4f"_s));
    painter.fillRect(200, 900, 1200, 200, QColor(u"#20242a"_s));
    painter.end();
    const BrandProfile brand = brandOf({QUrl(u"https://acme.example"_s), words, picture});
    QCOMPARE(brand.colors.primary->value.name(), u"#0b6e4f"_s);
    QCOMPARE(brand.colors.background->value.name(), u"#fdfdfb"_s);
    QCOMPARE(brand.colors.text->value.name(), u"#20242a"_s);
    QVERIFY(brand.colors.primary->confidence < 0.9); // a picture shows colours, not what they are for
}

void PastedPageTest::pictureHasThePagesWidth()
{
    const SiteReading reading = readingOf({{}, words, QImage(720, 9000, QImage::Format_RGB32)});
    QCOMPARE(reading.firstScreen.size(), QSize(1440, 900));
    QCOMPARE(reading.page.size(), QSize(1440, 3600));
    QVERIFY(readingOf({{}, words, {}}).page.isNull());
    // Of a strip no more is looked at than is shown of it.
    QCOMPARE(readingOf({{}, words, QImage(20, 90'000, QImage::Format_RGB32)}).page.size(), QSize(1440, 3600));
}

void PastedPageTest::hostileTextIsOnlyText()
{
    const QString hostile =
        u"<b>Acme</b>\n\u202eGnp.exe is a fine headline here\n"_s + QString(200'000, u'x') + u"\n1\n2\n3\n"_s.repeated(5000);
    const BrandProfile brand = brandOf({QUrl(u"https://acme.example"_s), hostile, {}});
    QVERIFY(brand.headline && !brand.headline->value.contains(QChar(0x202e)));
    QVERIFY(readPastedText(hostile).lines.size() <= 400);
}

QTEST_GUILESS_MAIN(PastedPageTest)
#include "tst_pastedpage.moc"
