#pragma once

#include <QColor>

// The arithmetic of colours as people see them. Pure.
namespace ColorMath {

struct Lch // OKLCH: lightness 0 to 1, chroma 0 to about 0.37, hue in degrees
{
    double lightness = 0;
    double chroma = 0;
    double hue = 0;
};

Lch toLch(const QColor &color);
QColor fromLch(const Lch &lch); // brought into sRGB by lowering the chroma

double difference(const QColor &one, const QColor &other); // ΔE of CIE L*a*b* (1976)
double contrast(const QColor &one, const QColor &other);   // WCAG 2: 1 to 21
bool isNeutral(const QColor &color);                       // black, white, grey, and greys with a breath of colour

} // namespace ColorMath
