#include "EventLog.h"
#include "FakeTools.h"
#include "tests/pipeline/project/ProjectFixtures.h"
#include "tests/pipeline/scenes/TestTemplates.h"

#include "pipeline/project/ProjectStore.h"
#include "pipeline/run/ProjectWorker.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace RunEvent;

class TestRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsItWordForWord();
    void completedOnlyAfterItsCommit();
    void allScenesAreAskedForTogether();
    void sequentialAsksOneAfterTheOther();
    void scenesComeInOrderWhateverEndsFirst();
    void aFailingSceneLeavesTheOthers();
    void aThrowingStageLeavesTheOthers();
    void allScenesFailing();
    void aBeatWithoutATemplateIsLeftOut();
    void aDyingStageIsAFailureOfItsScenes();
    void batchGivesTheSameAtTheEnd();
    void batchWithAFailure();
    void unreadableSiteOffersADraft();
    void emptyPageOffersADraft();
    void draftFromTheAddressAlone();
    void severalAddressesAreNoted();
    void aFilledProjectMakesRoom();
    void anUnreadableSiteArchivesNothing();
    void assetsOfEarlierRunsStay();
    void titlesOfTheUserStay();
    void sizeIsTheRequests();
    void cancelWhileReading();
    void cancelBetweenScenes();
    void cancelOfABatchKeepsWhatIsMade();
    void cancelAfterTheEndIsNothing();
    void aNewRunEndsTheOneBefore();
    void retryMakesTheSceneInItsPlace();
    void retryThatFailsAgain();
    void retryOfWhatIsThere();
    void resumeAfterCancel();
    void resumeAfterAKill();
    void resumeAfterAKillWhileReading();
    void resumeOfNothing();
    void aFailingListenerStopsNothing();
    void readOnlyProjectsRefuse();
    void saveAsWhileScenesAreMade();
    void thumbnails();
    void workerGoesWhileARunIsOn();
    void worksInAThreadOfItsOwn();

public:
    static int runUntilKilled(const QString &project, const QString &templates, bool whileReading);

private:
    static std::unique_ptr<ProjectWorker> makeWorker(FakeReader &reader, FakeStage &stage, const QString &templates, EventLog &log);
    void start(GenerationRequest request = {});
    void startAndFinish(const GenerationRequest &request = {});
    ProjectContents contents() const;
    QString path() const { return m_folder->filePath(QStringLiteral("demo.pagereel")); }
    QString templates() const { return m_folder->filePath(QStringLiteral("templates")); }
    void killAfter(const QByteArray &mode, int lines);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeReader> m_reader;
    std::unique_ptr<FakeStage> m_stage;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<ProjectWorker> m_worker;
    const QString m_runId = QStringLiteral("run-1");
};

namespace {

GenerationRequest stripe()
{
    GenerationRequest request;
    request.text = QStringLiteral("Create video from https://stripe.com");
    request.url = QUrl(QStringLiteral("https://stripe.com"));
    return request;
}

} // namespace

std::unique_ptr<ProjectWorker> TestRun::makeWorker(FakeReader &reader, FakeStage &stage, const QString &templates, EventLog &log)
{
    auto worker = std::make_unique<ProjectWorker>(&reader, &stage, templates);
    connect(worker.get(), &ProjectWorker::runEvent, &log, &EventLog::take);
    return worker;
}

void TestRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_reader = std::make_unique<FakeReader>();
    m_stage = std::make_unique<FakeStage>();
    m_log = std::make_unique<EventLog>();
    TestTemplates::writeUsual(templates());
    m_worker = makeWorker(*m_reader, *m_stage, templates(), *m_log);
    m_worker->create(path(), {QStringLiteral("Untitled"), 30, 1920, 1080}, false);
}

