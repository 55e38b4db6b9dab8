#pragma once

#include "pipeline/brand/BrandProfile.h"

// Where a value comes from and how sure it is, for a tooltip: "from “Pay with one line” (h1), 92 % sure". Plain text.
QString provenanceText(const Provenance &from, double confidence);

// The same for a row: "92 %", "set by you".
QString confidenceSign(const Provenance &from, double confidence);

// How a value that the user set is marked, with where it was seen if it is of the page.
Provenance setByUser(Provenance seen = {});
