#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

#include <QImage>

// Pictures that may be the brand's mark, the likeliest first: in the header, named so, leading home; not a customer's, not a control.
// Only those from `likelyLogo` on are to be taken unasked; the page's icons come last.
constexpr double likelyLogo = 0.5; // confidence
std::vector<Found<BrandLogo>> readLogos(const SiteSnapshot &snapshot, const QString &name, const QImage &firstScreen);

// The same mark for grounds of the other lightness, among the profile's alternatives: what "light" and "dark" versions of a logo are.
Maybe<BrandLogo> reversedLogo(const BrandProfile &profile);

// The colours that a mark is made of, at most four: those that differ from its ground, the most frequent first, hues before greys.
std::vector<QColor> inksOf(const QImage &mark);
std::vector<QColor> inksOfSvg(const QString &svg);
