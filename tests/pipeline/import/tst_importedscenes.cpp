#include "pipeline/import/Arithmetic.h"
#include "pipeline/import/Compositions.h"
#include "pipeline/import/ImportedScenes.h"
#include "pipeline/import/PublicFolder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Scenes from elsewhere: what their sources say, and the files that belong to them.
class TestImportedScenes : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

private slots:
    void compositionsSayWhatTheyAre()
    {
        const QList<Composition> all = compositionsIn(
            u"const FPS = 25;\nconst Root = () => <>\n"
            "<Composition id=\"Wide\" component={Wide} durationInFrames={4 * FPS} fps={FPS} width={1280} height={720} />\n"
            "<Still id='Card' component={Card} width={100} height={100} />\n"
            "<Composition id={'Open'} component={parts.Open} durationInFrames={lengthOf(x)} fps={30} width={1} height={1} /></>"_s);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].id, u"Wide"_s);
        QCOMPARE(all[0].component, u"Wide"_s);
        QCOMPARE(all[0].durationInFrames, std::optional(100));
        QVERIFY(all[0].settings);
        QCOMPARE(all[0].settings->fps, 25);
        QCOMPARE(all[0].settings->width, 1280);
        QVERIFY(!all[1].durationInFrames);
        QCOMPARE(all[1].settings->width, 100);
        QCOMPARE(all[1].settings->fps, 30); // a still has none
        QCOMPARE(all[2].component, u"parts.Open"_s);
        QVERIFY(!all[2].durationInFrames); // only running it would tell
    }

    void lengthsMayBeReckoned()
    {
        const QString source =
            u"export const FPS: number = 24;\nconst INTRO = 2.5 // seconds\nconst ALL = Math.ceil(INTRO * FPS) + 12;\nconst a = b;\nconst "
            u"b = a;\n"
            "<Composition id=\"Intro\" component={Intro} durationInFrames={Math.round(INTRO * FPS)} fps={FPS} width={1280} height={720}\n"
            "  calculateMetadata={() => ({ props: { a: 1 > 0 } })} defaultProps={{ title: 'a > b' }}></Composition>\n"
            "<Composition<Props> {/* don't */ ...all} id=\"All\" component={All} durationInFrames={-(1 - ALL)} fps={FPS} width={1280} "
            "height={720} />\n"
            "<Composition id=\"Endless\" component={All} durationInFrames={a} fps={2 / 0} width={1280} height={720} />"_s;
        const QList<Composition> all = compositionsIn(source);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].id, u"Intro"_s);
        QCOMPARE(all[0].durationInFrames, std::optional(60));
        QCOMPARE(all[0].settings->fps, 24);
        QCOMPARE(all[1].id, u"All"_s);
        QCOMPARE(all[1].durationInFrames, std::optional(71));
        QVERIFY(!all[2].durationInFrames);
        QVERIFY(!all[2].settings);
        const auto nothing = [](const QString &) { return std::optional<double>(); };
        QCOMPARE(valueOf(u"Math.round(1.6) * 100 + Math.floor(1.6) * 10 + Math.ceil(1.2)"_s, nothing), std::optional(212.0));
        for (const char *wrong : {"", "(", "2 +", "f(2)", "2 3", "Math.round 2", "a.b", "((((((((((((((((((((((((((((((((((2"})
            QVERIFY2(!valueOf(QString::fromLatin1(wrong), nothing), wrong);
    }

    void aSceneHasTheLengthOfItsComposition()
    {
        const QString file =
            write(u"one/Square.tsx"_s, "export const Root = () => <Composition id=\"a\" component={A} durationInFrames={75} "
                                       "fps={30} width={1080} height={1080} />;\nconst A = () => null;\n");
        const Result<ImportedScenes> imported = importScenes({file}, 150);
        QVERIFY(imported);
        QCOMPARE(imported->scenes.first().durationInFrames, 75);
        QCOMPARE(imported->settings->width, 1080);
        const Result<ImportedScenes> plain = importScenes({write(u"one/Plain.tsx"_s, "export default () => null;\n")}, 150);
        QCOMPARE(plain->scenes.first().durationInFrames, 150);
        QVERIFY(!plain->settings);
    }

    void filesOfThePublicFolderComeAlong()
    {
        write(u"site/package.json"_s, "{}");
        write(u"site/public/images/a b.png"_s, "png");
        write(u"site/public/captions.srt"_s, "1");
        write(u"site/public/.secret"_s, "no");
        const QString file = write(u"site/src/scenes/Scene.tsx"_s, "export default () => null;\n");
        const Result<ImportedScenes> imported = importScenes({file, write(u"site/src/Other.tsx"_s, "export default () => null;\n")}, 150);
        QVERIFY(imported);
        QCOMPARE(imported->scenes.size(), 2);
        QCOMPARE(imported->assets.size(), 2);
        QCOMPARE(imported->assets[0].name, u"captions.srt"_s);
        QCOMPARE(imported->assets[0].mime, u"text/plain"_s);
        QCOMPARE(imported->assets[1].name, u"images/a b.png"_s);
        QCOMPARE(imported->assets[1].mime, u"image/png"_s);
        QCOMPARE(imported->assets[1].bytes, QByteArray("png"));
    }

    void filesOfTheSameNameAreTold()
    {
        for (const QString &project : {u"red"_s, u"blue"_s}) {
            write(project + u"/package.json"_s, "{}");
            write(project + u"/public/logo.png"_s, project.toUtf8());
        }
        const QByteArray code = "export default () => null;\n";
        const Result<ImportedScenes> imported = importScenes({write(u"red/A.tsx"_s, code), write(u"blue/B.tsx"_s, code)}, 150);
        QVERIFY(imported);
        QCOMPARE(imported->assets.size(), 1);
        QCOMPARE(imported->assets.first().bytes, QByteArray("red"));
        QCOMPARE(imported->notes.size(), 1);
        QVERIFY2(imported->notes.first().contains(u"logo.png"), qPrintable(imported->notes.first()));
    }

    void thePublicFolderIsNotLeft()
    {
        write(u"safe/secret.txt"_s, "mine");
        write(u"safe/public/note.txt"_s, "yours");
        const QDir folder(m_folder.filePath(u"safe/public"_s));
        QVERIFY(QFile::link(m_folder.filePath(u"safe/secret.txt"_s), folder.filePath(u"link.txt"_s)));
        QCOMPARE(publicFile(folder, u"note.txt"_s).bytes, QByteArray("yours"));
        for (const QString &name :
             {u"../secret.txt"_s, u"a/../../secret.txt"_s, u"/etc/hostname"_s, u"link.txt"_s, u"none.txt"_s, QString()})
            QVERIFY2(publicFile(folder, name).name.isEmpty(), qPrintable(name));
        // Above the project there may be other things called so.
        write(u"outer/public/x.txt"_s, "x");
        write(u"outer/inner/package.json"_s, "{}");
        QVERIFY(!publicFolderOf(write(u"outer/inner/src/A.tsx"_s, "1")));
        QVERIFY(!publicFolderOf(write(u"outer/other/A.tsx"_s, "1")));
        QVERIFY(publicFolderOf(write(u"outer/A.tsx"_s, "1")));
        const QString linked = write(u"linked/A.tsx"_s, "1");
        QVERIFY(QFile::link(m_folder.filePath(u"safe"_s), m_folder.filePath(u"linked/public"_s)));
        QVERIFY(!publicFolderOf(linked));
    }
};

QTEST_GUILESS_MAIN(TestImportedScenes)
#include "tst_importedscenes.moc"
