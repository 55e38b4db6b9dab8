#pragma once

#include "ui/timeline/TimelineGeometry.h"

#include <QRect>

class QPainter;
class QPalette;

// Draws the time above the clips.
namespace TimelineRuler {

constexpr int height = 28; // pixels

// Only what `dirty` touches; the painter's font is the widget's.
void paint(QPainter &painter, const QRect &area, const QRect &dirty, const TimelineGeometry &geometry, const QPalette &palette);

} // namespace TimelineRuler
