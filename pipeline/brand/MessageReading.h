#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

// What the page says first and loudest, what stands below it, and where it names a problem.
std::vector<Found<QString>> readHeadlines(const SiteSnapshot &snapshot, const QString &name); // the loudest first
Maybe<QString> readSubhead(const SiteSnapshot &snapshot, const Maybe<QString> &headline);
Maybe<QString> readTagline(const SiteSnapshot &snapshot);
Maybe<QString> readProblem(const SiteSnapshot &snapshot, const Maybe<QString> &headline);
