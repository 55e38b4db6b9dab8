#pragma once

#include "pipeline/brand/BrandProfile.h"

#include <variant>

// The fields of a profile that the panel lets the user see, change and lock, as one table; and what changing them does. Values, no widget.

using BrandValue = std::variant<QString, QColor, BrandFont, BrandLogo>;

struct BrandField
{
    QString id;    // as BrandLocks.h has it
    QString title; // "Primary"
    QString thing; // "Primary Colour", where no heading says what it is
    std::variant<Maybe<QString> BrandProfile::*, Maybe<QColor> BrandColors::*, Maybe<BrandFont> BrandProfile::*,
                 Maybe<BrandLogo> BrandProfile::*>
        place;
};

const std::vector<BrandField> &markFields(); // name and logo
const std::vector<BrandField> &colorFields();
const std::vector<BrandField> &fontFields();
const std::vector<BrandField> &wordFields();

// What a field has, else could have.
std::optional<Found<BrandValue>> valueOf(const BrandProfile &brand, const BrandField &field);
std::vector<Found<BrandValue>> alternativesOf(const BrandProfile &brand, const BrandField &field);
QString wordsFor(const BrandValue &value); // one line

// The user's choice: certain, and locked. `seen` is where an alternative stands on the page. What the site had instead is among the
// alternatives from now on.
BrandProfile withChoice(BrandProfile brand, const BrandField &field, const BrandValue &value, const Provenance &seen = {});
