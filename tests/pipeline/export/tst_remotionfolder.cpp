#include "pipeline/export/RemotionFolder.h"
#include "pipeline/export/RemotionSource.h"
#include "pipeline/scenes/TemplateKit.h"

#include <QtTest>

namespace {

Scene scene(const QString &name, const QJsonObject &props = {})
{
    Scene value;
    value.id = name;
    value.name = name;
    value.code = QStringLiteral(
        "import { staticFile } from 'remotion';\nexport default function S() { return <img src={staticFile('photo.png')} />; }\n");
    value.props = props;
    value.durationInFrames = 90;
    return value;
}

RemotionProject project()
{
    RemotionProject value;
    value.settings.title = QStringLiteral("Northwind’s first – film");
    value.scenes = {scene(QStringLiteral("The Problem – Complex payments"),
                          {{QStringLiteral("headline"), QStringLiteral("100 % `sure` %1 */ \"yes\"")}}),
                    scene(QStringLiteral("Die Lösung")), scene(QStringLiteral("解決")), scene(QStringLiteral("Main")),
                    scene(QStringLiteral("main"))};
    value.brand = {{QStringLiteral("name"), QStringLiteral("Northwind")},
                   {QStringLiteral("logo"), QJsonObject{{QStringLiteral("src"), QStringLiteral("logo.svg")}}}};
    value.assets = {{QStringLiteral("logo.svg"), QStringLiteral("image/svg+xml"), "<svg/>", {}, {}},
                    {QStringLiteral("inter.woff2"), QStringLiteral("font/woff2"), "font", {}, QStringLiteral("Inter: OFL-1.1.")},
                    {QStringLiteral("../evil"), QStringLiteral("text/plain"), "no", {}, {}}};
    return value;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

} // namespace

class RemotionFolderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void namesAreFitAndDifferent()
    {
        QStringList ids;
        QStringList files;
        for (const auto &name : RemotionSource::sceneNames(project().scenes)) {
            ids.append(name.id);
            files.append(name.file);
        }
        QCOMPARE(ids, (QStringList{QStringLiteral("The-Problem-Complex-payments"), QStringLiteral("Die-Losung"), QStringLiteral("Scene"),
                                   QStringLiteral("Main-04"), QStringLiteral("main-05")}));
        QCOMPARE(files.first(), QStringLiteral("01-the-problem-complex-payments"));
    }

    void assetsAreThoseThatAreShown()
    {
        const QJsonObject props{{QStringLiteral("images"), QJsonArray{QJsonObject{{QStringLiteral("src"), QStringLiteral("page.jpg")}}}},
                                {QStringLiteral("note"), QStringLiteral("not-an-asset.png")}};
        RemotionProject film = project();
        film.scenes = {scene(QStringLiteral("a"), props)};
        film.settings.sound.asset = QStringLiteral("sound.mp3");
        QCOMPARE(remotionAssets(film), (QStringList{QStringLiteral("logo.svg"), QStringLiteral("sound.mp3"), QStringLiteral("page.jpg"),
                                                    QStringLiteral("photo.png")}));
    }

