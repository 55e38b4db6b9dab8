#pragma once

#include "pipeline/scenes/SceneStage.h"

// How far a scene that renders falls short of what may be shown to anybody. Pure.
namespace SceneFaults {

// 0: texts at rest stay where they belong and can be read. More is worse: a text that overflows counts 1, too little contrast by how much
// is missing, a blank frame 1.
double of(const SceneCheck &check, const StageProject &project);

} // namespace SceneFaults
