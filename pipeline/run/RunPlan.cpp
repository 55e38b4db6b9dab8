#include "pipeline/run/RunPlan.h"

#include "pipeline/project/RowValues.h"
#include "pipeline/scenes/SlotFilling.h"
#include "pipeline/scenes/TransitionSelection.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace {

QJsonObject toJson(const GroundedTemplate &grounded)
{
    return {{QStringLiteral("template"), grounded.templateId}, {QStringLiteral("ground"), groundId(grounded.ground)}};
}

GroundedTemplate groundedFromJson(const QJsonValue &json)
{
    return {json[u"template"].toString(), groundFromId(json[u"ground"].toString()).value_or(Ground::Paper)};
}

QJsonObject toJson(const TemplateChoice &choice)
{
    QJsonObject scores;
    for (const auto &[id, score] : choice.scores)
        scores.insert(id, score);
    QJsonArray others;
    for (const GroundedTemplate &other : choice.others)
        others.append(toJson(other));
    return {{QStringLiteral("taken"), toJson(choice.taken)},
            {QStringLiteral("others"), others},
            {QStringLiteral("duration"), choice.durationInFrames},
            {QStringLiteral("transition"), transitionToJson(choice.transition)},
            {QStringLiteral("scores"), scores}};
}

TemplateChoice choiceFromJson(const QJsonObject &json)
{
    TemplateChoice choice;
    choice.taken = groundedFromJson(json.value(QLatin1String("taken")));
    const QJsonArray others = json.value(QLatin1String("others")).toArray();
    for (const QJsonValue &other : others)
        choice.others.append(groundedFromJson(other));
    choice.durationInFrames = std::max(1, json.value(QLatin1String("duration")).toInt(choice.durationInFrames));
    choice.transition = transitionFromJson(json.value(QLatin1String("transition")).toObject());
    const QJsonObject scores = json.value(QLatin1String("scores")).toObject();
    for (auto it = scores.begin(); it != scores.end(); ++it)
        choice.scores.emplace(it.key(), it.value().toDouble());
    return choice;
}

void addPictures(const QJsonObject &props, QSet<QString> &shown)
{
    const auto add = [&shown](const QJsonValue &picture) {
        if (const QString name = picture[u"src"].toString(); !name.isEmpty())
            shown.insert(name);
    };
    add(props.value(QLatin1String("image")));
    const QJsonArray several = props.value(QLatin1String("images")).toArray();
    std::for_each(several.begin(), several.end(), add);
}

void addTransitions(RunPlan &plan, const SelectionRules &rules)
{
    QList<Ground> grounds;
    QList<BeatKind> beats;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        grounds.append(plan.choices[i].taken.ground);
        beats.append(plan.story.beats[i].kind);
    }
    const QList<SceneTransition> transitions = selectTransitions(grounds, beats, rules);
    for (qsizetype i = 0; i < plan.size(); ++i)
        plan.choices[i].transition = transitions[i];
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
    rules.brand = characterOf(brand);
    plan.choices = selectTemplates(plan.story, catalogue, rules);
    addTransitions(plan, rules);
    QSet<QString> shown;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        StoryBeat &beat = plan.story.beats[i];
        std::stable_partition(beat.pictures.begin(), beat.pictures.end(),
                              [&shown](const PictureFact &picture) { return !shown.contains(picture.asset); });
        beat.durationInFrames = plan.choices[i].durationInFrames;
        const SceneTemplate *const taken = catalogue.find(plan.choices[i].taken.templateId);
        if (const std::optional<FilledSlots> filled = taken ? fillSlots(*taken, beat) : std::nullopt) {
            beat.name = sceneName(beat, filled->props);
            addPictures(filled->props, shown);
        }
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
