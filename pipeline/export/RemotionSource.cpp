#include "pipeline/export/RemotionSource.h"

#include "pipeline/project/RowValues.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed();
}

// As the stage judges it.
bool isRightToLeft(const QJsonObject &brand)
{
    return brand.value(QLatin1String("name")).toString().isRightToLeft();
}

QString soundElement(const Soundtrack &sound)
{
    if (sound.asset.isEmpty())
        return {};
    QJsonObject track = soundToJson(sound);
    track.remove(QStringLiteral("asset"));
    track.remove(QStringLiteral("name"));
    return QStringLiteral("    <Sound src=\"%1\" track={%2} />\n")
        .arg(sound.asset, QString::fromUtf8(QJsonDocument(track).toJson(QJsonDocument::Compact)));
}

QString partField(const ScenePart &part)
{
    if (part == ScenePart{})
        return {};
    return QStringLiteral("    part: { firstFrame: %1, wholeFrames: %2 },\n").arg(part.firstFrame).arg(part.wholeFrames);
}

// Latin letters and digits of a title, words joined by hyphens; empty where it has none.
QString slug(const QString &title)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9]+"));
    QString plain;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing && c != u'\'' && c != u'’')
            plain += c;
    }
    return plain.split(others, Qt::SkipEmptyParts).join(u'-').left(48);
}

} // namespace

QList<RemotionSource::SceneName> RemotionSource::sceneNames(const QList<Scene> &scenes)
{
    QList<SceneName> names;
    QSet<QString> taken{QStringLiteral("main")};
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        const QString number = QStringLiteral("%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        QString id = slug(scenes.at(i).name);
        if (id.isEmpty())
            id = QStringLiteral("Scene");
        if (taken.contains(id.toLower()))
            id += u'-' + number;
        taken.insert(id.toLower());
        names.append({id, number + u'-' + id.toLower()});
    }
    return names;
}

QByteArray RemotionSource::package(const ProjectSettings &settings)
{
    const QString remotion = QStringLiteral("4.0.527");
    const QString name = slug(settings.title).toLower();
    const QJsonObject object{
        {QStringLiteral("name"), name.isEmpty() ? QStringLiteral("video") : name},
        {QStringLiteral("version"), QStringLiteral("1.0.0")},
        {QStringLiteral("private"), true},
        // Read when the folder is exported over: what Pagereel made it may replace.
        {QStringLiteral("pagereel"), QJsonObject{{QStringLiteral("folder"), 1}}},
        {QStringLiteral("scripts"),
         QJsonObject{{QStringLiteral("studio"), QStringLiteral("remotion studio src/index.ts")},
                     {QStringLiteral("render"), QStringLiteral("remotion render src/index.ts Main out/video.mp4")},
                     {QStringLiteral("typecheck"), QStringLiteral("tsc --noEmit")},
                     {QStringLiteral("deploy:lambda"), QStringLiteral("remotion lambda sites create src/index.ts --site-name=video")},
                     {QStringLiteral("render:lambda"), QStringLiteral("remotion lambda render video Main")}}},
        {QStringLiteral("dependencies"), QJsonObject{{QStringLiteral("@remotion/cli"), remotion},
                                                     {QStringLiteral("react"), QStringLiteral("19.3.1")},
                                                     {QStringLiteral("react-dom"), QStringLiteral("19.3.1")},
                                                     {QStringLiteral("remotion"), remotion},
                                                     {QStringLiteral("zod"), QStringLiteral("4.5.4")}}},
        {QStringLiteral("devDependencies"),
         QJsonObject{{QStringLiteral("@types/react"), QStringLiteral("19.3.0")}, {QStringLiteral("typescript"), QStringLiteral("5.9.3")}}},
    };
    return json(object) + '\n';
}

QByteArray RemotionSource::index()
{
    return "import { registerRoot } from 'remotion';\n"
           "import { Root } from './Root';\n"
           "\n"
           "registerRoot(Root);\n";
}

QByteArray RemotionSource::brand(const QJsonObject &brand)
{
    return "import type { Brand } from './kit/brand';\n"
           "\n"
           "export const brand: Brand = " +
           json(brand) + ";\n";
}

