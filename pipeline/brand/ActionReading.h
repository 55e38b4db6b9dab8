#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

// What the page wants its visitor to do, the most important first.
std::vector<BrandCallToAction> readCallsToAction(const SiteSnapshot &snapshot, const BrandColors &colors);
