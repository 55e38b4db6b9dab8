#pragma once

#include "pipeline/project/Records.h"

// In the order in which they are offered.
QList<TransitionKind> offeredTransitions();
QString transitionName(TransitionKind kind); // "Fade"

// How long one is that was a cut before: frames.
int usualTransitionLength(int fps);
