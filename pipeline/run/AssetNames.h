#pragma once

#include "pipeline/run/AssetCollector.h"

class ProjectStore;

// Gives each asset whose name the project already uses for something else a name of its own, in the list and in the profile: scenes of
// earlier runs, which Undo brings back, go on showing what they showed.
CollectedAssets withFreeNames(CollectedAssets collected, const ProjectStore &store);
