#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

// What the product does: the group of like cards that reads most like a list of features. Not prices, people, posts, quotes or figures.
std::vector<BrandFeature> readFeatures(const SiteSnapshot &snapshot);
