#include "ui/timeline/SceneClipboard.h"

#include "pipeline/project/RowValues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QUuid>

#include <algorithm>

namespace {

constexpr int mostScenes = 10'000;
constexpr int longestScene = 1'000'000; // frames
constexpr qsizetype longestName = 200;

QString mimeType()
{
    return QStringLiteral("application/x-pagereel-scenes+json");
}

QJsonObject toJson(const Scene &scene)
{
    return {{QStringLiteral("name"), scene.name},
            {QStringLiteral("code"), scene.code},
            {QStringLiteral("props"), scene.props},
            {QStringLiteral("duration"), scene.durationInFrames},
            {QStringLiteral("template"), scene.templateId},
            {QStringLiteral("layout"), scene.layout},
            {QStringLiteral("transition"), transitionToJson(scene.transition)},
            {QStringLiteral("part"), partToJson(scene.part)}};
}

Scene fromJson(const QJsonObject &json)
{
    Scene scene;
    scene.name = json.value(u"name").toString().left(longestName);
    scene.code = json.value(u"code").toString();
    scene.props = json.value(u"props").toObject();
    scene.durationInFrames = std::clamp(json.value(u"duration").toInt(1), 1, longestScene);
    scene.templateId = json.value(u"template").toString().left(longestName);
    scene.layout = json.value(u"layout").toObject();
    scene.transition = transitionFromJson(json.value(u"transition").toObject());
    scene.part = partFromJson(json.value(u"part").toObject(), scene.durationInFrames);
    return scene;
}

bool namesFile(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return std::any_of(items.cbegin(), items.cend(), namesFile);
    }
    const QJsonObject object = value.toObject();
    return object.value(u"src").isString() || std::any_of(object.constBegin(), object.constEnd(), namesFile);
}

} // namespace

std::unique_ptr<QMimeData> SceneClipboard::toMime(const Content &content)
{
    QJsonArray scenes;
    QStringList codes;
    for (const Scene &scene : content.scenes) {
        scenes.append(toJson(scene));
        codes.append(scene.code);
    }
    auto data = std::make_unique<QMimeData>();
    const QJsonObject json{{QStringLiteral("project"), content.projectId}, {QStringLiteral("scenes"), scenes}};
    data->setData(mimeType(), QJsonDocument(json).toJson(QJsonDocument::Compact));
    data->setText(codes.join(u'\n'));
    return data;
}

bool SceneClipboard::holdsScenes(const QMimeData *data)
{
    return data && data->hasFormat(mimeType());
}

SceneClipboard::Content SceneClipboard::fromMime(const QMimeData *data)
{
    Content content;
    if (!holdsScenes(data))
        return content;
    const QJsonObject json = QJsonDocument::fromJson(data->data(mimeType())).object();
    content.projectId = json.value(u"project").toString();
    const QJsonArray scenes = json.value(u"scenes").toArray();
    for (const QJsonValue &scene : scenes) {
        if (content.scenes.size() < mostScenes && scene.isObject())
            content.scenes.append(fromJson(scene.toObject()));
    }
    content.scenes = copies(content.scenes);
    return content;
}

QList<Scene> SceneClipboard::copies(const QList<Scene> &scenes)
{
    QList<Scene> copies = scenes;
    for (Scene &scene : copies) {
        scene.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        scene.runId.clear();
        scene.createdAt = scene.updatedAt = QDateTime::currentDateTimeUtc();
    }
    return copies;
}

bool SceneClipboard::showsFiles(const QList<Scene> &scenes)
{
    return std::any_of(scenes.cbegin(), scenes.cend(), [](const Scene &scene) { return namesFile(scene.props); });
}
