#pragma once

#include "ui/timeline/TimelineView.h"

#include <QPointer>

class ClipActions;
class MarkerActions;
class Document;
class NameEdit;
class QAction;

// The timeline of a document: shows its scenes and lets the user walk, scrub, zoom, select, reorder, trim, name and delete. Templates
// may be dropped on it. GUI thread.
class TimelineWidget : public TimelineView
{
    Q_OBJECT
public:
    // `document`: not owned, outlives the widget.
    explicit TimelineWidget(Document *document, QWidget *parent = nullptr);

    QString selectedScene() const; // the current one; empty: none, or one that is not ready
    void selectScene(const QString &sceneId);

    // For menus: what acts on the selected clips, on markers, and on the view.
    QList<QAction *> sceneActions() const;
    QList<QAction *> markerActions() const;
    QList<QAction *> zoomActions() const;

signals:
    void seekRequested(int frame);
    void sceneSelected(const QString &sceneId); // empty: none
    void retryRequested(const QString &runId, int sceneIndex);
    void told(const QString &sentence);                                        // why something could not be done
    void templateDropped(const QString &templateId, int position);             // as a scene of its own
    void templateDroppedOn(const QString &templateId, const QString &sceneId); // in that scene's place

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Gesture { None, Scrub, Press, Drag, Grip, Marker };

    QAction *addViewAction(const char *id, const QString &text, const QKeySequence &shortcut);
    void select(int row, Qt::KeyboardModifiers modifiers);
    ClipGrip gripAt(const QPoint &position) const;
    bool isName(const QPoint &position, int row) const;
    void rename(int row);
    void renameMarker(int frame);
    void seek(int frame);
    void scrub(double x);
    int snapped(int frame, QList<int> candidates) const;
    void dragGrip(double x);
    void dropGrip();
    QList<int> markedFrames() const;
    void dragMarker(double x);
    void drag(const QPoint &position);
    void drop();
    void endGesture();
    void walk(int by, bool extends);

    Document *m_document;
    ClipActions *m_clips;
    MarkerActions *m_markerActions;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_zoomToFit;
    QAction *m_zoomToSelection;
    QAction *m_snapping;
    Gesture m_gesture = Gesture::None;
    QPoint m_pressed;
    int m_dropPosition = -1;   // before which clip the dragged ones would stand
    ClipGrip m_grip;           // what is dragged
    int m_gripFrames = 0;      // longer at that end; of a transition: its length
    int m_marker = -1;         // frame of the marker that is dragged
    int m_markerTo = -1;       // and where it would stand
    QPointer<NameEdit> m_name; // while a name is edited
};
