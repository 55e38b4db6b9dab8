#pragma once

#include <QList>

// Time to pixels and back. A value; knows no widget. x counts from the viewport's left edge, frames from the video's first.
struct TimelineGeometry
{
    int fps = 30;
    int contentFrames = 0; // what there is to see
    int viewportWidth = 0; // pixels
    double pixelsPerFrame = 2;
    int scroll = 0; // pixels that are hidden on the left

    static constexpr int margin = 16; // pixels before the first frame and behind the last
    static constexpr double largestPixelsPerFrame = 24;
    static constexpr int shortestFitSeconds = 20; // fit() shows at least so much, so that the first scene is no giant

    double frameToX(double frame) const;
    double xToFrame(double x) const;
    int frameAt(double x) const; // the frame whose picture stands there; never negative

    int contentWidth() const; // pixels, margins included
    int maximumScroll() const;
    double smallestPixelsPerFrame() const;

    void setScroll(int pixels);               // clamped
    void zoom(double factor, double anchorX); // the frame at anchorX stays there
    void fit();
    // Zooms so that the frames fill the view.
    void show(int firstFrame, int endFrame);
    // Scrolls as little as needed for the frames to be seen.
    void reveal(int firstFrame, int lastFrame);

    // The nearest of `frames` within `tolerance` pixels of `frame`, else `frame`.
    int snapped(int frame, const QList<int> &frames, double tolerance) const;

    // Steps of the ruler, in frames: labelled ones at least `labelWidth` pixels apart, and the small ones between them.
    struct Ticks
    {
        int major = 1;
        int minor = 1;
    };
    Ticks ticks(int labelWidth) const;
};
