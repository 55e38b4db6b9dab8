#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

#include <QImage>

// The brand behind a site, from what the browser saw there. Pure; each value with its evidence, or not found.
// `firstScreen` is the page's first screen at scale 1; a null image only costs the votes of the pixels.
BrandProfile readBrand(const SiteSnapshot &snapshot, const QImage &firstScreen);

// What there is without a site: the address's name and neutral colours, marked as a draft.
BrandProfile draftBrand(const QUrl &url);
