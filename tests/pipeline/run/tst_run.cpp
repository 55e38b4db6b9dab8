#include "RunRig.h"

using namespace RunEvent;

// What a run tells, and when: order and commit.
class TestRun : public QObject, protected RunRig
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void tellsItWordForWord();
    void stageIsGotReadyWhileThePageIsRead();
    void completedOnlyAfterItsCommit();
    void allScenesAreAskedForTogether();
    void sequentialAsksOneAfterTheOther();
    void scenesComeInOrderWhateverEndsFirst();
    void batchGivesTheSameAtTheEnd();
    void sizeIsTheRequests();
    void severalAddressesAreNoted();
};

void TestRun::stageIsGotReadyWhileThePageIsRead()
{
    m_reader->hold = true;
    start();
    QCOMPARE(m_stage->prepared, QStringList{contents().projectId});
}

void TestRun::tellsItWordForWord()
{
    startAndFinish();
    const QStringList lines = m_log->lines();
    const QStringList expected{
        u"~Analyzing stripe.com and extracting brand data…"_qs, u"started 0"_qs, u"title Stripe"_qs, u"brand"_qs,
        u"Analyzing stripe.com and extracting brand data…"_qs,
    };
    QCOMPARE(lines.mid(0, 5), expected);
    const ProjectContents project = contents();
    QCOMPARE(project.scenes.size(), 5);
    QCOMPARE(project.scenes[1].name, u"The Discovery – Financial infrastructure"_qs);
    QStringList chat;
    for (const Message &message : project.messages) {
        QCOMPARE(message.status, MessageStatus::Done);
        if (message.kind != MessageKind::Note)
            chat.append(message.text);
    }
    QStringList whole{u"Analyzing stripe.com and extracting brand data…"_qs};
    for (int i = 0; i < 5; ++i)
        whole.append(QStringLiteral("Creating Scene %1/5: %2… ✅").arg(i + 1).arg(project.scenes[i].name));
    whole.append(u"✨ Complete! Generated 5 branded scenes using Stripe's colors (#635BFF) and messaging."_qs);
    QCOMPARE(chat, whole);

    const auto done = m_log->all<SceneCompleted>();
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(done[i].sceneIndex, i);
        QCOMPARE(done[i].totalScenes, 5);
        QCOMPARE(done[i].scene, project.scenes[i]);
        QCOMPARE(done[i].sceneId, project.scenes[i].id);
        QCOMPARE(done[i].projectId, project.projectId);
        QCOMPARE(done[i].afterSceneId, i > 0 ? project.scenes[i - 1].id : QString());
        QCOMPARE(done[i].thumbnail.width(), 320);
        // The row first, then its ✅.
        const qsizetype row = lines.indexOf(QStringLiteral("scene %1 completed").arg(i));
        QVERIFY(row >= 0 && lines.indexOf(whole[i + 1]) == row + 1);
    }
    QCOMPARE(lines.last(), u"all complete"_qs);
    QCOMPARE(m_log->all<AllScenesComplete>().first().scenesFailed, 0);
    QCOMPARE(project.runs.first().state, RunState::Done);
    QCOMPARE(project.runs.first().scenesDone, 5);
    QCOMPARE(project.runs.first().scenesTotal, 5);
    QCOMPARE(project.settings.title, u"Stripe"_qs);
    QVERIFY(project.hasBrand);
    QCOMPARE(m_stage->projects.first().brand.value(u"name"_qs).toString(), u"Stripe"_qs);
    QCOMPARE(m_stage->projects.first().id, project.projectId);
    QFuture<AssetBytes> page = m_stage->projects.first().assets->asset(u"page.jpg"_qs);
    QTRY_VERIFY(page.isFinished());
    QCOMPARE(page.result().mime, u"image/jpeg"_qs);
}

void TestRun::completedOnlyAfterItsCommit()
{
    int looked = 0;
    connect(m_worker.get(), &ProjectWorker::runEvent, this, [&](const RunEventVariant &event) {
        const auto *message = std::get_if<MessageChanged>(&event);
        const auto *completed = std::get_if<SceneCompleted>(&event);
        const bool isTick = message && message->message.text.endsWith(u"✅"_qs);
        if (!completed && !isTick)
            return;
        ++looked;
        const ProjectContents project = contents(); // what anybody finds in the file now
        const int index = completed ? completed->sceneIndex : message->message.sceneIndex;
        QCOMPARE(project.scenes.size(), index + 1);
        QCOMPARE(project.runs.first().scenesDone, index + 1);
        bool hasLine = false;
        for (const Message &line : project.messages)
            hasLine = hasLine || (line.sceneIndex == index && line.text.endsWith(u"✅"_qs));
        QVERIFY(hasLine);
    });
    startAndFinish();
    QCOMPARE(looked, 10);
}

