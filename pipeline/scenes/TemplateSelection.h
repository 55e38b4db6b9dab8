#pragma once

#include "pipeline/scenes/TemplateCatalogue.h"

#include <QSize>
#include <QString>

#include <map>

// The template of one beat, and what it was chosen from.
struct TemplateChoice
{
    QString templateId;               // empty: none suits the beat
    int durationInFrames = 120;       // the scene's, at the project's fps
    std::map<QString, double> scores; // of every template that could have been taken, by id

    bool operator==(const TemplateChoice &) const = default;
};

struct SelectionRules
{
    VideoStyle style = VideoStyle::Dynamic;
    QSize size{1920, 1080};
    int fps = 30;
    double durationSeconds = 0; // of the whole video, 0: what reading asks for
    quint32 seed = 1;
    QString brand; // the host: distinct brands get distinct sets
};

// One choice for each beat, in order. Pure and deterministic. No template twice while there is another, neighbours on different
// grounds, never three scenes on one.
QList<TemplateChoice> selectTemplates(const Story &story, const TemplateCatalogue &catalogue, const SelectionRules &rules);
