#include "pipeline/brand/ColorMath.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

double toLinear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double fromLinear(double c)
{
    return c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
}

struct Triple
{
    double x, y, z;
};

Triple linearOf(const QColor &color)
{
    return {toLinear(color.redF()), toLinear(color.greenF()), toLinear(color.blueF())};
}

Triple labOf(const QColor &color)
{
    const auto [r, g, b] = linearOf(color);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    const double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double luminance(const QColor &color)
{
    const auto [r, g, b] = linearOf(color);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

Triple okLinear(const ColorMath::Lch &lch)
{
    const double hue = lch.hue * std::numbers::pi / 180;
    const double a = lch.chroma * std::cos(hue);
    const double b = lch.chroma * std::sin(hue);
    const double l = std::pow(lch.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(lch.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(lch.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

} // namespace

ColorMath::Lch ColorMath::toLch(const QColor &color)
{
    const auto [r, g, b] = linearOf(color);
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    const double A = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    const double B = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    const double hue = std::atan2(B, A) * 180 / std::numbers::pi;
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, std::hypot(A, B), hue < 0 ? hue + 360 : hue};
}

QColor ColorMath::fromLch(const Lch &lch)
{
    Lch fitting = lch;
    fitting.lightness = std::clamp(fitting.lightness, 0.0, 1.0);
    for (;;) {
        const auto [r, g, b] = okLinear(fitting);
        const auto [low, high] = std::minmax({r, g, b});
        if ((low >= -0.0005 && high <= 1.0005) || fitting.chroma < 0.001) {
            const auto part = [](double c) { return float(std::clamp(fromLinear(std::clamp(c, 0.0, 1.0)), 0.0, 1.0)); };
            return QColor::fromRgbF(part(r), part(g), part(b)).toRgb();
        }
        fitting.chroma *= 0.96;
    }
}

double ColorMath::difference(const QColor &one, const QColor &other)
{
    const Triple a = labOf(one);
    const Triple b = labOf(other);
    return std::hypot(a.x - b.x, a.y - b.y, a.z - b.z);
}

double ColorMath::contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

bool ColorMath::isNeutral(const QColor &color)
{
    const Lch lch = toLch(color);
    // Dark and light colours show less of their hue than their chroma says.
    const double limit = lch.lightness < 0.35 ? 0.036 : lch.lightness > 0.93 ? 0.03 : 0.037;
    return lch.chroma < limit;
}
