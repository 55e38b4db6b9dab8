#include "pipeline/project/Schema.h"

#include "pipeline/project/Database.h"

namespace {

// Times are milliseconds since 1970, UTC. A scene that is 'ready' was made before its turn and is not shown yet.
const Schema::Migration &firstVersion()
{
    static const Schema::Migration statements{
        QStringLiteral("CREATE TABLE project ("
                       " id INTEGER PRIMARY KEY CHECK (id = 1),"
                       " project_id TEXT NOT NULL,"
                       " untitled INTEGER NOT NULL,"
                       " title TEXT NOT NULL,"
                       " fps INTEGER NOT NULL,"
                       " width INTEGER NOT NULL,"
                       " height INTEGER NOT NULL,"
                       " brand TEXT,"
                       " snapshot BLOB,"
                       " created_at INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE runs ("
                       " number INTEGER PRIMARY KEY,"
                       " id TEXT NOT NULL UNIQUE,"
                       " state TEXT NOT NULL,"
                       " request TEXT NOT NULL,"
                       " plan TEXT NOT NULL DEFAULT '{}',"
                       " scenes_done INTEGER NOT NULL,"
                       " scenes_total INTEGER NOT NULL,"
                       " error TEXT NOT NULL,"
                       " created_at INTEGER NOT NULL,"
                       " ended_at INTEGER)"),
        QStringLiteral("CREATE TABLE scenes ("
                       " id TEXT PRIMARY KEY NOT NULL,"
                       " state TEXT NOT NULL CHECK (state IN ('shown', 'ready', 'archived')),"
                       " position INTEGER NOT NULL,"
                       " name TEXT NOT NULL,"
                       " code TEXT NOT NULL,"
                       " props TEXT NOT NULL,"
                       " duration INTEGER NOT NULL CHECK (duration > 0),"
                       " template TEXT NOT NULL,"
                       " run_id TEXT NOT NULL,"
                       " run_index INTEGER,"
                       " layout TEXT NOT NULL,"
                       " created_at INTEGER NOT NULL,"
                       " updated_at INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX scenes_in_order ON scenes (state, position)"),
        QStringLiteral("CREATE INDEX scenes_of_run ON scenes (run_id, run_index)"),
        QStringLiteral("CREATE TABLE scene_versions ("
                       " number INTEGER PRIMARY KEY,"
                       " id TEXT NOT NULL UNIQUE,"
                       " scene_id TEXT NOT NULL REFERENCES scenes (id),"
                       " cause TEXT NOT NULL,"
                       " code_before TEXT NOT NULL,"
                       " code_after TEXT NOT NULL,"
                       " props_before TEXT NOT NULL,"
                       " props_after TEXT NOT NULL,"
                       " model TEXT NOT NULL,"
                       " prompt TEXT NOT NULL,"
                       " created_at INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX versions_of_scene ON scene_versions (scene_id)"),
        QStringLiteral("CREATE TRIGGER versions_stay_as_they_are BEFORE UPDATE ON scene_versions"
                       " BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END"),
        QStringLiteral("CREATE TRIGGER versions_stay BEFORE DELETE ON scene_versions"
                       " BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END"),
        QStringLiteral("CREATE TABLE assets ("
                       " name TEXT PRIMARY KEY NOT NULL,"
                       " mime TEXT NOT NULL,"
                       " bytes BLOB NOT NULL,"
                       " source TEXT NOT NULL,"
                       " note TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE messages ("
                       " number INTEGER PRIMARY KEY,"
                       " id TEXT NOT NULL UNIQUE,"
                       " role TEXT NOT NULL,"
                       " kind TEXT NOT NULL,"
                       " status TEXT NOT NULL,"
                       " text TEXT NOT NULL,"
                       " run_id TEXT NOT NULL,"
                       " scene_index INTEGER NOT NULL,"
                       " can_retry INTEGER NOT NULL,"
                       " created_at INTEGER NOT NULL)"),
    };
    return statements;
}

// How scenes come in, and the sound under the video.
const Schema::Migration &secondVersion()
{
    static const Schema::Migration statements{
        QStringLiteral("ALTER TABLE scenes ADD COLUMN transition TEXT NOT NULL DEFAULT '{}'"),
        QStringLiteral("ALTER TABLE project ADD COLUMN sound TEXT NOT NULL DEFAULT '{}'"),
    };
    return statements;
}

// Which part of a scene is shown, the places marked in the video, what the project was at each message, and messages and files that were
// deleted, which undo brings back.
const Schema::Migration &thirdVersion()
{
    static const Schema::Migration statements{
        QStringLiteral("ALTER TABLE scenes ADD COLUMN part TEXT NOT NULL DEFAULT '{}'"),
        QStringLiteral("ALTER TABLE project ADD COLUMN markers TEXT NOT NULL DEFAULT '[]'"),
        QStringLiteral("ALTER TABLE assets ADD COLUMN removed INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE messages ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("CREATE TABLE restore_points ("
                       " message_id TEXT PRIMARY KEY NOT NULL,"
                       " scenes TEXT NOT NULL,"
                       " title TEXT NOT NULL,"
                       " fps INTEGER NOT NULL,"
                       " width INTEGER NOT NULL,"
                       " height INTEGER NOT NULL,"
                       " sound TEXT NOT NULL,"
                       " markers TEXT NOT NULL,"
                       " brand TEXT)"),
    };
    return statements;
}

} // namespace

const QList<Schema::Migration> &Schema::migrations()
{
    static const QList<Migration> all{firstVersion(), secondVersion(), thirdVersion()};
    return all;
}

int Schema::newestVersion()
{
    return int(migrations().size());
}

Result<int> Schema::version(const Database &database)
{
    return database.value(QStringLiteral("PRAGMA user_version")).map([](const QVariant &value) { return value.toInt(); });
}

Result<void> Schema::migrate(const Database &database, const QList<Migration> &migrations)
{
    const Result<int> from = version(database);
    if (!from)
        return tl::unexpected(from.error());
    for (int next = *from; next < migrations.size(); ++next) {
        const auto step = [&]() -> Result<void> {
            for (const QString &statement : migrations[next]) {
                if (auto done = database.run(statement); !done)
                    return done;
            }
            return database.run(QStringLiteral("PRAGMA user_version=%1").arg(next + 1));
        };
        if (auto done = database.transaction(step); !done)
            return done;
    }
    return {};
}
