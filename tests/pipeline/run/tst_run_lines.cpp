#include "pipeline/run/RunLines.h"

#include <QTest>

class TestRunLines : public QObject
{
    Q_OBJECT

private slots:
    void analysis();
    void scenes();
    void completion_data();
    void completion();
    void otherAddresses_data();
    void otherAddresses();
    void problems();
};

void TestRunLines::analysis()
{
    GenerationRequest request;
    request.url = QUrl(u"https://www.stripe.com/payments"_qs);
    QCOMPARE(RunLines::analyzing(request), u"Analyzing stripe.com and extracting brand data…"_qs);
    request.draft = true;
    QVERIFY(RunLines::analyzing(request).contains(u"draft"_qs));
}

void TestRunLines::scenes()
{
    const QString line = RunLines::creating(0, 5, u"The Problem – Complex payments"_qs);
    QCOMPARE(line, u"Creating Scene 1/5: The Problem – Complex payments…"_qs);
    QCOMPARE(RunLines::created(line), u"Creating Scene 1/5: The Problem – Complex payments… ✅"_qs);
    QVERIFY(RunLines::failed(line, u"Why."_qs).startsWith(line));
    QVERIFY(RunLines::failed(line, u"Why."_qs).endsWith(u"Why."_qs));
    // A page's words may look like place markers.
    QCOMPARE(RunLines::creating(1, 5, u"The Triumph – 99 %1 %2"_qs), u"Creating Scene 2/5: The Triumph – 99 %1 %2…"_qs);
}

void TestRunLines::completion_data()
{
    QTest::addColumn<BrandProfile>("brand");
    QTest::addColumn<int>("made");
    QTest::addColumn<int>("failed");
    QTest::addColumn<QString>("expected");
    BrandProfile stripe;
    stripe.host = u"stripe.com"_qs;
    stripe.name = Found<QString>{u"Stripe"_qs, 1, {}};
    stripe.colors.primary = Found<QColor>{QColor(0x63, 0x5b, 0xff), 1, {}};
    QTest::newRow("as in the book") << stripe << 5 << 0
                                    << u"✨ Complete! Generated 5 branded scenes using Stripe's colors (#635BFF) and messaging."_qs;
    QTest::newRow("one") << stripe << 1 << 0 << u"✨ Complete! Generated 1 branded scene using Stripe's colors (#635BFF) and messaging."_qs;
    QTest::newRow("one failed") << stripe << 4 << 1
                                << u"✨ Complete! Generated 4 branded scenes using Stripe's colors (#635BFF) and messaging. "
                                   "1 scene failed: Retry is in its line."_qs;
    QTest::newRow("more failed") << stripe << 2 << 3
                                 << u"✨ Complete! Generated 2 branded scenes using Stripe's colors (#635BFF) and messaging. "
                                    "3 scenes failed: Retry is in their lines."_qs;
    BrandProfile plain = stripe;
    plain.colors.primary.reset();
    QTest::newRow("no colour") << plain << 5 << 0 << u"✨ Complete! Generated 5 branded scenes using Stripe's messaging."_qs;
    plain.name.reset();
    QTest::newRow("no name") << plain << 5 << 0 << u"✨ Complete! Generated 5 branded scenes using stripe.com's messaging."_qs;
    stripe.draft = true;
    QTest::newRow("draft") << stripe << 5 << 0 << u"✨ Complete! Generated 5 draft scenes from the name Stripe and neutral colors."_qs;
}

void TestRunLines::completion()
{
    QFETCH(BrandProfile, brand);
    QFETCH(int, made);
    QFETCH(int, failed);
    QTEST(RunLines::complete(brand, made, failed), "expected");
}

void TestRunLines::otherAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("others");
    QTest::newRow("one") << u"https://stripe.com"_qs << QString();
    QTest::newRow("the same twice") << u"stripe.com, I mean https://stripe.com/"_qs << QString();
    QTest::newRow("two") << u"stripe.com linear.app"_qs << u"linear.app"_qs;
    QTest::newRow("another page") << u"stripe.com stripe.com/payments"_qs << QString(); // it is read too
    QTest::newRow("a video") << u"stripe.com youtu.be/abc"_qs << QString();
}

void TestRunLines::otherAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, others);
    GenerationRequest request;
    request.text = text;
    request.url = QUrl(u"https://stripe.com"_qs);
    request.pages = {u"https://stripe.com/payments"_qs};
    const QString line = RunLines::otherAddresses(request);
    request.pasted = true; // the addresses in a page's words ask for nothing
    QVERIFY(RunLines::otherAddresses(request).isEmpty());
    QCOMPARE(line.isEmpty(), others.isEmpty());
    QVERIFY2(others.isEmpty() || line.endsWith(u"leave out "_qs + others + u'.'), qPrintable(line));
}

void TestRunLines::problems()
{
    SceneCheck check;
    QVERIFY(!RunLines::problemOf(check).isEmpty());
    check.errors = {{12, 3, u"Unexpected\n token"_qs, -1}};
    QCOMPARE(RunLines::problemOf(check), u"The scene does not compile (line 12): Unexpected token"_qs);
    check.errors = {{0, 0, u"x is undefined"_qs, 40}};
    QCOMPARE(RunLines::problemOf(check), u"The scene stops at frame 40: x is undefined"_qs);
}

QTEST_GUILESS_MAIN(TestRunLines)
#include "tst_run_lines.moc"
