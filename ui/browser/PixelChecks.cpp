#include "ui/browser/PixelChecks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr int roundingError = 2;
constexpr int samplesAcross = 64;
// A tenth of the ground may be worse than what counts: the rim of a shape that the box just touches.
constexpr double ignoredShare = 0.1;

double linear(int channel)
{
    static const std::array<double, 256> table = [] {
        std::array<double, 256> values{};
        for (int i = 0; i < 256; ++i) {
            const double c = i / 255.0;
            values[size_t(i)] = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        }
        return values;
    }();
    return table[size_t(channel)];
}

double luminance(QRgb color)
{
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

double ratio(double a, double b)
{
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool isNear(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) <= roundingError && std::abs(qGreen(a) - qGreen(b)) <= roundingError &&
           std::abs(qBlue(a) - qBlue(b)) <= roundingError;
}

QRgb blend(QRgb text, QRgb ground, double alpha)
{
    const auto mix = [alpha](int over, int under) { return int(std::lround(over * alpha + under * (1 - alpha))); };
    return qRgb(mix(qRed(text), qRed(ground)), mix(qGreen(text), qGreen(ground)), mix(qBlue(text), qBlue(ground)));
}

// The ratio that nine tenths of the ground behind the letters reach; std::nullopt where they are outside the picture.
std::optional<double> contrastOnGround(const QImage &ground, const StageText &text, double scale)
{
    std::vector<double> ratios;
    for (const QRectF &rect : text.rects) {
        const QRect area = QRectF(rect.topLeft() * scale, rect.size() * scale).toAlignedRect().intersected(ground.rect());
        const int stepX = std::max(1, area.width() / samplesAcross);
        const int stepY = std::max(1, area.height() / samplesAcross);
        for (int y = area.top(); y <= area.bottom(); y += stepY) {
            const auto *line = reinterpret_cast<const QRgb *>(ground.constScanLine(y));
            for (int x = area.left(); x <= area.right(); x += stepX)
                ratios.push_back(ratio(luminance(blend(text.color.rgb(), line[x], text.alpha)), luminance(line[x])));
        }
    }
    if (ratios.empty())
        return std::nullopt;
    const auto low = ratios.begin() + qsizetype(double(ratios.size() - 1) * ignoredShare);
    std::nth_element(ratios.begin(), low, ratios.end());
    return *low;
}

} // namespace

bool PixelChecks::isBlank(const QImage &picture)
{
    const QRgb first = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        if (!std::all_of(line, line + picture.width(), [first](QRgb pixel) { return isNear(pixel, first); }))
            return false;
    }
    return true;
}

double PixelChecks::contrastRatio(QRgb a, QRgb b)
{
    return ratio(luminance(a), luminance(b));
}

std::optional<SceneContrast> PixelChecks::lowestContrast(const QImage &ground, const QList<StageText> &texts, int width, int frame)
{
    std::optional<SceneContrast> lowest;
    const double scale = double(ground.width()) / std::max(1, width);
    for (const StageText &text : texts) {
        if (!text.atRest || !text.color.isValid())
            continue;
        const std::optional<double> found = contrastOnGround(ground, text, scale);
        if (found && (!lowest || *found < lowest->ratio))
            lowest = SceneContrast{*found, frame, text.text, text.box, text.fontSize};
    }
    return lowest;
}
