#pragma once

#include "pipeline/project/Records.h"
#include "ui/timeline/ClipGrip.h"
#include "ui/timeline/ClipPainter.h"
#include "ui/timeline/ClipSelection.h"
#include "ui/timeline/TimelineGeometry.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>

class SceneListModel;

// Shows the scenes as clips under a ruler, with a playhead and selected clips. GUI thread; paints only what is to be seen.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    // `scenes`: not owned, outlives the view.
    explicit TimelineView(SceneListModel *scenes, QWidget *parent = nullptr);

    SceneListModel *scenes() const { return m_scenes; }
    const TimelineGeometry &geometryOfTime() const { return m_geometry; }
    void setFps(int fps);

    int playhead() const { return m_playhead; }
    void setPlayhead(int frame); // scrolls after it if it was in view

    void setRange(int firstFrame, int lastFrame); // marked on the ruler; none where the last is before the first

    void setMarkers(const QList<Marker> &markers);
    int markerAt(const QPoint &position) const; // its frame; -1: none there

    const ClipSelection &selection() const { return m_selection; }
    void setSelection(const ClipSelection &selection);       // scrolls to the current one
    int currentRow() const { return m_selection.current(); } // -1: none
    void setCurrentRow(int row);                             // alone

    QRect clipRect(int row) const; // in the viewport
    int rowAt(const QPoint &position) const;
    int transitionWidth(int row) const; // pixels of the clip over which it comes in; 0: it is cut
    QRect rulerRect() const;

    bool isAnimated() const { return m_shimmer.isActive(); } // a clip in work is to be seen

    void zoom(double factor, double anchorX);
    void fit(); // and keeps all clips in view until the next zoom()
    void zoomToSelection();

    void setInsertion(int position); // mark before that clip; -1: none
    void setTargeted(int row);       // what is dragged would take its place; -1: none
    void scrollAtEdge(int x);        // by a step, where something is dragged to or past the view's edge

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentRowChanged(int row);
    void selectionChanged();
    void playheadMoved();
    void scaleChanged(); // geometryOfTime() has changed

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    void setHovered(int row);
    void setLifted(bool lifted); // the selected ones are being dragged
    // Shows that clip as if it were so many frames longer at one end; -1: none.
    void setTrim(int row, ClipGrip::Kind end, int frames);
    void setTransitionLength(int row, int frames); // shows that clip as if it came in over so many; -1: none
    void scrollTo(int x);

private:
    void onRowsChanged();
    void onRowsInserted(const QModelIndex &parent, int first, int last);
    void onRowsRemoved(const QModelIndex &parent, int first, int last);
    void onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void updateGeometryOfTime();
    void updateScrollBar();
    void updateShimmer();
    QRect laneRect() const;
    int durationOf(int row) const; // frames
    QRect playheadRect(int frame) const;
    void paintClips(QPainter &painter, const QRect &dirty);
    void paintInsertion(QPainter &painter);

    SceneListModel *m_scenes;
    TimelineGeometry m_geometry;
    ClipPainter m_clipPainter;
    ClipSelection m_selection;
    int m_playhead = 0;
    int m_rangeFirst = 0;
    int m_rangeLast = -1;
    int m_hovered = -1;
    bool m_lifted = false;
    int m_trimmedRow = -1;
    ClipGrip::Kind m_trimmedEnd = ClipGrip::Kind::None;
    int m_trimmedBy = 0; // frames, that it is longer
    int m_stretchedRow = -1;
    int m_stretchedTo = 0; // frames of its transition
    QList<Marker> m_markers;
    int m_insertion = -1;
    int m_targeted = -1;
    bool m_fitting = true;
    QBasicTimer m_shimmer; // runs only while a clip in work may be seen
    QElapsedTimer m_shimmerTime;
};
