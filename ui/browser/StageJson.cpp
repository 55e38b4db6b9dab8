#include "ui/browser/StageJson.h"

#include "pipeline/project/RowValues.h"

namespace {

constexpr int maximumItems = 500;
constexpr int maximumText = 2000;
constexpr double maximumPixel = 100'000;
constexpr int maximumFrame = 1'000'000;

QString text(const QJsonObject &json, QLatin1String key)
{
    return json.value(key).toString().left(maximumText);
}

double number(const QJsonObject &json, QLatin1String key)
{
    return qBound(-maximumPixel, json.value(key).toDouble(), maximumPixel);
}

QRectF box(const QJsonObject &json)
{
    return {number(json, QLatin1String("x")), number(json, QLatin1String("y")), qMax(0.0, number(json, QLatin1String("width"))),
            qMax(0.0, number(json, QLatin1String("height")))};
}

StageText measuredText(const QJsonObject &json)
{
    StageText result;
    result.text = text(json, QLatin1String("text"));
    result.box = box(json.value(QLatin1String("box")).toObject());
    const QJsonArray rects = json.value(QLatin1String("rects")).toArray();
    for (const QJsonValue &rect : rects) {
        if (result.rects.size() == maximumItems)
            break;
        result.rects.append(box(rect.toObject()));
    }
    result.color = QColor(text(json, QLatin1String("color")));
    result.alpha = qBound(0.0, json.value(QLatin1String("alpha")).toDouble(1), 1.0);
    result.fontSize = qMax(0.0, number(json, QLatin1String("fontSize")));
    result.atRest = json.value(QLatin1String("atRest")).toBool();
    result.overflows = json.value(QLatin1String("overflows")).toBool();
    result.shadowed = json.value(QLatin1String("shadowed")).toBool();
    return result;
}

} // namespace

QJsonObject stageProjectToJson(const StageProject &project)
{
    return {{QStringLiteral("fps"), project.fps},
            {QStringLiteral("width"), project.width},
            {QStringLiteral("height"), project.height},
            {QStringLiteral("brand"), project.brand},
            {QStringLiteral("sound"), project.sound.asset.isEmpty() ? QJsonValue() : QJsonValue(soundToJson(project.sound))}};
}

QJsonObject stageSceneToJson(const StageScene &scene)
{
    const QJsonObject transition{{QStringLiteral("kind"), transitionId(scene.transition.kind)},
                                 {QStringLiteral("frames"), scene.transition.frames}};
    return {{QStringLiteral("id"), scene.id},
            {QStringLiteral("name"), scene.name},
            {QStringLiteral("code"), scene.code},
            {QStringLiteral("props"), scene.props},
            {QStringLiteral("durationInFrames"), scene.durationInFrames},
            {QStringLiteral("kit"), scene.kit},
            {QStringLiteral("transition"), transition},
            {QStringLiteral("part"),
             QJsonObject{{QStringLiteral("firstFrame"), scene.part.firstFrame}, {QStringLiteral("wholeFrames"), scene.part.wholeFrames}}}};
}

QJsonArray stageScenesToJson(const QList<StageScene> &scenes)
{
    QJsonArray array;
    for (const StageScene &scene : scenes)
        array.append(stageSceneToJson(scene));
    return array;
}

StageText stageTextFromJson(const QJsonObject &json)
{
    StageText result;
    result.text = text(json, QLatin1String("text"));
    result.box = box(json.value(QLatin1String("box")).toObject());
    return result;
}

StageProblem stageProblemFromJson(const QJsonObject &json)
{
    StageProblem problem;
    problem.sceneId = text(json, QLatin1String("sceneId"));
    problem.error.line = qBound(0, json.value(QLatin1String("line")).toInt(), maximumFrame);
    problem.error.column = qBound(0, json.value(QLatin1String("column")).toInt(), maximumFrame);
    problem.error.message = text(json, QLatin1String("message"));
    problem.error.frame = qBound(-1, json.value(QLatin1String("frame")).toInt(-1), maximumFrame);
    return problem;
}

QList<StageProblem> stageProblemsFromJson(const QJsonValue &json)
{
    QList<StageProblem> problems;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array) {
        if (problems.size() == maximumItems)
            break;
        problems.append(stageProblemFromJson(value.toObject()));
    }
    return problems;
}

QHash<QString, QStringList> stageNotesFromJson(const QJsonValue &json)
{
    QHash<QString, QStringList> notes;
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < qMin<qsizetype>(array.size(), maximumItems); ++i) {
        const QJsonObject note = array.at(i).toObject();
        notes[text(note, QLatin1String("sceneId"))].append(text(note, QLatin1String("message")));
    }
    return notes;
}

StageMeasurement stageMeasurementFromJson(const QJsonValue &json)
{
    StageMeasurement measurement;
    const QJsonObject object = json.toObject();
    const QJsonArray texts = object.value(QLatin1String("texts")).toArray();
    for (const QJsonValue &value : texts) {
        if (measurement.texts.size() == maximumItems)
            break;
        measurement.texts.append(measuredText(value.toObject()));
    }
    const QJsonArray fonts = object.value(QLatin1String("missingFonts")).toArray();
    for (const QJsonValue &value : fonts) {
        if (measurement.missingFonts.size() == maximumItems)
            break;
        measurement.missingFonts.append(value.toString().left(maximumText));
    }
    return measurement;
}
