#include "pipeline/brand/BrandProfile.h"
#include "pipeline/brand/ColorMath.h"
#include "pipeline/brand/LogoReading.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

const QColor neutralPrimary(0x3a, 0x3d, 0x42);
const QColor neutralPaper(0xff, 0xff, 0xff);
const QColor neutralInk(0x1b, 0x1d, 0x20);

QJsonValue nameOf(const Maybe<QColor> &color)
{
    return color ? QJsonValue(color->value.name()) : QJsonValue();
}

QJsonValue logoJson(const Maybe<BrandLogo> &logo)
{
    if (!logo || logo->value.asset.isEmpty() || logo->value.size.isEmpty())
        return {};
    const BrandLogo &mark = logo->value;
    QJsonArray colors;
    for (const QColor &ink : mark.inks)
        colors.append(ink.name());
    return QJsonObject{{u"src"_s, mark.asset}, {u"width"_s, mark.size.width()}, {u"height"_s, mark.size.height()}, {u"colors"_s, colors}};
}

// With the variant that is for grounds on which the logo itself would be lost, or null.
QJsonValue logoWithVariant(const BrandProfile &profile)
{
    QJsonValue logo = logoJson(profile.logo);
    if (!logo.isObject())
        return {};
    QJsonObject both = logo.toObject();
    both.insert(u"reversed"_s, logoJson(reversedLogo(profile)));
    return both;
}

// A family counts only where its files are in the project; the collector of assets saw to that.
QJsonObject fontJson(const Maybe<BrandFont> &font, int usualWeight)
{
    QJsonArray files;
    if (font) {
        for (const FontFile &file : font->value.files) {
            if (file.asset.isEmpty())
                continue;
            QJsonObject json{{u"src"_s, file.asset}, {u"weight"_s, file.weight}, {u"style"_s, file.style}};
            if (!file.unicodeRange.isEmpty())
                json.insert(u"unicodeRange"_s, file.unicodeRange);
            files.append(json);
        }
    }
    const bool there = !files.isEmpty();
    const QString fallback = font && !font->value.fallback.isEmpty() ? font->value.fallback : u"sans-serif"_s;
    return {{u"family"_s, there ? font->value.family : fallback},
            {u"fallback"_s, fallback},
            {u"weight"_s, font && !font->value.weights.empty() ? font->value.weights.front() : usualWeight},
            {u"uppercase"_s, font && font->value.uppercase},
            {u"files"_s, files}};
}

} // namespace

QJsonObject sceneBrand(const BrandProfile &profile)
{
    const BrandColors &colors = profile.colors;
    const QColor background = colors.background ? colors.background->value : neutralPaper;
    QColor text = colors.text ? colors.text->value : neutralInk;
    if (ColorMath::contrast(text, background) < 4.5)
        text = ColorMath::contrast(neutralInk, background) >= ColorMath::contrast(Qt::white, background) ? neutralInk : QColor(Qt::white);

    QJsonArray palette;
    for (const Found<QColor> &color : colors.palette)
        palette.append(color.value.name());
    QJsonArray gradients;
    for (const Found<BrandGradient> &gradient : profile.gradients) {
        QJsonArray stops;
        for (const QColor &stop : gradient.value.stops)
            stops.append(stop.name());
        gradients.append(QJsonObject{{u"angle"_s, gradient.value.angle}, {u"stops"_s, stops}});
    }
    return {
        {u"name"_s, profile.name ? profile.name->value : profile.host},
        {u"host"_s, profile.host},
        {u"logo"_s, logoWithVariant(profile)},
        {u"colors"_s,
         QJsonObject{
             {u"primary"_s, (colors.primary ? colors.primary->value : neutralPrimary).name()},
             {u"secondary"_s, nameOf(colors.secondary)},
             {u"accent"_s, nameOf(colors.accent)},
             {u"background"_s, background.name()},
             {u"text"_s, text.name()},
         }},
        {u"palette"_s, palette},
        {u"gradients"_s, gradients},
        {u"fonts"_s, QJsonObject{{u"heading"_s, fontJson(profile.headingFont, 700)}, {u"body"_s, fontJson(profile.bodyFont, 400)}}},
        {u"language"_s, profile.language},
    };
}
