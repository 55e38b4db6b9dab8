#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

// The brand's name, voted for by metadata, JSON-LD, the header, the title, the address and the copyright line.
Maybe<QString> readName(const SiteSnapshot &snapshot);

// The address's own name: "stripe.com" → "Stripe". Empty for numbers and loopback.
QString nameOfHost(const QString &host);
