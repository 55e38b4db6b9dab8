#pragma once

#include "pipeline/scenes/TemplateCatalogue.h"

// What is said of templates. Pure.
namespace TemplateWords {

QString beat(BeatKind kind);                       // "Problem"
QString style(VideoStyle style);                   // "Minimal"
QString beats(const SceneTemplate &sceneTemplate); // "Problem, Discovery"

// "Needs a quote"; empty where nothing is missing. `missing` as TemplateContent::missing() has it.
QString needs(const SceneTemplate &sceneTemplate, const QStringList &missing);
// "Takes a headline, up to 4 features, a picture"; what it must have comes first.
QString takes(const SceneTemplate &sceneTemplate);
// All that somebody may search it by, in lower case.
QString searched(const SceneTemplate &sceneTemplate);

} // namespace TemplateWords
