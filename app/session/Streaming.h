#pragma once

// PAGEREEL_STREAMING=0 asks for the batch behaviour: all scenes at the end.
bool streamingWanted();
