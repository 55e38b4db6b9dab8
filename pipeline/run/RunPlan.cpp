#include "pipeline/run/RunPlan.h"

#include "pipeline/scenes/SlotFilling.h"

#include <QJsonArray>

namespace {

QJsonObject toJson(const TemplateChoice &choice)
{
    QJsonObject scores;
    for (const auto &[id, score] : choice.scores)
        scores.insert(id, score);
    return {{QStringLiteral("template"), choice.templateId},
            {QStringLiteral("duration"), choice.durationInFrames},
            {QStringLiteral("scores"), scores}};
}

TemplateChoice choiceFromJson(const QJsonObject &json)
{
    TemplateChoice choice;
    choice.templateId = json.value(QLatin1String("template")).toString();
    choice.durationInFrames = std::max(1, json.value(QLatin1String("duration")).toInt(choice.durationInFrames));
    const QJsonObject scores = json.value(QLatin1String("scores")).toObject();
    for (auto it = scores.begin(); it != scores.end(); ++it)
        choice.scores.emplace(it.key(), it.value().toDouble());
    return choice;
}

} // namespace

RunPlan makePlan(const BrandProfile &brand, const GenerationRequest &request, const TemplateCatalogue &catalogue, int fps)
{
    RunPlan plan;
    plan.story = tellStory(brand, request, fps);
    SelectionRules rules;
    rules.style = request.style;
    rules.size = QSize(request.width, request.height);
    rules.fps = fps;
    rules.durationSeconds = request.durationSeconds;
    rules.seed = request.seed;
    rules.brand = brand.host;
    plan.choices = selectTemplates(plan.story, catalogue, rules);
    for (qsizetype i = 0; i < plan.size(); ++i) {
        StoryBeat &beat = plan.story.beats[i];
        beat.durationInFrames = plan.choices[i].durationInFrames;
        const SceneTemplate *const taken = catalogue.find(plan.choices[i].templateId);
        if (const std::optional<FilledSlots> filled = taken ? fillSlots(*taken, beat) : std::nullopt)
            beat.name = sceneName(beat, filled->props);
    }
    return plan;
}

QJsonObject planToJson(const RunPlan &plan)
{
    QJsonObject json = storyToJson(plan.story);
    QJsonArray choices;
    for (const TemplateChoice &choice : plan.choices)
        choices.append(toJson(choice));
    json.insert(QStringLiteral("choices"), choices);
    return json;
}

RunPlan planFromJson(const QJsonObject &json)
{
    RunPlan plan;
    plan.story = storyFromJson(json);
    const QJsonArray choices = json.value(QLatin1String("choices")).toArray();
    for (const QJsonValue &choice : choices)
        plan.choices.append(choiceFromJson(choice.toObject()));
    return plan;
}
