#include "pipeline/site/SiteSnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class SiteSnapshotTest : public QObject
{
    Q_OBJECT
private slots:
    void readsAStoredReport();
    void refusesWhatIsNoReport_data();
    void refusesWhatIsNoReport();
    void isEmptyWithoutTextAndPicture();
    void survivesWrongTypes();
    void bringsFiguresIntoRange();
    void capsLists();
    void keepsToSafeAddresses();
    void dropsIndicesOutOfRange();
    void cleansText();

private:
    static SiteSnapshot parse(QJsonObject object);
};

SiteSnapshot SiteSnapshotTest::parse(QJsonObject object)
{
    object.insert(u"version"_s, 1);
    return SiteSnapshot::fromJson(QJsonDocument(object).toJson()).value();
}

void SiteSnapshotTest::readsAStoredReport()
{
    QFile file(QStringLiteral(PAGEREEL_SOURCE_DIR "/tests/sites/snapshots/sample.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<SiteSnapshot> snapshot = SiteSnapshot::fromJson(file.readAll());
    QVERIFY(snapshot);
    QVERIFY(!snapshot->isEmpty());
    QCOMPARE(snapshot->language, u"en"_s);
    QCOMPARE(snapshot->ground.name(), u"#f6f1e7"_s);
    QVERIFY(snapshot->texts.size() > 30 && snapshot->groups.size() > 3 && snapshot->sections.size() > 5 && snapshot->variables.size() == 7);
    QVERIFY(
        std::any_of(snapshot->things.begin(), snapshot->things.end(), [](const SiteThing &t) { return t.logo.path() == "/logo.svg"_L1; }));
}

void SiteSnapshotTest::refusesWhatIsNoReport_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no json") << QByteArray("<html>");
    QTest::newRow("cut off") << QByteArray(R"({"version": 1, "texts": [)");
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("other version") << QByteArray(R"({"version": 2})");
    QTest::newRow("no version") << QByteArray(R"({"texts": []})");
    QTest::newRow("too large") << QByteArray(R"({"version": 1, "title": ")") + QByteArray(25 * 1024 * 1024, 'x') + "\"}";
}

void SiteSnapshotTest::refusesWhatIsNoReport()
{
    QFETCH(QByteArray, json);
    const Result<SiteSnapshot> snapshot = SiteSnapshot::fromJson(json);
    QVERIFY(!snapshot);
    QVERIFY(snapshot.error().message.endsWith(u'.'));
}

void SiteSnapshotTest::isEmptyWithoutTextAndPicture()
{
    const QJsonObject shown{{u"shown"_s, true}, {u"box"_s, QJsonArray{0, 0, 300, 40}}};
    QVERIFY(parse({}).isEmpty());
    QVERIFY(!parse({{u"texts"_s, QJsonArray{shown}}}).isEmpty());
    QVERIFY(!parse({{u"images"_s, QJsonArray{shown}}}).isEmpty());
    QVERIFY(parse({{u"texts"_s, QJsonArray{QJsonObject{{u"box"_s, QJsonArray{0, 0, 300, 40}}}}}}).isEmpty()); // there, but not seen
}

void SiteSnapshotTest::survivesWrongTypes()
{
    const SiteSnapshot snapshot =
        parse({{u"url"_s, 7},
               {u"title"_s, QJsonArray{1}},
               {u"page"_s, u"large"_s},
               {u"ground"_s, u"red"_s},
               {u"texts"_s, QJsonArray{1, u"two"_s, QJsonObject{{u"text"_s, true}, {u"box"_s, u"here"_s}, {u"level"_s, u"h1"_s}}}},
               {u"actions"_s, QJsonObject()},
               {u"groups"_s, QJsonArray{QJsonObject{{u"items"_s, 3}}}}});
    QVERIFY(snapshot.url.isEmpty() && snapshot.title.isEmpty() && !snapshot.ground.isValid());
    QCOMPARE(snapshot.texts.size(), 1);
    QCOMPARE(snapshot.texts.first().box, QRectF());
    QCOMPARE(snapshot.texts.first().level, 0);
    QVERIFY(snapshot.actions.isEmpty() && snapshot.groups.first().items.isEmpty());
    QVERIFY(snapshot.isEmpty());
}

void SiteSnapshotTest::bringsFiguresIntoRange()
{
    // NaN and Infinity are no JSON; what a script could send in their place is null, or a figure beyond all bounds.
    const SiteSnapshot snapshot =
        parse({{u"page"_s, QJsonArray{1e300, -5}},
               {u"texts"_s, QJsonArray{QJsonObject{{u"text"_s, u"x"_s},
                                                   {u"size"_s, 1e9},
                                                   {u"weight"_s, -3},
                                                   {u"level"_s, 99},
                                                   {u"box"_s, QJsonArray{-1e12, 1e12, -50, QJsonValue::Null}}}}}});
    const SiteText &text = snapshot.texts.first();
    QCOMPARE(text.size, 1000.0);
    QCOMPARE(text.weight, 1);
    QCOMPARE(text.level, 6);
    QCOMPARE(text.box, QRectF(-200'000, 200'000, 0, 0));
    QCOMPARE(snapshot.page, QSizeF(200'000, 0));
    QVERIFY(!SiteSnapshot::fromJson(R"({"version": 1, "page": [NaN, 1]})"));
}

void SiteSnapshotTest::capsLists()
{
    QJsonArray texts, metas;
    for (int i = 0; i < 2000; ++i) {
        texts.append(QJsonObject{{u"text"_s, QString(2000, u'x')}});
        metas.append(QJsonObject{{u"name"_s, u"n"_s}, {u"content"_s, QString(2000, u'y')}});
    }
    const SiteSnapshot snapshot = parse({{u"texts"_s, texts}, {u"metas"_s, metas}});
    QCOMPARE(snapshot.texts.size(), 700);
    QCOMPARE(snapshot.texts.first().text.size(), 600);
    QCOMPARE(snapshot.metas.size(), 120);
    QCOMPARE(snapshot.metas.first().content.size(), 500);
}

void SiteSnapshotTest::keepsToSafeAddresses()
{
    QJsonArray images;
    for (const QString &url : {u"https://a.example/x.png"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s,
                               u"data:image/png;base64,AAAA"_s, u"data:text/html,<script>"_s, u"qrc:/reader/reader.js"_s})
        images.append(QJsonObject{{u"url"_s, url}});
    const SiteSnapshot snapshot = parse({{u"images"_s, images}});
    QStringList kept;
    for (const SiteImage &image : snapshot.images) {
        if (!image.url.isEmpty())
            kept.append(image.url.scheme());
    }
    QCOMPARE(kept, (QStringList{u"https"_s, u"data"_s}));
}

void SiteSnapshotTest::cleansText()
{
    const auto titleOf = [](const QString &said) {
        const QJsonObject report{{u"version"_s, 1}, {u"title"_s, said}};
        return SiteSnapshot::fromJson(QJsonDocument(report).toJson())->title;
    };
    QCOMPARE(titleOf(u"Acme\u202e gpj.exe\u0007\u200b\ufeff"_s), u"Acme gpj.exe"_s);
    QCOMPARE(titleOf(u"שלום \u200f!\tأهلا"_s), u"שלום \u200f! أهلا"_s); // marks that writing needs stay
    QCOMPARE(titleOf(u"<b>Bold</b> & Söhne 👩‍💻"_s), u"<b>Bold</b> & Söhne 👩‍💻"_s);
    QVERIFY(!titleOf(u"x"_s.repeated(299) + u"👩"_s).isEmpty()); // cut in the middle of a character
}

void SiteSnapshotTest::dropsIndicesOutOfRange()
{
    const SiteSnapshot snapshot =
        parse({{u"texts"_s, QJsonArray{QJsonObject{}, QJsonObject{}}},
               {u"groups"_s,
                QJsonArray{QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"texts"_s, QJsonArray{0, 1, 2, -1, 1e12, u"1"_s}}}}}}}}});
    QCOMPARE(snapshot.groups.first().items.first().texts, (QList<int>{0, 1}));
}

QTEST_GUILESS_MAIN(SiteSnapshotTest)
#include "tst_sitesnapshot.moc"
