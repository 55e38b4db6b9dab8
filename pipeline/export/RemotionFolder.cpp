#include "pipeline/export/RemotionFolder.h"

#include "pipeline/export/RemotionSource.h"
#include "pipeline/project/AssetName.h"
#include "pipeline/scenes/TemplateKit.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QUuid>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RemotionFolder)
};

struct File
{
    QString path; // in the folder
    QByteArray bytes;
};

void addNames(const QJsonValue &value, QStringList *names)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            addNames(item, names);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == QLatin1String("src") && isAssetName(it.value().toString()))
                names->append(it.value().toString());
            else
                addNames(it.value(), names);
        }
    }
}

// Files of a resource folder, as they are.
QList<File> resources(const QString &from, const QString &to)
{
    QList<File> files;
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.append({to + file.fileName().mid(from.size() + 1), file.readAll()});
    }
    return files;
}

// The kits that scenes were made with, in a folder. One that all scenes share is src/kit. Where there are several, src/kit is the
// program's own, for scenes without a kept one, and the others stand beside it under their own names.
class Kits
{
public:
    explicit Kits(const RemotionProject &project)
    {
        for (const Asset &asset : project.assets) {
            const auto isMadeWith = [&asset](const Scene &scene) { return keptKit(scene) == asset.name; };
            if (std::any_of(project.scenes.begin(), project.scenes.end(), isMadeWith))
                m_kits.insert(asset.name, kitFiles(asset));
        }
        QStringList needed;
        for (const Scene &scene : project.scenes) {
            if (const QString kit = keptKitOf(scene); !needed.contains(kit))
                needed.append(kit);
        }
        m_shared = needed.size() == 1 ? needed.first() : QString();
        for (const QString &kit : std::as_const(needed)) {
            const QMap<QString, QByteArray> sources = m_kits.value(kit);
            for (auto it = sources.begin(); it != sources.end(); ++it)
                m_files.append({QStringLiteral("src/%1/%2").arg(folderOf(kit), it.key()), it.value()});
        }
        if (m_shared.isEmpty())
            m_files += resources(QStringLiteral(":/templates/kit"), QStringLiteral("src/kit/"));
    }

    const QList<File> &files() const { return m_files; }
    bool has(const QString &asset) const { return m_kits.contains(asset); }

    QByteArray codeOf(const Scene &scene) const
    {
        static const QRegularExpression kit(QStringLiteral("(['\"])\\.\\./kit(?=[/'\"])"));
        return QString(scene.code).replace(kit, QStringLiteral("\\1../") + folderOf(keptKitOf(scene))).toUtf8();
    }

private:
    // Empty where it is not kept, or damaged: then the program's own stands in, as on the stage.
    QString keptKitOf(const Scene &scene) const
    {
        const QString kit = keptKit(scene);
        return m_kits.value(kit).isEmpty() ? QString() : kit;
    }

    QString folderOf(const QString &kit) const { return kit == m_shared ? QStringLiteral("kit") : QFileInfo(kit).baseName(); }

    QHash<QString, QMap<QString, QByteArray>> m_kits; // a damaged one has no files
    QString m_shared;
    QList<File> m_files;
};

QList<File> filesOf(const RemotionProject &project)
{
    const Kits kits(project);
    QList<File> files = resources(QStringLiteral(":/remotion"), {}) + kits.files();
    files.append({QStringLiteral("package.json"), RemotionSource::package(project.settings)});
    files.append({QStringLiteral("README.md"), RemotionSource::readme(project)});
    files.append({QStringLiteral("remotion.config.ts"), RemotionSource::config()});
    files.append({QStringLiteral(".gitignore"), "node_modules/\nout/\n"});
    files.append({QStringLiteral("src/index.ts"), RemotionSource::index()});
    files.append({QStringLiteral("src/brand.ts"), RemotionSource::brand(project.brand)});
    files.append({QStringLiteral("src/Root.tsx"), RemotionSource::root(project)});
    const QList<RemotionSource::SceneName> names = RemotionSource::sceneNames(project.scenes);
    for (qsizetype i = 0; i < names.size(); ++i)
        files.append({QStringLiteral("src/scenes/%1.tsx").arg(names.at(i).file), kits.codeOf(project.scenes.at(i))});
    for (const Asset &asset : project.assets) {
        if (isAssetName(asset.name) && !kits.has(asset.name))
            files.append({QStringLiteral("public/%1").arg(asset.name), asset.bytes});
    }
    return files;
}

