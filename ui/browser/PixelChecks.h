#pragma once

#include "ui/browser/StageJson.h"

// What a picture shows, by its pixels. Pure functions for the thread pool; pictures have 32 bits a pixel.
namespace PixelChecks {

// Every pixel is the same, but for what rounding does.
bool isBlank(const QImage &picture);

// WCAG 2: 1 to 21.
double contrastRatio(QRgb a, QRgb b);

// The text whose colour is nearest to what is behind it. `ground` is the picture with all text made transparent, of any size in
// the composition's shape; boxes are in pixels of the composition, `width` wide.
std::optional<SceneContrast> lowestContrast(const QImage &ground, const QList<StageText> &texts, int width, int frame);

} // namespace PixelChecks
