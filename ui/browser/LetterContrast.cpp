#include "ui/browser/LetterContrast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr int samplesAcross = 64;
// A tenth of the ground may be worse than what counts: the rim of a shape that the box just touches.
constexpr double ignoredShare = 0.1;
constexpr double cellWidth = 1.5; // letter sizes: at least so wide, a letter stands in every cell of a line
constexpr int leastChange = 12;   // sum of the channels: less is not seen as a letter
constexpr double barelySeen = 1.25;
constexpr double largestTurn = 0.25; // how far a letter's colour may lie off the way from the ground to the colour it should have
constexpr double thinSize = 20;      // pixels of the picture: below, hardly a pixel is covered by a letter altogether
constexpr double ringWidth = 0.6;    // letter sizes: beyond most shadows

// One pixel of a text: the strongest of its cell.
struct Sample
{
    QRgb letter = 0;
    QRgb ground = 0;
    int change = 0;
};

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

QRgb blend(QRgb text, QRgb ground, double alpha)
{
    const auto mix = [alpha](int over, int under) { return qBound(0, int(std::lround(over * alpha + under * (1 - alpha))), 255); };
    return qRgb(mix(qRed(text), qRed(ground)), mix(qGreen(text), qGreen(ground)), mix(qBlue(text), qBlue(ground)));
}

std::array<int, 3> difference(QRgb a, QRgb b)
{
    return {qRed(a) - qRed(b), qGreen(a) - qGreen(b), qBlue(a) - qBlue(b)};
}

int change(QRgb a, QRgb b)
{
    const auto [red, green, blue] = difference(a, b);
    return std::abs(red) + std::abs(green) + std::abs(blue);
}

// The value that all but `share` of them reach.
double lowValue(std::vector<double> values, double share)
{
    const auto low = values.begin() + qsizetype(double(values.size() - 1) * share);
    std::nth_element(values.begin(), low, values.end());
    return *low;
}

