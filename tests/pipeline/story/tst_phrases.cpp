#include "pipeline/story/Phrases.h"
#include "pipeline/story/ReadingTime.h"

#include <QTest>

#include <numeric>

class TestPhrases : public QObject
{
    Q_OBJECT

private slots:
    void usable();
    void sentences_data();
    void sentences();
    void fitted_data();
    void fitted();
    void names_data();
    void names();
    void emphasis_data();
    void emphasis();
    void readingTime();
    void sharesHonourTheTotal_data();
    void sharesHonourTheTotal();
    void sharesStayWithinTheirLimits();
};

void TestPhrases::usable()
{
    QCOMPARE(Phrases::usable(u"  two\n  words "_qs), u"two words"_qs);
    QCOMPARE(Phrases::usable(u"Lorem ipsum dolor sit amet, consectetur"_qs), QString());
    QCOMPARE(Phrases::usable(u" – … "_qs), QString());
    QCOMPARE(Phrases::usable(QString()), QString());
    QCOMPARE(Phrases::usable(u"24/7"_qs), u"24/7"_qs);
}

void TestPhrases::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("one, no stop") << u"Ship faster"_qs << QStringList{u"Ship faster"_qs};
    QTest::newRow("two") << u"Ship faster. Sleep better!"_qs << QStringList{u"Ship faster."_qs, u"Sleep better!"_qs};
    QTest::newRow("names and figures") << u"Node.js 3.5 is out. Try e.g. St. Moritz. OK?"_qs
                                       << QStringList{u"Node.js 3.5 is out."_qs, u"Try e.g. St. Moritz."_qs, u"OK?"_qs};
    QTest::newRow("quotes") << u"“Great!” She said. (Really.) Yes"_qs
                            << QStringList{u"“Great!”"_qs, u"She said."_qs, u"(Really.)"_qs, u"Yes"_qs};
    QTest::newRow("ellipsis") << u"Wait… what?"_qs << QStringList{u"Wait… what?"_qs};
    QTest::newRow("Japanese") << u"速い。安い。"_qs << QStringList{u"速い。"_qs, u"安い。"_qs};
}

void TestPhrases::sentences()
{
    QFETCH(QString, text);
    QTEST(Phrases::sentences(text), "expected");
}

void TestPhrases::fitted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("expected");
    const QString two = u"Ship your code faster. Sleep better at night."_qs;
    QTest::newRow("fits") << two << 60 << two;
    QTest::newRow("no limit") << two << 0 << two;
    QTest::newRow("a sentence") << two << 30 << u"Ship your code faster."_qs;
    QTest::newRow("nothing") << two << 10 << QString();
    QTest::newRow("a clause") << u"One place for all your money, no matter where you live or work"_qs << 40
                              << u"One place for all your money"_qs;
    QTest::newRow("a dash") << u"The browser for your whole team – fast, calm and private"_qs << 40
                            << u"The browser for your whole team"_qs;
    QTest::newRow("hangs on") << u"With the tools that you already know, build anything you want"_qs << 45 << QString();
    QTest::newRow("short clause") << u"Fast, calm, private and always there for everyone on the team"_qs << 30 << QString();
    QTest::newRow("adjectives") << u"Spectre is a lightweight, responsive and modern framework for faster work"_qs << 40 << QString();
    QTest::newRow("inside a phrase") << u"Financial infrastructure to grow your revenue"_qs << 30 << QString();
    QTest::newRow("inside brackets") << u"Send money to anyone (friends, family, shops) in a second"_qs << 35 << QString();
}

void TestPhrases::fitted()
{
    QFETCH(QString, text);
    QFETCH(int, limit);
    QTEST(Phrases::fitted(text, limit), "expected");
}

void TestPhrases::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("Complex payments", "Complex payments");
    row("Start building.", "Start building");
    row("Financial infrastructure to grow your revenue", "Financial infrastructure");
    row("Generate more leads with a professional landing page!", "Generate more leads");
    row("Your Favorite Place for Free Bootstrap Themes", "Your Favorite Place");
    row("Payments are hard. We make them easy for everyone.", "Payments are hard");
    row("A free, responsive, one page Bootstrap theme created by Start Bootstrap.", "one page Bootstrap theme");
    row("The fastest way to move money around the world", "fastest way");
    row("Stripe’s API, built for developers and everyone else", "Stripe’s API");
    row("12,400+ shipments a month", "12,400+ shipments a month");
    row("Ida Holm, Nordhavn Logistics and Partners of Denmark", "Ida Holm");
    row("Good things still cross oceans on the dirtiest fuel there is.", "Good things still cross oceans");
    row("214 crossings since the first one in spring 2019", "214 crossings");
    row("It's Nice To Meet You", "It's Nice To Meet You");
    row("Just download a theme and start customizing, no strings attached!", "Just download a theme");
    row("Is it really open source if it's not made with love?", "Made with love");
    row("There's plenty of room on every ship for your cargo", "Cargo");
    row("We will get back to you in a couple of hours", "Couple of hours");
    row("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", "");
    row("", "");
}

