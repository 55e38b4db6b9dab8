#pragma once

class QPoint;
class TimelineView;

// What becomes of a template that is dropped on the timeline: on the middle half of a clip it takes that scene's place, elsewhere it
// becomes a scene of its own. A value.
struct TemplateDrop
{
    int row = -1;      // of the scene that it replaces; -1: none
    int position = -1; // where it is put in; -1: nowhere

    static TemplateDrop at(const TimelineView &timeline, const QPoint &place); // in the viewport
};