    void folderIsWhole()
    {
        QVERIFY(writeRemotionFolder(project(), path(QStringLiteral("film")), false));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("film")});
        const QString folder = path(QStringLiteral("film/"));
        const QJsonObject package = QJsonDocument::fromJson(contents(folder + QStringLiteral("package.json"))).object();
        QCOMPARE(package[QLatin1String("name")].toString(), QStringLiteral("northwinds-first-film"));
        QCOMPARE(package[QLatin1String("dependencies")][QLatin1String("remotion")].toString(), QStringLiteral("4.0.527"));
        QCOMPARE(package[QLatin1String("dependencies")][QLatin1String("zod")].toString(), QStringLiteral("4.5.4"));
        QCOMPARE(contents(folder + QStringLiteral("src/scenes/02-die-losung.tsx")), project().scenes.at(1).code.toUtf8());
        QCOMPARE(contents(folder + QStringLiteral("public/logo.svg")), QByteArray("<svg/>"));
        QVERIFY(!QFile::exists(path(QStringLiteral("evil"))));
        QVERIFY(contents(folder + QStringLiteral("src/kit/index.ts")).contains("export"));
        QVERIFY(contents(folder + QStringLiteral("README.md")).contains("https://remotion.dev/license"));
        QVERIFY(contents(folder + QStringLiteral("README.md")).contains("Inter: OFL-1.1."));

        const QByteArray root = contents(folder + QStringLiteral("src/Root.tsx"));
        const qsizetype all = root.indexOf("<Composition id=\"Main\" component={Main} durationInFrames={450}");
        QVERIFY(all > 0);
        QVERIFY(root.indexOf("id=\"The-Problem-Complex-payments\"") > all); // each scene after the whole
        QVERIFY(root.contains("100 % `sure` %1 */ \\\"yes\\\""));
    }

    void transitionsAndSoundGoWithIt()
    {
        RemotionProject film = project();
        film.scenes[1].transition = {TransitionKind::Sweep, 20};
        film.scenes[1].part = {30, 400};
        film.settings.sound = {QStringLiteral("sound.mp3"), QStringLiteral("Song.mp3"), 60, 2, 30, 0.8, 1, 2};
        film.assets.append({QStringLiteral("sound.mp3"), QStringLiteral("audio/mpeg"), "bytes", {}, {}});
        QVERIFY(writeRemotionFolder(film, path(QStringLiteral("film")), false));
        const QString folder = path(QStringLiteral("film/"));
        const QByteArray root = contents(folder + QStringLiteral("src/Root.tsx"));
        QCOMPARE(root.count("transition: { kind: 'cut', frames: 0 }"), film.scenes.size() - 1);
        QCOMPARE(root.count("transition: { kind: 'sweep', frames: 20 }"), 1);
        QCOMPARE(root.count("part: { firstFrame: 30, wholeFrames: 400 }"), 1);
        QVERIFY(root.contains("<Sound src=\"sound.mp3\" track={"));
        QVERIFY(!root.contains("Song.mp3"));
        QCOMPARE(contents(folder + QStringLiteral("public/sound.mp3")), QByteArray("bytes"));
        for (const char *part : {"film.tsx", "transitions.ts", "sound.ts"})
            QVERIFY(contents(folder + QStringLiteral("src/") + QLatin1String(part)).contains("export"));
    }

    void scenesKeepTheirKits()
    {
        const auto kit = [](const QString &name, const QString &code) {
            const QJsonObject files{{QStringLiteral("index.ts"), code}, {QStringLiteral("../evil.ts"), QStringLiteral("no")}};
            const QByteArray bytes = QJsonDocument(QJsonObject{{QStringLiteral("files"), files}}).toJson();
            return Asset{name, QStringLiteral("application/json"), bytes, {}, {}};
        };
        RemotionProject film = project();
        film.assets +=
            {kit(QStringLiteral("kit-0a.json"), QStringLiteral("old")), kit(QStringLiteral("kit-0b.json"), QStringLiteral("older"))};
        for (qsizetype i = 0; i < 2; ++i) {
            film.scenes[i].code = QStringLiteral("import { Stage } from '../kit';\nimport { ease } from \"../kit/easing\";\n");
            keepKit(film.scenes[i], film.assets.at(film.assets.size() - 2 + i).name);
        }
        keepKit(film.scenes[2], QStringLiteral("kit-0c.json"));
        film.assets.append({QStringLiteral("kit-0c.json"), QStringLiteral("application/json"), "{", {}, {}}); // damaged
        QVERIFY(remotionAssets(film).contains(QStringLiteral("kit-0b.json")));
        QVERIFY(writeRemotionFolder(film, path(QStringLiteral("film")), false));
        const QString folder = path(QStringLiteral("film/"));
        QVERIFY(contents(folder + QStringLiteral("src/kit/index.ts")).contains("export")); // the program's own, for the other scenes
        QCOMPARE(contents(folder + QStringLiteral("src/kit-0a/index.ts")), QByteArray("old"));
        QCOMPARE(contents(folder + QStringLiteral("src/kit-0b/index.ts")), QByteArray("older"));
        QVERIFY(!QFile::exists(folder + QStringLiteral("src/evil.ts")));
        QVERIFY(QDir(folder + QStringLiteral("public")).entryList({QStringLiteral("kit*")}).isEmpty());
        QCOMPARE(contents(folder + QStringLiteral("src/scenes/02-die-losung.tsx")),
                 QByteArray("import { Stage } from '../kit-0b';\nimport { ease } from \"../kit-0b/easing\";\n"));

        film.scenes.resize(1);
        QVERIFY(writeRemotionFolder(film, path(QStringLiteral("one")), false));
        QCOMPARE(contents(path(QStringLiteral("one/src/kit/index.ts"))), QByteArray("old")); // all scenes share it
        QCOMPARE(contents(path(QStringLiteral("one/src/scenes/01-the-problem-complex-payments.tsx"))), film.scenes.at(0).code.toUtf8());
    }

    void targetsAreTreatedWithCare()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("theirs")));
        QFile note(path(QStringLiteral("theirs/thesis.txt")));
        QVERIFY(note.open(QIODevice::WriteOnly));
        const auto refusal = [this](const QString &name, bool overwrite) {
            const Result<void> result = writeRemotionFolder(project(), path(name), overwrite);
            return result ? QString() : result.error().message;
        };
        QVERIFY(refusal(QStringLiteral("theirs"), false).contains(u"exists already"));
        QVERIFY(refusal(QStringLiteral("theirs"), true).contains(u"left alone"));
        QVERIFY(refusal(QStringLiteral("theirs/thesis.txt"), true).contains(u"is a file"));
        QVERIFY(refusal(QStringLiteral("none/film"), true).contains(u"no folder"));
        QVERIFY(note.exists());

        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("empty")));
        QCOMPARE(refusal(QStringLiteral("empty"), false), QString());
        QVERIFY(refusal(QStringLiteral("empty"), false).contains(u"exists already"));
        QVERIFY(QFile::remove(path(QStringLiteral("empty/README.md"))));
        QCOMPARE(refusal(QStringLiteral("empty"), true), QString()); // our own may be replaced
        QVERIFY(QFile::exists(path(QStringLiteral("empty/README.md"))));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
    }
};

QTEST_GUILESS_MAIN(RemotionFolderTest)
#include "tst_remotionfolder.moc"
