#include "pipeline/brand/BrandLocks.h"
#include "pipeline/run/BrandKit.h"
#include "pipeline/run/FontLibrary.h"
#include "pipeline/run/PickedFiles.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='10'><script>alert(1)</script>"
                       "<rect width='40' height='10' fill='#ff0000'/></svg>";

template<typename T>
Found<T> found(T value)
{
    Found<T> result;
    result.value = std::move(value);
    result.confidence = 0.8;
    result.from = {u"h1"_s, {1, 2, 3, 4}, u"seen"_s};
    return result;
}

Asset fontOfProgram()
{
    QFile file(u":/fonts/inter-latin-wght-normal.woff2"_s);
    return file.open(QIODevice::ReadOnly) ? Asset{u"font-heading-400.woff2"_s, u"font/woff2"_s, file.readAll(), {}, {}} : Asset{};
}

BrandProfile profile()
{
    BrandProfile brand;
    brand.host = u"ternline.example"_s;
    brand.name = found(u"Ternline"_s);
    brand.tagline = found(u"Pay with one line"_s);
    brand.headline = found(u"The page's words"_s);
    brand.colors.primary = found(QColor(0x0b, 0x7a, 0x5b));
    brand.colors.palette = {found(QColor(0x0b, 0x7a, 0x5b))};
    brand.colors.evidence = {{QColor(0x0b, 0x7a, 0x5b), u"action"_s, 0.5, {}}};
    brand.gradients = {found(BrandGradient{45, {Qt::red, Qt::blue}})};
    BrandLogo logo;
    logo.url = u"https://ternline.example/logo.svg"_s;
    logo.mime = u"image/svg+xml"_s;
    logo.size = {40, 10};
    logo.asset = u"logo.svg"_s;
    brand.logo = found(logo);
    BrandFont font;
    font.family = u"Inter"_s;
    font.weights = {700};
    font.files = {{u"https://ternline.example/inter.woff2"_s, 700, u"normal"_s, u"font-heading-400.woff2"_s, {}}};
    brand.headingFont = found(font);
    brand.features = {{u"Fast"_s, u"Very"_s, 1, {}}};
    brand.pageAsset = u"page.jpg"_s;
    return brand;
}

QByteArray kitJson()
{
    return brandKitToJson(profile(), {{u"logo.svg"_s, u"image/svg+xml"_s, svg, {}, {}}, fontOfProgram()});
}

QByteArray changed(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject object = QJsonDocument::fromJson(kitJson()).object();
    change(object);
    return QJsonDocument(object).toJson();
}

void setFile(QJsonObject &kit, int at, const QString &key, const QJsonValue &value)
{
    QJsonArray files = kit.value("files"_L1).toArray();
    QJsonObject file = files[at].toObject();
    file.insert(key, value);
    files[at] = file;
    kit.insert("files"_L1, files);
}

} // namespace

class TestBrandKit : public QObject
{
    Q_OBJECT

private slots:
    void roundTripKeepsTheIdentityAlone()
    {
        QCOMPARE(kitAssetNames(profile()), QStringList({u"logo.svg"_s, u"font-heading-400.woff2"_s}));
        const QByteArray json = kitJson();
        QVERIFY2(!json.contains("page.jpg") && !json.contains("action") && !json.contains("Fast") && !json.contains("The page's words"),
                 "the page's own stays out");
        const Result<BrandKit> kit = brandKitFromJson(json);
        QVERIFY2(kit, kit ? "" : qPrintable(kit.error().message));
        QCOMPARE(kit->brand.name->value, u"Ternline"_s);
        QCOMPARE(kit->brand.name->from, Provenance());
        QCOMPARE(kit->brand.colors.primary->value, QColor(0x0b, 0x7a, 0x5b));
        QCOMPARE(kit->brand.gradients.size(), size_t(1));
        QCOMPARE(kit->assets.size(), 2);
        QCOMPARE(kit->brand.logo->value.asset, kit->assets[0].name);
        QCOMPARE(kit->brand.headingFont->value.files.front().asset, kit->assets[1].name);
        QVERIFY2(kit->assets[0].name != u"logo.svg"_s, "takes no other asset's place");
        QVERIFY(!kit->assets[0].bytes.contains("script"));
        QVERIFY2(kit->assets[1].note.contains(u"OFL"_s), "a bundled font keeps its licence");
    }

    void sameFilesHaveTheSameNames() { QCOMPARE(brandKitFromJson(kitJson())->assets, brandKitFromJson(kitJson())->assets); }

    void applyingReplacesAndLocksTheIdentity()
    {
        BrandProfile other;
        other.name = found(u"Other"_s);
        other.headline = found(u"Its words"_s);
        other.colors.accent = found(QColor(Qt::red));
        const BrandProfile applied = withKit(other, *brandKitFromJson(kitJson()));
        QCOMPARE(applied.name->value, u"Ternline"_s);
        QCOMPARE(applied.name->from.selector, u"kit"_s);
        QCOMPARE(applied.headline, other.headline);
        QVERIFY2(!applied.colors.accent, "what the kit has not is no part of the identity");
        QVERIFY(isLocked(applied, u"name"_s) && isLocked(applied, u"accent"_s) && !isLocked(applied, u"headline"_s));
        QCOMPARE(withLockedFields(other, applied).name->value, u"Ternline"_s);
    }

    void missingFilesAreLeftOut()
    {
        const Result<BrandKit> kit = brandKitFromJson(brandKitToJson(profile(), {}));
        QVERIFY(kit);
        QVERIFY(!kit->brand.logo);
        QVERIFY(kit->brand.headingFont->value.files.empty());
    }

