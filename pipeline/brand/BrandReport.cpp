#include "pipeline/brand/BrandProfile.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

QJsonObject boxJson(const QRectF &box)
{
    return {
        {u"x"_s, rounded(box.x())}, {u"y"_s, rounded(box.y())}, {u"width"_s, rounded(box.width())}, {u"height"_s, rounded(box.height())}};
}

QJsonObject fromJson(const Provenance &from)
{
    return {{u"selector"_s, from.selector},
            {u"box"_s, from.box.isNull() ? QJsonValue() : QJsonValue(boxJson(from.box))},
            {u"text"_s, from.text}};
}

QJsonObject evidence(QJsonObject value, double confidence, const Provenance &from)
{
    value.insert(u"confidence"_s, rounded(confidence));
    value.insert(u"from"_s, fromJson(from));
    return value;
}

QJsonValue report(const QString &value)
{
    return value;
}
QJsonValue report(const QColor &value)
{
    return value.name();
}
QJsonValue report(const BrandLogo &logo)
{
    return QJsonObject{{u"url"_s, logo.url}, {u"mime"_s, logo.mime}, {u"width"_s, logo.size.width()}, {u"height"_s, logo.size.height()}};
}
QJsonValue report(const BrandGradient &gradient)
{
    QJsonArray stops;
    for (const QColor &stop : gradient.stops)
        stops.append(stop.name());
    return QJsonObject{{u"angle"_s, gradient.angle}, {u"stops"_s, stops}};
}
QJsonValue report(const BrandButton &button)
{
    return QJsonObject{
        {u"label"_s, button.label}, {u"fill"_s, button.fill.name()}, {u"text"_s, button.text.name()}, {u"radius"_s, button.radius}};
}

template<typename T>
QJsonValue report(const Maybe<T> &found)
{
    return found ? evidence({{u"value"_s, report(found->value)}}, found->confidence, found->from) : QJsonValue();
}

template<typename T>
QJsonArray report(const std::vector<Found<T>> &list)
{
    QJsonArray array;
    for (const Found<T> &found : list)
        array.append(report(Maybe<T>(found)));
    return array;
}

QJsonValue fontReport(const Maybe<BrandFont> &font)
{
    if (!font)
        return {};
    QJsonArray weights;
    for (const int weight : font->value.weights)
        weights.append(weight);
    return evidence(
        {{u"value"_s, font->value.family}, {u"weights"_s, weights}, {u"source"_s, font->value.source}, {u"loaded"_s, font->value.loaded}},
        font->confidence, font->from);
}

// The evidence of a list's entry stands beside its fields.
template<typename T, typename Fields>
QJsonArray listReport(const std::vector<T> &list, Fields fields)
{
    QJsonArray array;
    for (const T &entry : list)
        array.append(evidence(fields(entry), entry.confidence, entry.from));
    return array;
}

QJsonObject screenshots(const BrandProfile &profile)
{
    QJsonArray boxes;
    for (const SectionShot &shot : profile.sections)
        boxes.append(boxJson(shot.box));
    return {{u"count"_s, boxes.size()}, {u"boxes"_s, boxes}};
}

} // namespace

QJsonObject brandReport(const BrandProfile &profile)
{
    const BrandColors &colors = profile.colors;
    const auto feature = [](const BrandFeature &one) { return QJsonObject{{u"title"_s, one.title}, {u"text"_s, one.text}}; };
    const auto call = [](const BrandCallToAction &one) { return QJsonObject{{u"label"_s, one.label}, {u"href"_s, one.href}}; };
    const auto stat = [](const BrandStat &one) { return QJsonObject{{u"value"_s, one.value}, {u"label"_s, one.label}}; };
    const auto quote = [](const BrandQuote &one) { return QJsonObject{{u"text"_s, one.text}, {u"author"_s, one.author}}; };
    return {
        {u"name"_s, report(profile.name)},
        {u"logo"_s, report(profile.logo)},
        {u"colors"_s,
         QJsonObject{
             {u"primary"_s, report(colors.primary)},
             {u"secondary"_s, report(colors.secondary)},
             {u"accent"_s, report(colors.accent)},
             {u"background"_s, report(colors.background)},
             {u"text"_s, report(colors.text)},
             {u"palette"_s, report(colors.palette)},
         }},
        {u"gradients"_s, report(profile.gradients)},
        {u"fonts"_s, QJsonObject{{u"heading"_s, fontReport(profile.headingFont)}, {u"body"_s, fontReport(profile.bodyFont)}}},
        {u"buttons"_s, report(profile.buttons)},
        {u"headline"_s, report(profile.headline)},
        {u"subhead"_s, report(profile.subhead)},
        {u"features"_s, listReport(profile.features, feature)},
        {u"ctas"_s, listReport(profile.ctas, call)},
        {u"socialProof"_s,
         QJsonObject{
             {u"stats"_s, listReport(profile.stats, stat)},
             {u"quotes"_s, listReport(profile.quotes, quote)},
             {u"customers"_s, report(profile.customers)},
         }},
        {u"screenshots"_s, screenshots(profile)},
        {u"notes"_s, QJsonArray::fromStringList(profile.notes)},
    };
}
