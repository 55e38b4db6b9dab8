#pragma once

#include "pipeline/run/AssetCollector.h"

class ProjectStore;

// Gives each asset whose name the project already uses for something else a name of its own, in the list and in the profile: scenes of
// earlier runs, which Undo brings back, go on showing what they showed. What is there already, under whatever name, is kept once: it
// leaves the list, and the profile names what is there.
CollectedAssets withFreeNames(CollectedAssets collected, const ProjectStore &store);
