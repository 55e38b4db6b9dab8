#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

#include <QImage>

// The picture that is the brand's mark: in the header, named so, leading home; not a customer's, not an icon.
Maybe<BrandLogo> readLogo(const SiteSnapshot &snapshot, const QString &name, const QImage &firstScreen);

// The colours that a mark is made of, at most four: those that differ from its ground, the most frequent first, hues before greys.
std::vector<QColor> inksOf(const QImage &mark);
std::vector<QColor> inksOfSvg(const QString &svg);
