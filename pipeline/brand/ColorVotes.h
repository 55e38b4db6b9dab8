#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

#include <optional>
#include <vector>

// How much speaks for each colour of a page being the brand's: what calls to action are filled with weighs most, then the grounds
// of large areas, links and headings, gradients, the logo, and declared variables that are really used. Colours that look alike are
// one. Status colours and what frameworks merely define get next to nothing.
struct ColorVotesOfKind
{
    QString kind; // as in ColorEvidence
    double score = 0;
    double strongest = 0; // the largest single vote: its evidence is kept
    Provenance from;
};

struct ColorVote
{
    QColor color;
    double score = 0;
    double strongest = 0; // the largest single vote: its evidence is kept
    bool neutral = false;
    bool onAction = false; // fills a call to action
    double area = 0;       // share of the page painted with it
    Provenance from;
    std::vector<ColorVotesOfKind> kinds;
};

// Best first.
std::vector<ColorVote> voteForColors(const SiteSnapshot &snapshot, const std::optional<QColor> &logoInk);
