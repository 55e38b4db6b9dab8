#pragma once

#include "pipeline/scenes/SceneStage.h"

// Gives the finished pictures of a timeline, frame by frame, each proved by its tag. Implemented by the embedded browser
// (ui/browser). Lives in the GUI thread of a worker process.
class FrameSource
{
public:
    using FrameReady = std::function<void(int frame, const QImage &picture)>; // Format_RGB32, the project's size; GUI thread
    using Ended = std::function<void(Result<void>)>;

    virtual ~FrameSource() = default;

    // Renders frames `first` to `last` (both included) of the scenes played one after the other. Pictures come in order. The source
    // renders at most `ahead` frames past the last one that `frameTaken` told of.
    virtual void render(const StageProject &project, const QList<StageScene> &scenes, int first, int last, int ahead, FrameReady ready,
                        Ended ended) = 0;
    virtual void frameTaken(int frame) = 0;
    virtual void stop() = 0; // `ended` comes with ErrorKind::Cancelled
};
