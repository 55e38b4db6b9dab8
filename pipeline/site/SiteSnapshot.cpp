#include "pipeline/site/SiteSnapshot.h"

#include "pipeline/site/SnapshotJson.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace SnapshotJson;

namespace {

constexpr qsizetype largestReport = 24 * 1024 * 1024;
constexpr qsizetype longestText = 600;
constexpr qsizetype longestSelector = 400;
constexpr qsizetype longestHint = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SiteSnapshot)
};

SiteRegion regionOf(const QJsonObject &object)
{
    const QString name = object.value("region"_L1).toString();
    if (name == "header"_L1)
        return SiteRegion::Header;
    if (name == "navigation"_L1)
        return SiteRegion::Navigation;
    if (name == "footer"_L1)
        return SiteRegion::Footer;
    return name == "dialog"_L1 ? SiteRegion::Dialog : SiteRegion::Main;
}

int sectionOf(const QJsonObject &object)
{
    return integer(object, "section"_L1, -1, 1000, -1);
}

SiteText readText(const QJsonObject &o)
{
    return {
        .text = text(o, "text"_L1, longestText).simplified(),
        .selector = text(o, "selector"_L1, longestSelector),
        .box = box(o),
        .tag = text(o, "tag"_L1, 40),
        .level = integer(o, "level"_L1, 0, 6, 0),
        .size = number(o, "size"_L1, 0, 1000, 16),
        .weight = integer(o, "weight"_L1, 1, 1000, 400),
        .family = text(o, "family"_L1, 200),
        .color = color(o.value("color"_L1)),
        .ground = color(o.value("ground"_L1)),
        .gradient = colors(o, "gradient"_L1),
        .uppercase = flag(o, "uppercase"_L1),
        .italic = flag(o, "italic"_L1),
        .code = flag(o, "code"_L1),
        .quote = flag(o, "quote"_L1),
        .shown = flag(o, "shown"_L1),
        .region = regionOf(o),
        .section = sectionOf(o),
        .href = text(o, "href"_L1, 500),
        .hint = text(o, "hint"_L1, longestHint),
        .lead = text(o, "lead"_L1, 60),
    };
}

SiteAction readAction(const QJsonObject &o)
{
    return {
        .text = text(o, "text"_L1, 120).simplified(),
        .href = text(o, "href"_L1, 500),
        .selector = text(o, "selector"_L1, longestSelector),
        .box = box(o),
        .button = flag(o, "button"_L1),
        .submit = flag(o, "submit"_L1),
        .fill = color(o.value("fill"_L1)),
        .glass = flag(o, "glass"_L1),
        .color = color(o.value("color"_L1)),
        .border = color(o.value("border"_L1)),
        .gradient = colors(o, "gradient"_L1),
        .radius = number(o, "radius"_L1, 0, 1000, 0),
        .size = number(o, "size"_L1, 0, 1000, 16),
        .shown = flag(o, "shown"_L1),
        .region = regionOf(o),
        .section = sectionOf(o),
        .hint = text(o, "hint"_L1, longestHint),
        .own = text(o, "own"_L1, longestHint),
    };
}

SiteImage readImage(const QJsonObject &o)
{
    return {
        .url = url(o, "url"_L1),
        .alt = text(o, "alt"_L1, 200).simplified(),
        .selector = text(o, "selector"_L1, longestSelector),
        .box = box(o),
        .natural = size(o, "natural"_L1),
        .kind = text(o, "kind"_L1, 20),
        .svg = text(o, "svg"_L1, 100'000),
        .linkHref = text(o, "linkHref"_L1, 500),
        .shown = flag(o, "shown"_L1),
        .region = regionOf(o),
        .section = sectionOf(o),
        .hint = text(o, "hint"_L1, longestHint),
    };
}

SiteSection readSection(const QJsonObject &o)
{
    return {text(o, "selector"_L1, longestSelector), box(o), color(o.value("ground"_L1)), text(o, "hint"_L1, longestHint)};
}

SitePaint readPaint(const QJsonObject &o)
{
    return {
        .color = color(o.value("color"_L1)),
        .kind = text(o, "kind"_L1, 20),
        .area = number(o, "area"_L1, 0, 1e10, 0),
        .firstScreenArea = number(o, "firstScreenArea"_L1, 0, 1e10, 0),
        .count = integer(o, "count"_L1, 0, 1'000'000, 0),
        .selector = text(o, "selector"_L1, longestSelector),
        .box = box(o),
    };
}

SiteFontFace readFontFace(const QJsonObject &o)
{
    return {
        .family = text(o, "family"_L1, 100),
        .url = url(o, "url"_L1),
        .weight = integer(o, "weight"_L1, 1, 1000, 400),
        .weightTo = integer(o, "weightTo"_L1, 1, 1000, 400),
        .italic = flag(o, "italic"_L1),
        .loaded = flag(o, "loaded"_L1),
        .unicodeRange = text(o, "unicodeRange"_L1, 600),
    };
}

SiteGroup readGroup(const QJsonObject &o, const SiteSnapshot &snapshot)
{
    const auto item = [&snapshot](const QJsonObject &one) {
        return SiteGroupItem{box(one), indices(one, "texts"_L1, snapshot.texts.size(), 20),
                             indices(one, "images"_L1, snapshot.images.size(), 8), indices(one, "actions"_L1, snapshot.actions.size(), 8)};
    };
    return {text(o, "selector"_L1, longestSelector), box(o), sectionOf(o), text(o, "hint"_L1, longestHint), list(o, "items"_L1, 24, item)};
}

} // namespace

