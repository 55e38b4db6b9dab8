#pragma once

#include "ui/timeline/TimelineView.h"

class Document;
class QAction;

// The timeline of a document: shows its scenes and lets the user walk, scrub, zoom, reorder and delete. Templates may be dropped on it.
// GUI thread.
class TimelineWidget : public TimelineView
{
    Q_OBJECT
public:
    // `document`: not owned, outlives the widget.
    explicit TimelineWidget(Document *document, QWidget *parent = nullptr);

    QString selectedScene() const; // empty: none, or one that is not ready
    void selectScene(const QString &sceneId);

    // For menus: what acts on the selected clip, and what acts on the view.
    QList<QAction *> sceneActions() const;
    QList<QAction *> zoomActions() const;

signals:
    void seekRequested(int frame);
    void sceneSelected(const QString &sceneId); // empty: none
    void retryRequested(const QString &runId, int sceneIndex);
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
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Gesture { None, Scrub, Press, Drag };

    QAction *addSceneAction(const QString &text, const QKeySequence &shortcut, void (TimelineWidget::*slot)());
    void updateActions();
    void removeCurrent();
    void duplicateCurrent();
    void moveCurrentBack();
    void moveCurrentOn();
    void retryCurrent();
    void moveCurrent(int by);
    void seek(int frame);
    void scrub(double x);
    void drag(const QPoint &position);
    void drop();
    void endGesture();
    void unmarkDrop();
    void walkTo(int row);
    bool currentIs(int status) const;

    Document *m_document;
    QAction *m_retry = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_moveBack = nullptr;
    QAction *m_moveOn = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_zoomToFit = nullptr;
    Gesture m_gesture = Gesture::None;
    QPoint m_pressed;
    int m_dropPosition = -1; // before which clip the dragged one would stand
};
