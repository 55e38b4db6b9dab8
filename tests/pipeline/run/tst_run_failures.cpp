#include "RunRig.h"

#include <QDir>

using namespace RunEvent;

// What fails, and what it leaves standing.
class TestRunFailures : public QObject, protected RunRig
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void aFailingSceneLeavesTheOthers();
    void aThrowingStageLeavesTheOthers();
    void allScenesFailing();
    void aBeatWithoutATemplateIsLeftOut();
    void aDyingStageIsAFailureOfItsScenes();
    void batchWithAFailure();
    void unreadableSiteOffersADraft();
    void emptyPageOffersADraft();
    void draftFromTheAddressAlone();
    void aFailingListenerStopsNothing();
    void readOnlyProjectsRefuse();
};

void TestRunFailures::aFailingSceneLeavesTheOthers()
{
    m_stage->breaks = u"The Discovery"_qs;
    startAndFinish();
    QCOMPARE(m_log->all<SceneCompleted>().size(), 4);
    const auto failed = m_log->all<SceneFailed>();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().sceneIndex, 1);
    QVERIFY(failed.first().error.contains(u"line 3"_qs));
    const ProjectContents project = contents();
    QCOMPARE(project.scenes.size(), 4);
    Message line;
    for (const Message &message : project.messages) {
        if (message.sceneIndex == 1)
            line = message;
    }
    QCOMPARE(line.status, MessageStatus::Failed);
    QVERIFY(line.canRetry);
    QVERIFY(line.text.startsWith(u"Creating Scene 2/5: The Discovery"_qs));
    QVERIFY(line.text.contains(u"Unexpected token"_qs));
    QCOMPARE(m_log->all<AllScenesComplete>().first().scenesFailed, 1);
    QVERIFY(project.messages.last().text.startsWith(
        u"✨ Complete! Generated 4 branded scenes using Stripe's colors (#635BFF) and messaging."_qs));
    QVERIFY(project.messages.last().text.contains(u"1 scene failed"_qs));
    QCOMPARE(project.runs.first().state, RunState::Done);
}

void TestRunFailures::aThrowingStageLeavesTheOthers()
{
    m_stage->throws = u"The Triumph"_qs;
    startAndFinish();
    QCOMPARE(m_log->all<SceneCompleted>().size(), 4);
    QVERIFY(m_log->all<SceneFailed>().first().error.contains(u"the stage fell over"_qs));
}

void TestRunFailures::allScenesFailing()
{
    m_stage->breaks = u"The"_qs;
    startAndFinish();
    QCOMPARE(m_log->all<SceneFailed>().size(), 5);
    QVERIFY(m_log->has<RunFailed>());
    QVERIFY(!m_log->has<AllScenesComplete>());
    QCOMPARE(contents().runs.first().state, RunState::Failed);
}

void TestRunFailures::aBeatWithoutATemplateIsLeftOut()
{
    // A catalogue without Discovery has nothing to fall back to.
    for (const char *id : {"discovery-plain", "discovery-picture", "triumph-plain", "triumph-figure"})
        QVERIFY(QDir(templates() + u'/' + QLatin1String(id)).removeRecursively());
    reopen();
    startAndFinish();
    QCOMPARE(m_log->all<SceneCompleted>().size(), 3);
    QVERIFY(!m_log->has<SceneFailed>());
    QCOMPARE(m_log->all<AllScenesComplete>().first().totalScenes, 5);
    QCOMPARE(m_log->all<AllScenesComplete>().first().scenesFailed, 0);
    const ProjectContents project = contents();
    QList<int> notes;
    for (const Message &message : project.messages) {
        if (message.kind == MessageKind::Note && message.sceneIndex >= 0)
            notes.append(message.sceneIndex);
    }
    QCOMPARE(notes, (QList<int>{1, 3}));
    QVERIFY(project.messages.last().text.startsWith(u"✨ Complete! Generated 3 branded scenes"_qs));
}

void TestRunFailures::aDyingStageIsAFailureOfItsScenes()
{
    m_stage->holds = u"The Invitation"_qs;
    start();
    QTRY_COMPARE(m_stage->answers.held(), 1);
    m_stage->answers.drop();
    QTRY_VERIFY(m_log->isOver());
    QCOMPARE(m_log->all<SceneCompleted>().size(), 4);
    QCOMPARE(m_log->all<SceneFailed>().size(), 1);
}

