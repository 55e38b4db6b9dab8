#include "pipeline/brand/BrandLocks.h"
#include "tests/ui/brand/BrandSample.h"
#include "ui/brand/BrandFacts.h"
#include "ui/brand/BrandFields.h"
#include "ui/brand/ColorEditor.h"
#include "ui/brand/CropView.h"
#include "ui/brand/FieldDetails.h"
#include "ui/brand/Provenance.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestBrandFields : public QObject
{
    Q_OBJECT

private:
    static std::vector<BrandField> allFields()
    {
        std::vector<BrandField> all;
        for (const auto *fields : {&markFields(), &colorFields(), &fontFields(), &wordFields()})
            all.insert(all.end(), fields->begin(), fields->end());
        return all;
    }

    static BrandField field(const QString &id)
    {
        for (const BrandField &one : allFields()) {
            if (one.id == id)
                return one;
        }
        qFatal("no such field");
    }

private slots:
    void provenance()
    {
        Provenance from;
        from.selector = u"h1"_s;
        from.text = u"Pay  with\none line"_s;
        QCOMPARE(provenanceText(from, 0.918), u"from “Pay with one line” (h1), 92 % sure"_s);
        from.text.clear();
        QCOMPARE(provenanceText(from, 0.5), u"from h1, 50 % sure"_s);
        QCOMPARE(provenanceText({}, 1), u"100 % sure"_s);
        QCOMPARE(provenanceText(setByUser(), 1), u"set by you"_s);
        from.text = QString(500, u'x');
        QVERIFY(provenanceText(from, 1).size() < 120);
    }

    void signs()
    {
        QCOMPARE(confidenceSign({}, 0.918), u"92 %"_s);
        QCOMPARE(confidenceSign(setByUser(), 1), u"set by you"_s);
        Provenance kit;
        kit.selector = u"kit"_s;
        QCOMPARE(confidenceSign(kit, 1), u"from a kit"_s);
    }

    void everyLockableFieldIsShown()
    {
        QStringList shown;
        for (const BrandField &one : allFields())
            shown.append(one.id);
        for (const BrandFactList &one : brandFactLists())
            shown.append(one.id);
        QStringList lockable = lockableFields();
        shown.sort();
        lockable.sort();
        QCOMPARE(shown, lockable);
    }

    void choiceIsCertainAndLocked()
    {
        const BrandProfile brand = withChoice(BrandSample::profile(), field(u"accent"_s), QColor(Qt::magenta));
        QCOMPARE(brand.colors.accent->value, QColor(Qt::magenta));
        QCOMPARE(brand.colors.accent->confidence, 1.0);
        QCOMPARE(brand.colors.accent->from, setByUser());
        QVERIFY(isLocked(brand, u"accent"_s));
        QCOMPARE(brand.locked.size(), 1);
    }

    void chosenAlternativeChangesPlaces()
    {
        const BrandProfile before = BrandSample::profile();
        const Found<QString> other = before.alternatives.headlines.front();
        const BrandProfile after = withChoice(before, field(u"headline"_s), other.value, other.from);
        QCOMPARE(after.headline->value, other.value);
        QVERIFY2(after.headline->from.box == other.from.box, "where it stands on the page is kept");
        QCOMPARE(confidenceSign(after.headline->from, after.headline->confidence), u"set by you"_s);
        QCOMPARE(after.alternatives.headlines.size(), size_t(2));
        QCOMPARE(after.alternatives.headlines.front(), *before.headline);
        QCOMPARE(withChoice(before, field(u"subhead"_s), u"New"_s).subhead->value, u"New"_s);
    }

    void paletteKeepsItsColors()
    {
        const BrandProfile before = BrandSample::profile();
        const BrandProfile after = withChoice(before, field(u"primary"_s), before.colors.palette[2].value);
        QVERIFY(after.colors.palette == before.colors.palette);
    }

    void typedColors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QColor>("color");
        QTest::newRow("whole") << u"#0b7a5b"_s << QColor(0x0b, 0x7a, 0x5b);
        QTest::newRow("without the sign") << u" 0B7A5B "_s << QColor(0x0b, 0x7a, 0x5b);
        QTest::newRow("short") << u"#f0a"_s << QColor(0xff, 0, 0xaa);
        QTest::newRow("five") << u"#0b7a5"_s << QColor();
        QTest::newRow("a word") << u"red"_s << QColor();
        QTest::newRow("nothing") << QString() << QColor();
    }
    void typedColors()
    {
        QFETCH(const QString, text);
        QTEST(colorFromHex(text), "color");
    }

    void cropIsAroundTheBox_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<QRect>("crop");
        QTest::newRow("small: as large as life") << QRectF(600, 400, 40, 20) << QRect(476, 350, 288, 120);
        QTest::newRow("at the edge") << QRectF(0, 0, 40, 20) << QRect(0, 0, 288, 120);
        QTest::newRow("wide") << QRectF(100, 400, 1000, 60) << QRect(0, 76, 1700, 708);
        QTest::newRow("the whole page: its upper end") << QRectF(0, 0, 2000, 3000) << QRect(0, 0, 2000, 833);
        QTest::newRow("elsewhere") << QRectF(0, 4000, 40, 20) << QRect();
        QTest::newRow("nowhere") << QRectF() << QRect();
    }
    void cropIsAroundTheBox()
    {
        QFETCH(const QRectF, box);
        const QRect crop = cropAround(box, {288, 120}, {2000, 3000});
        QTEST(crop, "crop");
        if (!crop.isEmpty())
            QVERIFY(QRect(0, 0, 2000, 3000).contains(crop));
    }

    void evidenceIsInWords()
    {
        QCOMPARE(evidenceWords(u"action"_s), u"Fills calls to action"_s);
        QCOMPARE(evidenceWords(u"something new"_s), u"Seen on the page"_s);
    }
};

QTEST_MAIN(TestBrandFields)
#include "tst_brandfields.moc"
