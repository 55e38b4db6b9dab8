#include "ui/browser/FrameTag.h"

namespace {

constexpr int bits = 24;
constexpr int cells = 2 * bits;

} // namespace

std::optional<quint32> FrameTag::read(const QImage &page)
{
    if (page.width() < cells || page.height() <= rows || page.depth() != 32)
        return std::nullopt;
    const auto *line = reinterpret_cast<const QRgb *>(page.constScanLine(page.height() - rows / 2));
    quint32 value = 0;
    quint32 inverse = 0;
    for (int cell = 0; cell < cells; ++cell) {
        const int gray = qGray(line[(2 * cell + 1) * page.width() / (2 * cells)]);
        if (gray > 64 && gray < 192)
            return std::nullopt; // neither black nor white: no tag of ours
        quint32 &number = cell < bits ? value : inverse;
        number = (number << 1) | (gray >= 192 ? 1 : 0);
    }
    if (inverse != (~value & mask))
        return std::nullopt;
    return value;
}
