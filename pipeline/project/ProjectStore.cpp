#include "pipeline/project/ProjectStore.h"

#include "pipeline/project/Database.h"
#include "pipeline/project/ProjectFile.h"
#include "pipeline/project/ProjectLock.h"
#include "pipeline/project/Rows.h"
#include "pipeline/project/Schema.h"
#include "pipeline/project/StoreErrors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

Result<void> writeFirstRow(const Database &database, const ProjectSettings &settings, bool untitled)
{
    if (auto done = database.run(QStringLiteral("PRAGMA application_id=%1").arg(Schema::applicationId)); !done)
        return done;
    if (auto done = Schema::migrate(database, Schema::migrations()); !done)
        return done;
    return database.run(
        QStringLiteral("INSERT INTO project (id, project_id, untitled, title, fps, width, height, created_at) "
                       "VALUES (1, ?, ?, ?, ?, ?, ?, ?)"),
        {Rows::newId(), untitled, settings.title, settings.fps, settings.width, settings.height, Rows::now().toMSecsSinceEpoch()});
}

} // namespace

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const QString &path, const ProjectSettings &settings, bool untitled)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(file))
        return tl::unexpected(StoreErrors::exists(file));
    if (!QFileInfo(QFileInfo(file).path()).isDir())
        return tl::unexpected(StoreErrors::folderMissing(file));
    auto lock = ProjectLock::take(file);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto fill = [&](const QString &draft) -> Result<void> {
        auto database = Database::open(draft, Database::Mode::Plain);
        if (!database)
            return tl::unexpected(database.error());
        return writeFirstRow(**database, settings, untitled);
    };
    if (auto made = ProjectFile::makeBeside(file, fill); !made)
        return tl::unexpected(made.error());
    return openDatabase(file, std::move(*lock), {});
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path)
{
    const QFileInfo info(path);
    const QString file = info.absoluteFilePath();
    if (!info.exists())
        return tl::unexpected(QFileInfo(info.path()).isDir() ? StoreErrors::missing(file) : StoreErrors::folderMissing(file));
    if (auto checked = ProjectFile::checkHeader(file); !checked)
        return tl::unexpected(checked.error());
    if (!ProjectFile::isMeantToBeWritten(file))
        return openDatabase(file, nullptr, Texts::tr("“%1” is write-protected: it can be looked at, not changed.").arg(info.fileName()));
    auto lock = ProjectLock::take(file);
    if (lock)
        return openDatabase(file, std::move(*lock), {});
    return openDatabase(file, nullptr, Texts::tr("%1 Here it can be looked at, not changed.").arg(lock.error().message));
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::openDatabase(const QString &path, std::unique_ptr<ProjectLock> lock,
                                                                 QString readOnlyReason)
{
    const bool readOnly = !readOnlyReason.isEmpty();
    auto database = Database::open(path, readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!database && readOnly && !QFileInfo::exists(path + u"-wal"_qs))
        database = Database::open(path, Database::Mode::Immutable);
    if (!database)
        return tl::unexpected(database.error());

    const Result<int> version = Schema::version(**database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > Schema::newestVersion())
        return tl::unexpected(StoreErrors::newer(path));
    if (*version < Schema::newestVersion()) {
        if (readOnly)
            return failure(ErrorKind::ReadOnly, Texts::tr("“%1” was made by an older Pagereel and must be written once to be opened. %2")
                                                    .arg(QFileInfo(path).fileName(), readOnlyReason));
        if (auto migrated = Schema::migrate(**database, Schema::migrations()); !migrated)
            return tl::unexpected(migrated.error());
    }
    const Result<QVariant> sound = (*database)->value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!sound)
        return tl::unexpected(sound.error());
    const Result<ProjectContents> project = Rows::project(**database);
    if (!project)
        return tl::unexpected(project.error());
    if (sound->toString() != QLatin1String("ok") || project->projectId.isEmpty())
        return tl::unexpected(StoreErrors::damaged(path));
    if (!readOnly) {
        if (auto closed = Rows::closeAbandonedLines(**database); !closed)
            return tl::unexpected(closed.error());
    }

    std::unique_ptr<ProjectStore> store(new ProjectStore(path, std::move(lock), std::move(*database), std::move(readOnlyReason)));
    store->m_projectId = project->projectId;
    return store;
}

