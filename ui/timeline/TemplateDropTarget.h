#pragma once

#include <QObject>

class Document;
class QDropEvent;
class TimelineView;

// Lets templates be dropped on a timeline, and marks where they would go. GUI thread.
class TemplateDropTarget : public QObject
{
    Q_OBJECT
public:
    // Both outlive this.
    TemplateDropTarget(Document *document, TimelineView *view);

signals:
    void dropped(const QString &templateId, int position);             // as a scene of its own
    void droppedOn(const QString &templateId, const QString &sceneId); // in that scene's place

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark(QDropEvent *event);
    void drop(QDropEvent *event);
    void unmark();

    Document *m_document;
    TimelineView *m_view;
};
