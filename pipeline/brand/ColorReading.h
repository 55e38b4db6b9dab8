#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

// Colours with their roles. `logoInk` is a vote of its own.
BrandColors readColors(const SiteSnapshot &snapshot, const std::optional<QColor> &logoInk);

std::vector<Found<BrandGradient>> readGradients(const SiteSnapshot &snapshot);
std::vector<Found<BrandButton>> readButtons(const SiteSnapshot &snapshot);
