#pragma once

#include "pipeline/brand/BrandProfile.h"

// Where a value comes from and how sure it is, for a tooltip: "from “Pay with one line” (h1), 92 % sure". Plain text.
QString provenanceText(const Provenance &from, double confidence);

// How a value that the user set is marked.
Provenance setByUser();
