#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

// What the page brings forward as proof, word for word: figures with their labels, what people said, who the customers are.
std::vector<BrandStat> readStats(const SiteSnapshot &snapshot);
std::vector<BrandQuote> readQuotes(const SiteSnapshot &snapshot);
std::vector<Found<QString>> readCustomers(const SiteSnapshot &snapshot);
