// `pagereel generate` and `resume`, as scripts see them.

#include "tests/app/cli/Program.h"

#include <csignal>

using namespace Program;

namespace {

QStringList completedNames(const QList<QJsonObject> &events)
{
    QStringList names;
    for (const QJsonObject &event : events) {
        if (event.value(QLatin1String("type")) == QLatin1String("sceneCompleted"))
            names.append(event.value(QLatin1String("sceneName")).toString());
    }
    return names;
}

} // namespace

class GenerateCommandTest : public QObject
{
    Q_OBJECT

    TestFolder m_folder;
    Outcome m_generated;

private slots:
    void initTestCase()
    {
        m_generated = m_folder.generateSample();
        QVERIFY2(m_generated.exitCode == 0, m_generated.err.constData());
    }

    void scenesArriveInOrderAndThenTheEnd()
    {
        const auto events = m_generated.events();
        const QStringList kinds = types(events);
        QCOMPARE(kinds.count(QStringLiteral("sceneStarted")), 5);
        QCOMPARE(kinds.count(QStringLiteral("sceneCompleted")), 5);
        QCOMPARE(kinds.count(QStringLiteral("allScenesComplete")), 1);
        QVERIFY(kinds.indexOf(QStringLiteral("allScenesComplete")) > kinds.lastIndexOf(QStringLiteral("sceneCompleted")));

        double last = 0;
        int next = 0;
        for (const QJsonObject &event : events) {
            QVERIFY(event.value(QLatin1String("t")).toDouble() >= last);
            last = event.value(QLatin1String("t")).toDouble();
            QVERIFY(!event.value(QLatin1String("runId")).toString().isEmpty());
            if (event.value(QLatin1String("type")) == QLatin1String("sceneCompleted")) {
                QCOMPARE(event.value(QLatin1String("sceneIndex")).toInt(-1), next++);
                QCOMPARE(event.value(QLatin1String("totalScenes")).toInt(), 5);
                QVERIFY(!event.value(QLatin1String("sceneId")).toString().isEmpty());
            }
        }
    }

