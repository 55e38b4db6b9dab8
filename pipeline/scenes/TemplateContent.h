#pragma once

#include "pipeline/project/Records.h"
#include "pipeline/scenes/TemplateCatalogue.h"

#include <optional>

// Scenes made of a template by hand: in the place of one that is there, or as a new one. Pure.
namespace TemplateContent {

// What `scene` shows comes first, then what the story's beat has to tell besides: another template may have room for more.
StoryBeat contentOf(const Scene &scene, const StoryBeat &story);

// The scene in the dress of another template: its id, place, name and transition stay, its length as far as the template bears it, and
// its ground where the template has it. nullopt where the content cannot fill the template.
std::optional<Scene> redressed(const Scene &scene, const SceneTemplate &sceneTemplate, const StoryBeat &story, int fps);

// A new scene with an id of its own; nullopt where the beat cannot fill the template.
std::optional<Scene> sceneOf(const SceneTemplate &sceneTemplate, const StoryBeat &beat, int fps);

// The beat that a template is shown with: the first of its own that the story tells, else the story's first.
StoryBeat beatFor(const SceneTemplate &sceneTemplate, const Story &story);

// What the template needs and the beat has not, as the names of slots; empty where it can be filled.
QStringList missing(const SceneTemplate &sceneTemplate, const StoryBeat &beat);

} // namespace TemplateContent
