#include "pipeline/brand/BrandLocks.h"
#include "pipeline/run/BrandKit.h"
#include "tests/ui/brand/BrandSample.h"
#include "ui/brand/BrandKitActions.h"
#include "ui/document/Document.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

// A logo alone: the font files named by the sample are none.
BrandProfile withoutFonts()
{
    BrandProfile brand = BrandSample::profile();
    brand.headingFont.reset();
    brand.bodyFont.reset();
    return brand;
}

} // namespace

class TestBrandKitActions : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Document> m_document;
    BrandKitActions *m_kits = nullptr;

    QAction *save() const { return m_kits->actions().at(0); }
    QAction *apply() const { return m_kits->actions().at(1); }

    void choose(QAction *action, const QString &path) const
    {
        action->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        delete dialog;
    }

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_document = std::make_unique<Document>();
        m_kits = new BrandKitActions(m_document.get(), m_window.get());
        m_kits->setAssets(std::make_shared<BrandSample::Pictures>());
    }
    void cleanup() { m_window.reset(); }

    void offeredWhereTheyCanBe()
    {
        QVERIFY(!save()->isEnabled() && !apply()->isEnabled());
        ProjectContents contents;
        contents.projectId = u"p"_s;
        m_document->setContents(contents);
        QVERIFY2(!save()->isEnabled() && apply()->isEnabled(), "a project may begin with a kit");
        contents = BrandSample::contents(withoutFonts());
        contents.readOnly = true;
        m_document->setContents(contents);
        QVERIFY(save()->isEnabled() && !apply()->isEnabled());
    }

    void savedKitIsAppliedToAnotherProjectInOneStep()
    {
        m_document->setContents(BrandSample::contents(withoutFonts()));
        const QString path = m_folder.filePath(u"ternline.pagereel-brand"_s);
        QSignalSpy told(m_kits, &BrandKitActions::told);
        choose(save(), path);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.at(0).at(0).toString().contains(u"ternline.pagereel-brand"_s));
        QVERIFY(readBrandKit(path));

        BrandProfile other;
        other.host = u"other.example"_s;
        other.name = BrandSample::found(u"Other"_s, 0.9, u"meta"_s, {});
        m_document->setContents(BrandSample::contents(other));
        QSignalSpy edits(m_document.get(), &Document::editMade);
        choose(apply(), path);
        QTRY_COMPARE(edits.size(), 2);
        QCOMPARE(m_document->brand().name->value, u"Ternline"_s);
        QCOMPARE(m_document->brand().host, u"other.example"_s);
        QVERIFY(isLocked(m_document->brand(), u"primary"_s));
        const auto added = std::get<Edit::AddAssets>(edits.at(0).at(1).value<ProjectEdit>());
        QCOMPARE(added.assets.first().name, m_document->brand().logo->value.asset);
        QCOMPARE(m_document->undoStack()->undoText(), u"Apply Brand Kit"_s);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->brand(), other);
        QVERIFY(!m_document->undoStack()->canUndo());
    }

    void badKitIsTold()
    {
        m_document->setContents(BrandSample::contents(withoutFonts()));
        QFile file(m_folder.filePath(u"bad.pagereel-brand"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QSignalSpy told(m_kits, &BrandKitActions::told);
        choose(apply(), file.fileName());
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.at(0).at(0).toString().contains(u"no brand kit"_s));
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void kitThatArrivesInAnotherProjectIsDropped()
    {
        m_document->setContents(BrandSample::contents(withoutFonts()));
        const QString path = m_folder.filePath(u"late.pagereel-brand"_s);
        QVERIFY(writeBrandKit(path, brandKitToJson(withoutFonts(), {})));
        choose(apply(), path);
        ProjectContents next;
        next.projectId = u"next"_s;
        m_document->setContents(next);
        QThreadPool::globalInstance()->waitForDone(); // it is read; what came of it is on its way
        QCoreApplication::processEvents();
        QVERIFY(!m_document->hasBrand());
    }
};

QTEST_MAIN(TestBrandKitActions)
#include "tst_brandkitactions.moc"
