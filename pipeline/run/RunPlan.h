#pragma once

#include "pipeline/scenes/TemplateSelection.h"

#include <QJsonObject>

// What a run has decided before its first scene: kept in the project, so that a run that goes on, or a scene that is tried again, is made
// as it would have been.
struct RunPlan
{
    Story story;
    QList<TemplateChoice> choices; // one for each beat

    qsizetype size() const { return std::min(story.beats.size(), choices.size()); }
    bool operator==(const RunPlan &) const = default;
};

RunPlan makePlan(const BrandProfile &brand, const GenerationRequest &request, const TemplateCatalogue &catalogue, int fps);

QJsonObject planToJson(const RunPlan &plan);
RunPlan planFromJson(const QJsonObject &json);
