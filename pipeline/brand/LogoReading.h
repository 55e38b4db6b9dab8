#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

#include <QImage>

// The picture that is the brand's mark: in the header, named so, leading home; not a customer's, not an icon.
Maybe<BrandLogo> readLogo(const SiteSnapshot &snapshot, const QString &name, const QImage &firstScreen);

// The colour most of a mark is made of: the most frequent one that differs from its ground, hues before greys.
std::optional<QColor> inkOf(const QImage &mark);
std::optional<QColor> inkOfSvg(const QString &svg);
