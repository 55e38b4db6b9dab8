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

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Result<ImportedScenes> importCode(const QString &path, int frames)
{
    return readSource(path).map([&](const QString &code) {
        ImportedScenes imported;
        const Composition composition = compositionsIn(code).value(0); // of a root, the stage shows the first
        imported.scenes.append(importedScene(QFileInfo(path).completeBaseName(), code, composition.durationInFrames.value_or(frames)));
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

bool isSource(const QFileInfo &file)
{
    static const QStringList endings{u"tsx"_qs, u"jsx"_qs, u"ts"_qs, u"js"_qs};
    return file.isDir() || endings.contains(file.suffix(), Qt::CaseInsensitive);
}

Result<ImportedScenes> importPath(const QString &path, int frames)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorKind::File, Words::tr("There is no file or folder %1.").arg(path));
    if (file.isDir())
        return importRemotionFolder(QDir(path), frames);
    if (isSource(file))
        return importCode(path, frames);
    const QString ending = file.suffix().toLower();
    if (ending == QLatin1String("pagereel"))
        return importProject(path);
    if (ending == QLatin1String("json"))
        return importJson(path, frames);
    return failure(ErrorKind::File,
                   Words::tr("%1 is none of what can be imported: a TSX scene, a Remotion folder, JSON or a Pagereel project.").arg(path));
}

// The first of a name stays: scenes that were taken in before show it.
void addAssets(const QList<Asset> &assets, ImportedScenes *all)
{
    for (const Asset &asset : assets) {
        const auto known = std::find_if(all->assets.cbegin(), all->assets.cend(), [&](const Asset &a) { return a.name == asset.name; });
        if (known == all->assets.cend())
            all->assets.append(asset);
        else if (known->bytes != asset.bytes)
            all->notes.append(Words::tr("There are two different files %1: the first one is shown for both.").arg(asset.name));
    }
}

void addPublicFiles(const QDir &folder, ImportedScenes *all)
{
    const PublicFiles files = publicFiles(folder);
    addAssets(files.assets, all);
    if (!files.leftOut.isEmpty())
        all->notes.append(Words::tr("%n file(s) of %1 left out, such as %2: links, unreadable ones, odd names, or more than fits.", nullptr,
                                    int(files.leftOut.size()))
                              .arg(QDir::toNativeSeparators(folder.path()), files.leftOut.first()));
}

} // namespace

Result<ImportedScenes> importScenes(const QStringList &paths, int frames)
{
    ImportedScenes all;
    QStringList folders;
    for (const QString &path : paths) {
        const Result<ImportedScenes> one = importPath(path, frames);
        if (!one)
            return one;
        all.scenes += one->scenes;
        addAssets(one->assets, &all);
        all.notes += one->notes;
        if (!all.brand)
            all.brand = one->brand;
        if (!all.settings)
            all.settings = one->settings;
        const std::optional<QDir> folder = isSource(QFileInfo(path)) ? publicFolderOf(path) : std::nullopt;
        if (folder && !folders.contains(folder->canonicalPath())) {
            folders.append(folder->canonicalPath());
            addPublicFiles(*folder, &all);
        }
    }
    return all;
}