    void badKitsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x89PNG");
        QTest::newRow("other JSON") << QByteArray(R"({"format":"else","version":1,"brand":{}})");
        QTest::newRow("no version") << changed([](QJsonObject &kit) { kit.remove("version"_L1); });
        QTest::newRow("newer") << changed([](QJsonObject &kit) { kit["version"_L1] = 2; });
        QTest::newRow("too large") << kitJson() + QByteArray(33 * 1024 * 1024, ' ');
        QTest::newRow("too large a file") << changed([](QJsonObject &kit) {
            setFile(kit, 0, u"bytes"_s, QString::fromLatin1((svg + QByteArray(9 * 1024 * 1024, ' ')).toBase64()));
        });
        QTest::newRow("no base64") << changed([](QJsonObject &kit) { setFile(kit, 0, u"bytes"_s, u"%%%"_s); });
        QTest::newRow("logo is no picture") << changed(
            [](QJsonObject &kit) { setFile(kit, 0, u"bytes"_s, QString::fromLatin1(QByteArray("<html>").toBase64())); });
        QTest::newRow("font is no font") << changed(
            [](QJsonObject &kit) { setFile(kit, 1, u"bytes"_s, QString::fromLatin1(QByteArray("MZ program").toBase64())); });
        QTest::newRow("many files") << changed([](QJsonObject &kit) {
            QJsonArray files = kit["files"_L1].toArray();
            for (int i = 0; i < 60; ++i)
                files.append(files[0]);
            kit["files"_L1] = files;
        });
    }

    void badKitsAreRefused()
    {
        QFETCH(const QByteArray, json);
        const Result<BrandKit> kit = brandKitFromJson(json);
        QVERIFY(!kit);
        QVERIFY2(kit.error().message.endsWith(u'.'), "a sentence");
    }

    void wrongTypesAreNotFound()
    {
        const Result<BrandKit> kit = brandKitFromJson(changed([](QJsonObject &object) {
            object["brand"_L1] = QJsonObject{{u"name"_s, 7},
                                             {u"tagline"_s, QJsonObject{{u"value"_s, QString(9000, u'x')}}},
                                             {u"colors"_s, QJsonObject{{u"primary"_s, QJsonObject{{u"value"_s, u"url(x)"_s}}}}}};
            object["files"_L1] = QJsonArray();
        }));
        QVERIFY(kit);
        QVERIFY(!kit->brand.name);
        QVERIFY(!kit->brand.colors.primary);
        QVERIFY(kit->brand.tagline->value.size() <= 300);
    }

    void filesAreWrittenAndRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ternline.pagereel-brand"_s);
        QVERIFY(writeBrandKit(path, kitJson()));
        const Result<BrandKit> kit = readBrandKit(path);
        QVERIFY(kit);
        QCOMPARE(kit->brand.name->value, u"Ternline"_s);
        QVERIFY(!readBrandKit(folder.filePath(u"none"_s)));
        const Result<void> failed = writeBrandKit(folder.filePath(u"no/such/folder"_s), kitJson());
        QVERIFY(!failed && failed.error().message.endsWith(u'.'));
    }

    void pickedFilesAreLookedAt()
    {
        const Result<PickedLogo> logo = pickedLogo(svg, u"logo.svg"_s);
        QVERIFY(logo);
        QCOMPARE(logo->logo.size, QSize(40, 10));
        QCOMPARE(logo->logo.inks, std::vector<QColor>{Qt::red});
        QVERIFY(!logo->asset.bytes.contains("script"));
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QImage picture(30, 20, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        picture.save(&buffer, "PNG");
        QCOMPARE(pickedLogo(png, u"logo.png"_s)->logo.size, QSize(30, 20));
        QVERIFY(!pickedLogo("%PDF-1.4", u"logo.pdf"_s));

        const Result<PickedFont> font = pickedFont(fontOfProgram().bytes, u"Inter.woff2"_s);
        QVERIFY2(font, font ? "" : qPrintable(font.error().message));
        QVERIFY(font->font.family.startsWith(u"Inter"_s));
        QCOMPARE(font->font.files.front().asset, font->assets.first().name);
        QVERIFY(!pickedFont("wOF2 and no more", u"broken.woff2"_s));
        QVERIFY(!pickedFont("%PDF-1.4", u"x.ttf"_s));
    }

    void largeFilesAreRefused()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"large.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(9 * 1024 * 1024));
        QCOMPARE(readPickedFile(file.fileName()).error().kind, ErrorKind::TooLarge);
    }

    void bundledFamiliesBringTheirFiles()
    {
        const FontLibrary library = FontLibrary::fromResources();
        const PickedFont inter = bundledFont(*library.find(u"inter"_s), library, u"en"_s);
        QCOMPARE(inter.font.family, u"Inter"_s);
        QVERIFY(!inter.assets.isEmpty() && inter.assets.first().note.contains(u"OFL"_s));
        for (const FontFile &file : inter.font.files)
            QVERIFY(std::any_of(inter.assets.begin(), inter.assets.end(), [&](const Asset &asset) { return asset.name == file.asset; }));
    }

    // A browser takes a letter from the faces of the text's weight alone: a weight without them shows boxes.
    void chineseLettersAreThereAtEveryWeight()
    {
        const FontLibrary library = FontLibrary::fromResources();
        const PickedFont inter = bundledFont(*library.find(u"inter"_s), library, u"zh"_s);
        QSet<int> weights;
        QSet<int> chinese;
        for (const FontFile &file : inter.font.files) {
            weights.insert(file.weight);
            if (file.url.contains(u"chinese-simplified"_s))
                chinese.insert(file.weight);
        }
        QVERIFY(weights.size() > 2);
        QCOMPARE(chinese, weights);
    }
};

QTEST_MAIN(TestBrandKit)
#include "tst_brandkit.moc"
