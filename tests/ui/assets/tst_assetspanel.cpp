#include "pipeline/project/ProjectStore.h"
#include "tests/ui/document/SampleProject.h"
#include "ui/assets/AssetsPanel.h"

#include <QApplication>
#include <QDropEvent>
#include <QImage>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// The panel with a document and its file.
class TestAssetsPanel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = *ProjectStore::create(m_folder->filePath(u"video.pagereel"_qs), {}, false);
        m_document = std::make_unique<Document>();
        m_document->setContents(*m_store->contents());
        connect(m_document.get(), &Document::editMade, this, [this](quint64 id, const ProjectEdit &edit) {
            const Result<void> written = m_store->apply(edit);
            QVERIFY2(written, written ? "" : qPrintable(written.error().message));
            m_document->editApplied(id);
        });
        connect(m_document.get(), &Document::assetsWanted, this, [this] { m_document->takeAssets(*m_store->assetInfos()); });
        m_panel = std::make_unique<AssetsPanel>(m_document.get());
        m_panel->resize(320, 500);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void filesAreDroppedUsedReplacedAndRemoved()
    {
        drop({picture(u"red.png"_qs, Qt::red, {40, 20})});
        QTRY_COMPARE(list()->count(), 1);
        const QString red = name(0);
        QVERIFY(red.startsWith(u"picture-"_qs) && red.endsWith(u".png"_qs));
        QTRY_VERIFY(list()->item(0)->text().contains(u"Not used"_qs));

        Scene scene = Sample::scene(u"a"_qs);
        scene.props = {{u"image"_qs, QJsonObject{{u"src"_qs, red}, {u"width"_qs, 40}, {u"height"_qs, 20}}}};
        m_document->insertScenes({scene}, 0, u"Addition"_qs);
        QTRY_VERIFY(list()->item(0)->text().contains(u"Used by Scene a"_qs));
        QVERIFY(!button(u"Remove Unused"_qs)->isEnabled());

        const Result<PickedFile> blue = pickedFile(picture(u"blue.png"_qs, Qt::blue, {30, 60}));
        m_document->replaceFile(red, blue->asset, blue->size);
        const auto shown = [this] { return m_document->scenes()->sceneAt(0).props.value(u"image"_qs).toObject(); };
        QCOMPARE(shown().value(u"src"_qs).toString(), blue->asset.name);
        QCOMPARE(shown().value(u"height"_qs).toInt(), 60);
        QTRY_COMPARE(name(0), blue->asset.name);
        QCOMPARE(list()->count(), 1);
        QCOMPARE(m_document->undoStack()->undoText(), u"Replace of a File"_qs);
        m_document->undoStack()->undo();
        QCOMPARE(shown().value(u"src"_qs).toString(), red);
        QTRY_COMPARE(name(0), red);

        drop({picture(u"green.png"_qs, Qt::green, {10, 10})});
        QTRY_COMPARE(list()->count(), 2);
        button(u"Remove Unused"_qs)->click();
        QTRY_COMPARE(list()->count(), 1);
        QCOMPARE(name(0), red);
        m_document->undoStack()->undo();
        QTRY_COMPARE(list()->count(), 2);
    }

    void whatIsNoMediaIsRefused()
    {
        QFile file(m_folder->filePath(u"words.txt"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("words");
        file.close();
        QSignalSpy told(m_panel.get(), &AssetsPanel::told);
        drop({file.fileName()});
        QVERIFY(told.wait());
        QVERIFY(told.first().first().toString().contains(u"words.txt"_qs));
        QCOMPARE(m_store->assetInfos()->size(), 0);
    }

private:
    QListWidget *list() const { return m_panel->findChild<QListWidget *>(); }
    QString name(int row) const { return list()->item(row)->data(Qt::UserRole).toString(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_panel->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    QString picture(const QString &name, Qt::GlobalColor color, QSize size) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        image.save(m_folder->filePath(name));
        return m_folder->filePath(name);
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_panel.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_panel.get(), &event);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<AssetsPanel> m_panel;
};

QTEST_MAIN(TestAssetsPanel)
#include "tst_assetspanel.moc"
