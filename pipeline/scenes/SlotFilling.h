#pragma once

#include "pipeline/scenes/TemplateCatalogue.h"

#include <QJsonObject>

#include <optional>

// A template's content props made of a beat's facts, and how well they suit it.
struct FilledSlots
{
    QJsonObject props;
    int facts = 0;                 // slots filled besides the headline and what only decorates: how much of the page is shown
    int missing = 0;               // slots that the template would have liked
    int secondChoices = 0;         // texts that are not the beat's best, because that did not fit
    bool hasOtherHeadline = false; // not the beat's own: what another scene may say, too
    bool isHollow = false;         // nothing of the page is shown: a phrase of Pagereel's own, and no fact beside it
    QString texts;                 // all that is to be read
};

// Pure. nullopt where a required slot cannot be filled within the template's limits: no text is ever cut inside a phrase.
std::optional<FilledSlots> fillSlots(const SceneTemplate &sceneTemplate, const StoryBeat &beat);
