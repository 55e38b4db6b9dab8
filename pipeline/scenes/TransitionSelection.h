#pragma once

#include "pipeline/scenes/TemplateSelection.h"

// How each of the scenes comes in, given what it stands on. A cut is the rule where the ground changes; one other kind a video, chosen by
// the style and the brand, marks where its story turns. The first scene has nothing to come in over. Pure and deterministic.
QList<SceneTransition> selectTransitions(const QList<Ground> &grounds, const QList<BeatKind> &beats, const SelectionRules &rules);
