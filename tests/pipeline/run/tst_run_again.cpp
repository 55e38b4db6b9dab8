#include "RunRig.h"

#include <QProcess>

using namespace RunEvent;

// Scenes and runs that are taken up again.
class TestRunAgain : public QObject, protected RunRig
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void retryMakesTheSceneInItsPlace();
    void retryThatFailsAgain();
    void retryOfWhatIsThere();
    void anotherLookReadsNothing();
    void resumeAfterCancel();
    void resumeAfterAKill();
    void resumeAfterAKillWhileReading();
    void resumeOfNothing();

public:
    static int runUntilKilled(const QString &project, const QString &templates, bool whileReading);

private:
    void killAfter(const QByteArray &mode, int lines);
};

void TestRunAgain::retryMakesTheSceneInItsPlace()
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

void TestRunAgain::retryThatFailsAgain()
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

void TestRunAgain::retryOfWhatIsThere()
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

void TestRunAgain::anotherLookReadsNothing()
{
    startAndFinish();
    ProjectContents before = contents();
    BrandProfile edited = before.brand;
    edited.name->value = u"Mine"_qs;
    ProjectSettings tall = before.settings;
    std::swap(tall.width, tall.height);
    const QByteArray snapshot = (*ProjectStore::open(path()))->snapshot().value();
    m_worker->apply(1, Edit::ChangeBrand{edited});
    m_worker->apply(2, Edit::ChangeSettings{tall});
    m_log->clear();
    GenerationRequest again = stripe();
    again.keepsBrand = true;
    again.seed = 2;
    m_worker->startRun(u"run-2"_qs, again);
    QTRY_VERIFY(m_log->isOver());
    QVERIFY(m_log->has<AllScenesComplete>());
    QCOMPARE(m_reader->asked.size(), 1); // by the first run
    const ProjectContents after = contents();
    QCOMPARE(after.brand, edited);
    QCOMPARE(after.settings.height, tall.height);
    QCOMPARE(after.scenes.size(), 5);
    QCOMPARE(after.archived.size(), before.archived.size() + 5);
    QCOMPARE((*ProjectStore::open(path()))->snapshot().value(), snapshot);
}

void TestRunAgain::resumeAfterCancel()
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

void TestRunAgain::killAfter(const QByteArray &mode, int lines)
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
    reopen();
}

void TestRunAgain::resumeAfterAKill()
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

void TestRunAgain::resumeAfterAKillWhileReading()
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

void TestRunAgain::resumeOfNothing()
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

// The other process: a run that stops at the fourth scene, or in the middle of reading, and says what was completed.
int TestRunAgain::runUntilKilled(const QString &project, const QString &templates, bool whileReading)
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
        return TestRunAgain::runUntilKilled(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]), false);
    if (argc == 4 && qstrcmp(argv[1], "read-until-killed") == 0)
        return TestRunAgain::runUntilKilled(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]), true);
    TestRunAgain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_run_again.moc"
