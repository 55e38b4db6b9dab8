#include "pipeline/project/Rows.h"

#include "pipeline/project/Database.h"
#include "pipeline/project/RestorePoints.h"
#include "pipeline/project/RowValues.h"
#include "pipeline/project/RowWords.h"

#include <QJsonDocument>
#include <QUuid>

namespace {

QString toText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject toJson(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

qint64 toTime(const QDateTime &time)
{
    return (time.isValid() ? time : Rows::now()).toMSecsSinceEpoch();
}

QDateTime toDateTime(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

// Every row of a query as a record.
template<typename Record, typename Read>
Result<QList<Record>> all(const Database &database, const QString &sql, const QVariantList &values, Read read)
{
    Result<QSqlQuery> query = database.select(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    QList<Record> records;
    while (query->next())
        records.append(read(*query));
    return records;
}

constexpr auto sceneColumns = "id, name, code, props, duration, template, run_id, layout, transition, part, created_at, updated_at";

Scene readScene(const QSqlQuery &query)
{
    Scene scene;
    scene.id = query.value(0).toString();
    scene.name = query.value(1).toString();
    scene.code = query.value(2).toString();
    scene.props = toJson(query.value(3));
    scene.durationInFrames = std::max(1, query.value(4).toInt());
    scene.templateId = query.value(5).toString();
    scene.runId = query.value(6).toString();
    scene.layout = toJson(query.value(7));
    scene.transition = transitionFromJson(toJson(query.value(8)));
    scene.part = partFromJson(toJson(query.value(9)), scene.durationInFrames);
    scene.createdAt = toDateTime(query.value(10));
    scene.updatedAt = toDateTime(query.value(11));
    return scene;
}

SceneVersion readVersion(const QSqlQuery &query)
{
    SceneVersion version;
    version.id = query.value(0).toString();
    version.sceneId = query.value(1).toString();
    version.cause = RowWords::cause(query.value(2).toString());
    version.codeBefore = query.value(3).toString();
    version.codeAfter = query.value(4).toString();
    version.propsBefore = toJson(query.value(5));
    version.propsAfter = toJson(query.value(6));
    version.model = query.value(7).toString();
    version.prompt = query.value(8).toString();
    version.createdAt = toDateTime(query.value(9));
    return version;
}

Message readMessage(const QSqlQuery &query)
{
    Message message;
    message.id = query.value(0).toString();
    message.role = RowWords::role(query.value(1).toString());
    message.kind = RowWords::kind(query.value(2).toString());
    message.status = RowWords::status(query.value(3).toString());
    message.text = query.value(4).toString();
    message.runId = query.value(5).toString();
    message.sceneIndex = query.value(6).toInt();
    message.canRetry = query.value(7).toBool();
    message.createdAt = toDateTime(query.value(8));
    message.canRestore = query.value(9).toBool();
    return message;
}

RunRecord readRun(const QSqlQuery &query)
{
    RunRecord run;
    run.id = query.value(0).toString();
    run.state = RowWords::runState(query.value(1).toString());
    run.request = toJson(query.value(2));
    run.scenesDone = query.value(3).toInt();
    run.scenesTotal = query.value(4).toInt();
    run.error = query.value(5).toString();
    run.createdAt = toDateTime(query.value(6));
    run.endedAt = toDateTime(query.value(7));
    return run;
}

} // namespace

QString Rows::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QDateTime Rows::now()
{
    return QDateTime::currentDateTimeUtc();
}

Result<ProjectContents> Rows::project(const Database &database)
{
    Result<QSqlQuery> query = database.select(
        QStringLiteral("SELECT project_id, untitled, title, fps, width, height, sound, markers, brand FROM project WHERE id = 1"));
    if (!query)
        return tl::unexpected(query.error());
    ProjectContents contents;
    if (!query->next())
        return contents;
    contents.projectId = query->value(0).toString();
    contents.untitled = query->value(1).toBool();
    contents.settings.title = query->value(2).toString();
    contents.settings.fps = std::clamp(query->value(3).toInt(), 1, 240);
    contents.settings.width = std::clamp(query->value(4).toInt(), 16, 8192);
    contents.settings.height = std::clamp(query->value(5).toInt(), 16, 8192);
    contents.settings.sound = soundFromJson(toJson(query->value(6)));
    contents.settings.markers = markersFromJson(QJsonDocument::fromJson(query->value(7).toByteArray()).array());
    contents.hasBrand = !query->value(8).isNull();
    if (contents.hasBrand)
        contents.brand = brandFromJson(toJson(query->value(8)));
    return contents;
}

Result<void> Rows::writeSettings(const Database &database, const ProjectSettings &settings)
{
    return database.run(QStringLiteral("UPDATE project SET title = ?, fps = ?, width = ?, height = ?, sound = ?, markers = ?"),
                        {settings.title, settings.fps, settings.width, settings.height, toText(soundToJson(settings.sound)),
                         QString::fromUtf8(QJsonDocument(markersToJson(settings.markers)).toJson(QJsonDocument::Compact))});
}

Result<void> Rows::writeBrand(const Database &database, const BrandProfile &brand)
{
    return database.run(QStringLiteral("UPDATE project SET brand = ?"), {toText(brandToJson(brand))});
}

Result<QList<Scene>> Rows::scenes(const Database &database, const QString &state)
{
    const QString sql =
        QStringLiteral("SELECT %1 FROM scenes WHERE state = ? ORDER BY position, created_at, rowid").arg(QLatin1String(sceneColumns));
    return all<Scene>(database, sql, {state}, readScene);
}

Result<Scene> Rows::scene(const Database &database, const QString &id)
{
    const QString sql = QStringLiteral("SELECT %1 FROM scenes WHERE id = ?").arg(QLatin1String(sceneColumns));
    const Result<QList<Scene>> found = all<Scene>(database, sql, {id}, readScene);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorKind::Internal, QStringLiteral("The project has no scene %1.").arg(id));
    return found->first();
}

Result<void> Rows::insertScene(const Database &database, const Scene &scene, int position, std::optional<int> runIndex)
{
    const QString sql = QStringLiteral("INSERT INTO scenes (%1, state, position, run_index) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'shown', ?, ?)")
                            .arg(QLatin1String(sceneColumns));
    return database.run(sql, {scene.id, scene.name, scene.code, toText(scene.props), scene.durationInFrames, scene.templateId, scene.runId,
                              toText(scene.layout), toText(transitionToJson(scene.transition)), toText(partToJson(scene.part)),
                              toTime(scene.createdAt), toTime(scene.updatedAt), position, runIndex ? QVariant(*runIndex) : QVariant()});
}

Result<void> Rows::updateScene(const Database &database, const Scene &scene)
{
    return database.run(QStringLiteral("UPDATE scenes SET name = ?, code = ?, props = ?, duration = ?, template = ?, layout = ?, "
                                       "transition = ?, part = ?, updated_at = ? WHERE id = ?"),
                        {scene.name, scene.code, toText(scene.props), scene.durationInFrames, scene.templateId, toText(scene.layout),
                         toText(transitionToJson(scene.transition)), toText(partToJson(scene.part)), toTime(scene.updatedAt), scene.id});
}

Result<QStringList> Rows::order(const Database &database)
{
    return all<QString>(database, QStringLiteral("SELECT id FROM scenes WHERE state = 'shown' ORDER BY position, created_at, rowid"), {},
                        [](const QSqlQuery &query) { return query.value(0).toString(); });
}

Result<void> Rows::writeOrder(const Database &database, const QStringList &ids)
{
    for (qsizetype position = 0; position < ids.size(); ++position) {
        if (auto done =
                database.run(QStringLiteral("UPDATE scenes SET state = 'shown', position = ? WHERE id = ?"), {position, ids[position]});
            !done)
            return done;
    }
    return {};
}

Result<void> Rows::archive(const Database &database, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (auto done = database.run(QStringLiteral("UPDATE scenes SET state = 'archived' WHERE id = ?"), {id}); !done)
            return done;
    }
    return {};
}

Result<void> Rows::insertVersion(const Database &database, const SceneVersion &version)
{
    return database.run(
        QStringLiteral("INSERT INTO scene_versions (id, scene_id, cause, code_before, code_after, props_before, props_after, "
                       "model, prompt, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {version.id, version.sceneId, RowWords::of(version.cause), version.codeBefore, version.codeAfter, toText(version.propsBefore),
         toText(version.propsAfter), version.model, version.prompt, toTime(version.createdAt)});
}

Result<QList<SceneVersion>> Rows::versions(const Database &database, const QString &sceneId)
{
    return all<SceneVersion>(
        database,
        QStringLiteral("SELECT id, scene_id, cause, code_before, code_after, props_before, props_after, model, prompt, "
                       "created_at FROM scene_versions WHERE scene_id = ? ORDER BY number"),
        {sceneId}, readVersion);
}

Result<QList<Message>> Rows::messages(const Database &database)
{
    return all<Message>(database,
                        QStringLiteral("SELECT id, role, kind, status, text, run_id, scene_index, can_retry, created_at, "
                                       "EXISTS (SELECT 1 FROM restore_points WHERE message_id = id) FROM messages WHERE deleted = 0 "
                                       "ORDER BY number"),
                        {}, readMessage);
}

Result<void> Rows::putMessage(const Database &database, const Message &message)
{
    Result<void> put =
        database.run(QStringLiteral("INSERT INTO messages (id, role, kind, status, text, run_id, scene_index, can_retry, created_at) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, "
                                    "status = excluded.status, text = excluded.text, can_retry = excluded.can_retry, deleted = 0"),
                     {message.id, RowWords::of(message.role), RowWords::of(message.kind), RowWords::of(message.status), message.text,
                      message.runId, message.sceneIndex, message.canRetry, toTime(message.createdAt)});
    return put && RestorePoints::belongTo(message) ? RestorePoints::take(database, message.id) : put;
}

Result<void> Rows::putMessages(const Database &database, const QList<Message> &messages)
{
    for (const Message &message : messages) {
        if (auto done = putMessage(database, message); !done)
            return done;
    }
    return {};
}

Result<void> Rows::setDeleted(const Database &database, const QStringList &messageIds, bool deleted)
{
    for (const QString &id : messageIds) {
        if (auto done = database.run(QStringLiteral("UPDATE messages SET deleted = ? WHERE id = ?"), {deleted, id}); !done)
            return done;
    }
    return {};
}

Result<void> Rows::closeAbandonedLines(const Database &database)
{
    return database.run(QStringLiteral("UPDATE messages SET status = 'cancelled' WHERE status = 'working' "
                                       "AND run_id NOT IN (SELECT id FROM runs WHERE state = 'running')"));
}

Result<Asset> Rows::asset(const Database &database, const QString &name)
{
    Result<QSqlQuery> query = database.select(QStringLiteral("SELECT name, mime, bytes, source, note FROM assets WHERE name = ?"), {name});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return failure(ErrorKind::File, QStringLiteral("The project has no asset “%1”.").arg(name));
    return Asset{query->value(0).toString(), query->value(1).toString(), query->value(2).toByteArray(), query->value(3).toString(),
                 query->value(4).toString()};
}

Result<QStringList> Rows::assetNames(const Database &database)
{
    return database.select(QStringLiteral("SELECT name FROM assets ORDER BY name")).map([](QSqlQuery query) {
        QStringList names;
        while (query.next())
            names.append(query.value(0).toString());
        return names;
    });
}

Result<QList<AssetInfo>> Rows::assetInfos(const Database &database)
{
    return all<AssetInfo>(database, QStringLiteral("SELECT name, mime, length(bytes) FROM assets WHERE removed = 0 ORDER BY name"), {},
                          [](const QSqlQuery &query) {
                              return AssetInfo{query.value(0).toString(), query.value(1).toString(), query.value(2).toLongLong()};
                          });
}

Result<void> Rows::setRemoved(const Database &database, const QStringList &assets, bool removed)
{
    for (const QString &name : assets) {
        if (auto done = database.run(QStringLiteral("UPDATE assets SET removed = ? WHERE name = ?"), {removed, name}); !done)
            return done;
    }
    return {};
}

Result<void> Rows::putAsset(const Database &database, const Asset &asset)
{
    return database.run(QStringLiteral("INSERT OR REPLACE INTO assets (name, mime, bytes, source, note) VALUES (?, ?, ?, ?, ?)"),
                        {asset.name, asset.mime, asset.bytes, asset.source, asset.note});
}

Result<QList<RunRecord>> Rows::runs(const Database &database)
{
    return all<RunRecord>(database,
                          QStringLiteral("SELECT id, state, request, scenes_done, scenes_total, error, created_at, ended_at FROM runs "
                                         "ORDER BY number"),
                          {}, readRun);
}

Result<void> Rows::insertRun(const Database &database, const RunRecord &run)
{
    return database.run(
        QStringLiteral("INSERT INTO runs (id, state, request, scenes_done, scenes_total, error, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {run.id, RowWords::of(run.state), toText(run.request), run.scenesDone, run.scenesTotal, run.error, toTime(run.createdAt)});
}