void TestRunFailures::batchWithAFailure()
{
    GenerationRequest request = stripe();
    request.streaming = false;
    m_stage->breaks = u"The Discovery"_qs;
    startAndFinish(request);
    const ProjectContents project = contents();
    QCOMPARE(project.scenes.size(), 4);
    QList<int> order;
    for (const Message &message : project.messages) {
        if (message.kind == MessageKind::Scene)
            order.append(message.sceneIndex);
    }
    QCOMPARE(order, (QList<int>{0, 1, 2, 3, 4}));
    QCOMPARE(m_log->all<AllScenesComplete>().first().scenesFailed, 1);
}

void TestRunFailures::unreadableSiteOffersADraft()
{
    m_reader->answer = failure(ErrorKind::UnknownHost, u"There is no website at stripe.com."_qs);
    startAndFinish();
    const auto failed = m_log->all<RunFailed>();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().error, u"There is no website at stripe.com."_qs);
    QVERIFY(failed.first().canRetry);
    QVERIFY(!m_log->has<RunStarted>());
    const ProjectContents project = contents();
    QCOMPARE(project.messages.size(), 3);
    QCOMPARE(project.messages[0].status, MessageStatus::Failed);
    QCOMPARE(project.messages[1].kind, MessageKind::Problem);
    QVERIFY(project.messages[1].canRetry);
    QCOMPARE(project.messages[2].kind, MessageKind::DraftOffer);
    QVERIFY(project.messages[2].text.contains(u"stripe.com"_qs));
    QCOMPARE(project.messages[2].runId, m_runId);
    QCOMPARE(project.runs.first().state, RunState::Failed);
    QVERIFY(!project.hasBrand);
}

void TestRunFailures::emptyPageOffersADraft()
{
    m_reader->answer = FakeReader::page("{\"version\":1,\"url\":\"https://stripe.com/\"}");
    startAndFinish();
    QVERIFY(m_log->all<RunFailed>().first().error.contains(u"is empty"_qs));
    QCOMPARE(contents().messages.last().kind, MessageKind::DraftOffer);
    // A report that is no report.
    m_log->clear();
    m_reader->answer = FakeReader::page("garbage");
    m_worker->startRun(u"run-2"_qs, stripe());
    QTRY_VERIFY(m_log->has<RunFailed>());
}

void TestRunFailures::draftFromTheAddressAlone()
{
    GenerationRequest request = stripe();
    request.draft = true;
    startAndFinish(request);
    QVERIFY(m_reader->asked.isEmpty());
    const ProjectContents project = contents();
    QCOMPARE(project.scenes.size(), 5);
    QVERIFY(project.brand.draft);
    QVERIFY2(project.messages.last().text.startsWith(u"✨ Complete! Generated 5 draft scenes from the name Stripe and neutral colors."_qs),
             qPrintable(project.messages.last().text));
    QCOMPARE(project.settings.title, u"Stripe"_qs);
}

void TestRunFailures::aFailingListenerStopsNothing()
{
    connect(m_worker.get(), &ProjectWorker::runEvent, this, [](const RunEventVariant &) { throw std::runtime_error("a bad listener"); });
    startAndFinish();
    QVERIFY(m_log->has<AllScenesComplete>());
    QCOMPARE(contents().scenes.size(), 5);
}

void TestRunFailures::readOnlyProjectsRefuse()
{
    FakeReader reader;
    FakeStage stage;
    EventLog log;
    const auto second = makeWorker(reader, stage, templates(), log);
    QSignalSpy opened(second.get(), &ProjectWorker::opened);
    QSignalSpy editFailed(second.get(), &ProjectWorker::editFailed);
    second->open(path());
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.first().first().value<ProjectContents>().readOnly);
    second->startRun(u"x"_qs, stripe());
    QCOMPARE(log.all<RunFailed>().size(), 1);
    QVERIFY(log.all<RunFailed>().first().error.contains(u"open in another window"_qs));
    QVERIFY(reader.asked.isEmpty());
    second->apply(7, Edit::ChangeSettings{});
    QCOMPARE(editFailed.first().first().toULongLong(), 7u);
    QCOMPARE(contents().runs.size(), 0);
}

QTEST_GUILESS_MAIN(TestRunFailures)
#include "tst_run_failures.moc"
