#pragma once

#include "pipeline/project/Records.h"
#include "pipeline/scenes/Customizer.h"
#include "pipeline/scenes/SceneStage.h"

#include <QCoroTask>
#include <QImage>

// A scene that compiled and rendered.
struct MadeScene
{
    Scene scene;
    SceneVersion version;
    QImage thumbnail;
};

struct SceneOrder
{
    QList<SceneTask> tasks; // the same beat by several templates, the one wished for first; at least one
    int durationInFrames = 120;
    SceneTransition transition = {};
    QString runId;
    StageProject project;
};

// Customizes one scene and has it looked at by the stage; where that finds fault, the next template is tried, and the one with the least
// fault kept. Touches nothing but its arguments: several may be under way, and whoever asked
// may be gone when one ends. Pipeline thread. `customizer` and `stage` outlive it, or `cancellation` is set before they go.
QCoro::Task<Result<MadeScene>> makeScene(SceneOrder order, Customizer *customizer, SceneStage *stage, Cancellation cancellation);
