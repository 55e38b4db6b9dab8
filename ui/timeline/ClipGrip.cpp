#include "ui/timeline/ClipGrip.h"

#include "ui/document/SceneListModel.h"
#include "ui/timeline/ClipPainter.h"
#include "ui/timeline/TimelineView.h"

namespace {

constexpr int reach = 6; // pixels on both sides of an edge

bool isNear(int x, int edge, const QRect &clip)
{
    return std::abs(x - edge) <= std::min(reach, clip.width() / 4);
}

} // namespace

// Between two clips the end of the left one is taken, as long as the mouse is not inside the right one.
ClipGrip ClipGrip::at(const TimelineView &view, const QPoint &position)
{
    for (const int dx : {0, -reach}) {
        const int row = view.rowAt(position + QPoint(dx, 0));
        if (row < 0 || row >= view.scenes()->sceneCount())
            continue;
        const QRect clip = view.clipRect(row);
        const int transition = view.transitionWidth(row);
        const bool isBelowHead = position.y() >= clip.top() + ClipPainter::headHeight;
        if (isNear(position.x(), clip.right(), clip))
            return {Kind::End, row};
        if (transition > 0 && isBelowHead && isNear(position.x(), clip.left() + transition, clip))
            return {Kind::Transition, row};
        if (dx == 0 && isNear(position.x(), clip.left(), clip))
            return {Kind::Start, row};
    }
    return {};
}
