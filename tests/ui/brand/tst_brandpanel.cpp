#include "pipeline/brand/BrandLocks.h"
#include "tests/ui/brand/BrandSample.h"
#include "ui/brand/BrandPanel.h"
#include "ui/brand/ColorChip.h"
#include "ui/brand/CropView.h"
#include "ui/brand/FieldButton.h"
#include "ui/brand/FieldPopover.h"
#include "ui/brand/FieldRow.h"
#include "ui/brand/LogoView.h"
#include "ui/brand/OptionButton.h"
#include "ui/document/Document.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

class TestBrandPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<BrandPanel> m_panel;

    static QStringList words(const QWidget &widget)
    {
        QStringList result;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (!label->isHidden())
                result.append(label->text());
        }
        return result;
    }

    FieldRow *row(const QString &id) const
    {
        for (FieldRow *row : m_panel->findChildren<FieldRow *>()) {
            if (row->field().id == id)
                return row;
        }
        qFatal("no such row");
    }

    FieldPopover *popover() const { return m_panel->findChild<FieldPopover *>(); }

    FieldPopover *open(const QString &id) const
    {
        row(id)->button()->click();
        return popover();
    }

    template<typename T>
    static T *option(const FieldPopover *popover, const QString &name)
    {
        for (T *one : popover->findChildren<T *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }

    void show(const BrandProfile &brand, bool readOnly = false)
    {
        ProjectContents contents = BrandSample::contents(brand);
        contents.readOnly = readOnly;
        m_document->setContents(contents);
        m_panel->setAssets(std::make_shared<BrandSample::Pictures>());
        m_panel->show();
    }

    QString undoText() const { return m_document->undoStack()->undoText(); }

private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_panel = std::make_unique<BrandPanel>(m_document.get());
        m_panel->resize(280, 1200);
    }
    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void emptyPanelSaysWhatWillBeThere()
    {
        m_panel->show();
        QVERIFY(words(*m_panel).join(u' ').contains(u"appear here"_s));
        QVERIFY(!row(u"name"_s)->isVisible());
    }

    void showsWhatWasFoundAndHowSureItIs()
    {
        show(BrandSample::profile());
        const FieldButton *primary = row(u"primary"_s)->button();
        QCOMPARE(primary->accessibleName(), u"Primary: #0b7a5b"_s);
        QCOMPARE(primary->sign(), u"92 %"_s);
        QCOMPARE(primary->toolTip(), u"from “Start free” (a.button), 92 % sure"_s);
        QCOMPARE(row(u"accent"_s)->button()->accessibleName(), u"Accent: not found"_s);
        QCOMPARE(row(u"primary"_s)->lock()->accessibleName(), u"Lock Primary Colour"_s);
        QVERIFY2(!row(u"headline"_s)->button()->toolTip().contains(u'<'), "a site's words are never markup");
        const QStringList shown = words(*m_panel);
        QVERIFY(shown.contains(u"No pictures were found."_s));
        QVERIFY2(!shown.join(u' ').contains(u"Draft"_s), "not a draft");
    }

    void draftIsMarked()
    {
        BrandProfile brand = BrandSample::profile();
        brand.draft = true;
        show(brand);
        QVERIFY(words(*m_panel).join(u' ').contains(u"Draft"_s));
    }

    void longWordsDoNotWidenThePanel()
    {
        BrandProfile brand = BrandSample::profile();
        const QString word(800, u'W');
        brand.headline->value = u"word "_s.repeated(200);
        brand.name->value = brand.subhead->value = brand.headingFont->value.family = brand.host = word;
        brand.ctas = {{word, {}, 1, {}}};
        brand.notes = {word};
        brand.alternatives.headlines.front().value = word;
        brand.headline->from.selector = word;
        show(brand);
        m_panel->resize(220, 900);
        for (const FieldRow *one : m_panel->findChildren<FieldRow *>())
            QVERIFY(one->width() <= 220);
        QVERIFY(row(u"headline"_s)->height() < 120);
        QVERIFY(m_panel->minimumSizeHint().width() <= 220);
        QVERIFY(row(u"subhead"_s)->height() < 120);
        const int width = open(u"headline"_s)->width();
        QVERIFY(width <= 330);
        for (const QLabel *label : popover()->findChildren<QLabel *>())
            QVERIFY(label->mapTo(popover(), QPoint(label->width(), 0)).x() <= width);
    }

    void rowsAreOpenedByKeyboard()
    {
        show(BrandSample::profile());
        QTest::keyClick(row(u"name"_s)->button(), Qt::Key_Return);
        QVERIFY(popover() && popover()->isVisible());
        auto *edit = popover()->findChild<QPlainTextEdit *>();
        QCOMPARE(edit->toPlainText(), u"Ternline"_s);
        edit->setPlainText(u"Dropped"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(!popover());
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void typedColorIsOneLockedStep()
    {
        show(BrandSample::profile());
        auto *hex = open(u"primary"_s)->findChild<QLineEdit *>();
        hex->setText(u"zz"_s);
        QTest::keyClick(hex, Qt::Key_Return);
        QCOMPARE(m_document->undoStack()->count(), 0);
        QVERIFY2(words(*popover()).join(u' ').contains(u"#0b7a5b."_s), "says what is expected");
        hex->setText(u"c0ffee"_s);
        QTest::keyClick(hex, Qt::Key_Return);
        QCOMPARE(m_document->brand().colors.primary->value, QColor(0xc0, 0xff, 0xee));
        QVERIFY(row(u"primary"_s)->lock()->isChecked());
        QCOMPARE(row(u"primary"_s)->button()->sign(), u"set by you"_s);
        QCOMPARE(undoText(), u"Change of Primary Colour"_s);
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->brand(), BrandSample::profile());
        QVERIFY(!row(u"primary"_s)->lock()->isChecked());
    }

    void paletteColorIsOneClick()
    {
        show(BrandSample::profile());
        open(u"primary"_s);
        QVERIFY(option<ColorChip>(popover(), u"#0b7a5b"_s)->isChecked());
        option<ColorChip>(popover(), u"#f2b544"_s)->click();
        QCOMPARE(m_document->brand().colors.primary->value, QColor(0xf2, 0xb5, 0x44));
        QVERIFY2(popover()->isVisible(), "to try another one");
        QTRY_COMPARE(popover()->findChildren<QLineEdit *>().size(), 1);
        QCOMPARE(popover()->findChild<QLineEdit *>()->text(), u"#f2b544"_s);
        QVERIFY(option<ColorChip>(popover(), u"#f2b544"_s)->isChecked());
    }

    void focusStaysAtWhatWasChosen()
    {
        show(BrandSample::profile());
        open(u"primary"_s);
        auto *chip = option<ColorChip>(popover(), u"#16253d"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        const auto *focused = qobject_cast<ColorChip *>(popover()->focusWidget());
        QVERIFY(focused && focused != chip);
        QCOMPARE(focused->color(), QColor(0x16, 0x25, 0x3d));
    }

    void pickedColorChangesTheBrand()
    {
        show(BrandSample::profile());
        open(u"accent"_s)->findChild<QPushButton *>(u"pick"_s)->click();
        auto *dialog = m_panel->findChild<QColorDialog *>();
        QVERIFY(dialog);
        dialog->setCurrentColor(QColor(Qt::magenta));
        dialog->accept();
        QCOMPARE(m_document->brand().colors.accent->value, QColor(Qt::magenta));
    }

    void otherHeadlineIsOneClick()
    {
        show(BrandSample::profile());
        option<OptionButton>(open(u"headline"_s), u"Every invoice, settled"_s)->click();
        QCOMPARE(m_document->brand().headline->value, u"Every invoice, settled"_s);
        QVERIFY2(option<OptionButton>(popover(), BrandSample::profile().headline->value), "the one before is a click away");
    }

    void typedWordsCountWhenTheDetailsAreLeft()
    {
        show(BrandSample::profile());
        open(u"tagline"_s)->findChild<QPlainTextEdit *>()->setPlainText(u" A tagline\nof two lines "_s);
        popover()->close();
        QCOMPARE(m_document->brand().tagline->value, u"A tagline of two lines"_s);
        QCOMPARE(undoText(), u"Change of Tagline"_s);
    }

    void locksAreSteps()
    {
        show(BrandSample::profile());
        row(u"name"_s)->lock()->click();
        QVERIFY(isLocked(m_document->brand(), u"name"_s));
        QCOMPARE(undoText(), u"Lock of Name"_s);
        row(u"name"_s)->lock()->click();
        QVERIFY(!isLocked(m_document->brand(), u"name"_s));
        QCOMPARE(undoText(), u"Unlock of Name"_s);
        QCOMPARE(m_document->undoStack()->count(), 2);
    }

    void readOnlyProjectIsOnlyShown()
    {
        show(BrandSample::profile(), true);
        QVERIFY(!row(u"name"_s)->lock()->isEnabled());
        open(u"primary"_s);
        QVERIFY(popover()->isVisible());
        QVERIFY(!popover()->findChild<QLineEdit *>() && !popover()->findChild<ColorChip *>());
        QVERIFY(popover()->findChild<CropView *>());
    }

    void placeOnThePageIsShown()
    {
        show(BrandSample::profile());
        auto *crop = open(u"primary"_s)->findChild<CropView *>();
        QVERIFY(crop);
        QTRY_COMPARE(crop->grab().toImage().pixelColor(crop->rect().center()), QColor(0x0b, 0x7a, 0x5b));
        const QString shown = words(*popover()).join(u'|');
        QVERIFY(shown.contains(u"Fills calls to action|42 %"_s));
        QVERIFY(shown.contains(u"from “Start free” (a.button), 92 % sure"_s));
        popover()->close();
        QTRY_VERIFY(!popover());
        QVERIFY2(!open(u"name"_s)->findChild<CropView *>(), "metadata has no place");
    }

    void logoIsShown()
    {
        show(BrandSample::profile());
        auto *view = row(u"logo"_s)->findChild<LogoView *>();
        QTRY_COMPARE(view->grab().toImage().pixelColor(view->rect().center()), QColor(Qt::red));
        QCOMPARE(open(u"logo"_s)->findChildren<OptionButton *>().size(), 2);
    }

    void logoFileBecomesAnAsset()
    {
        show(BrandSample::profile());
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"own.svg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<svg xmlns='http://www.w3.org/2000/svg' width='8' height='4'><rect width='8' height='4' fill='#00f'/></svg>");
        file.close();
        QSignalSpy edits(m_document.get(), &Document::editMade);
        open(u"logo"_s)->findChild<QPushButton *>(u"file"_s)->click();
        auto *dialog = m_panel->findChild<QFileDialog *>();
        emit dialog->fileSelected(file.fileName());
        QTRY_COMPARE(edits.size(), 2);
        const auto added = std::get<Edit::AddAssets>(edits.at(0).at(1).value<ProjectEdit>());
        QCOMPARE(added.assets.first().name, m_document->brand().logo->value.asset);
        QCOMPARE(m_document->brand().logo->value.size, QSize(8, 4));
        QCOMPARE(m_document->undoStack()->count(), 1);
        QCOMPARE(undoText(), u"Change of Logo"_s);
    }

    void badFileIsTold()
    {
        show(BrandSample::profile());
        QSignalSpy told(m_panel.get(), &BrandPanel::told);
        open(u"headingFont"_s)->findChild<QPushButton *>(u"file"_s)->click();
        emit m_panel->findChild<QFileDialog *>()->fileSelected(u"/nowhere/font.woff2"_s);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.at(0).at(0).toString().contains(u"could not be read"_s));
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void bundledFamilyBringsItsFiles()
    {
        show(BrandSample::profile());
        auto *families = open(u"headingFont"_s)->findChild<QComboBox *>();
        QCOMPARE(families->currentText(), u"Söhne"_s);
        const int lora = families->findText(u"Lora"_s);
        QVERIFY(lora > 1);
        QVERIFY2(option<OptionButton>(popover(), u"Lora  700 · 600"_s), "it is among the page's, too");
        QVERIFY2(!option<OptionButton>(popover(), u"Nowhere Sans  700 · 600"_s), "scenes could not be set in it");
        emit families->activated(lora);
        QTRY_COMPARE(m_document->brand().headingFont->value.family, u"Lora"_s);
        const BrandFont font = m_document->brand().headingFont->value;
        QVERIFY(!font.files.empty() && !font.files.front().asset.isEmpty());
        QCOMPARE(font.weights, std::vector<int>({700, 600}));
        QVERIFY(isLocked(m_document->brand(), u"headingFont"_s));
    }

    void everyFieldIsReachedByTab()
    {
        show(BrandSample::profile());
        QSet<const QWidget *> reached;
        for (QWidget *widget = m_panel->nextInFocusChain(); widget != m_panel.get(); widget = widget->nextInFocusChain()) {
            if (widget->focusPolicy() & Qt::TabFocus)
                reached.insert(widget);
        }
        for (const FieldRow *one : m_panel->findChildren<FieldRow *>())
            QVERIFY(reached.contains(one->button()) && reached.contains(one->lock()));
    }
};

QTEST_MAIN(TestBrandPanel)
#include "tst_brandpanel.moc"
