// What the command line does with scenes that are there: `check`, `import` and `export`.

#include "tests/app/cli/Program.h"

#include <QRegularExpression>

using namespace Program;

namespace {

// The files that an exported folder's code shows or sets its texts in.
QStringList assetsIn(const QByteArray &code)
{
    static const QRegularExpression source(QStringLiteral("\"src\": \"([^\"]+)\""));
    QStringList names;
    for (auto match = source.globalMatch(QString::fromUtf8(code)); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

} // namespace

class SceneCommandsTest : public QObject
{
    Q_OBJECT

    TestFolder m_folder;

private slots:
    void initTestCase() { QCOMPARE(m_folder.generateSample().exitCode, 0); }

    void checkFindsTheLine()
    {
        const QString good = m_folder.write(
            "good.tsx", "import {AbsoluteFill} from 'remotion';\n"
                        "export default () => <AbsoluteFill style={{background: '#fff', color: '#000'}}>Hello</AbsoluteFill>;\n");
        const QString broken =
            m_folder.write("broken.tsx", "const title = 'Hello';\nconst size = ;\nexport default () => <div>{title}</div>;\n");
        const QString throws =
            m_folder.write("throws.tsx", "import {useCurrentFrame} from 'remotion';\nexport default () => {\n"
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
        const QString good =
            m_folder.write("fine.tsx", "import {AbsoluteFill} from 'remotion';\n"
                                       "export default () => <AbsoluteFill style={{background: '#fff'}}>Hi</AbsoluteFill>;\n");
        const QStringList files{good,
                                m_folder.path("absent.tsx"),
                                m_folder.write("empty.tsx", ""),
                                m_folder.write("no-component.tsx", "const a = 1;\nexport const b = a;\n"),
                                m_folder.path("absent.pagereel"),
                                m_folder.write("no-project.pagereel", "hello"),
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
            const QJsonArray checks = run(QStringList{QStringLiteral("check")} + options + QStringList{m_folder.sample()}).json().array();
            return checks.first().toObject().value(QLatin1String("frames")).toArray();
        };
        const int length = scenesOf(m_folder.sample()).first().toObject().value(QLatin1String("duration")).toInt();
        QCOMPARE(frames({}).size(), 5);
        QCOMPARE(frames({QStringLiteral("--all-frames")}).size(), length);
        const QJsonArray every = frames({QStringLiteral("--every"), QStringLiteral("40")});
        QCOMPARE(every.size(), (length + 39) / 40);
        QCOMPARE(every.at(1).toInt(), 40);
    }

    void checkKnowsTheSceneFilesProject()
    {
        QVERIFY(QDir().mkpath(m_folder.path("site/public/images")) && QDir().mkpath(m_folder.path("site/src")));
        m_folder.write("site/package.json", "{}");
        m_folder.write("site/public/images/a dot.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' "
                                                       "height='9'/></svg>");
        const QString film =
            m_folder.write("site/src/Film.tsx",
                           "import {AbsoluteFill, Composition, Img, staticFile} from 'remotion';\n"
                           "const Film = () => <AbsoluteFill style={{background: '#fff'}}><Img src={staticFile('images/a dot.svg')} />"
                           "</AbsoluteFill>;\n"
                           "export const Root = () => <Composition id='film' component={Film} durationInFrames={3 * 15} fps={30} "
                           "width={1080} height={1080} />;\n");
        const Outcome outcome = run({QStringLiteral("check"), film});
        QVERIFY2(outcome.exitCode == 0, outcome.out.constData());
        QCOMPARE(outcome.json().array().first().toObject().value(QLatin1String("frames")).toArray().last().toInt(), 44);
    }

    void importedSceneIsKeptAsWritten()
    {
        const QByteArray code = "import {AbsoluteFill} from 'remotion';\nexport default function It_sMine() { return <AbsoluteFill>It’s "
                                "'mine' 🎬</AbsoluteFill>; }\n";
        const QString imported = m_folder.path("imported.pagereel");
        const Outcome outcome = run({QStringLiteral("import"), m_folder.write("mine.tsx", code), QStringLiteral("--out"), imported,
                                     QStringLiteral("--frames"), QStringLiteral("45")});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const QJsonArray scenes = scenesOf(imported);
        QCOMPARE(scenes.size(), 1);
        QCOMPARE(scenes.first().toObject().value(QLatin1String("code")).toString().toUtf8(), code);
        QCOMPARE(scenes.first().toObject().value(QLatin1String("duration")).toInt(), 45);
    }

    void numbersAreSpokenInPlainEnglish_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("one") << m_folder.path("imported.pagereel") << QByteArray("There is no scene 9: the project has 1 scene.");
        QTest::newRow("several") << m_folder.sample() << QByteArray("There is no scene 9: the project has 5 scenes.");
    }
    void numbersAreSpokenInPlainEnglish()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, sentence);
        const Outcome outcome = run({QStringLiteral("export"), file, QStringLiteral("--format"), QStringLiteral("mp4"),
                                     QStringLiteral("--scene"), QStringLiteral("9"), QStringLiteral("--out"), m_folder.path("none.mp4")});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains(sentence), outcome.err.constData());
    }

    void scenesOfAnotherProjectAreImportedWithTheirPictures()
    {
        const QString imported = m_folder.path("copied.pagereel");
        QCOMPARE(run({QStringLiteral("import"), m_folder.sample(), QStringLiteral("--out"), imported}).exitCode, 0);
        QCOMPARE(essence(imported), essence(m_folder.sample()));
        QCOMPARE(run({QStringLiteral("check"), imported}).exitCode, 0);
    }

    void exportedVideoHasEveryFrame()
    {
        const QString video = m_folder.path("video.mp4");
        const Outcome outcome = run({QStringLiteral("export"), m_folder.sample(), QStringLiteral("--format"), QStringLiteral("mp4"),
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
        QCOMPARE(run({QStringLiteral("export"), m_folder.sample(), QStringLiteral("--format"), QStringLiteral("mp4"),
                      QStringLiteral("--out"), video})
                     .exitCode,
                 1);
    }

    void exportedFolderIsARemotionProject()
    {
        const QString folder = m_folder.path("folder");
        const Outcome outcome = run({QStringLiteral("export"), m_folder.sample(), QStringLiteral("--format"), QStringLiteral("remotion"),
                                     QStringLiteral("--out"), folder});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        for (const char *file :
             {"package.json", "tsconfig.json", "README.md", "src/index.ts", "src/Root.tsx", "src/brand.ts", "src/kit/index.ts"})
            QVERIFY2(QFile::exists(QDir(folder).filePath(QLatin1String(file))), file);
        QCOMPARE(QDir(folder + QStringLiteral("/src/scenes")).entryList({QStringLiteral("*.tsx")}).size(), 5);
        QFile root(folder + QStringLiteral("/src/Root.tsx"));
        QVERIFY(root.open(QIODevice::ReadOnly));
        const QByteArray text = root.readAll();
        QFile brand(folder + QStringLiteral("/src/brand.ts"));
        QVERIFY(brand.open(QIODevice::ReadOnly));
        const QStringList assets = assetsIn(text) + assetsIn(brand.readAll());
        QVERIFY(assets.contains(QStringLiteral("logo.svg")));
        for (const QString &name : assets)
            QVERIFY2(QFile::exists(folder + QStringLiteral("/public/") + name), qPrintable(name));
        QVERIFY(text.indexOf("\"Main\"") > 0);
        QCOMPARE(text.indexOf("id=\""), text.indexOf("id=\"Main\""));
    }
};

QTEST_GUILESS_MAIN(SceneCommandsTest)
#include "tst_scenecommands.moc"