ProjectStore::ProjectStore(QString path, std::unique_ptr<ProjectLock> lock, std::unique_ptr<Database> database, QString readOnlyReason)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_readOnlyReason(std::move(readOnlyReason))
{
}

// The database goes before the lock: who gets the lock next finds one whole file.
ProjectStore::~ProjectStore() = default;

Result<ProjectContents> ProjectStore::contents() const
{
    return m_database->reading([this]() -> Result<ProjectContents> {
        Result<ProjectContents> project = Rows::project(*m_database);
        if (!project)
            return project;
        project->path = m_path;
        project->readOnly = isReadOnly();
        const Result<int> version = Schema::version(*m_database);
        if (!version)
            return tl::unexpected(version.error());
        project->schemaVersion = *version;
        Error error;
        const auto take = [&error](auto result, auto &list) {
            if (result)
                list = std::move(*result);
            else
                error = result.error();
            return result.has_value();
        };
        if (take(Rows::scenes(*m_database, QStringLiteral("shown")), project->scenes) &&
            take(Rows::scenes(*m_database, QStringLiteral("archived")), project->archived) &&
            take(Rows::messages(*m_database), project->messages) && take(Rows::runs(*m_database), project->runs))
            return project;
        return tl::unexpected(error);
    });
}

Result<ProjectSettings> ProjectStore::settings() const
{
    return Rows::project(*m_database).map([](const ProjectContents &project) { return project.settings; });
}

Result<BrandProfile> ProjectStore::brand() const
{
    return Rows::project(*m_database).map([](const ProjectContents &project) { return project.brand; });
}

Result<QByteArray> ProjectStore::snapshot() const
{
    return m_database->value(QStringLiteral("SELECT snapshot FROM project")).map([](const QVariant &value) { return value.toByteArray(); });
}

Result<QStringList> ProjectStore::sceneIds() const
{
    return Rows::order(*m_database);
}

Result<QList<SceneVersion>> ProjectStore::versions(const QString &sceneId) const
{
    return Rows::versions(*m_database, sceneId);
}

Result<RestorePoint> ProjectStore::restorePoint(const QString &messageId) const
{
    return m_database->reading([&] { return RestorePoints::load(*m_database, messageId); });
}

Result<Asset> ProjectStore::asset(const QString &name) const
{
    return Rows::asset(*m_database, name);
}

// Lengths are known without reading the contents, so few are.
Result<QString> ProjectStore::nameOfAsset(const Asset &like) const
{
    return m_database
        ->value(QStringLiteral("SELECT name FROM assets WHERE length(bytes) = ? AND mime = ? AND bytes = ?"),
                {like.bytes.size(), like.mime, like.bytes})
        .map([](const QVariant &name) { return name.toString(); });
}

Result<QList<AssetInfo>> ProjectStore::assetInfos() const
{
    return Rows::assetInfos(*m_database);
}

Result<QStringList> ProjectStore::assetNames() const
{
    return Rows::assetNames(*m_database);
}

Result<QString> ProjectStore::checkIntegrity() const
{
    return m_database->value(QStringLiteral("PRAGMA integrity_check(1)")).map([](const QVariant &value) { return value.toString(); });
}

Result<void> ProjectStore::keepAsset(const Asset &asset)
{
    if (auto allowed = writable(); !allowed)
        return allowed;
    const Result<QStringList> names = Rows::assetNames(*m_database);
    if (!names)
        return tl::unexpected(names.error());
    return names->contains(asset.name) ? Rows::setRemoved(*m_database, {asset.name}, false) : Rows::putAsset(*m_database, asset);
}

Result<void> ProjectStore::saveCopy(const QString &path) const
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (!QFileInfo(QFileInfo(file).path()).isDir())
        return tl::unexpected(StoreErrors::folderMissing(file));
    const auto lock = ProjectLock::take(file);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto fill = [&](const QString &draft) -> Result<void> {
        if (auto copied = m_database->run(QStringLiteral("VACUUM INTO ?"), {draft}); !copied)
            return copied;
        const auto copy = Database::open(draft, Database::Mode::Plain);
        if (!copy)
            return tl::unexpected(copy.error());
        return (*copy)->run(QStringLiteral("UPDATE project SET untitled = 0, project_id = ?"), {Rows::newId()});
    };
    return ProjectFile::makeBeside(file, fill);
}

Result<void> ProjectStore::writable() const
{
    if (isReadOnly())
        return failure(ErrorKind::ReadOnly, m_readOnlyReason);
    return {};
}
