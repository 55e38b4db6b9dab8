#include "ui/brand/BrandColorSection.h"
#include "ui/brand/BrandPanel.h"
#include "ui/brand/LogoView.h"
#include "ui/brand/Provenance.h"
#include "ui/brand/Swatch.h"
#include "ui/document/Document.h"

#include <QColorDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace {

template<typename T>
Found<T> found(T value, double confidence, const QString &selector, const QString &text)
{
    Found<T> result;
    result.value = std::move(value);
    result.confidence = confidence;
    result.from.selector = selector;
    result.from.text = text;
    return result;
}

BrandProfile profile()
{
    BrandProfile brand;
    brand.host = QStringLiteral("ternline.example");
    brand.name = found(QStringLiteral("Ternline"), 0.97, QStringLiteral("meta"), QStringLiteral("Ternline"));
    brand.colors.primary = found(QColor(QStringLiteral("#0b7a5b")), 0.92, QStringLiteral("a.button"), QStringLiteral("Start free"));
    brand.headline = found(QStringLiteral("<b>Bold</b> words"), 0.9, QStringLiteral("h1"), QStringLiteral("<b>Bold</b> words"));
    brand.notes = {QStringLiteral("No pictures were found.")};
    return brand;
}

ProjectContents contents(const BrandProfile &brand)
{
    ProjectContents result;
    result.projectId = QStringLiteral("p");
    result.brand = brand;
    result.hasBrand = true;
    return result;
}

class PictureSource : public AssetSource
{
public:
    QFuture<AssetBytes> asset(const QString &) override
    {
        QPromise<AssetBytes> promise;
        promise.start();
        promise.addResult(AssetBytes{QStringLiteral("image/svg+xml"), "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='10'>"
                                                                      "<rect width='40' height='10' fill='#ff0000'/></svg>"});
        promise.finish();
        return promise.future();
    }
};

} // namespace

class TestBrandPanel : public QObject
{
    Q_OBJECT

private:
    static QStringList words(const QWidget &panel)
    {
        QStringList result;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            result.append(label->text());
        return result;
    }

private slots:
    void provenance()
    {
        Provenance from;
        from.selector = QStringLiteral("h1");
        from.text = QStringLiteral("Pay  with\none line");
        QCOMPARE(provenanceText(from, 0.918), QStringLiteral("from “Pay with one line” (h1), 92 % sure"));
        from.text.clear();
        QCOMPARE(provenanceText(from, 0.5), QStringLiteral("from h1, 50 % sure"));
        QCOMPARE(provenanceText({}, 1), QStringLiteral("100 % sure"));
        QCOMPARE(provenanceText(setByUser(), 1), QStringLiteral("set by you"));
        from.text = QString(500, u'x');
        QVERIFY(provenanceText(from, 1).size() < 120);
    }

    void emptyPanelSaysWhatWillBeThere()
    {
        Document document;
        const BrandPanel panel(&document);
        QCOMPARE(words(panel).size(), 1);
    }

    void showsWhatWasFoundAndFromWhere()
    {
        Document document;
        const BrandPanel panel(&document);
        document.setContents(contents(profile()));
        const QStringList shown = words(panel);
        QVERIFY(shown.contains(u"Ternline"_qs));
        QVERIFY(shown.contains(u"No pictures were found."_qs));
        QVERIFY2(shown.contains(u"<b>Bold</b> words"_qs), "a site's words are never markup");
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->text().contains(u'<'))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        const auto *swatch = panel.findChild<Swatch *>();
        QCOMPARE(swatch->color(), QColor(QStringLiteral("#0b7a5b")));
        QCOMPARE(swatch->toolTip(), QStringLiteral("from “Start free” (a.button), 92 % sure"));
        QVERIFY2(!shown.join(u' ').contains(u"Draft"_qs), "not a draft");
    }

    void draftIsMarked()
    {
        Document document;
        const BrandPanel panel(&document);
        BrandProfile brand = profile();
        brand.draft = true;
        document.setContents(contents(brand));
        QVERIFY(words(panel).join(u' ').contains(u"Draft"_qs));
    }

    void pickedColorChangesTheBrand()
    {
        Document document;
        BrandPanel panel(&document);
        document.setContents(contents(profile()));
        panel.show();
        QSignalSpy changed(&document, &Document::brandChanged);
        panel.findChild<Swatch *>()->click();
        auto *dialog = panel.findChild<QColorDialog *>();
        QVERIFY(dialog);
        dialog->setCurrentColor(QColor(Qt::magenta));
        dialog->accept();
        QVERIFY(changed.count() > 0 || changed.wait());
        QCOMPARE(document.brand().colors.primary->value, QColor(Qt::magenta));
        QCOMPARE(panel.findChild<Swatch *>()->toolTip(), QStringLiteral("set by you"));
    }

    void readOnlyProjectKeepsItsColors()
    {
        Document document;
        const BrandPanel panel(&document);
        ProjectContents locked = contents(profile());
        locked.readOnly = true;
        document.setContents(locked);
        QVERIFY(!panel.findChild<Swatch *>()->isEnabled());
    }

    void logoIsShown()
    {
        Document document;
        BrandPanel panel(&document);
        panel.resize(280, 600);
        BrandProfile brand = profile();
        BrandLogo logo;
        logo.asset = QStringLiteral("logo.svg");
        brand.logo = found(logo, 0.9, QStringLiteral("header a"), {});
        document.setContents(contents(brand));
        panel.setAssets(std::make_shared<PictureSource>());
        panel.show();
        auto *view = panel.findChild<LogoView *>();
        QVERIFY(view);
        QTRY_COMPARE(view->grab().toImage().pixelColor(view->rect().center()), QColor(Qt::red));
    }
};

QTEST_MAIN(TestBrandPanel)
#include "tst_brandpanel.moc"