void TestRun::cleanup()
{
    // What is still under way ends, so that nothing of a run is left over.
    m_reader->answers.release();
    m_stage->answers.release();
    QCoreApplication::processEvents();
    m_worker.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestRun::start(GenerationRequest request)
{
    if (request.url.isEmpty()) {
        request.url = stripe().url;
        request.text = stripe().text;
    }
    m_worker->startRun(m_runId, request);
}

void TestRun::startAndFinish(const GenerationRequest &request)
{
    start(request);
    QTRY_VERIFY(m_log->isOver());
}

ProjectContents TestRun::contents() const
{
    const auto store = ProjectStore::open(path());
    return store ? (*store)->contents().value_or(ProjectContents{}) : ProjectContents{};
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

void TestRun::aFailingSceneLeavesTheOthers()
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

void TestRun::aThrowingStageLeavesTheOthers()
{
    m_stage->throws = u"The Triumph"_qs;
    startAndFinish();
    QCOMPARE(m_log->all<SceneCompleted>().size(), 4);
    QVERIFY(m_log->all<SceneFailed>().first().error.contains(u"the stage fell over"_qs));
}

void TestRun::allScenesFailing()
{
    m_stage->breaks = u"The"_qs;
    startAndFinish();
    QCOMPARE(m_log->all<SceneFailed>().size(), 5);
    QVERIFY(m_log->has<RunFailed>());
    QVERIFY(!m_log->has<AllScenesComplete>());
    QCOMPARE(contents().runs.first().state, RunState::Failed);
}

void TestRun::aBeatWithoutATemplateIsLeftOut()
{
    // A catalogue without Discovery has nothing to fall back to.
    for (const char *id : {"discovery-plain", "discovery-picture", "triumph-plain", "triumph-figure"})
        QVERIFY(QDir(templates() + u'/' + QLatin1String(id)).removeRecursively());
    m_worker.reset();
    m_worker = makeWorker(*m_reader, *m_stage, templates(), *m_log);
    m_worker->open(path());
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

void TestRun::aDyingStageIsAFailureOfItsScenes()
{
    m_stage->holds = u"The Invitation"_qs;
    start();
    QTRY_COMPARE(m_stage->answers.held(), 1);
    m_stage->answers.drop();
    QTRY_VERIFY(m_log->isOver());
    QCOMPARE(m_log->all<SceneCompleted>().size(), 4);
    QCOMPARE(m_log->all<SceneFailed>().size(), 1);
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

void TestRun::batchWithAFailure()
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

void TestRun::unreadableSiteOffersADraft()
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

void TestRun::emptyPageOffersADraft()
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

void TestRun::draftFromTheAddressAlone()
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

void TestRun::aFilledProjectMakesRoom()
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

void TestRun::anUnreadableSiteArchivesNothing()
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

void TestRun::assetsOfEarlierRunsStay()
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

void TestRun::titlesOfTheUserStay()
{
    m_worker->apply(1, Edit::ChangeSettings{{u"My launch"_qs, 30, 1920, 1080}});
    startAndFinish();
    QVERIFY(!m_log->has<TitleUpdated>());
    QCOMPARE(contents().settings.title, u"My launch"_qs);
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

void TestRun::cancelWhileReading()
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

void TestRun::cancelBetweenScenes()
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

void TestRun::cancelOfABatchKeepsWhatIsMade()
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

void TestRun::cancelAfterTheEndIsNothing()
{
    m_worker->cancelRun();
    startAndFinish();
    const auto told = m_log->lines().size();
    m_worker->cancelRun();
    QCOMPARE(m_log->lines().size(), told);
    QCOMPARE(contents().runs.first().state, RunState::Done);
}

void TestRun::aNewRunEndsTheOneBefore()
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

void TestRun::retryMakesTheSceneInItsPlace()
{
    m_stage->breaks = u"The Transformation"_qs;
    startAndFinish();
    const ProjectContents before = contents();
    m_stage->breaks.reset();
    m_log->clear();
    m_worker->retryScene(m_runId, 2);
    QTRY_VERIFY(m_log->has<SceneCompleted>());
    QCoreApplication::processEvents();
    QVERIFY(!m_log->has<AllScenesComplete>());
    QVERIFY(!m_log->has<RunStarted>());
    const ProjectContents after = contents();
    QCOMPARE(after.scenes.size(), 5);
    QVERIFY(after.scenes[2].name.startsWith(u"The Transformation"_qs));
    QCOMPARE(m_log->all<SceneCompleted>().first().afterSceneId, after.scenes[1].id);
    QCOMPARE(after.messages.size(), before.messages.size() + 1);
    QVERIFY(after.messages.last().text.startsWith(u"Creating Scene 3/5: The Transformation"_qs));
    QVERIFY(after.messages.last().text.endsWith(u"… ✅"_qs));
    for (const Message &message : after.messages)
        QVERIFY(!message.canRetry);
    QCOMPARE(after.runs.first().scenesDone, 5);
    QCOMPARE(after.runs.first().state, RunState::Done);
}

void TestRun::retryThatFailsAgain()
{
    m_stage->breaks = u"The Transformation"_qs;
    startAndFinish();
    m_log->clear();
    m_worker->retryScene(m_runId, 2);
    QTRY_VERIFY(m_log->has<SceneFailed>());
    QVERIFY(contents().messages.last().canRetry);
    // And once more, cancelled in between.
    m_stage->breaks.reset();
    m_stage->holds = u"The Transformation"_qs;
    m_worker->retryScene(m_runId, 2);
    QTRY_COMPARE(m_stage->answers.held(), 1);
    m_worker->cancelRun();
    QVERIFY(m_log->has<RunCancelled>());
    QCOMPARE(contents().runs.first().state, RunState::Done); // the run itself has ended long ago
    QCOMPARE(contents().messages.last().status, MessageStatus::Cancelled);
}

void TestRun::retryOfWhatIsThere()
{
    startAndFinish();
    for (const int index : {0, 4, 5, -1}) {
        m_log->clear();
        m_worker->retryScene(m_runId, index);
        QVERIFY(m_log->has<RunFailed>());
    }
    m_log->clear();
    m_worker->retryScene(u"no such run"_qs, 0);
    QVERIFY(m_log->has<RunFailed>());
    QCOMPARE(contents().scenes.size(), 5);
}

void TestRun::resumeAfterCancel()
{
    m_stage->holds = u"The Transformation"_qs;
    start();
    QTRY_COMPARE(m_log->all<SceneCompleted>().size(), 2);
    m_worker->cancelRun();
    m_stage->answers.release();
    m_stage->holds.reset();
    const ProjectContents before = contents();
    m_log->clear();
    m_worker->resumeRun();
    QTRY_VERIFY(m_log->isOver());
    QVERIFY(m_log->has<AllScenesComplete>());
    QCOMPARE(m_log->all<SceneCompleted>().size(), 3);
    QCOMPARE(m_log->all<RunStarted>().first().archivedSceneIds, QStringList());
    const ProjectContents after = contents();
    QCOMPARE(after.scenes.mid(0, 2), before.scenes);
    QCOMPARE(after.scenes.size(), 5);
    QCOMPARE(after.messages.size(), before.messages.size() + 1); // the same lines, and the completion
    QCOMPARE(after.runs.first().state, RunState::Done);
    QCOMPARE(after.runs.first().scenesDone, 5);
}

void TestRun::killAfter(const QByteArray &mode, int lines)
{
    m_worker.reset();
    QVERIFY(QFile::remove(path()));
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(mode), path(), templates()});
    QVERIFY(child.waitForStarted());
    QByteArray output;
    while (output.count('\n') < lines) {
        QVERIFY(child.waitForReadyRead(20000));
        output += child.readAllStandardOutput();
    }
    child.kill();
    QVERIFY(child.waitForFinished());
    m_worker = makeWorker(*m_reader, *m_stage, templates(), *m_log);
    m_worker->open(path());
}

void TestRun::resumeAfterAKill()
{
    startAndFinish();
    const ProjectContents whole = contents();
    m_log->clear();
    killAfter("run-until-killed", 3);
    const ProjectContents killed = contents();
    QCOMPARE(killed.scenes.size(), 3);
    QCOMPARE(killed.runs.first().state, RunState::Running);
    m_reader->answer = failure(ErrorKind::UnknownHost, u"not asked again"_qs);
    const auto asked = m_reader->asked.size();
    m_worker->resumeRun();
    QTRY_VERIFY(m_log->isOver());
    QVERIFY(m_log->has<AllScenesComplete>());
    QCOMPARE(m_reader->asked.size(), asked);
    const ProjectContents after = contents();
    QCOMPARE(after.scenes.mid(0, 3), killed.scenes);
    QCOMPARE(after.scenes.size(), 5);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(after.scenes[i].name, whole.scenes[i].name);
        QCOMPARE(after.scenes[i].templateId, whole.scenes[i].templateId);
        QCOMPARE(after.scenes[i].props, whole.scenes[i].props);
        QCOMPARE(after.scenes[i].durationInFrames, whole.scenes[i].durationInFrames);
    }
    QStringList texts;
    for (const Message &message : after.messages)
        texts.append(message.text);
    QStringList expected;
    for (const Message &message : whole.messages)
        expected.append(message.text);
    QCOMPARE(texts, expected); // nobody sees that it was cut off
}

void TestRun::resumeAfterAKillWhileReading()
{
    killAfter("read-until-killed", 1);
    QCOMPARE(contents().runs.first().state, RunState::Running);
    m_worker->resumeRun();
    QTRY_VERIFY(m_log->isOver());
    QVERIFY(m_log->has<AllScenesComplete>());
    QCOMPARE(m_reader->asked.size(), 1);
    const ProjectContents after = contents();
    QCOMPARE(after.scenes.size(), 5);
    QCOMPARE(after.runs.size(), 1);
    int analyses = 0;
    for (const Message &message : after.messages)
        analyses += message.kind == MessageKind::Analysis ? 1 : 0;
    QCOMPARE(analyses, 1);
}

void TestRun::resumeOfNothing()
{
    m_worker->resumeRun();
    QVERIFY(m_log->has<RunFailed>());
    QVERIFY(contents().runs.isEmpty());
    m_log->clear();
    startAndFinish();
    m_log->clear();
    m_worker->resumeRun();
    QVERIFY(m_log->has<RunFailed>());
    QCOMPARE(contents().scenes.size(), 5);
}

void TestRun::aFailingListenerStopsNothing()
{
    connect(m_worker.get(), &ProjectWorker::runEvent, this, [](const RunEventVariant &) { throw std::runtime_error("a bad listener"); });
    startAndFinish();
    QVERIFY(m_log->has<AllScenesComplete>());
    QCOMPARE(contents().scenes.size(), 5);
}

void TestRun::readOnlyProjectsRefuse()
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

void TestRun::saveAsWhileScenesAreMade()
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

void TestRun::thumbnails()
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

void TestRun::workerGoesWhileARunIsOn()
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

void TestRun::worksInAThreadOfItsOwn()
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

// The other process: a run that stops at the fourth scene, or in the middle of reading, and says what was completed.
int TestRun::runUntilKilled(const QString &project, const QString &templates, bool whileReading)
{
    FakeReader reader;
    reader.hold = whileReading;
    FakeStage stage;
    stage.holds = QStringLiteral("The Triumph");
    EventLog log;
    const auto worker = makeWorker(reader, stage, templates, log);
    connect(worker.get(), &ProjectWorker::runEvent, &log, [whileReading](const RunEventVariant &event) {
        if (whileReading || std::holds_alternative<SceneCompleted>(event)) {
            printf("done\n");
            fflush(stdout);
        }
    });
    worker->create(project, {QStringLiteral("Untitled"), 30, 1920, 1080}, false);
    worker->startRun(QStringLiteral("run-1"), stripe());
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "run-until-killed") == 0)
        return TestRun::runUntilKilled(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]), false);
    if (argc == 4 && qstrcmp(argv[1], "read-until-killed") == 0)
        return TestRun::runUntilKilled(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]), true);
    TestRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_run.moc"
