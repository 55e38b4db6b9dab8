#pragma once

#include "pipeline/scenes/SceneStage.h"
#include "pipeline/story/Story.h"

// What a template is previewed with where the brand has not what it needs. Words that claim nothing; never put into a video.
namespace SampleContent {

StoryBeat beat(BeatKind kind);

// `assets`, which may be null, and beside them the picture that beat() names.
std::shared_ptr<AssetSource> withPicture(std::shared_ptr<AssetSource> assets);

} // namespace SampleContent
