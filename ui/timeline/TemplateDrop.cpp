#include "ui/timeline/TemplateDrop.h"

#include "ui/document/SceneListModel.h"
#include "ui/timeline/TimelineView.h"

TemplateDrop TemplateDrop::at(const TimelineView &timeline, const QPoint &place)
{
    const int count = timeline.scenes()->sceneCount();
    TemplateDrop drop;
    drop.position = 0;
    while (drop.position < count && timeline.clipRect(drop.position).center().x() < place.x())
        ++drop.position;
    const int row = timeline.rowAt(place);
    if (row < 0 || row >= count)
        return drop;
    const QRect clip = timeline.clipRect(row);
    const int quarter = clip.width() / 4;
    return clip.adjusted(quarter, 0, -quarter, 0).contains(place) ? TemplateDrop{row, -1} : drop;
}
