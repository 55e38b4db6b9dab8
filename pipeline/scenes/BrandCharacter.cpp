#include "pipeline/scenes/BrandCharacter.h"

#include "pipeline/brand/ColorMath.h"

#include <algorithm>

namespace {

constexpr double vivid = 0.2;      // OKLCH chroma of a colour that fills a page by itself
constexpr double roundCorner = 14; // CSS pixels: beyond it buttons are pills
constexpr double regularWeight = 400;
constexpr double boldWeight = 800;

// From `low` → -1 to `high` → 1.
double axis(double value, double low, double high)
{
    return std::clamp(2 * (value - low) / (high - low) - 1, -1.0, 1.0);
}

double colourOf(const BrandColors &colors)
{
    return colors.primary ? axis(ColorMath::toLch(colors.primary->value).chroma, 0, vivid) : -1;
}

double weightOf(const Maybe<BrandFont> &font)
{
    return font && !font->value.weights.empty() ? axis(font->value.weights.front(), regularWeight, boldWeight) : 0;
}

double softnessOf(const std::vector<Found<BrandButton>> &buttons)
{
    return buttons.empty() ? 0 : axis(buttons.front().value.radius, 0, roundCorner);
}

double traditionOf(const Maybe<BrandFont> &font)
{
    if (!font)
        return 0;
    const QString &fallback = font->value.fallback;
    return fallback == u"serif"_qs ? 1 : fallback == u"monospace"_qs ? -1 : -0.4;
}

} // namespace

BrandCharacter characterOf(const BrandProfile &brand)
{
    const Maybe<BrandFont> &font = brand.headingFont;
    BrandCharacter character;
    character.colour = colourOf(brand.colors);
    character.energy = std::clamp(0.5 * character.colour + 0.5 * weightOf(font) + (font && font->value.uppercase ? 0.5 : 0.0), -1.0, 1.0);
    character.softness = softnessOf(brand.buttons);
    character.tradition = traditionOf(font);
    if (brand.colors.background)
        character.darkness = -axis(ColorMath::toLch(brand.colors.background->value).lightness, 0.2, 0.9);
    character.identity =
        QStringLiteral("%1/%2/%3")
            .arg(brand.name ? brand.name->value : brand.host, brand.colors.primary ? brand.colors.primary->value.name() : QString(),
                 font ? font->value.family : QString());
    return character;
}