Result<SiteSnapshot> SiteSnapshot::fromJson(const QByteArray &json)
{
    if (json.size() > largestReport)
        return failure(ErrorKind::TooLarge, Words::tr("This page is too large to be read. Try another page of the site."));
    const QJsonObject o = QJsonDocument::fromJson(json).object();
    if (o.value("version"_L1).toInt() != 1)
        return failure(ErrorKind::Internal,
                       Words::tr("What was read of this page makes no sense. Try again, or try another page of the site."));

    SiteSnapshot snapshot;
    snapshot.url = SnapshotJson::url(o, "url"_L1);
    snapshot.title = text(o, "title"_L1, 300).simplified();
    snapshot.language = text(o, "language"_L1, 35);
    snapshot.rightToLeft = flag(o, "rightToLeft"_L1);
    snapshot.viewport = SnapshotJson::size(o, "viewport"_L1);
    snapshot.page = SnapshotJson::size(o, "page"_L1);
    snapshot.themeColor = SnapshotJson::color(o.value("themeColor"_L1));
    snapshot.ground = SnapshotJson::color(o.value("ground"_L1));
    snapshot.color = SnapshotJson::color(o.value("color"_L1));
    const QJsonObject dark = o.value("dark"_L1).toObject();
    snapshot.darkGround = SnapshotJson::color(dark.value("ground"_L1));
    snapshot.darkColor = SnapshotJson::color(dark.value("color"_L1));
    snapshot.texts = list(o, "texts"_L1, 700, readText);
    snapshot.actions = list(o, "actions"_L1, 300, readAction);
    snapshot.images = list(o, "images"_L1, 200, readImage);
    snapshot.sections = list(o, "sections"_L1, 40, readSection);
    snapshot.groups = list(o, "groups"_L1, 100, [&](const QJsonObject &one) { return readGroup(one, snapshot); });
    snapshot.paints = list(o, "paints"_L1, 80, readPaint);
    snapshot.variables = list(o, "variables"_L1, 120, [](const QJsonObject &one) {
        return SiteVariable{text(one, "name"_L1, 80), SnapshotJson::color(one.value("color"_L1)), integer(one, "uses"_L1, 0, 100'000, 0)};
    });
    snapshot.gradients = list(o, "gradients"_L1, 24, [](const QJsonObject &one) {
        return SiteGradient{number(one, "angle"_L1, 0, 360, 180), colors(one, "stops"_L1), text(one, "selector"_L1, longestSelector),
                            box(one)};
    });
    snapshot.fontFaces = list(o, "fontFaces"_L1, 300, readFontFace);
    snapshot.metas = list(o, "metas"_L1, 120, [](const QJsonObject &one) {
        return SiteMeta{text(one, "name"_L1, 80).toLower(), text(one, "content"_L1, 500).simplified()};
    });
    snapshot.things = list(o, "things"_L1, 40, [](const QJsonObject &one) {
        return SiteThing{text(one, "type"_L1, 80), text(one, "name"_L1, 300).simplified(), text(one, "description"_L1, 300).simplified(),
                         SnapshotJson::url(one, "logo"_L1)};
    });
    snapshot.icons = list(o, "icons"_L1, 30, [](const QJsonObject &one) {
        return SiteIcon{text(one, "rel"_L1, 60), SnapshotJson::url(one, "url"_L1), integer(one, "size"_L1, 0, 4096, 0)};
    });
    snapshot.truncated = flag(o, "truncated"_L1);
    return snapshot;
}

bool SiteSnapshot::isEmpty() const
{
    const auto isSeen = [](const auto &one) { return one.shown && one.box.height() > 1; };
    return std::none_of(texts.begin(), texts.end(), isSeen) && std::none_of(images.begin(), images.end(), isSeen);
}
