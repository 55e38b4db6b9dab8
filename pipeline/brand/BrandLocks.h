#pragma once

#include "pipeline/brand/BrandProfile.h"

// The fields of a profile that can be locked: "name", "logo", "tagline", "headline", "subhead", "valueProposition", "problem",
// "closing", "headingFont", "bodyFont", the lists "ctas", "features", "stats", "quotes", "customers", "gradients", and the roles of colours
// "primary", "secondary", "accent", "background", "surface", "text", "link".
const QStringList &lockableFields();

bool isLocked(const BrandProfile &profile, const QString &field);
BrandProfile withLock(BrandProfile profile, const QString &field, bool locked);

// A new reading, in which what is locked in `old` is as it is there, and stays locked. Of another site's reading only what came with a
// brand kit is kept: words and pictures that were set for one site say nothing of the next.
BrandProfile withLockedFields(BrandProfile fresh, const BrandProfile &old);
