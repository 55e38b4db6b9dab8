#include "RunRig.h"

#include <QThread>

using namespace RunEvent;

// What runs do to the project they run in.
class TestRunProject : public QObject, protected RunRig
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void whatIsThereIsStoredOnce();
    void aFilledProjectMakesRoom();
    void anUnreadableSiteArchivesNothing();
    void assetsOfEarlierRunsStay();
    void titlesOfTheUserStay();
    void saveAsWhileScenesAreMade();
    void thumbnails();
    void worksInAThreadOfItsOwn();
};

void TestRunProject::whatIsThereIsStoredOnce()
{
    startAndFinish();
    const auto names = [this] { return (*ProjectStore::open(path()))->assetNames().value(); };
    const QStringList first = names();
    QVERIFY(first.contains(u"page.jpg"_qs));
    m_log->clear();
    m_worker->startRun(u"run-2"_qs, stripe());
    QTRY_VERIFY(m_log->isOver());
    QCOMPARE(names(), first);
    QCOMPARE(contents().brand.pageAsset, u"page.jpg"_qs);

    Result<SiteReading> changed = FakeReader::page(FakeReader::stripe());
    changed->page.fill(Qt::darkGreen);
    m_reader->answer = changed;
    m_log->clear();
    m_worker->startRun(u"run-3"_qs, stripe());
    QTRY_VERIFY(m_log->isOver());
    QCOMPARE(contents().brand.pageAsset, u"page-2.jpg"_qs);
    QCOMPARE(contents().brand.firstScreenAsset, u"first-screen.jpg"_qs);
    QCOMPARE(names().size(), first.size() + 1);
}

void TestRunProject::aFilledProjectMakesRoom()
{
    startAndFinish();
    const ProjectContents before = contents();
    m_log->clear();
    m_worker->startRun(u"run-2"_qs, stripe());
    QTRY_VERIFY(m_log->isOver());
    const ProjectContents after = contents();
    QStringList ids;
    for (const Scene &scene : before.scenes)
        ids.append(scene.id);
    QCOMPARE(m_log->all<RunStarted>().first().archivedSceneIds, ids);
    QCOMPARE(after.archived, before.scenes);
    QCOMPARE(after.scenes.size(), 5);
    QVERIFY(!m_log->has<TitleUpdated>()); // it has one by now
    QCOMPARE(m_log->all<SceneCompleted>().first().afterSceneId, QString());
}

void TestRunProject::anUnreadableSiteArchivesNothing()
{
    startAndFinish();
    const ProjectContents before = contents();
    m_reader->answer = failure(ErrorKind::Timeout, u"Too slow."_qs);
    m_log->clear();
    m_worker->startRun(u"run-2"_qs, stripe());
    QTRY_VERIFY(m_log->isOver());
    QVERIFY(!m_log->has<RunStarted>());
    QCOMPARE(contents().scenes, before.scenes);
    QCOMPARE(contents().brand, before.brand);
}

void TestRunProject::assetsOfEarlierRunsStay()
{
    startAndFinish();
    QSignalSpy loaded(m_worker.get(), &ProjectWorker::assetLoaded);
    m_worker->loadAsset(1, u"page.jpg"_qs);
    m_reader->answer->page.fill(Qt::red);
    m_worker->startRun(u"run-2"_qs, stripe());
    m_log->clear();
    QTRY_VERIFY(m_log->isOver());
    m_worker->loadAsset(2, u"page.jpg"_qs);
    const QString now = contents().brand.pageAsset;
    QVERIFY(now != u"page.jpg"_qs);
    m_worker->loadAsset(3, now);
    m_worker->loadAsset(4, u"nothing"_qs);
    const auto bytes = [&](int i) { return loaded[i][1].value<AssetBytes>(); };
    QCOMPARE(bytes(1).bytes, bytes(0).bytes);
    QVERIFY(!bytes(2).bytes.isEmpty() && bytes(2).bytes != bytes(0).bytes);
    QVERIFY(bytes(3).mime.isEmpty());
    QCOMPARE(contents().brand.firstScreenAsset, u"first-screen.jpg"_qs); // the same picture keeps its name
}

void TestRunProject::titlesOfTheUserStay()
{
    m_worker->apply(1, Edit::ChangeSettings{{u"My launch"_qs, 30, 1920, 1080}});
    startAndFinish();
    QVERIFY(!m_log->has<TitleUpdated>());
    QCOMPARE(contents().settings.title, u"My launch"_qs);
}

void TestRunProject::saveAsWhileScenesAreMade()
{
    m_stage->holds = u"The Transformation"_qs;
    start();
    QTRY_COMPARE(m_log->all<SceneCompleted>().size(), 2);
    QSignalSpy saved(m_worker.get(), &ProjectWorker::savedAs);
    QSignalSpy failed(m_worker.get(), &ProjectWorker::saveFailed);
    m_worker->saveAs(m_folder->filePath(u"no/where.pagereel"_qs));
    QCOMPARE(failed.size(), 1);
    const QString copy = m_folder->filePath(u"copy.pagereel"_qs);
    m_worker->saveAs(copy);
    QCOMPARE(saved.size(), 1);
    m_stage->answers.release();
    QTRY_VERIFY(m_log->isOver());
    const auto store = ProjectStore::open(copy);
    QCOMPARE((*store)->contents()->scenes.size(), 5);
    QCOMPARE(contents().scenes.size(), 2); // the original stays as it was, and can be opened
    QVERIFY(!contents().readOnly);
}

void TestRunProject::thumbnails()
{
    startAndFinish();
    QSignalSpy ready(m_worker.get(), &ProjectWorker::thumbnailReady);
    const Scene scene = contents().scenes.first();
    m_worker->loadThumbnail(scene);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.first().first().toString(), scene.id);
    QCOMPARE(ready.first().last().value<QImage>().width(), 320);
    QCOMPARE(m_stage->projects.last().id, contents().projectId);
    QVERIFY(!m_stage->projects.last().brand.isEmpty());
}

void TestRunProject::worksInAThreadOfItsOwn()
{
    m_worker.reset();
    QThread thread;
    auto *worker = new ProjectWorker(m_reader.get(), m_stage.get(), templates());
    worker->moveToThread(&thread);
    connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &ProjectWorker::runEvent, m_log.get(), &EventLog::take);
    QSignalSpy opened(worker, &ProjectWorker::opened);
    thread.start();
    const QString file = path();
    QMetaObject::invokeMethod(worker, [worker, file] { worker->open(file); });
    QTRY_COMPARE(opened.size(), 1);
    QMetaObject::invokeMethod(worker, [worker] { worker->startRun(QStringLiteral("run-1"), stripe()); });
    QTRY_VERIFY(m_log->isOver());
    QVERIFY(m_log->has<AllScenesComplete>());
    QCOMPARE(m_log->all<SceneCompleted>().size(), 5);
    thread.quit();
    QVERIFY(thread.wait());
    QCOMPARE(contents().scenes.size(), 5);
}

QTEST_GUILESS_MAIN(TestRunProject)
#include "tst_run_project.moc"
