#pragma once

#include "pipeline/base/Cancellation.h"
#include "pipeline/brand/BrandProfile.h"
#include "pipeline/project/Records.h"
#include "pipeline/site/SiteReader.h"

#include <QCoroTask>

#include <chrono>

// The profile with its logo, pictures and fonts naming assets, and those assets. What could not be had is told in profile.notes.
struct CollectedAssets
{
    BrandProfile profile;
    QList<Asset> assets;
};

// Brings into the project what the scenes will show: logo, up to 8 large pictures, icons and pictures of features, the font files of
// heading and body (a bundled family where the site's own are not to be had), and the screenshots with their sections. `readings`: as
// encodeScreenshots() takes them. Pipeline thread; never fails, waits for the web no longer than `limit` in all; a cancelled one ends soon
// with what it has.
QCoro::Task<CollectedAssets> collectAssets(BrandProfile profile, QList<SiteReading> readings, Cancellation cancellation,
                                           std::chrono::milliseconds limit = std::chrono::seconds(9));
