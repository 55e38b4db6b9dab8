#include "RunRig.h"

using namespace RunEvent;

// Runs that are stopped.
class TestRunCancel : public QObject, protected RunRig
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void cancelWhileReading();
    void cancelBetweenScenes();
    void cancelOfABatchKeepsWhatIsMade();
    void cancelAfterTheEndIsNothing();
    void aNewRunEndsTheOneBefore();
    void workerGoesWhileARunIsOn();
};

void TestRunCancel::cancelWhileReading()
{
    m_reader->hold = true;
    start();
    m_worker->cancelRun();
    QCOMPARE(m_log->lines().last(), u"cancelled"_qs); // at once
    QVERIFY(m_reader->lastCancellation.isCancelled());
    QCOMPARE(contents().messages.first().status, MessageStatus::Cancelled);
    QCOMPARE(contents().runs.first().state, RunState::Cancelled);
    const auto told = m_log->lines().size();
    m_reader->answers.release();
    QCoreApplication::processEvents();
    QCOMPARE(m_log->lines().size(), told); // what comes late is unheard
    QVERIFY(!contents().hasBrand);
}

void TestRunCancel::cancelBetweenScenes()
{
    m_stage->holds = u"The Transformation"_qs;
    start();
    QTRY_COMPARE(m_log->all<SceneCompleted>().size(), 2);
    m_worker->cancelRun();
    QCOMPARE(m_log->lines().last(), u"cancelled"_qs);
    m_stage->answers.release();
    QCoreApplication::processEvents();
    const ProjectContents project = contents();
    QCOMPARE(project.scenes.size(), 2);
    int done = 0;
    int cancelled = 0;
    for (const Message &message : project.messages) {
        if (message.kind == MessageKind::Scene) {
            done += message.status == MessageStatus::Done ? 1 : 0;
            cancelled += message.status == MessageStatus::Cancelled ? 1 : 0;
        }
    }
    QCOMPARE(done, 2);
    QCOMPARE(cancelled, 3);
    QVERIFY(!m_log->has<AllScenesComplete>());
    QCOMPARE(m_log->lines().last(), u"cancelled"_qs);
}

void TestRunCancel::cancelOfABatchKeepsWhatIsMade()
{
    GenerationRequest request = stripe();
    request.streaming = false;
    m_stage->holds = u"The Triumph"_qs;
    start(request);
    QTRY_COMPARE(m_stage->answers.held(), 1);
    QCoreApplication::processEvents();
    m_worker->cancelRun();
    QCOMPARE(contents().scenes.size(), 3);
    QCOMPARE(m_log->all<SceneCompleted>().size(), 3);
    QCOMPARE(m_log->lines().last(), u"cancelled"_qs);
}

void TestRunCancel::cancelAfterTheEndIsNothing()
{
    m_worker->cancelRun();
    startAndFinish();
    const auto told = m_log->lines().size();
    m_worker->cancelRun();
    QCOMPARE(m_log->lines().size(), told);
    QCOMPARE(contents().runs.first().state, RunState::Done);
}

void TestRunCancel::aNewRunEndsTheOneBefore()
{
    m_stage->holds = u"The Discovery"_qs;
    start();
    QTRY_COMPARE(m_log->all<SceneCompleted>().size(), 1);
    m_stage->holds.reset();
    m_worker->startRun(u"run-2"_qs, stripe());
    QVERIFY(m_log->has<RunCancelled>());
    QCOMPARE(m_log->all<RunCancelled>().first().runId, m_runId);
    QTRY_VERIFY(m_log->has<AllScenesComplete>());
    QCOMPARE(contents().scenes.size(), 5);
    QCOMPARE(contents().archived.size(), 1);
}

void TestRunCancel::workerGoesWhileARunIsOn()
{
    m_reader->hold = true;
    start();
    m_worker.reset();
    m_reader->answers.release();
    QCoreApplication::processEvents();
    QVERIFY(!m_log->isOver());
    m_reader->hold = false;
    // And while scenes are made.
    m_worker = makeWorker(*m_reader, *m_stage, templates(), *m_log);
    m_worker->open(path());
    m_stage->holds = u"The"_qs;
    m_worker->startRun(u"run-2"_qs, stripe());
    QTRY_COMPARE(m_stage->answers.held(), 5);
    const std::shared_ptr<AssetSource> assets = m_stage->projects.first().assets;
    QFuture<AssetBytes> pending = assets->asset(u"page.jpg"_qs);
    m_worker.reset();
    QTRY_VERIFY(pending.isFinished());
    QCOMPARE(pending.resultCount(), 1);
    QVERIFY(assets->asset(u"page.jpg"_qs).result().mime.isEmpty()); // nobody waits for a project that is closed
    m_stage->answers.release();
    QCoreApplication::processEvents();
    QVERIFY(!m_log->isOver());
}

QTEST_GUILESS_MAIN(TestRunCancel)
#include "tst_run_cancel.moc"
