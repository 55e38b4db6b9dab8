#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

// Where a picture is to be had: its address, or that of an inline drawing as data. Empty where there is none.
QString addressOf(const SiteImage &image);

BrandImage imageOf(const SiteImage &image);

// The large pictures that show the product or its world, best first; the logo is not among them.
std::vector<BrandImage> readImages(const SiteSnapshot &snapshot, const Maybe<BrandLogo> &logo);

// The parts of the page that are worth showing as a picture, from top to bottom.
std::vector<SectionShot> readSections(const SiteSnapshot &snapshot);
