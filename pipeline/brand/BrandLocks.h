#pragma once

#include "pipeline/brand/BrandProfile.h"

// The fields of a profile that can be locked: "name", "logo", "tagline", "headline", "subhead", "headingFont", "bodyFont", and the
// roles of colours "primary", "secondary", "accent", "background", "surface", "text", "link".
const QStringList &lockableFields();

bool isLocked(const BrandProfile &profile, const QString &field);
BrandProfile withLock(BrandProfile profile, const QString &field, bool locked);

// A new reading of the site, in which what is locked in `old` is as it is there, and stays locked.
BrandProfile withLockedFields(BrandProfile fresh, const BrandProfile &old);