void TestPhrases::names()
{
    QFETCH(QString, text);
    const QString name = Phrases::name(text);
    QTEST(name, "expected");
    QVERIFY(text.contains(name, Qt::CaseInsensitive));
    QVERIFY(name.size() <= 32);
    QVERIFY(name.split(u' ').size() <= 5);
}

void TestPhrases::emphasis_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("expected");
    const QStringList none;
    QTest::newRow("last words") << u"Showcase your app beautifully."_qs << none << u"app beautifully"_qs;
    QTest::newRow("one word") << u"Grayscale"_qs << none << QString();
    QTest::newRow("key phrase") << u"Meet Stripe today"_qs << QStringList{u"stripe"_qs} << u"Stripe"_qs;
    QTest::newRow("key phrase is all") << u"Stripe API."_qs << QStringList{u"Stripe API"_qs} << u"API"_qs;
    QTest::newRow("key inside a word") << u"Pinstripes for all people"_qs << QStringList{u"stripe"_qs} << u"all people"_qs;
    QTest::newRow("small words stay out") << u"All of it in one place"_qs << none << u"one place"_qs;
    QTest::newRow("small words at the end") << u"On the dirtiest fuel there is."_qs << none << u"dirtiest fuel"_qs;
    QTest::newRow("you at the end") << u"It's Nice To Meet You"_qs << none << u"Meet You"_qs;
    QTest::newRow("not over a comma") << u"Fast, calm"_qs << none << u"calm"_qs;
}

void TestPhrases::emphasis()
{
    QFETCH(QString, headline);
    QFETCH(QStringList, keys);
    const QString emphasis = Phrases::emphasis(headline, keys);
    QTEST(emphasis, "expected");
    QVERIFY(headline.contains(emphasis));
}

void TestPhrases::readingTime()
{
    QCOMPARE(ReadingTime::frames(QString(), 30), 60);
    QCOMPARE(ReadingTime::frames(QString(u"word "_qs).repeated(500), 30), 240);
    const int few = ReadingTime::frames(u"Five words are read here"_qs, 30);
    const int more = ReadingTime::frames(u"Ten words take rather longer to read than only five"_qs, 30);
    QVERIFY(60 < few && few < more && more < 240);
    QCOMPARE(ReadingTime::frames(u"Five words are read here"_qs, 60), 2 * few);
    QVERIFY(ReadingTime::frames(u"請求書の作成から入金確認まで"_qs, 30) > few);
}

void TestPhrases::sharesHonourTheTotal_data()
{
    QTest::addColumn<int>("scenes");
    QTest::addColumn<double>("seconds");
    for (const int scenes : {1, 3, 5, 12}) {
        for (const double seconds : {1.0, 7.5, 20.0, 23.33, 60.0, 300.0})
            QTest::addRow("%d scenes, %.2f s", scenes, seconds) << scenes << seconds;
    }
}

void TestPhrases::sharesHonourTheTotal()
{
    QFETCH(int, scenes);
    QFETCH(double, seconds);
    QList<ReadingTime::Wish> wishes;
    for (int i = 0; i < scenes; ++i)
        wishes.append({90 + 17 * i, 75, 180 + 5 * i});
    const QList<int> lengths = ReadingTime::share(wishes, seconds, 30);
    QCOMPARE(lengths.size(), scenes);
    QCOMPARE(std::accumulate(lengths.begin(), lengths.end(), 0), int(std::lround(seconds * 30)));
    for (const int length : lengths)
        QVERIFY(length >= 1);
}

void TestPhrases::sharesStayWithinTheirLimits()
{
    const QList<ReadingTime::Wish> wishes{{60, 90, 180}, {240, 90, 150}, {100, 60, 240}, {100, 60, 240}, {100, 60, 240}};
    const QList<int> usual = ReadingTime::share(wishes, 0, 30);
    const QList<int> asked = ReadingTime::share(wishes, 17, 30);
    for (const QList<int> &lengths : {usual, asked}) {
        for (int i = 0; i < lengths.size(); ++i)
            QVERIFY(lengths[i] >= wishes[i].min && lengths[i] <= wishes[i].max);
    }
    const int total = std::accumulate(usual.begin(), usual.end(), 0);
    QVERIFY(total >= 15 * 30 && total <= 25 * 30);
    QVERIFY(ReadingTime::share({}, 20, 30).isEmpty());
}

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
