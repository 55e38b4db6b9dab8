#pragma once

#include "pipeline/base/Result.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QUrl>

// What the browser saw at one address, as plain values: facts, no judgement (that is pipeline/brand's). Made by resources/reader,
// whose report.ts has the same names. Boxes are CSS pixels in the page; indices point into the lists of the snapshot.

enum class SiteRegion { Main, Header, Navigation, Footer, Dialog };

struct SiteText
{
    QString text;     // a block's whole text, white space collapsed
    QString selector; // CSS path
    QRectF box;
    QString tag;   // "h1", "p", …
    int level = 0; // of a heading by tag or role, 1 to 6; else 0
    double size = 16;
    int weight = 400;
    QString family; // the whole declared stack
    QColor color;
    QColor ground;          // what lies beneath, composited
    QList<QColor> gradient; // clipped to the text
    bool uppercase = false; // by text-transform
    bool italic = false;
    bool code = false;  // in code, pre, kbd, samp
    bool quote = false; // in blockquote or q
    bool shown = true;  // visible after scrolling through
    SiteRegion region = SiteRegion::Main;
    int section = -1;
    QString href; // where the block is, or is in, a link
    QString hint; // class names and ids of it and its parents
    QString lead; // heavier words that the text begins with
};

struct SiteAction // a link or button
{
    QString text;
    QString href;
    QString selector;
    QRectF box;
    bool button = false; // a button element, or filled, or bordered and padded
    bool submit = false;
    QColor fill;        // effective and composited; invalid where it has none of its own
    bool glass = false; // the ground shows through the fill
    QColor color;
    QColor border;
    QList<QColor> gradient;
    double radius = 0;
    double size = 16;
    bool shown = true;
    SiteRegion region = SiteRegion::Main;
    int section = -1;
    QString hint; // as of a text
    QString own;  // class names and ids of it alone
};

struct SiteImage
{
    QUrl url; // http(s), sample or data
    QString alt;
    QString selector;
    QRectF box;
    QSizeF natural;
    QString kind;     // "img", "background", "svg", "video" (its poster)
    QString svg;      // the source of an inline one, colours resolved
    QString linkHref; // of the link it is in
    bool shown = true;
    SiteRegion region = SiteRegion::Main;
    int section = -1;
    QString hint;
};

struct SiteSection
{
    QString selector;
    QRectF box;
    QColor ground;
    QString hint;
};

struct SiteGroupItem
{
    QRectF box;
    QList<int> texts;
    QList<int> images;
    QList<int> actions;
};

struct SiteGroup // brothers of one shape: cards, figures, quotes, logos
{
    QString selector;
    QRectF box;
    int section = -1;
    QString hint;
    QList<SiteGroupItem> items;
};

struct SitePaint // where one colour is painted
{
    QColor color;
    QString kind;               // "ground", "text", "border", "gradient", "svg"
    double area = 0;            // CSS pixels², of all places
    double firstScreenArea = 0; // of those above 900
    int count = 0;
    QString selector; // the largest place
    QRectF box;
};

struct SiteVariable
{
    QString name; // with its dashes
    QColor color;
    int uses = 0; // of it in rules that match something shown
};

struct SiteGradient
{
    double angle = 180;
    QList<QColor> stops;
    QString selector;
    QRectF box;
};

struct SiteFontFace
{
    QString family;
    QUrl url;
    int weight = 400;
    int weightTo = 400; // of a variable file
    bool italic = false;
    bool loaded = false;
    QString unicodeRange;
};

struct SiteMeta
{
    QString name; // "og:title", "description", "application-name", …
    QString content;
};

struct SiteThing // of JSON-LD, references followed
{
    QString type;
    QString name;
    QString description;
    QUrl logo;
};

struct SiteIcon
{
    QString rel;
    QUrl url;
    int size = 0; // 0: not said; SVG counts as 1024
};

struct SiteSnapshot
{
    QUrl url;
    QString title;
    QString language;
    bool rightToLeft = false;
    QSizeF viewport;
    QSizeF page;
    QColor themeColor;
    QColor ground;     // of the page
    QColor color;      // of its running text
    QColor darkGround; // the same for visitors who prefer dark screens; invalid where the page makes no difference
    QColor darkColor;
    QList<SiteText> texts;
    QList<SiteAction> actions;
    QList<SiteImage> images;
    QList<SiteSection> sections;
    QList<SiteGroup> groups;
    QList<SitePaint> paints;
    QList<SiteVariable> variables;
    QList<SiteGradient> gradients;
    QList<SiteFontFace> fontFaces;
    QList<SiteMeta> metas;
    QList<SiteThing> things;
    QList<SiteIcon> icons;
    bool truncated = false; // the page was too large to be taken whole

    // Parses the reader's report. Everything in it is untrusted: wrong types, figures out of range and lists that are too long are
    // cut or dropped; only what is no report at all is an error.
    static Result<SiteSnapshot> fromJson(const QByteArray &json);

    bool isEmpty() const; // nothing to be seen on it
};