bool isOurFolder(const QString &folder)
{
    QFile file(folder + QStringLiteral("/package.json"));
    return file.open(QIODevice::ReadOnly) && QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("pagereel")).isObject();
}

Result<void> checkTarget(const QString &folder, bool overwrite)
{
    const QFileInfo info(folder);
    if (!QFileInfo(info.absolutePath()).isDir())
        return failure(ErrorKind::File,
                       Words::tr("There is no folder “%1”. Make it first, or choose another place.").arg(info.absolutePath()));
    if (!info.exists())
        return {};
    if (!info.isDir())
        return failure(ErrorKind::File, Words::tr("“%1” is a file. Give the folder a name of its own.").arg(folder));
    if (QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return {};
    if (!overwrite)
        return failure(ErrorKind::File, Words::tr("“%1” exists already. Choose another name, or allow it to be overwritten.").arg(folder));
    if (!isOurFolder(folder))
        return failure(ErrorKind::File,
                       Words::tr("“%1” holds something that Pagereel did not make, so it is left alone. Choose another name.").arg(folder));
    return {};
}

Result<void> write(const QString &folder, const QList<File> &files)
{
    for (const File &entry : files) {
        QFile file(folder + u'/' + entry.path);
        const bool written = QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
                             file.write(entry.bytes) == entry.bytes.size() && file.flush();
        if (!written && (file.error() == QFileDevice::ResourceError || QStorageInfo(folder).bytesAvailable() == 0))
            return failure(ErrorKind::DiskFull, Words::tr("The disk is full. Make room, or choose another place, and export again."));
        if (!written)
            return failure(ErrorKind::File,
                           Words::tr("“%1” could not be written (%2). Choose another place.").arg(file.fileName(), file.errorString()));
    }
    return {};
}

} // namespace

QStringList remotionAssets(const RemotionProject &project)
{
    static const QRegularExpression call(QStringLiteral("staticFile\\(\\s*['\"`]/*([^'\"`]+)['\"`]"));
    QStringList names;
    addNames(project.brand, &names);
    if (isAssetName(project.settings.sound.asset))
        names.append(project.settings.sound.asset);
    for (const Scene &scene : project.scenes) {
        if (const QString kit = keptKit(scene); !kit.isEmpty())
            names.append(kit);
        addNames(scene.props, &names);
        for (auto it = call.globalMatch(scene.code); it.hasNext();) {
            const QString name = it.next().captured(1);
            if (isAssetName(name))
                names.append(name);
        }
    }
    names.removeDuplicates();
    return names;
}

Result<void> writeRemotionFolder(const RemotionProject &project, const QString &folder, bool overwrite)
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (const Result<void> checked = checkTarget(target, overwrite); !checked)
        return checked;

    const QString id = QUuid::createUuid().toString(QUuid::Id128).left(8);
    const QString made = target + QStringLiteral(".part-") + id;
    const QString replaced = target + QStringLiteral(".old-") + id;
    if (!QDir().mkdir(made))
        return failure(ErrorKind::File, Words::tr("Nothing can be written beside “%1”. Choose another place.").arg(target));
    if (const Result<void> written = write(made, filesOf(project)); !written) {
        QDir(made).removeRecursively();
        return written;
    }

    const bool exists = QFileInfo::exists(target);
    if ((exists && !QFile::rename(target, replaced)) || !QFile::rename(made, target)) {
        QDir(made).removeRecursively();
        QFile::rename(replaced, target);
        return failure(
            ErrorKind::File,
            Words::tr("The finished folder could not be moved to “%1”. Check that its place is still there, and try again.").arg(target));
    }
    if (exists)
        QDir(replaced).removeRecursively();
    return {};
}