void TestRun::allScenesAreAskedForTogether()
{
    m_stage->holds = u"The"_qs;
    start();
    QTRY_COMPARE(m_stage->answers.held(), 5);
    QCOMPARE(m_log->all<SceneStarted>().size(), 5);
    QVERIFY(!m_log->has<SceneCompleted>());
    const ProjectContents project = contents();
    int working = 0;
    for (const Message &message : project.messages)
        working += message.status == MessageStatus::Working ? 1 : 0;
    QCOMPARE(working, 5);
    m_stage->answers.release();
    QTRY_VERIFY(m_log->isOver());
    QCOMPARE(contents().scenes.size(), 5);
}

void TestRun::sequentialAsksOneAfterTheOther()
{
    GenerationRequest request = stripe();
    request.sequential = true;
    m_stage->holds = u"The"_qs;
    start(request);
    for (int i = 0; i < 5; ++i) {
        QTRY_COMPARE(m_stage->answers.held(), 1);
        QCOMPARE(m_stage->scenes.size(), i + 1);
        QCOMPARE(m_log->all<SceneStarted>().size(), i + 1);
        QCOMPARE(m_log->all<SceneCompleted>().size(), i);
        m_stage->answers.release();
    }
    QTRY_VERIFY(m_log->isOver());
    QCOMPARE(contents().scenes.size(), 5);
}

void TestRun::scenesComeInOrderWhateverEndsFirst()
{
    m_stage->holds = u"The Problem"_qs;
    start();
    QTRY_COMPARE(m_stage->scenes.size(), 5);
    QCoreApplication::processEvents();
    QVERIFY(!m_log->has<SceneCompleted>());
    m_stage->answers.release();
    QTRY_VERIFY(m_log->isOver());
    const auto done = m_log->all<SceneCompleted>();
    QCOMPARE(done.size(), 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(done[i].sceneIndex, i);
}

void TestRun::batchGivesTheSameAtTheEnd()
{
    startAndFinish();
    const ProjectContents streamed = contents();
    m_worker.reset();
    QVERIFY(QFile::remove(path()));
    m_log->clear();
    m_worker = makeWorker(*m_reader, *m_stage, templates(), *m_log);
    m_worker->create(path(), {QStringLiteral("Untitled"), 30, 1920, 1080}, false);

    GenerationRequest request = stripe();
    request.streaming = false;
    m_stage->holds = u"The Invitation"_qs;
    start(request);
    QTRY_COMPARE(m_stage->answers.held(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!m_log->has<SceneStarted>());
    QVERIFY(!m_log->has<SceneCompleted>());
    QVERIFY(contents().scenes.isEmpty());
    m_stage->answers.release();
    QTRY_VERIFY(m_log->isOver());
    QCOMPARE(m_log->all<SceneStarted>().size(), 5);
    QCOMPARE(m_log->all<SceneCompleted>().size(), 5);

    const ProjectContents batch = contents();
    const auto chat = [](const ProjectContents &project) {
        QStringList lines;
        for (const Message &message : project.messages)
            lines.append(message.text);
        return lines;
    };
    QCOMPARE(chat(batch), chat(streamed));
    QCOMPARE(batch.scenes.size(), streamed.scenes.size());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(batch.scenes[i].name, streamed.scenes[i].name);
        QCOMPARE(batch.scenes[i].code, streamed.scenes[i].code);
        QCOMPARE(batch.scenes[i].props, streamed.scenes[i].props);
        QCOMPARE(batch.scenes[i].durationInFrames, streamed.scenes[i].durationInFrames);
    }
    QCOMPARE(batch.brand, streamed.brand);
    QCOMPARE(batch.settings, streamed.settings);
    QCOMPARE(batch.runs.first().scenesDone, 5);
}

void TestRun::sizeIsTheRequests()
{
    GenerationRequest request = stripe();
    request.width = 1080;
    request.height = 1920;
    request.sceneCount = 3;
    request.durationSeconds = 12;
    startAndFinish(request);
    const ProjectContents project = contents();
    QCOMPARE(project.settings.width, 1080);
    QCOMPARE(m_log->all<RunStarted>().first().settings, project.settings);
    QCOMPARE(m_stage->projects.first().height, 1920);
    QCOMPARE(project.scenes.size(), 3);
    int total = 0;
    for (const Scene &scene : project.scenes)
        total += scene.durationInFrames;
    QCOMPARE(total, 360);
}

void TestRun::severalAddressesAreNoted()
{
    GenerationRequest request = stripe();
    request.text = u"stripe.com or linear.app, whatever looks better"_qs;
    startAndFinish(request);
    const ProjectContents project = contents();
    QCOMPARE(project.messages[1].kind, MessageKind::Note);
    QVERIFY(project.messages[1].text.contains(u"stripe.com"_qs) && project.messages[1].text.contains(u"linear.app"_qs));
    QCOMPARE(m_reader->asked, QList<QUrl>{request.url});
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
