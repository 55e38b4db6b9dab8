#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

// The families that most of the headings and most of the running text are set in, as the page declares them.
Maybe<BrandFont> readHeadingFont(const SiteSnapshot &snapshot);
Maybe<BrandFont> readBodyFont(const SiteSnapshot &snapshot);

// The other families that the page's content is set in, the most used first.
std::vector<Found<BrandFont>> readOtherFonts(const SiteSnapshot &snapshot, const std::vector<Maybe<BrandFont>> &taken);
