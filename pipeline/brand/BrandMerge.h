#pragma once

#include "pipeline/brand/BrandProfile.h"

// What a further page of the same site adds to a brand. What `brand` has stays as it is; lists grow by what is not in them yet, and what
// was not found so far is taken over, each value with the page it comes from. `page` was read as a profile of its own. Pure.
BrandProfile withPage(BrandProfile brand, BrandProfile page);
