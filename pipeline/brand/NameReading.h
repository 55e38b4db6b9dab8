#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

// What the brand's name may be, the likeliest first: voted for by metadata, JSON-LD, the header, the title, the address and the
// copyright line.
std::vector<Found<QString>> readNames(const SiteSnapshot &snapshot);

// The address's own name: "stripe.com" → "Stripe". Empty for numbers and loopback.
QString nameOfHost(const QString &host);
