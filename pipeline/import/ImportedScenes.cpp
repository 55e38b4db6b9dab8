#include "pipeline/import/ImportedScenes.h"

#include "pipeline/import/Compositions.h"
#include "pipeline/import/PublicFolder.h"
#include "pipeline/import/RemotionFolder.h"
#include "pipeline/import/SourceFile.h"
#include "pipeline/project/ProjectStore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace {

constexpr int longestScene = 30 * 60 * 60; // half an hour at 60 frames a second

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Result<ImportedScenes> importCode(const QString &path, int frames)
{
    return readSource(path).map([&](const QString &code) {
        ImportedScenes imported;
        const Composition composition = compositionsIn(code).value(0); // the one that the stage shows
        const int length = composition.durationInFrames > 0 ? composition.durationInFrames : frames;
        imported.scenes.append(importedScene(QFileInfo(path).completeBaseName(), code, std::min(length, longestScene)));
        imported.settings = composition.settings;
        return imported;
    });
}

Result<ImportedScenes> importJson(const QString &path, int frames)
{
    const Result<QString> text = readSource(path);
    if (!text)
        return tl::unexpected(text.error());
    const QJsonObject project = QJsonDocument::fromJson(text->toUtf8()).object();
    ImportedScenes imported;
    for (const QJsonValue &value : project.value(QLatin1String("scenes")).toArray()) {
        const QJsonObject json = value.toObject();
        const QString code = json.value(QLatin1String("code")).toString();
        if (code.isEmpty())
            continue;
        const int length = json.value(QLatin1String("duration")).toInt(frames);
        Scene scene = importedScene(QString(), code, std::clamp(length, 1, longestScene));
        scene.name = json.value(QLatin1String("name")).toString().left(200);
        scene.props = json.value(QLatin1String("props")).toObject();
        scene.templateId = json.value(QLatin1String("template")).toString();
        imported.scenes.append(scene);
    }
    if (imported.scenes.isEmpty())
        return failure(ErrorKind::File, Words::tr("%1 has no scenes: it is not a project as JSON.").arg(path));
    return imported;
}

Result<ImportedScenes> importProject(const QString &path)
{
    const auto store = ProjectStore::open(path);
    if (!store)
        return tl::unexpected(store.error());
    const Result<ProjectContents> contents = (*store)->contents();
    if (!contents)
        return tl::unexpected(contents.error());
    ImportedScenes imported;
    imported.settings = contents->settings;
    if (contents->hasBrand)
        imported.brand = contents->brand;
    for (Scene scene : contents->scenes) {
        scene.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        scene.runId.clear();
        imported.scenes.append(scene);
    }
    const Result<QStringList> names = (*store)->assetNames();
    if (!names)
        return tl::unexpected(names.error());
    for (const QString &name : *names) {
        Result<Asset> asset = (*store)->asset(name);
        if (!asset)
            return tl::unexpected(asset.error());
        imported.assets.append(std::move(*asset));
    }
    return imported;
}

ImportedScenes withPublicFiles(ImportedScenes imported, const QString &path)
{
    const std::optional<QDir> folder = publicFolderOf(path);
    if (!folder)
        return imported;
    const PublicFiles files = publicFiles(*folder);
    imported.assets = files.assets;
    if (!files.leftOut.isEmpty())
        imported.notes.append(
            Words::tr("%n file(s) of %1 left out, such as %2: a project takes in 256 MB.", nullptr, int(files.leftOut.size()))
                .arg(QDir::toNativeSeparators(folder->path()), files.leftOut.first()));
    return imported;
}

} // namespace

Result<ImportedScenes> importScenes(const QString &path, int frames)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorKind::File, Words::tr("There is no file or folder %1.").arg(path));
    if (file.isDir())
        return importRemotionFolder(QDir(path), frames).map([&](const ImportedScenes &scenes) { return withPublicFiles(scenes, path); });
    const QString ending = file.suffix().toLower();
    if (ending == QLatin1String("pagereel"))
        return importProject(path);
    if (ending == QLatin1String("json"))
        return importJson(path, frames);
    if (ending == QLatin1String("tsx") || ending == QLatin1String("jsx") || ending == QLatin1String("ts") || ending == QLatin1String("js"))
        return importCode(path, frames).map([&](const ImportedScenes &scenes) { return withPublicFiles(scenes, path); });
    return failure(ErrorKind::File,
                   Words::tr("%1 is none of what can be imported: a TSX scene, a Remotion folder, JSON or a Pagereel project.").arg(path));
}
