#include "pipeline/import/PublicFolder.h"

#include "pipeline/project/AssetName.h"

#include <QDirIterator>
#include <QMimeDatabase>

namespace {

constexpr int highestFolder = 8;                     // above a scene
constexpr qint64 largestProject = 256 * 1024 * 1024; // bytes of all files together
constexpr int mostFiles = 2000;

// Captions and tables are read as plain text.
QString mimeOf(const QString &name)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    const bool isCode = type.inherits(QStringLiteral("text/html")) || type.inherits(QStringLiteral("application/javascript")) ||
                        type.inherits(QStringLiteral("text/css"));
    const bool isPicture = type.name().startsWith(QLatin1String("image/"));
    const bool isJson = type.inherits(QStringLiteral("application/json"));
    if (isJson)
        return QStringLiteral("application/json");
    return type.inherits(QStringLiteral("text/plain")) && !isCode && !isPicture ? QStringLiteral("text/plain") : type.name();
}

// A link to somewhere else is none.
std::optional<QDir> publicFolderIn(const QDir &folder)
{
    const QFileInfo info(folder.filePath(QStringLiteral("public")));
    if (!info.isDir() || info.canonicalFilePath() != folder.canonicalPath() + QStringLiteral("/public"))
        return std::nullopt;
    return QDir(info.filePath());
}

} // namespace

std::optional<QDir> publicFolderOf(const QString &path)
{
    const QFileInfo start(path);
    const QDir beside = start.isDir() ? QDir(start.absoluteFilePath()) : start.absoluteDir();
    if (const auto folder = publicFolderIn(beside))
        return folder;
    QDir project = beside;
    for (int i = 0; i < highestFolder && !project.exists(QStringLiteral("package.json")); ++i) {
        if (!project.cdUp())
            return std::nullopt;
    }
    return project.exists(QStringLiteral("package.json")) ? publicFolderIn(project) : std::nullopt;
}

Asset publicFile(const QDir &folder, const QString &name)
{
    const QFileInfo info(folder.filePath(name));
    const bool isInside = info.canonicalFilePath().startsWith(folder.canonicalPath() + u'/');
    QFile file(info.filePath());
    if (!isAssetName(name) || !isInside || !info.isFile() || info.size() > largestProject || !file.open(QIODevice::ReadOnly))
        return {};
    return {name, mimeOf(name), file.readAll(), {}, {}};
}

PublicFiles publicFiles(const QDir &folder)
{
    QStringList names;
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(folder.relativeFilePath(files.next()));
    names.sort();

    PublicFiles all;
    qint64 bytes = 0;
    for (const QString &name : std::as_const(names)) {
        const qint64 size = QFileInfo(folder.filePath(name)).size();
        const bool fits = all.assets.size() < mostFiles && bytes + size <= largestProject;
        const Asset asset = fits ? publicFile(folder, name) : Asset{};
        if (asset.name.isEmpty()) {
            all.leftOut.append(name);
            continue;
        }
        bytes += size;
        all.assets.append(asset);
    }
    return all;
}
