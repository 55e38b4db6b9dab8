#pragma once

#include "pipeline/scenes/BrandCharacter.h"
#include "pipeline/scenes/TemplateCatalogue.h"

#include <QSize>
#include <QString>

#include <map>

// A template on one of its grounds.
struct GroundedTemplate
{
    QString templateId; // empty: none
    Ground ground = Ground::Paper;

    bool operator==(const GroundedTemplate &) const = default;
};

// The template of one beat, and what it was chosen from.
struct TemplateChoice
{
    GroundedTemplate taken;           // none: no template suits the beat
    QList<GroundedTemplate> others;   // what to try if the scene does not come out well: the next best that no other beat has taken
    int durationInFrames = 120;       // the scene's, at the project's fps
    SceneTransition transition = {};  // how it comes in
    std::map<QString, double> scores; // of every template that could have been taken, by id

    bool operator==(const TemplateChoice &) const = default;
};

struct SelectionRules
{
    std::optional<VideoStyle> style; // none: what suits the brand
    QSize size{1920, 1080};
    int fps = 30;
    double durationSeconds = 0; // of the whole video, 0: what reading asks for
    quint32 seed = 1;
    BrandCharacter brand; // distinct brands get distinct sets
};

// One choice for each beat, in order. Pure and deterministic. No template twice while there is another, neighbours on different
// grounds and of different layout and motion where they can be, never three scenes on one ground.
QList<TemplateChoice> selectTemplates(const Story &story, const TemplateCatalogue &catalogue, const SelectionRules &rules);
