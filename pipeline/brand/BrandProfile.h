#pragma once

#include <QColor>
#include <QJsonObject>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// Where on the page a value was seen.
struct Provenance
{
    QString selector;  // CSS path, or a name such as "meta[property=og:site_name]"
    QRectF box;        // CSS pixels in the page; empty where the source has no place (metadata)
    QString text;      // verbatim, at most 200 characters
    QString page = {}; // the address of the further page it was seen on; empty: the profile's own

    bool operator==(const Provenance &) const = default;
};

// A value with the evidence for it. Absent values are std::nullopt: nothing is made up.
template<typename T>
struct Found
{
    T value;
    double confidence = 0; // 0 to 1
    Provenance from;

    bool operator==(const Found &) const = default;
};

template<typename T>
using Maybe = std::optional<Found<T>>;

struct BrandLogo
{
    QString url; // where the site has it: http(s), data: or inline SVG as data:
    QString mime;
    QSize size;               // CSS pixels as shown on the page
    QString asset;            // name of the project's asset, empty until it was stored
    std::vector<QColor> inks; // the mark's colours, the dominant one first; empty where they could not be read

    bool operator==(const BrandLogo &) const = default;
};

struct BrandGradient
{
    double angle = 90; // degrees, as CSS linear-gradient
    std::vector<QColor> stops;

    bool operator==(const BrandGradient &) const = default;
};

struct FontFile
{
    QString url;
    int weight = 400;     // CSS; a variable file's lower end
    QString style;        // "normal" or "italic"
    QString asset;        // name of the project's asset, empty until it was stored
    QString unicodeRange; // CSS; empty: all

    bool operator==(const FontFile &) const = default;
};

struct BrandFont
{
    QString family;           // as declared first in the page's stack; a bundled one's, once that stands in for it
    QString fallback;         // "serif", "sans-serif", "monospace": the declared generic, else guessed from the family
    std::vector<int> weights; // the most used first
    std::vector<int> sizes;   // CSS pixels, the most used first, five at most
    QString source;           // "web", "system"
    bool loaded = false;      // the page's own web font did load
    bool uppercase = false;   // text-transform on most of its headings
    std::vector<FontFile> files;

    bool operator==(const BrandFont &) const = default;
};

struct BrandButton
{
    QString label;
    QColor fill;
    QColor text;
    double radius = 0; // CSS pixels

    bool operator==(const BrandButton &) const = default;
};

struct BrandImage
{
    QString url;
    QString alt;
    QSize size;    // CSS pixels as shown; once stored, the picture's own pixels
    QString asset; // name of the project's asset, empty until it was stored
    Provenance from;
    bool isPlain = false; // known once stored: hardly anything to see in it

    bool operator==(const BrandImage &) const = default;
};

struct BrandFeature
{
    QString title;
    QString text;
    double confidence = 0;
    Provenance from;
    std::optional<BrandImage> icon = {};    // a small drawing on its card
    std::optional<BrandImage> picture = {}; // a larger one

    bool operator==(const BrandFeature &) const = default;
};

struct BrandCallToAction
{
    QString label;
    QString href;
    double confidence = 0;
    Provenance from;

    bool operator==(const BrandCallToAction &) const = default;
};

struct BrandStat
{
    QString value; // verbatim: "12,400+", "99.9 %"
    QString label;
    double confidence = 0;
    Provenance from;

    bool operator==(const BrandStat &) const = default;
};

struct BrandQuote
{
    QString text;
    QString author; // may be empty
    double confidence = 0;
    Provenance from;

    bool operator==(const BrandQuote &) const = default;
};

// One kind of thing on the page that speaks for a colour of the palette.
struct ColorEvidence
{
    QColor color;
    QString kind;      // "action", "ground", "gradient", "heading", "link", "drawing", "border", "variable", "theme-color", "logo"
    double weight = 0; // against all that speaks for the primary colour, 0 to 1
    Provenance from;   // the strongest of its kind

    bool operator==(const ColorEvidence &) const = default;
};

