#pragma once

#include "pipeline/brand/BrandProfile.h"

// The lists of a profile whose entries are a few words each, in one shape: what the panel shows of them, and what changing one does.
// Values, no widget.

struct BrandFact
{
    // Of a feature, a call to action; the figure of a statistic, the words of a quote, a customer's name, a gradient's colours.
    QString title;
    // A feature's text, a call's address, what a statistic counts, a quote's author, a gradient's angle; empty for a customer.
    QString text;
    double confidence = 0;
    Provenance from;
    std::optional<size_t> former; // its place in the list it was read from: what else that entry has stays with it

    bool operator==(const BrandFact &) const = default;
};

struct BrandFactList
{
    QString id;                                                               // as BrandLocks.h has it
    QString title;                                                            // "Features"
    QString thing;                                                            // "Feature": what one entry is
    enum class Row { TitleAboveText, TextAboveTitle, TitleAlone, Strip } row; // how an entry is shown
    QString titleName; // of an entry's parts; the second is empty where there is none
    QString textName;
    std::vector<BrandFact> (*read)(const BrandProfile &brand);
    void (*write)(BrandProfile &brand, const std::vector<BrandFact> &facts);
    bool (*accepts)(const QString &title, const QString &text) = nullptr; // null: any words with a title
};

const std::vector<BrandFactList> &brandFactLists();

// "#0b7a5b, #f2b544" and "90": at least two colours, and degrees as CSS has them; nothing where it is none.
std::optional<BrandGradient> gradientFrom(const QString &colors, const QString &angle);

// Why such words make no entry of that list, as a sentence; empty where they do.
QString whatIsWrongWith(const BrandFactList &list, const QString &title, const QString &text);

// The user's changes: certain, and the list locked. `fact` is the entry as it was read; where the list has it no longer, or the words
// make no entry, nothing is changed. Words are trimmed.
BrandProfile withAddedFact(BrandProfile brand, const BrandFactList &list, const QString &title, const QString &text);
BrandProfile withFact(BrandProfile brand, const BrandFactList &list, const BrandFact &fact, const QString &title, const QString &text);
BrandProfile withoutFact(BrandProfile brand, const BrandFactList &list, const BrandFact &fact);
BrandProfile withFactFirst(BrandProfile brand, const BrandFactList &list, const BrandFact &fact);
