#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

// What the page says first and loudest, what stands below it, the sentence that says what one gets, one that names a problem,
// and the line with which it calls for the last time.
std::vector<Found<QString>> readHeadlines(const SiteSnapshot &snapshot, const QString &name); // the loudest first
Maybe<QString> readSubhead(const SiteSnapshot &snapshot, const Maybe<QString> &headline);
Maybe<QString> readTagline(const SiteSnapshot &snapshot);
Maybe<QString> readValueProposition(const SiteSnapshot &snapshot, const Maybe<QString> &headline);
Maybe<QString> readProblem(const SiteSnapshot &snapshot, const Maybe<QString> &headline);
Maybe<QString> readClosing(const SiteSnapshot &snapshot, const Maybe<QString> &headline);
