#pragma once

#include <QList>
#include <QRect>

class QPainter;
class QPalette;
class QString;
struct Marker;
struct TimelineGeometry;

// The marks that stand over clips and ruler. GUI thread.
namespace TimelineMarks {

// In the place of clips, while there are none.
void paintHint(QPainter &painter, const QRect &area, const QString &text, const QPalette &palette);
// Where what is dragged would be put: between two clips, at `x`, over the height of `lane`.
void paintInsertion(QPainter &painter, const QRect &lane, int x, const QPalette &palette);
// The part between In and Out, along the upper edge of the ruler.
void paintRange(QPainter &painter, const QRect &ruler, double left, double right, const QPalette &palette);
// Flags at the lower edge of the ruler, with their names as far as there is room.
void paintMarkers(QPainter &painter, const QRect &ruler, const QList<Marker> &markers, const TimelineGeometry &geometry,
                  const QPalette &palette);
// From the lower edge of the ruler down to `bottom`.
void paintPlayhead(QPainter &painter, double x, int bottom, const QPalette &palette);

} // namespace TimelineMarks