const QRgb *row(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

// A text in pixels of the pictures.
class Letters
{
public:
    Letters(const QImage &picture, const QImage &ground, const StageText &text, double scale)
        : m_picture(picture)
        , m_ground(ground)
        , m_text(text)
        , m_size(text.fontSize * scale)
    {
        for (const QRectF &rect : text.rects) {
            const QRect area = QRectF(rect.topLeft() * scale, rect.size() * scale).toAlignedRect().intersected(ground.rect());
            if (!area.isEmpty())
                m_areas.append(area);
        }
    }

    std::optional<double> contrast() const
    {
        if (m_areas.isEmpty())
            return std::nullopt;
        const double expected = expectedRatio();
        const std::vector<Sample> seen = samples();
        if (seen.empty())
            return expected < barelySeen ? std::optional(expected) : std::nullopt;
        if (!m_text.shadowed && isAsExpected(seen))
            return expected;
        const double observed = observedRatio(seen);
        return m_text.shadowed ? std::max(observed, ratioBeyondShadow(seen)) : observed;
    }

private:
    QRgb expectedLetter(QRgb ground) const { return blend(m_text.color.rgb(), ground, m_text.alpha); }

    // By the colour that the text should have, against all that is behind its lines.
    double expectedRatio() const
    {
        std::vector<double> ratios;
        for (const QRect &area : m_areas) {
            const int stepX = std::max(1, area.width() / samplesAcross);
            const int stepY = std::max(1, area.height() / samplesAcross);
            for (int y = area.top(); y <= area.bottom(); y += stepY) {
                const QRgb *line = row(m_ground, y);
                for (int x = area.left(); x <= area.right(); x += stepX)
                    ratios.push_back(LetterContrast::ratio(expectedLetter(line[x]), line[x]));
            }
        }
        return lowValue(std::move(ratios), ignoredShare);
    }

    std::vector<Sample> samples() const
    {
        std::vector<Sample> found;
        const int width = std::max(6, int(m_size * cellWidth));
        for (const QRect &area : m_areas) {
            const int cells = std::max(1, area.width() / width);
            for (int i = 0; i < cells; ++i) {
                const int left = area.width() * i / cells;
                const int right = area.width() * (i + 1) / cells;
                const Sample strongest = strongestIn({area.left() + left, area.top(), right - left, area.height()});
                if (strongest.change >= leastChange)
                    found.push_back(strongest);
            }
        }
        return found;
    }

    Sample strongestIn(const QRect &cell) const
    {
        Sample strongest;
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            const QRgb *shown = row(m_picture, y);
            const QRgb *behind = row(m_ground, y);
            for (int x = cell.left(); x <= cell.right(); ++x) {
                const int changed = change(shown[x], behind[x]);
                if (changed > strongest.change)
                    strongest = {shown[x], behind[x], changed};
            }
        }
        return strongest;
    }

    // The letters have the colour that the styles tell: no blending, gradient, outline or veil before them made another of it.
    bool isAsExpected(const std::vector<Sample> &seen) const
    {
        std::vector<double> turns;
        std::vector<double> coverages;
        for (const Sample &sample : seen) {
            const auto way = difference(expectedLetter(sample.ground), sample.ground);
            const auto gone = difference(sample.letter, sample.ground);
            double along = 0;
            double length = 0;
            double gap = 0;
            for (size_t i = 0; i < 3; ++i) {
                along += way[i] * gone[i];
                length += way[i] * way[i];
            }
            const double coverage = length > 0 ? along / length : 0;
            for (size_t i = 0; i < 3; ++i)
                gap += std::abs(gone[i] - coverage * way[i]);
            coverages.push_back(coverage);
            turns.push_back(gap / sample.change);
        }
        const double coverage = lowValue(std::move(coverages), 0.5);
        return lowValue(std::move(turns), 0.5) <= largestTurn && coverage <= 1.2 && coverage >= (m_size >= thinSize ? 0.7 : 0.35);
    }

    double observedRatio(const std::vector<Sample> &seen) const
    {
        // Thin letters are paler in the picture than they are.
        const double strength = m_size >= thinSize ? 1 : 1.25;
        std::vector<double> ratios;
        ratios.reserve(seen.size());
        for (const Sample &sample : seen)
            ratios.push_back(LetterContrast::ratio(blend(sample.letter, sample.ground, strength), sample.ground));
        return lowValue(std::move(ratios), ignoredShare);
    }

    // A glow in the letters' own colour makes them no less readable: the ground around it counts, too.
    double ratioBeyondShadow(const std::vector<Sample> &seen) const
    {
        const QRgb letter = seen.at(seen.size() / 2).letter;
        const int away = std::max(4, int(m_size * ringWidth));
        std::vector<double> ratios;
        for (const QRect &area : m_areas) {
            const QRect around = area.adjusted(-away, -away, away, away).intersected(m_ground.rect());
            for (const int y : {around.top(), around.bottom()}) {
                for (int x = around.left(); x <= around.right(); x += 4)
                    ratios.push_back(LetterContrast::ratio(letter, row(m_ground, y)[x]));
            }
        }
        return lowValue(std::move(ratios), ignoredShare);
    }

    const QImage &m_picture;
    const QImage &m_ground;
    const StageText &m_text;
    double m_size;
    QList<QRect> m_areas;
};

} // namespace

double LetterContrast::ratio(QRgb a, QRgb b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

std::optional<SceneContrast> LetterContrast::lowest(const QImage &picture, const QImage &ground, const QList<StageText> &texts, int width,
                                                    int frame)
{
    if (picture.size() != ground.size())
        return std::nullopt;
    std::optional<SceneContrast> lowest;
    const double scale = double(ground.width()) / std::max(1, width);
    for (const StageText &text : texts) {
        if (!text.atRest || !text.color.isValid())
            continue;
        const std::optional<double> found = Letters(picture, ground, text, scale).contrast();
        if (found && (!lowest || *found < lowest->ratio))
            lowest = SceneContrast{*found, frame, text.text, text.box, text.fontSize};
    }
    return lowest;
}
