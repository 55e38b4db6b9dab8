#pragma once

#include "pipeline/brand/BrandProfile.h"

// How a brand comes across, read from its look alone. Each axis from -1 to 1; 0 where the page says nothing.
struct BrandCharacter
{
    double energy = 0;    // calm … loud: saturated colour, heavy or capital headings
    double softness = 0;  // sharp … round: the corners of its buttons
    double tradition = 0; // technical … classic: the kind of its heading face
    double colour = 0;    // neutral … saturated: how much of the brand is its colour
    double darkness = 0;  // light … dark: what its pages stand on
    QString identity;     // the same for the same brand, wherever its page is served

    bool operator==(const BrandCharacter &) const = default;
};

// Pure.
BrandCharacter characterOf(const BrandProfile &brand);
