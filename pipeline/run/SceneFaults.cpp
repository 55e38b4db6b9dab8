#include "pipeline/run/SceneFaults.h"

#include <algorithm>

namespace {

constexpr double contrastOfText = 4.5; // WCAG 2, AA
constexpr double contrastOfLargeText = 3;
constexpr double largeText = 48; // pixels at 1080p

double missingContrast(const SceneContrast &lowest, const StageProject &project)
{
    const double unit = std::min(project.width, project.height) / 1080.0;
    const double wanted = lowest.fontSize >= largeText * unit ? contrastOfLargeText : contrastOfText;
    return std::max(0.0, wanted / std::max(1.0, lowest.ratio) - 1);
}

} // namespace

double SceneFaults::of(const SceneCheck &check, const StageProject &project)
{
    const double contrast = check.contrast ? missingContrast(*check.contrast, project) : 0;
    return double(check.overflow.size()) + contrast + double(check.blank.size());
}
