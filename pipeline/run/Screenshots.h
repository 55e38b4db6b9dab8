#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/project/Records.h"
#include "pipeline/site/SiteReader.h"

#include <QFuture>

// The pictures of the pages that were read, and of their sections, as assets: encoded by the pool, named in `profile` at once. The first
// reading is of the profile's own page, the others are of `profile.pages`, in order; each of those keeps what was read as an asset too.
// Sections of which there is no picture are taken out of the profile.
QList<QFuture<Asset>> encodeScreenshots(const QList<SiteReading> &readings, BrandProfile &profile);