    void chatSpeaksAsPromised()
    {
        QStringList lines;
        for (const QJsonObject &event : m_generated.events()) {
            if (event.value(QLatin1String("type")) == QLatin1String("message"))
                lines.append(event.value(QLatin1String("text")).toString());
        }
        QVERIFY(lines.first().startsWith(QLatin1String("Analyzing ")));
        QVERIFY(lines.first().endsWith(QStringLiteral(" and extracting brand data…")));
        const QStringList names = completedNames(m_generated.events());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString line = QStringLiteral("Creating Scene %1/5: %2…").arg(i + 1).arg(names.at(i));
            QVERIFY2(lines.contains(line), qPrintable(line));
            QVERIFY2(lines.indexOf(line + QStringLiteral(" ✅")) > lines.indexOf(line), qPrintable(line));
        }
        QVERIFY(lines.last().startsWith(QStringLiteral("✨ Complete! Generated 5 branded scenes using ")));
    }

    void projectHoldsWhatWasTold()
    {
        const Outcome outcome = run({QStringLiteral("info"), m_folder.sample()});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject info = outcome.json().object();
        QCOMPARE(info.value(QLatin1String("integrity")).toString(), QStringLiteral("ok"));
        QCOMPARE(info.value(QLatin1String("fps")).toInt(), 30);
        QCOMPARE(info.value(QLatin1String("width")).toInt(), 1920);
        const QJsonArray scenes = info.value(QLatin1String("scenes")).toArray();
        QCOMPARE(scenes.size(), 5);
        const QStringList names = completedNames(m_generated.events());
        for (qsizetype i = 0; i < scenes.size(); ++i) {
            const QJsonObject scene = scenes.at(i).toObject();
            QCOMPARE(scene.value(QLatin1String("order")).toInt(-1), int(i));
            QCOMPARE(scene.value(QLatin1String("name")).toString(), names.at(i));
            QVERIFY(scene.value(QLatin1String("duration")).toInt() >= 60);
            QVERIFY(scene.value(QLatin1String("code")).toString().contains(QLatin1String("export default")));
        }
        const QJsonObject firstMessage = info.value(QLatin1String("messages")).toArray().first().toObject();
        QCOMPARE(firstMessage.value(QLatin1String("role")).toString(), QStringLiteral("user"));
        const QJsonObject run = info.value(QLatin1String("runs")).toArray().first().toObject();
        QCOMPARE(run.value(QLatin1String("state")).toString(), QStringLiteral("done"));
        QCOMPARE(run.value(QLatin1String("scenesDone")).toInt(), 5);
    }

    void sampleScenesAreSound()
    {
        const Outcome outcome = run({QStringLiteral("check"), m_folder.sample()});
        QVERIFY2(outcome.exitCode == 0, outcome.out.constData());
        const QJsonArray checks = outcome.json().array();
        QCOMPARE(checks.size(), 5);
        for (const QJsonValue &value : checks) {
            const QJsonObject check = value.toObject();
            const QByteArray name = check.value(QLatin1String("name")).toString().toUtf8();
            QVERIFY2(check.value(QLatin1String("ok")).toBool(), name.constData());
            QCOMPARE(check.value(QLatin1String("frames")).toArray().size(), 5);
            QVERIFY2(check.value(QLatin1String("overflow")).toArray().isEmpty(), name.constData());
            QVERIFY2(check.value(QLatin1String("blank")).toArray().isEmpty(), name.constData());
            QVERIFY2(check.value(QLatin1String("missingFonts")).toArray().isEmpty(), name.constData());
            const QJsonObject contrast = check.value(QLatin1String("contrast")).toObject();
            QVERIFY2(contrast.value(QLatin1String("ratio")).toDouble() >= 4.5, name.constData());
        }
    }

    void batchGivesTheSameScenes()
    {
        const QString batch = m_folder.path("batch.pagereel");
        const Outcome outcome = run({QStringLiteral("generate"), QStringLiteral("sample"), QStringLiteral("--out"), batch,
                                     QStringLiteral("--no-streaming"), QStringLiteral("--events")});
        QCOMPARE(outcome.exitCode, 0);
        const QStringList kinds = types(outcome.events());
        QCOMPARE(kinds.count(QStringLiteral("sceneCompleted")), 5);
        QCOMPARE(essence(batch), essence(m_folder.sample()));
    }

    void lengthMayHaveAFraction()
    {
        const QString project = m_folder.path("fraction.pagereel");
        const Outcome outcome = run({QStringLiteral("generate"), QStringLiteral("sample"), QStringLiteral("--scenes"), QStringLiteral("1"),
                                     QStringLiteral("--duration"), QStringLiteral("2.5"), QStringLiteral("--out"), project});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const QJsonArray scenes = scenesOf(project);
        QCOMPARE(scenes.first().toObject().value(QLatin1String("duration")).toInt(), 75);
    }

    void existingProjectIsNotOverwrittenUnasked()
    {
        const QString kept = m_folder.write("kept.pagereel", "not to be lost");
        const QStringList generate{QStringLiteral("generate"), QStringLiteral("sample"), QStringLiteral("--scenes"),
                                   QStringLiteral("1"),        QStringLiteral("--out"),  kept};
        const Outcome refused = run(generate);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("--overwrite"));
        QFile file(kept);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not to be lost"));
        QCOMPARE(run(generate + QStringList{QStringLiteral("--overwrite")}).exitCode, 0);
        QCOMPARE(scenesOf(kept).size(), 1);
    }

    void killedAfterASceneTheFileIsSound()
    {
        const QString killed = m_folder.path("killed.pagereel");
        QProcess process;
        process.start(QStringLiteral(PAGEREEL_PROGRAM),
                      {QStringLiteral("generate"), QStringLiteral("sample"), QStringLiteral("--out"), killed, QStringLiteral("--events")});
        QByteArray told;
        QTRY_VERIFY_WITH_TIMEOUT((told += process.readAllStandardOutput()).contains("sceneCompleted"), patience);
        process.kill();
        process.waitForFinished();
        told += process.readAllStandardOutput();
        const qsizetype promised = completedNames(Outcome{0, told, {}}.events()).size();

        const QJsonObject info = run({QStringLiteral("info"), killed}).json().object();
        QVERIFY(info.value(QLatin1String("scenes")).toArray().size() >= promised);
        const Outcome resumed = run({QStringLiteral("resume"), killed, QStringLiteral("--events")});
        QCOMPARE(resumed.exitCode, 0);
        QCOMPARE(essence(killed), essence(m_folder.sample()));
        QCOMPARE(run({QStringLiteral("resume"), killed}).exitCode, 0);
    }

    void interruptKeepsFinishedScenes()
    {
        const QString interrupted = m_folder.path("interrupted.pagereel");
        QProcess process;
        process.start(QStringLiteral(PAGEREEL_PROGRAM),
                      {QStringLiteral("generate"), QStringLiteral("sample"), QStringLiteral("--scenes"), QStringLiteral("8"),
                       QStringLiteral("--out"), interrupted, QStringLiteral("--events")});
        QByteArray told;
        QTRY_VERIFY_WITH_TIMEOUT((told += process.readAllStandardOutput()).contains("sceneCompleted"), patience);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(patience));
        told += process.readAllStandardOutput();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(types(Outcome{0, told, {}}.events()).contains(QStringLiteral("runCancelled")));
        const QJsonObject info = run({QStringLiteral("info"), interrupted}).json().object();
        QCOMPARE(info.value(QLatin1String("scenes")).toArray().size(), completedNames(Outcome{0, told, {}}.events()).size());
    }
};

QTEST_GUILESS_MAIN(GenerateCommandTest)
#include "tst_generatecommand.moc"
