#include "SampleProject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using Tester = QAbstractItemModelTester;

class TestSceneListModel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_model = std::make_unique<SceneListModel>();
        m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void rowsArriveOneByOne()
    {
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->insertScene(0, Sample::scene(u"a"_qs, 100), {});
        m_model->insertScene(99, Sample::scene(u"b"_qs, 50), {});
        m_model->insertScene(1, Sample::scene(u"c"_qs, 25), {});
        QCOMPARE(inserted.size(), 3);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(starts(), (QList<int>{0, 100, 125}));
        QCOMPARE(m_model->totalFrames(), 175);
        QCOMPARE(m_model->positionOf(u"b"_qs), 2);
        QCOMPARE(m_model->positionOf(u"nobody"_qs), -1);
        QCOMPARE(m_model->scene(u"nobody"_qs), nullptr);
    }

    void rolesOfAScene()
    {
        QImage thumbnail(4, 4, QImage::Format_RGB32);
        m_model->insertScene(0, Sample::scene(u"a"_qs, 100, u"run"_qs), thumbnail);
        const QModelIndex index = m_model->index(0);
        QCOMPARE(index.data(SceneListModel::IdRole).toString(), u"a"_qs);
        QCOMPARE(index.data(Qt::DisplayRole).toString(), u"Scene a – with words"_qs);
        QVERIFY(index.data(SceneListModel::CodeRole).toString().contains(u"<b>a</b>"_qs));
        QCOMPARE(index.data(SceneListModel::PropsRole).toJsonObject(), (QJsonObject{{u"headline"_qs, u"a"_qs}}));
        QCOMPARE(index.data(SceneListModel::DurationRole).toInt(), 100);
        QCOMPARE(index.data(SceneListModel::RunIdRole).toString(), u"run"_qs);
        QCOMPARE(index.data(SceneListModel::StatusRole).toInt(), int(SceneListModel::Ready));
        QCOMPARE(index.data(SceneListModel::ThumbnailRole).value<QImage>(), thumbnail);
        QCOMPARE(index.data(SceneListModel::SceneIndexRole).toInt(), -1);
    }

    void aSceneMayHaveAProblem()
    {
        m_model->insertScene(0, Sample::scene(u"a"_qs, 100), {});
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setProblem(u"a"_qs, u"It hangs."_qs);
        m_model->setProblem(u"a"_qs, u"It hangs."_qs);
        m_model->setProblem(u"nobody"_qs, u"It hangs."_qs);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(2).value<QList<int>>(), (QList<int>{SceneListModel::ErrorRole}));
        QCOMPARE(m_model->index(0).data(SceneListModel::ErrorRole).toString(), u"It hangs."_qs);
        QCOMPARE(m_model->index(0).data(SceneListModel::StatusRole).toInt(), int(SceneListModel::Ready));
        m_model->setProblem(u"a"_qs, {});
        QCOMPARE(m_model->index(0).data(SceneListModel::ErrorRole).toString(), QString());
    }

    void changesNameTheirRoles()
    {
        for (const char *id : {"a", "b", "c"})
            m_model->insertScene(9, Sample::scene(QLatin1String(id)), {});
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        Scene scene = m_model->sceneAt(1);
        scene.code = u"other"_qs;
        m_model->changeScene(1, scene);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.at(0).at(2).value<QList<int>>(), QList<int>{SceneListModel::CodeRole});

        changed.clear();
        scene.durationInFrames = 60;
        m_model->changeScene(1, scene);
        QCOMPARE(changed.size(), 2); // its length, and the start of those behind it
        QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 2);
        QCOMPARE(changed.at(1).at(2).value<QList<int>>(), QList<int>{SceneListModel::StartFrameRole});
        QCOMPARE(starts(), (QList<int>{0, 120, 180}));

        changed.clear();
        m_model->changeScene(1, scene);
        QCOMPARE(changed.size(), 0);
    }

    void moves_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("order");
        QTest::newRow("to the end") << 0 << 3 << u"bcda"_qs;
        QTest::newRow("past the end") << 0 << 9 << u"bcda"_qs;
        QTest::newRow("to the front") << 3 << 0 << u"dabc"_qs;
        QTest::newRow("one on") << 1 << 2 << u"acbd"_qs;
        QTest::newRow("one back") << 2 << 1 << u"acbd"_qs;
        QTest::newRow("nowhere") << 2 << 2 << u"abcd"_qs;
    }
    void moves()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        for (const char *id : {"a", "b", "c", "d"})
            m_model->insertScene(9, Sample::scene(QLatin1String(id)), {});
        const QPersistentModelIndex moved = m_model->index(from);
        const QString id = moved.data(SceneListModel::IdRole).toString();
        m_model->moveScene(from, to);
        QCOMPARE(moved.data(SceneListModel::IdRole).toString(), id);
        QString order;
        for (const Scene &scene : m_model->scenes())
            order += scene.id;
        QTEST(order, "order");
    }

    void pendingRowsTrail()
    {
        m_model->insertScene(0, Sample::scene(u"a"_qs, 30), {});
        m_model->startPending(u"run"_qs, 1, u"One"_qs);
        m_model->startPending(u"run"_qs, 2, u"Two"_qs);
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->sceneCount(), 1);
        QCOMPARE(m_model->totalFrames(), 30);
        QCOMPARE(starts(), (QList<int>{0, 30, 150}));

        m_model->failPending(u"run"_qs, 1, u"One"_qs, u"Why."_qs);
        const QModelIndex failed = m_model->index(1);
        QCOMPARE(failed.data(SceneListModel::StatusRole).toInt(), int(SceneListModel::Failed));
        QCOMPARE(failed.data(SceneListModel::ErrorRole).toString(), u"Why."_qs);
        QCOMPARE(failed.data(SceneListModel::SceneIndexRole).toInt(), 1);
        QCOMPARE(failed.data(SceneListModel::RunIdRole).toString(), u"run"_qs);
        QVERIFY(failed.data(SceneListModel::IdRole).toString().isEmpty());
        QCOMPARE(m_model->rowCount(), 3);

        m_model->insertScene(99, Sample::scene(u"b"_qs, 30), {});
        QCOMPARE(m_model->index(1).data(SceneListModel::IdRole).toString(), u"b"_qs);
        m_model->removeWorking();
        QCOMPARE(m_model->rowCount(), 3);
        m_model->removePending(u"run"_qs, 1);
        QCOMPARE(m_model->rowCount(), 2);
    }

    void sceneAtAFrame()
    {
        QCOMPARE(m_model->positionAtFrame(0), -1);
        m_model->insertScene(9, Sample::scene(u"a"_qs, 100), {});
        m_model->insertScene(9, Sample::scene(u"b"_qs, 50), {});
        m_model->startPending(u"run"_qs, 2, u"Two"_qs);
        QCOMPARE(m_model->positionAtFrame(-5), 0);
        QCOMPARE(m_model->positionAtFrame(99), 0);
        QCOMPARE(m_model->positionAtFrame(100), 1);
        QCOMPARE(m_model->positionAtFrame(5000), 1);
    }

    void resetsOnlyWithAnotherProject()
    {
        m_model->startPending(u"run"_qs, 0, u"Zero"_qs);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->reset({Sample::scene(u"x"_qs)});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(m_model->rowCount(), 1);
    }

private:
    QList<int> starts() const
    {
        QList<int> starts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            starts << m_model->index(row).data(SceneListModel::StartFrameRole).toInt();
        return starts;
    }

    std::unique_ptr<SceneListModel> m_model;
    std::unique_ptr<Tester> m_tester;
};

QTEST_GUILESS_MAIN(TestSceneListModel)
#include "tst_scenelistmodel.moc"
