#pragma once

#include "pipeline/project/Records.h"
#include "pipeline/scenes/SceneStage.h"

// A project and its scenes as the stage takes them.
StageProject stageProject(const ProjectContents &contents, std::shared_ptr<AssetSource> assets);
StageScene stageScene(const Scene &scene);
