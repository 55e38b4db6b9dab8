#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteSnapshot.h"

// Small judgements about words, shared by those who read a brand. Pure.
namespace TextRules {

Provenance from(const SiteText &text);
Provenance from(const SiteAction &action);
Provenance from(const SiteImage &image);
Provenance fromMeta(const QString &name, const QString &content);

bool isPlaceholder(const QString &text); // lorem ipsum and its kin
bool isFigure(const QString &text);      // "12,400+", "99.9 %", "4×": a number with at most a unit
bool isPrice(const QString &text);
bool isContent(const SiteText &text); // shown, in the page's own body, not code
qsizetype words(const QString &text);
QString plain(const QString &text); // lower case, letters and digits alone: for comparing names

// What links home: the first page of the site, or its top.
bool linksHome(const QString &href, const QUrl &page);

} // namespace TextRules