struct BrandColors
{
    Maybe<QColor> primary;
    Maybe<QColor> secondary;
    Maybe<QColor> accent;
    Maybe<QColor> background;
    Maybe<QColor> surface; // of cards and panels on the background
    Maybe<QColor> text;
    Maybe<QColor> link;
    Maybe<QColor> darkBackground;        // where the page has a dark scheme, its ground and
    Maybe<QColor> darkText;              // its text there
    std::vector<Found<QColor>> palette;  // best first; neutrals last
    std::vector<ColorEvidence> evidence; // for colours of the palette, the heaviest of each colour first

    bool operator==(const BrandColors &) const = default;
};

// What else the page could mean, the likeliest first; what was taken is not among it.
struct BrandAlternatives
{
    std::vector<Found<QString>> names;
    std::vector<Found<QString>> headlines;
    std::vector<Found<BrandLogo>> logos; // those whose pictures were stored
    std::vector<Found<BrandFont>> fonts;

    bool operator==(const BrandAlternatives &) const = default;
};

// A part of the page as a picture: cut from the stitched page screenshot.
struct SectionShot
{
    QRectF box; // CSS pixels in the page
    QString asset;
    bool isPlain = false; // as of an image
    QString page = {};    // as of a provenance

    bool operator==(const SectionShot &) const = default;
};

// Another page of the site that was read beside the profile's own.
struct BrandPage
{
    QString url;
    QSize size;       // CSS pixels, of its picture
    QString asset;    // the stitched screenshot
    QString snapshot; // name of the asset that holds what was read, as SiteSnapshot::fromJson takes it

    bool operator==(const BrandPage &) const = default;
};

// Name, look and words of a brand, derived from a site snapshot; the user may edit it.
struct BrandProfile
{
    QString url;        // the page's final address
    QString host;       // as people write it: "stripe.com"
    QString language;   // BCP 47, from the page; empty if it says none
    bool draft = false; // the site could not be read: the address's name and neutral colours
    Maybe<QString> name;
    Maybe<BrandLogo> logo;
    BrandColors colors;
    std::vector<Found<BrandGradient>> gradients;
    Maybe<BrandFont> headingFont;
    Maybe<BrandFont> bodyFont;
    std::vector<Found<BrandButton>> buttons;
    Maybe<QString> tagline;
    Maybe<QString> headline;
    Maybe<QString> subhead;
    Maybe<QString> valueProposition; // the sentence that says what one gets, where it is not the headline
    Maybe<QString> problem;          // a statement of the problem, where the page has one
    Maybe<QString> closing;          // what stands over the last call to action: "Ready to get started?"
    std::vector<BrandFeature> features;
    std::vector<BrandCallToAction> ctas; // the most important first
    std::vector<BrandStat> stats;
    std::vector<BrandQuote> quotes;
    std::vector<Found<QString>> customers;
    std::vector<BrandImage> images; // large pictures of the page, best first
    QString firstScreenAsset;       // 1440×900 screenshot; empty for a draft
    QString pageAsset;              // the stitched page screenshot
    QSize pageSize;                 // its size, CSS pixels
    std::vector<SectionShot> sections;
    std::vector<BrandPage> pages; // further ones that were asked for
    BrandAlternatives alternatives;
    QStringList locked; // fields that a new reading leaves as they are, by their names in BrandLocks.h
    QStringList notes;  // sentences

    bool operator==(const BrandProfile &) const = default;
};

// The whole profile, with provenance, as the project keeps it. `brandFromJson` of it gives an equal profile; what is missing
// or of the wrong type in a damaged file becomes "not found".
QJsonObject brandToJson(const BrandProfile &profile);
BrandProfile brandFromJson(const QJsonObject &json);

// What `pagereel brand` prints: the shape CLI.md fixes.
QJsonObject brandReport(const BrandProfile &profile);

// The `brand` that every scene gets (the Brand type in resources/templates/kit/brand.ts): plain values, every colour present,
// pictures and fonts as names of project assets, which staticFile() takes.
QJsonObject sceneBrand(const BrandProfile &profile);
