#pragma once

#include "pipeline/story/Material.h"
#include "pipeline/story/Story.h"

// Gives a beat what it tells with, and marks that as told: later beats then begin with something else. `turn` counts the beats of the same
// kind from 0.
StoryBeat factsOf(BeatKind kind, int turn, Material &material);
