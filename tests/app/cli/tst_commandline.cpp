// The command line as scripts use it: the built program, run as a process.

#include "tests/support/BadSites.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QList<QJsonObject> events() const
    {
        QList<QJsonObject> list;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }
};

constexpr int patience = 60'000; // ms; far above what any command needs

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PAGEREEL_PROGRAM), arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QStringList types(const QList<QJsonObject> &events)
{
    QStringList list;
    for (const QJsonObject &event : events)
        list.append(event.value(QLatin1String("type")).toString());
    return list;
}

QStringList completedNames(const QList<QJsonObject> &events)
{
    QStringList names;
    for (const QJsonObject &event : events) {
        if (event.value(QLatin1String("type")) == QLatin1String("sceneCompleted"))
            names.append(event.value(QLatin1String("sceneName")).toString());
    }
    return names;
}

// What must be the same however the scenes came about.
QJsonArray essence(const QJsonObject &info)
{
    QJsonArray scenes;
    for (const QJsonValue &value : info.value(QLatin1String("scenes")).toArray()) {
        QJsonObject scene = value.toObject();
        scene.remove(QStringLiteral("id"));
        scenes.append(scene);
    }
    return scenes;
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_sample; // a project generated from the sample site
    Outcome m_generated;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The test's folder cannot be written");
        return file.fileName();
    }

