#pragma once

#include "ui/browser/StageJson.h"

// How well the letters of a text stand out from what is really behind them, by pixels. Pure functions for the thread pool.
namespace LetterContrast {

// WCAG 2: 1 to 21.
double ratio(QRgb a, QRgb b);

// The text that stands out least among those at rest. `ground` is `picture` with all letters made transparent, both of one size
// in the composition's shape, 32 bits a pixel; boxes are in pixels of the composition, `width` wide. A text that is covered
// altogether does not count.
std::optional<SceneContrast> lowest(const QImage &picture, const QImage &ground, const QList<StageText> &texts, int width, int frame);

} // namespace LetterContrast
