#pragma once

#include <QPoint>

class TimelineView;

// What the mouse can take hold of at a clip: its beginning, its end, and the end of the transition that it comes in with.
struct ClipGrip
{
    enum class Kind { None, Start, End, Transition };

    Kind kind = Kind::None;
    int row = -1;

    // `position`: in the view's viewport.
    static ClipGrip at(const TimelineView &view, const QPoint &position);

    bool isNone() const { return kind == Kind::None; }
};