QByteArray RemotionSource::root(const RemotionProject &project)
{
    const QList<SceneName> names = sceneNames(project.scenes);
    QString imports;
    QString values;
    QString clips;
    QString compositions;
    int frames = 0;
    for (qsizetype i = 0; i < project.scenes.size(); ++i) {
        const Scene &scene = project.scenes.at(i);
        const QString number = QString::number(i + 1);
        const QString length = QString::number(scene.durationInFrames);
        const QString whole = QString::number(qMax(scene.durationInFrames, scene.part.wholeFrames));
        frames += scene.durationInFrames;
        imports += QStringLiteral("import * as scene%1 from './scenes/%2';\n").arg(number, names.at(i).file);
        values += QStringLiteral("const Scene%1 = sceneComponent(scene%1, brand);\n"
                                 "const props%1 = %2;\n")
                      .arg(number, QString::fromUtf8(json(scene.props)));
        clips += QStringLiteral("  {\n"
                                "    name: '%3',\n"
                                "    durationInFrames: %2,\n"
                                "    transition: { kind: '%4', frames: %5 },\n"
                                "%6"
                                "    scene: <Scene%1 {...props%1} brand={brand} />,\n"
                                "  },\n")
                     .arg(number, length, names.at(i).id, transitionId(scene.transition.kind))
                     .arg(scene.transition.frames)
                     .arg(partField(scene.part));
        compositions += QStringLiteral("    <Composition\n"
                                       "      id=\"%2\"\n"
                                       "      component={Scene%1}\n"
                                       "      schema={sceneSchema(scene%1)}\n"
                                       "      defaultProps={{ ...props%1, brand }}\n"
                                       "      durationInFrames={%3}\n"
                                       "      {...format}\n"
                                       "    />\n")
                            .arg(number, names.at(i).id, whole);
    }
    const QString format = QStringLiteral("const format = { fps: %1, width: %2, height: %3 };\n")
                               .arg(project.settings.fps)
                               .arg(project.settings.width)
                               .arg(project.settings.height);
    const QString main =
        QStringLiteral("    <Composition id=\"Main\" component={Main} durationInFrames={%1} {...format} />\n").arg(qMax(1, frames));
    const QStringList parts{
        QStringLiteral("import { Composition } from 'remotion';\n"
                       "import { brand } from './brand';\n"
                       "import { sceneComponent, sceneSchema } from './compose';\n"
                       "import { Film, Sound, type Clip } from './film';\n"),
        imports,
        QStringLiteral("\n"),
        format,
        values,
        QStringLiteral("\nconst clips: Clip[] = [\n"),
        clips,
        QStringLiteral("];\n\nconst Main = () => (\n  <>\n    <Film clips={clips} colour={brand.colors.primary} forward={%1} />\n")
            .arg(isRightToLeft(project.brand) ? -1 : 1),
        soundElement(project.settings.sound),
        QStringLiteral("  </>\n);\n\nexport const Root = () => (\n  <>\n"),
        main,
        compositions,
        QStringLiteral("  </>\n);\n"),
    };
    return parts.join(QString()).toUtf8();
}

QByteArray RemotionSource::config()
{
    return "import { Config } from '@remotion/cli/config';\n"
           "\n"
           "Config.setVideoImageFormat('jpeg');\n"
           "Config.setJpegQuality(95);\n"
           "Config.setColorSpace('bt709');\n"
           "Config.setOverwriteOutput(true);\n";
}

QByteArray RemotionSource::readme(const RemotionProject &project)
{
    QString text =
        QStringLiteral(
            "# %1\n"
            "\n"
            "A video made with Pagereel, as a [Remotion](https://www.remotion.dev) project.\n"
            "\n"
            "```\n"
            "npm install\n"
            "npm run studio          # look at it and edit it\n"
            "npm run render          # makes out/video.mp4\n"
            "```\n"
            "\n"
            "The composition `Main` is the whole video; each scene is one of its own beside it. Scenes are in `src/scenes`, the brand in\n"
            "`src/brand.ts`, pictures and fonts in `public`.\n"
            "\n"
            "To render on AWS Lambda, set it up as https://www.remotion.dev/docs/lambda/setup says, then:\n"
            "\n"
            "```\n"
            "npm install --save-exact @remotion/lambda@4.0.527\n"
            "npm run deploy:lambda\n"
            "npm run render:lambda\n"
            "```\n"
            "\n"
            "## Licences\n"
            "\n"
            "Remotion is not part of Pagereel and has terms of its own: it is free for individuals and small companies, and larger "
            "companies need\n"
            "a company licence. See https://remotion.dev/license before you use it.\n")
            .arg(project.settings.title.isEmpty() ? QStringLiteral("Video") : project.settings.title);
    QStringList notes;
    for (const Asset &asset : project.assets) {
        const QString note = asset.note.simplified();
        if (!note.isEmpty() && !notes.contains(note))
            notes.append(note);
    }
    for (const QString &note : std::as_const(notes))
        text += QStringLiteral("\n- %1\n").arg(note);
    return text.toUtf8();
}
