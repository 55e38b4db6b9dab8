#include "pipeline/project/RestorePoints.h"

#include "pipeline/project/Database.h"
#include "pipeline/project/RowValues.h"
#include "pipeline/project/Rows.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RestorePoints)
};

QJsonObject object(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

// Code and content are those of the version that was the newest; the rest is no part of versions.
Result<std::optional<Scene>> sceneOf(const Database &database, const QJsonObject &kept)
{
    Result<Scene> scene = Rows::scene(database, kept.value(u"id").toString());
    if (!scene)
        return tl::unexpected(scene.error());
    Result<QSqlQuery> version = database.select(QStringLiteral("SELECT code_after, props_after FROM scene_versions WHERE number = ?"),
                                                {kept.value(u"version").toInteger()});
    if (!version)
        return tl::unexpected(version.error());
    if (!version->next())
        return std::nullopt;
    scene->code = version->value(0).toString();
    scene->props = object(version->value(1));
    scene->name = kept.value(u"name").toString();
    scene->durationInFrames = std::max(1, kept.value(u"duration").toInt());
    scene->templateId = kept.value(u"template").toString();
    scene->layout = kept.value(u"layout").toObject();
    scene->transition = transitionFromJson(kept.value(u"transition").toObject());
    scene->part = partFromJson(kept.value(u"part").toObject(), scene->durationInFrames);
    return std::optional(*scene);
}

} // namespace

bool RestorePoints::belongTo(const Message &message)
{
    return message.role == MessageRole::User || message.kind == MessageKind::Text || message.kind == MessageKind::Completion;
}

Result<void> RestorePoints::take(const Database &database, const QString &messageId)
{
    return database.run(
        QStringLiteral("INSERT OR IGNORE INTO restore_points (message_id, scenes, title, fps, width, height, sound, markers, brand) "
                       "SELECT ?, (SELECT json_group_array(json_object('id', id, 'version', version, 'name', name, 'duration', duration, "
                       "'template', template, 'layout', json(layout), 'transition', json(transition), 'part', json(part))) FROM "
                       "(SELECT scenes.*, (SELECT MAX(number) FROM scene_versions WHERE scene_id = scenes.id) AS version FROM scenes "
                       "WHERE state = 'shown' ORDER BY position, created_at, scenes.rowid)), "
                       "title, fps, width, height, sound, markers, brand FROM project"),
        {messageId});
}

Result<RestorePoint> RestorePoints::load(const Database &database, const QString &messageId)
{
    Result<QSqlQuery> query = database.select(
        QStringLiteral("SELECT scenes, title, fps, width, height, sound, markers, brand FROM restore_points WHERE message_id = ?"),
        {messageId});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return failure(ErrorKind::File,
                       Texts::tr("What the project was at this message was not kept: it is older than that. Undo goes back step by step."));
    RestorePoint point;
    point.settings.title = query->value(1).toString();
    point.settings.fps = std::clamp(query->value(2).toInt(), 1, 240);
    point.settings.width = std::clamp(query->value(3).toInt(), 16, 8192);
    point.settings.height = std::clamp(query->value(4).toInt(), 16, 8192);
    point.settings.sound = soundFromJson(object(query->value(5)));
    point.settings.markers = markersFromJson(QJsonDocument::fromJson(query->value(6).toByteArray()).array());
    if (!query->value(7).isNull())
        point.brand = brandFromJson(object(query->value(7)));
    const QJsonArray scenes = QJsonDocument::fromJson(query->value(0).toByteArray()).array();
    for (const QJsonValue &kept : scenes) {
        const Result<std::optional<Scene>> scene = sceneOf(database, kept.toObject());
        if (!scene)
            return tl::unexpected(scene.error());
        if (*scene)
            point.scenes.append(**scene);
    }
    return point;
}
