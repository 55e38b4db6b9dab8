#include "pipeline/run/Thumbnails.h"

#include "pipeline/run/Settled.h"
#include "pipeline/scenes/StageValues.h"

namespace {

// Entrances are over, and exits have not begun.
constexpr double atRest = 0.6;

} // namespace

QFuture<QImage> thumbnailOf(const Scene &scene, const StageProject &project, SceneStage *stage)
{
    const QList<int> frames{int(scene.durationInFrames * atRest)};
    return settled(stage->check(project, stageScene(scene), frames, Cancellation())).then([](const Result<SceneCheck> &check) {
        return check ? check->thumbnail : QImage();
    });
}
