#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QImage>

// A picture that came from a site, no larger than `room`; null where it is none, or claims to be larger than is decoded. Any thread.
QImage boundedPicture(const AssetBytes &asset, QSize room);
