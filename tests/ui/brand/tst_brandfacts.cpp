#include "pipeline/brand/BrandLocks.h"
#include "tests/ui/brand/BrandSample.h"
#include "ui/brand/BrandPanel.h"
#include "ui/brand/CropView.h"
#include "ui/brand/FactPopover.h"
#include "ui/brand/FactsSection.h"
#include "ui/brand/FieldButton.h"
#include "ui/brand/PagePictures.h"
#include "ui/document/Document.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

// The brand's lists: as values, and in the panel.
class TestBrandFacts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<BrandPanel> m_panel;

    static const BrandFactList &list(const QString &id)
    {
        for (const BrandFactList &one : brandFactLists()) {
            if (one.id == id)
                return one;
        }
        qFatal("no such list");
    }
    FactsSection *section(const QString &id) const
    {
        for (FactsSection *one : m_panel->findChildren<FactsSection *>()) {
            if (one->list().id == id)
                return one;
        }
        qFatal("no such section");
    }
    QList<FieldButton *> rows(const QString &id) const
    {
        QList<FieldButton *> shown;
        for (FieldButton *row : section(id)->findChildren<FieldButton *>()) {
            if (!row->isHidden())
                shown.append(row);
        }
        return shown;
    }
    static QToolButton *tool(const QWidget *widget, const QString &name)
    {
        for (QToolButton *one : widget->findChildren<QToolButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    FactPopover *popover() const { return m_panel->findChild<FactPopover *>(); }
    static QPushButton *button(const FactPopover *popover, const QString &text)
    {
        for (QPushButton *one : popover->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    const BrandProfile &brand() const { return m_document->brand(); }

private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_panel = std::make_unique<BrandPanel>(m_document.get());
        m_document->setContents(BrandSample::contents(BrandSample::profile()));
        m_panel->setAssets(std::make_shared<BrandSample::Pictures>());
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void everyListIsLockableAndReadsBack()
    {
        for (const BrandFactList &one : brandFactLists()) {
            QVERIFY2(lockableFields().contains(one.id), qPrintable(one.id));
            BrandProfile before = BrandSample::profile();
            BrandProfile after = before;
            one.write(after, one.read(after));
            QCOMPARE(after, before);
            if (one.accepts)
                continue;
            after = withAddedFact(before, one, u"  New\none "_s, u"text"_s);
            QCOMPARE(one.read(after).back().title, u"New one"_s);
            QCOMPARE(one.read(after).back().confidence, 1.0);
            QVERIFY(isLocked(after, one.id));
        }
    }

    void changesOfAnEntry()
    {
        const BrandFactList &features = list(u"features"_s);
        BrandProfile before = BrandSample::profile();
        before.features[0].icon = BrandImage{u"https://ternline.example/i.svg"_s, {}, {32, 32}, u"feature-1.svg"_s, {}};
        const std::vector<BrandFact> facts = features.read(before);
        const BrandProfile renamed = withFact(before, features, facts[0], u"Same-day payouts"_s, facts[0].text);
        QCOMPARE(renamed.features[0].title, u"Same-day payouts"_s);
        QVERIFY(renamed.features[0].icon);
        QCOMPARE(renamed.features[0].from.selector, u"user"_s);
        QCOMPARE(withFactFirst(before, features, facts[1]).features[0].title, u"One ledger"_s);
        QCOMPARE(withFactFirst(before, features, facts[1]).features[1].icon, before.features[0].icon);
        QVERIFY(!withFactFirst(before, features, facts[1]).features[0].icon);
        QCOMPARE(withoutFact(before, features, facts[0]).features.size(), 2U);
        // What changes nothing locks nothing, nor does what was meant for a list that is another by now.
        QCOMPARE(withFact(before, features, facts[0], facts[0].title, facts[0].text), before);
        QCOMPARE(withFact(before, features, facts[0], u" "_s, u"text"_s), before);
        QCOMPARE(withFactFirst(before, features, facts[0]), before);
        BrandProfile other = before;
        other.features[0].text = u"As the next site has it."_s;
        QCOMPARE(withFact(other, features, facts[0], u"a"_s, u"b"_s), other);
        QCOMPARE(withoutFact(other, features, facts[0]), other);
    }

    void gradientsAreColorsAndAnAngle_data()
    {
        QTest::addColumn<QString>("colors");
        QTest::addColumn<QString>("angle");
        QTest::addColumn<int>("stops"); // 0: it is none
        QTest::newRow("as it is shown") << u"#0b7a5b, #f2b544"_s << u"90"_s << 2;
        QTest::newRow("as people type") << u"#0b7a5b #F2B544;white"_s << u"45°"_s << 3;
        QTest::newRow("no angle") << u"#0b7a5b, #f2b544"_s << QString() << 2;
        QTest::newRow("one colour") << u"#0b7a5b"_s << u"90"_s << 0;
        QTest::newRow("no colour") << u"#0b7a5b, greenish"_s << u"90"_s << 0;
        QTest::newRow("no number") << u"#0b7a5b, #f2b544"_s << u"up"_s << 0;
        QTest::newRow("too far round") << u"#0b7a5b, #f2b544"_s << u"9000"_s << 0;
    }
    void gradientsAreColorsAndAnAngle()
    {
        QFETCH(QString, colors);
        QFETCH(QString, angle);
        QFETCH(int, stops);
        const std::optional<BrandGradient> gradient = gradientFrom(colors, angle);
        QCOMPARE(gradient ? int(gradient->stops.size()) : 0, stops);
        const BrandProfile before = BrandSample::profile();
        const BrandProfile after = withAddedFact(before, list(u"gradients"_s), colors, angle);
        QCOMPARE(after.gradients.size(), stops > 0 ? 2U : 1U);
        QVERIFY(stops > 0 || after == before);
    }

    void rowsSayWhatWasFound()
    {
        QCOMPARE(rows(u"features"_s).size(), 3);
        QCOMPARE(rows(u"features"_s)[0]->accessibleName(), u"Instant payouts: Money is there before the coffee is cold."_s);
        QCOMPARE(rows(u"features"_s)[0]->sign(), u"85 %"_s);
        QCOMPARE(rows(u"stats"_s)[0]->accessibleName(), u"teams get paid with it: 12,400+"_s);
        QVERIFY(rows(u"quotes"_s)[0]->accessibleName().startsWith(u"Mara Lind, Lind Ceramics: "_s));
        const QLabel *none = section(u"customers"_s)->findChildren<QLabel *>().at(1);
        QVERIFY(rows(u"customers"_s).isEmpty() && none->isVisible());
    }

    void anEntryIsChangedInItsPopover()
    {
        rows(u"features"_s)[0]->click();
        QVERIFY(popover()->findChild<CropView *>());
        auto *title = popover()->findChild<QPlainTextEdit *>(u"Title"_s);
        QCOMPARE(title->toPlainText(), u"Instant payouts"_s);
        QVERIFY(title->hasFocus());
        title->clear();
        QTest::keyClicks(title, u"Same-day payouts"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(brand().features[0].title, u"Same-day payouts"_s);
        QTRY_COMPARE(rows(u"features"_s).size(), 3);
        QCOMPARE(rows(u"features"_s)[0]->sign(), u"set by you"_s);
        QVERIFY(tool(section(u"features"_s), u"Lock Features"_s)->isChecked());
        QCOMPARE(m_document->undoStack()->undoText(), u"Change of Feature"_s);
        m_document->undoStack()->undo();
        QCOMPARE(brand().features[0].title, u"Instant payouts"_s);
        QVERIFY(brand().locked.isEmpty());
    }

    void openingAndClosingChangesNothing()
    {
        BrandProfile profile = BrandSample::profile();
        profile.features[0].text = QString(u"long words "_s).repeated(80);
        m_document->setContents(BrandSample::contents(profile));
        QTRY_COMPARE(rows(u"features"_s).size(), 3);
        rows(u"features"_s)[0]->click();
        popover()->close();
        QCOMPARE(brand(), profile);
    }

    void anotherReadingClosesIt()
    {
        rows(u"features"_s)[0]->click();
        QTest::keyClicks(popover()->findChild<QPlainTextEdit *>(u"Title"_s), u"Of the brand before"_s);
        BrandProfile next = BrandSample::profile();
        next.features = {{u"Of the next brand"_s, {}, 0.8, {}}};
        m_document->changeBrand(next);
        QTRY_VERIFY(!popover());
        QCOMPARE(brand(), next);
    }

    void whatMakesNoEntryIsSaid()
    {
        QSignalSpy told(m_panel.get(), &BrandPanel::told);
        rows(u"gradients"_s)[0]->click();
        auto *colors = popover()->findChild<QPlainTextEdit *>(u"Colours"_s);
        colors->clear();
        QTest::keyClicks(colors, u"#0b7a5b"_s);
        QTest::keyClick(colors, Qt::Key_Return);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.at(0).at(0).toString().contains(u"two colours or more"_s));
        QCOMPARE(brand().gradients, BrandSample::profile().gradients);
    }

    void escapeLeavesItAsItWas()
    {
        rows(u"stats"_s)[0]->click();
        QTest::keyClicks(popover()->findChild<QPlainTextEdit *>(u"Figure"_s), u"99"_s);
        QTest::keyClick(popover(), Qt::Key_Escape);
        QCOMPARE(brand().stats[0].value, u"12,400+"_s);
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void entriesAreAddedPutFirstAndTakenOut()
    {
        tool(section(u"customers"_s), u"Add a Customer"_s)->click();
        QTest::keyClicks(popover()->findChild<QPlainTextEdit *>(u"Name"_s), u"Globex"_s);
        popover()->close();
        QCOMPARE(brand().customers.front().value, u"Globex"_s);
        QTRY_COMPARE(rows(u"customers"_s).size(), 1);

        rows(u"ctas"_s)[1]->click();
        button(popover(), u"Put First"_s)->click();
        QCOMPARE(brand().ctas[0].label, u"Talk to sales"_s);
        QTRY_VERIFY(!popover());
        QTRY_COMPARE(rows(u"ctas"_s).size(), 2);
        rows(u"ctas"_s)[0]->click();
        QVERIFY(!button(popover(), u"Put First"_s)->isEnabled());
        button(popover(), u"Remove"_s)->click();
        QCOMPARE(brand().ctas.size(), 1U);
        QCOMPARE(brand().ctas[0].label, u"Start free"_s);
    }

    void theLockIsTheLists()
    {
        tool(section(u"quotes"_s), u"Lock Quotes"_s)->click();
        QVERIFY(isLocked(brand(), u"quotes"_s));
        BrandProfile fresh;
        fresh.host = brand().host;
        QCOMPARE(withLockedFields(fresh, brand()).quotes, brand().quotes);
    }

    void picturesAreOfTheRightPage()
    {
        PagePictures pictures;
        pictures.setAssets(std::make_shared<BrandSample::Pictures>());
        BrandProfile profile = BrandSample::profile();
        Provenance from{u"h3"_s, {0, 0, 10, 10}, {}};
        QVERIFY(pictures.pictureFor(profile, from));
        from.page = u"https://ternline.example/pricing"_s;
        QVERIFY(!pictures.pictureFor(profile, from)); // of which there is no picture
        profile.pages = {{from.page, {1440, 2000}, u"page-2.jpg"_s, {}}};
        QVERIFY(pictures.pictureFor(profile, from));
        QVERIFY(pictures.pictureFor(profile, from) != pictures.pictureFor(profile, {u"h3"_s, {}, {}}));
        QVERIFY(!pictures.pictureFor(profile, {u"pasted"_s, {0, 0, 10, 10}, {}}));
    }

    void readOnlyShowsOnly()
    {
        ProjectContents contents = BrandSample::contents(BrandSample::profile());
        contents.readOnly = true;
        m_document->setContents(contents);
        QVERIFY(!tool(section(u"features"_s), u"Add a Feature"_s)->isEnabled());
        rows(u"features"_s)[0]->click();
        QVERIFY(!popover()->findChild<QPlainTextEdit *>());
    }
};

QTEST_MAIN(TestBrandFacts)
#include "tst_brandfacts.moc"
