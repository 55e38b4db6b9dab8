#pragma once

#include "pipeline/project/Records.h"
#include "pipeline/scenes/SceneStage.h"

// A scene's picture as the stage shows it, 320 wide; null where it does not render. The future always ends with a value.
QFuture<QImage> thumbnailOf(const Scene &scene, const StageProject &project, SceneStage *stage);
