#pragma once

#include <QAction>
#include <QObject>

class Document;
struct Marker;
class TimelineView;

// The places that the user marked in the video, as actions of the timeline: all act at the playhead. GUI thread.
class MarkerActions : public QObject
{
    Q_OBJECT
public:
    // Both outlive this.
    MarkerActions(Document *document, TimelineView *view);

    QList<QAction *> all() const { return {m_add, m_rename, m_remove, m_removeAll, m_previous, m_next}; }

    // The one of `from` stands at another frame then; another that stood there goes.
    void move(int from, int to);
    void setName(int frame, const QString &name);

signals:
    void renameRequested(int frame);
    void seekRequested(int frame);

private:
    QAction *add(const char *id, const QString &text, const QKeySequence &shortcut, void (MarkerActions::*slot)());
    void update();
    void addMarker();
    void rename();
    void remove();
    void removeAll();
    void previous();
    void next();
    void set(QList<Marker> markers, const QString &undoText);

    Document *m_document;
    TimelineView *m_view;
    QAction *m_add;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_removeAll;
    QAction *m_previous;
    QAction *m_next;
};