private slots:
    void initTestCase()
    {
        m_sample = path("sample.pagereel");
        m_generated =
            run({QStringLiteral("generate"), QStringLiteral("sample"), QStringLiteral("--out"), m_sample, QStringLiteral("--events")});
        QVERIFY2(m_generated.exitCode == 0, m_generated.err.constData());
    }

    void everyCommandHasHelp_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"generate", "resume", "brand", "info", "check", "import", "export"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void everyCommandHasHelp()
    {
        QFETCH(QString, command);
        const Outcome outcome = run({command, QStringLiteral("--help")});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith("Usage: pagereel " + command.toUtf8() + " [options] "), outcome.out.constData());
    }

    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList{QStringLiteral("genrate")};
        QTest::newRow("missing --out") << QStringList{QStringLiteral("generate"), QStringLiteral("sample")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("info"), m_sample, QStringLiteral("--colour")};
        QTest::newRow("no file") << QStringList{QStringLiteral("check")};
        QTest::newRow("every and all frames") << QStringList{QStringLiteral("check"), QStringLiteral("--all-frames"),
                                                             QStringLiteral("--every"), QStringLiteral("2"), m_sample};
        QTest::newRow("every zeroth frame") << QStringList{QStringLiteral("check"), QStringLiteral("--every"), QStringLiteral("0"),
                                                           m_sample};
        QTest::newRow("bad number") << QStringList{QStringLiteral("generate"), QStringLiteral("sample"),   QStringLiteral("--out"),
                                                   path("never.pagereel"),     QStringLiteral("--scenes"), QStringLiteral("none")};
        QTest::newRow("bad style") << QStringList{QStringLiteral("generate"), QStringLiteral("sample"),  QStringLiteral("--out"),
                                                  path("never.pagereel"),     QStringLiteral("--style"), QStringLiteral("loud")};
        QTest::newRow("unknown format") << QStringList{QStringLiteral("export"),   m_sample,
                                                       QStringLiteral("--format"), QStringLiteral("avi"),
                                                       QStringLiteral("--out"),    path("never.avi")};
    }
    void wrongUsageIsTold()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(!QFile::exists(path("never.pagereel")));
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
        const Outcome outcome = run({QStringLiteral("info"), m_sample});
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
        const Outcome outcome = run({QStringLiteral("check"), m_sample});
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
        const QString batch = path("batch.pagereel");
        const Outcome outcome = run({QStringLiteral("generate"), QStringLiteral("sample"), QStringLiteral("--out"), batch,
                                     QStringLiteral("--no-streaming"), QStringLiteral("--events")});
        QCOMPARE(outcome.exitCode, 0);
        const QStringList kinds = types(outcome.events());
        QCOMPARE(kinds.count(QStringLiteral("sceneCompleted")), 5);
        QCOMPARE(essence(run({QStringLiteral("info"), batch}).json().object()),
                 essence(run({QStringLiteral("info"), m_sample}).json().object()));
    }

    void lengthMayHaveAFraction()
    {
        const QString project = path("fraction.pagereel");
        const Outcome outcome = run({QStringLiteral("generate"), QStringLiteral("sample"), QStringLiteral("--scenes"), QStringLiteral("1"),
                                     QStringLiteral("--duration"), QStringLiteral("2.5"), QStringLiteral("--out"), project});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const QJsonArray scenes = run({QStringLiteral("info"), project}).json().object().value(QLatin1String("scenes")).toArray();
        QCOMPARE(scenes.first().toObject().value(QLatin1String("duration")).toInt(), 75);
    }

    void existingProjectIsNotOverwrittenUnasked()
    {
        const QString kept = write("kept.pagereel", "not to be lost");
        const QStringList generate{QStringLiteral("generate"), QStringLiteral("sample"), QStringLiteral("--scenes"),
                                   QStringLiteral("1"),        QStringLiteral("--out"),  kept};
        const Outcome refused = run(generate);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("--overwrite"));
        QFile file(kept);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not to be lost"));
        QCOMPARE(run(generate + QStringList{QStringLiteral("--overwrite")}).exitCode, 0);
        QCOMPARE(run({QStringLiteral("info"), kept}).json().object().value(QLatin1String("scenes")).toArray().size(), 1);
    }

    void killedAfterASceneTheFileIsSound()
    {
        const QString killed = path("killed.pagereel");
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
        QCOMPARE(essence(run({QStringLiteral("info"), killed}).json().object()),
                 essence(run({QStringLiteral("info"), m_sample}).json().object()));
        QCOMPARE(run({QStringLiteral("resume"), killed}).exitCode, 0);
    }

    void interruptKeepsFinishedScenes()
    {
        const QString interrupted = path("interrupted.pagereel");
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

    void brandHasItsShape()
    {
        const Outcome outcome = run({QStringLiteral("brand"), QStringLiteral("sample")});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject brand = outcome.json().object();
        for (const char *key : {"name", "logo", "colors", "gradients", "fonts", "buttons", "headline", "subhead", "features", "ctas",
                                "socialProof", "screenshots", "notes"})
            QVERIFY2(brand.contains(QLatin1String(key)), key);
        const QJsonObject primary = brand.value(QLatin1String("colors")).toObject().value(QLatin1String("primary")).toObject();
        QVERIFY(QRegularExpression(QStringLiteral("^#[0-9a-f]{6}$")).match(primary.value(QLatin1String("value")).toString()).hasMatch());
        QVERIFY(primary.value(QLatin1String("confidence")).toDouble() > 0.5);
        QVERIFY(primary.value(QLatin1String("from")).toObject().contains(QLatin1String("selector")));
    }

    void unreadableSitesAreExplained_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("unknown host") << QStringLiteral("https://no-such-host.invalid/");
        QTest::newRow("refused") << closedAddress().toString();
        QTest::newRow("not an address") << QStringLiteral("http://");
    }
    void unreadableSitesAreExplained()
    {
        QFETCH(QString, address);
        const Outcome outcome = run({QStringLiteral("brand"), address});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.startsWith("pagereel: "));
    }

    void brokenFilesAreExplained_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << path("missing.pagereel");
        QTest::newRow("text") << write("text.pagereel", "hello");
        QTest::newRow("empty") << write("empty.pagereel", "");
        QTest::newRow("folder") << m_folder.path();
    }
    void brokenFilesAreExplained()
    {
        QFETCH(QString, file);
        const Outcome outcome = run({QStringLiteral("info"), file});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.startsWith("pagereel: "));
    }

    void damageThatOpeningDoesNotFindIsTold()
    {
        const QString file = path("damaged.pagereel");
        QVERIFY(QFile::copy(m_sample, file));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("vandal"));
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("PRAGMA writable_schema=ON")));
            QVERIFY(query.exec(QStringLiteral("UPDATE sqlite_master SET sql = 'CREATE INDEX scenes_of_run ON scenes (name, duration)' "
                                              "WHERE name = 'scenes_of_run'")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("vandal"));
        const Outcome outcome = run({QStringLiteral("info"), file});
        QCOMPARE(outcome.exitCode, 1);
        const QString integrity = outcome.json().object().value(QLatin1String("integrity")).toString();
        QVERIFY2(integrity.contains(QLatin1String("scenes_of_run")), qPrintable(integrity));
        QVERIFY(outcome.err.contains("scenes_of_run"));
    }

    void checkFindsTheLine()
    {
        const QString good =
            write("good.tsx", "import {AbsoluteFill} from 'remotion';\n"
                              "export default () => <AbsoluteFill style={{background: '#fff', color: '#000'}}>Hello</AbsoluteFill>;\n");
        const QString broken = write("broken.tsx", "const title = 'Hello';\nconst size = ;\nexport default () => <div>{title}</div>;\n");
        const QString throws =
            write("throws.tsx", "import {useCurrentFrame} from 'remotion';\nexport default () => {\n"
                                "  if (useCurrentFrame() >= 57) throw new Error('No such slide');\n  return <div>ok</div>;\n};\n");
        const Outcome outcome = run({QStringLiteral("check"), good, broken, throws});
        QCOMPARE(outcome.exitCode, 1);
        const QJsonArray checks = outcome.json().array();
        QCOMPARE(checks.size(), 3);
        QVERIFY(checks.at(0).toObject().value(QLatin1String("ok")).toBool());
        const QJsonObject syntax = checks.at(1).toObject().value(QLatin1String("errors")).toArray().first().toObject();
        QVERIFY(!checks.at(1).toObject().value(QLatin1String("ok")).toBool());
        QCOMPARE(syntax.value(QLatin1String("line")).toInt(), 2);
        const QJsonObject thrown = checks.at(2).toObject().value(QLatin1String("errors")).toArray().first().toObject();
        QCOMPARE(thrown.value(QLatin1String("line")).toInt(), 3);
        QVERIFY(thrown.value(QLatin1String("message")).toString().contains(QLatin1String("No such slide")));
        QVERIFY(thrown.value(QLatin1String("frame")).toInt() >= 57);
    }

    void checkTellsWhatItCannotRead()
    {
        const QString good = write("fine.tsx", "import {AbsoluteFill} from 'remotion';\n"
                                               "export default () => <AbsoluteFill style={{background: '#fff'}}>Hi</AbsoluteFill>;\n");
        const QStringList files{good,
                                path("absent.tsx"),
                                write("empty.tsx", ""),
                                write("no-component.tsx", "const a = 1;\nexport const b = a;\n"),
                                path("absent.pagereel"),
                                write("no-project.pagereel", "hello"),
                                good};
        const Outcome outcome = run(QStringList{QStringLiteral("check")} + files);
        QCOMPARE(outcome.exitCode, 1);
        const QJsonArray checks = outcome.json().array();
        QCOMPARE(checks.size(), files.size());
        for (qsizetype i = 0; i < files.size(); ++i) {
            const QJsonObject check = checks.at(i).toObject();
            QCOMPARE(check.value(QLatin1String("file")).toString(), files.at(i));
            QCOMPARE(check.value(QLatin1String("ok")).toBool(), files.at(i) == good);
            QCOMPARE(check.value(QLatin1String("errors")).toArray().size(), files.at(i) == good ? 0 : 1);
        }
        QCOMPARE(outcome.err.count('\n'), 3); // the three that are no scenes at all
    }

    void checkLooksAtTheFramesAskedFor()
    {
        const auto frames = [this](const QStringList &options) {
            const QJsonArray checks = run(QStringList{QStringLiteral("check")} + options + QStringList{m_sample}).json().array();
            return checks.first().toObject().value(QLatin1String("frames")).toArray();
        };
        const int length = run({QStringLiteral("info"), m_sample})
                               .json()
                               .object()
                               .value(QLatin1String("scenes"))
                               .toArray()
                               .first()
                               .toObject()
                               .value(QLatin1String("duration"))
                               .toInt();
        QCOMPARE(frames({}).size(), 5);
        QCOMPARE(frames({QStringLiteral("--all-frames")}).size(), length);
        const QJsonArray every = frames({QStringLiteral("--every"), QStringLiteral("40")});
        QCOMPARE(every.size(), (length + 39) / 40);
        QCOMPARE(every.at(1).toInt(), 40);
    }

    void importedSceneIsKeptAsWritten()
    {
        const QByteArray code = "import {AbsoluteFill} from 'remotion';\nexport default function It_sMine() { return <AbsoluteFill>It’s "
                                "'mine' 🎬</AbsoluteFill>; }\n";
        const QString imported = path("imported.pagereel");
        const Outcome outcome = run({QStringLiteral("import"), write("mine.tsx", code), QStringLiteral("--out"), imported,
                                     QStringLiteral("--frames"), QStringLiteral("45")});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const QJsonArray scenes = run({QStringLiteral("info"), imported}).json().object().value(QLatin1String("scenes")).toArray();
        QCOMPARE(scenes.size(), 1);
        QCOMPARE(scenes.first().toObject().value(QLatin1String("code")).toString().toUtf8(), code);
        QCOMPARE(scenes.first().toObject().value(QLatin1String("duration")).toInt(), 45);
    }

    void numbersAreSpokenInPlainEnglish_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("one") << path("imported.pagereel") << QByteArray("There is no scene 9: the project has 1 scene.");
        QTest::newRow("several") << m_sample << QByteArray("There is no scene 9: the project has 5 scenes.");
    }
    void numbersAreSpokenInPlainEnglish()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, sentence);
        const Outcome outcome = run({QStringLiteral("export"), file, QStringLiteral("--format"), QStringLiteral("mp4"),
                                     QStringLiteral("--scene"), QStringLiteral("9"), QStringLiteral("--out"), path("none.mp4")});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains(sentence), outcome.err.constData());
    }

    // Every text with a number has its forms in the translation file: `update_translations` finds those that are new.
    void everyNumberHasItsForms()
    {
        static const QRegularExpression call(QStringLiteral("tr\\(\"([^\"\\n]*%n[^\"\\n]*)\""));
        QFile file(QStringLiteral(PAGEREEL_SOURCE_DIR "/translations/pagereel_en.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString translations = QString::fromUtf8(file.readAll());
        QVERIFY(!translations.contains(QLatin1String("unfinished")));
        int found = 0;
        for (const char *room : {"app", "ui", "pipeline"}) {
            QDirIterator sources(QStringLiteral(PAGEREEL_SOURCE_DIR "/") + QLatin1String(room), {QStringLiteral("*.cpp")}, QDir::Files,
                                 QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile source(sources.next());
                QVERIFY(source.open(QIODevice::ReadOnly));
                const QString code = QString::fromUtf8(source.readAll());
                for (auto it = call.globalMatch(code); it.hasNext(); ++found) {
                    const QString text = it.next().captured(1);
                    QVERIFY2(translations.contains(QStringLiteral("<source>%1</source>").arg(text.toHtmlEscaped())), qPrintable(text));
                }
            }
        }
        QVERIFY(found >= 3);
    }

    void scenesOfAnotherProjectAreImportedWithTheirPictures()
    {
        const QString imported = path("copied.pagereel");
        QCOMPARE(run({QStringLiteral("import"), m_sample, QStringLiteral("--out"), imported}).exitCode, 0);
        QCOMPARE(essence(run({QStringLiteral("info"), imported}).json().object()),
                 essence(run({QStringLiteral("info"), m_sample}).json().object()));
        QCOMPARE(run({QStringLiteral("check"), imported}).exitCode, 0);
    }

    void exportedVideoHasEveryFrame()
    {
        const QString video = path("video.mp4");
        const Outcome outcome = run({QStringLiteral("export"), m_sample, QStringLiteral("--format"), QStringLiteral("mp4"),
                                     QStringLiteral("--size"), QStringLiteral("640x360"), QStringLiteral("--range"),
                                     QStringLiteral("10-39"), QStringLiteral("--out"), video, QStringLiteral("--events")});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QCOMPARE(types(outcome.events()).last(), QStringLiteral("exported"));
        QProcess probe;
        probe.start(QStringLiteral("ffprobe"),
                    {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-count_frames"), QStringLiteral("-select_streams"),
                     QStringLiteral("v"), QStringLiteral("-show_entries"), QStringLiteral("stream=width,height,nb_read_frames,color_space"),
                     QStringLiteral("-of"), QStringLiteral("csv=p=0"), video});
        QVERIFY(probe.waitForFinished(patience));
        QCOMPARE(probe.readAllStandardOutput().trimmed(), QByteArray("640,360,bt709,30"));
        QCOMPARE(
            run({QStringLiteral("export"), m_sample, QStringLiteral("--format"), QStringLiteral("mp4"), QStringLiteral("--out"), video})
                .exitCode,
            1);
    }

    void exportedFolderIsARemotionProject()
    {
        const QString folder = path("folder");
        const Outcome outcome = run(
            {QStringLiteral("export"), m_sample, QStringLiteral("--format"), QStringLiteral("remotion"), QStringLiteral("--out"), folder});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        for (const char *file :
             {"package.json", "tsconfig.json", "README.md", "src/index.ts", "src/Root.tsx", "src/brand.ts", "src/kit/index.ts"})
            QVERIFY2(QFile::exists(QDir(folder).filePath(QLatin1String(file))), file);
        QCOMPARE(QDir(folder + QStringLiteral("/src/scenes")).entryList({QStringLiteral("*.tsx")}).size(), 5);
        QFile root(folder + QStringLiteral("/src/Root.tsx"));
        QVERIFY(root.open(QIODevice::ReadOnly));
        const QByteArray text = root.readAll();
        QVERIFY(text.indexOf("\"Main\"") > 0);
        QCOMPARE(text.indexOf("id=\""), text.indexOf("id=\"Main\""));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
