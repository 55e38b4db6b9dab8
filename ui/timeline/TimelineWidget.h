#pragma once

#include "ui/timeline/TimelineView.h"

#include <QPointer>

class ClipActions;
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

    // For menus: what acts on the selected clips, and what acts on the view.
    QList<QAction *> sceneActions() const;
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
    enum class Gesture { None, Scrub, Press, Drag, Trim };

    QAction *addViewAction(const char *id, const QString &text, const QKeySequence &shortcut);
    void select(int row, Qt::KeyboardModifiers modifiers);
    int edgeAt(const QPoint &position) const; // the clip whose end may be dragged there; -1: none
    bool isName(const QPoint &position, int row) const;
    void rename(int row);
    void seek(int frame);
    void scrub(double x);
    int snapped(int frame, QList<int> candidates) const;
    void trim(double x);
    void drag(const QPoint &position);
    void drop();
    void endGesture();
    void walk(int by, bool extends);

    Document *m_document;
    ClipActions *m_clips;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_zoomToFit;
    QAction *m_zoomToSelection;
    QAction *m_snapping;
    Gesture m_gesture = Gesture::None;
    QPoint m_pressed;
    int m_dropPosition = -1;   // before which clip the dragged ones would stand
    int m_trimmed = -1;        // row of the clip whose end is dragged
    int m_trimFrames = 0;      // the length it would have
    QPointer<NameEdit> m_name; // while a name is edited
};
