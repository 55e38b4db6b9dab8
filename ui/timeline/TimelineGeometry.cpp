#include "ui/timeline/TimelineGeometry.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int leastMinorSpacing = 8; // pixels

// Steps that people count in, in frames.
QList<int> humanSteps(int fps)
{
    QList<int> steps;
    for (int frames : {1, 2, 5, 10, 15}) {
        if (fps % frames == 0 && frames < fps)
            steps.append(frames);
    }
    for (int seconds : {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600})
        steps.append(seconds * fps);
    return steps;
}

} // namespace

double TimelineGeometry::frameToX(double frame) const
{
    return margin + frame * pixelsPerFrame - scroll;
}

double TimelineGeometry::xToFrame(double x) const
{
    return (x + scroll - margin) / pixelsPerFrame;
}

int TimelineGeometry::frameAt(double x) const
{
    return std::max(0, int(std::floor(xToFrame(x))));
}

int TimelineGeometry::contentWidth() const
{
    return int(std::ceil(contentFrames * pixelsPerFrame)) + 2 * margin;
}

int TimelineGeometry::maximumScroll() const
{
    return std::max(0, contentWidth() - viewportWidth);
}

double TimelineGeometry::smallestPixelsPerFrame() const
{
    const int frames = std::max(contentFrames, shortestFitSeconds * fps);
    return std::min(largestPixelsPerFrame, std::max(1, viewportWidth - 2 * margin) / double(frames));
}

void TimelineGeometry::setScroll(int pixels)
{
    scroll = std::clamp(pixels, 0, maximumScroll());
}

void TimelineGeometry::zoom(double factor, double anchorX)
{
    const double frame = xToFrame(anchorX);
    pixelsPerFrame = std::clamp(pixelsPerFrame * factor, smallestPixelsPerFrame(), largestPixelsPerFrame);
    setScroll(int(std::lround(margin + frame * pixelsPerFrame - anchorX)));
}

void TimelineGeometry::fit()
{
    pixelsPerFrame = smallestPixelsPerFrame();
    setScroll(0);
}

void TimelineGeometry::show(int firstFrame, int endFrame)
{
    const double wanted = std::max(1, viewportWidth - 2 * margin) / double(std::max(1, endFrame - firstFrame));
    pixelsPerFrame = std::clamp(wanted, smallestPixelsPerFrame(), largestPixelsPerFrame);
    setScroll(int(std::lround(firstFrame * pixelsPerFrame)));
}

void TimelineGeometry::reveal(int firstFrame, int lastFrame)
{
    const double left = frameToX(firstFrame) - margin;
    const double right = frameToX(lastFrame) + margin;
    if (left < 0 || right - left > viewportWidth)
        setScroll(scroll + int(std::floor(left)));
    else if (right > viewportWidth)
        setScroll(scroll + int(std::ceil(right)) - viewportWidth);
}

int TimelineGeometry::snapped(int frame, const QList<int> &frames, double tolerance) const
{
    int best = frame;
    double distance = tolerance;
    for (int candidate : frames) {
        const double away = std::abs(candidate - frame) * pixelsPerFrame;
        if (away <= distance) {
            best = candidate;
            distance = away;
        }
    }
    return best;
}

TimelineGeometry::Ticks TimelineGeometry::ticks(int labelWidth) const
{
    const QList<int> steps = humanSteps(fps);
    Ticks ticks{steps.last(), steps.last()};
    for (int step : steps) {
        if (step * pixelsPerFrame >= labelWidth) {
            ticks.major = step;
            break;
        }
    }
    ticks.minor = ticks.major;
    for (int step : steps) {
        if (ticks.major % step == 0 && step * pixelsPerFrame >= leastMinorSpacing) {
            ticks.minor = step;
            break;
        }
    }
    return ticks;
}
