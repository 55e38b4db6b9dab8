#pragma once

#include "pipeline/story/Story.h"

// Which beats a video of so many scenes has. `proofs` is how many different proofs (figures, quotes, customers) there are to fill more than
// one Triumph with.
QList<BeatKind> beatsFor(int sceneCount, int proofs);
