#pragma once

#include <QAction>
#include <QObject>

class Document;
struct Scene;
class TimelineView;

// What can be done with the selected clips, as actions of the timeline. GUI thread.
class ClipActions : public QObject
{
    Q_OBJECT
public:
    // Both outlive this. `view` gets the actions, and their shortcuts work while it has the keyboard.
    ClipActions(Document *document, TimelineView *view);

    QList<QAction *> forSelection() const; // for a menu on a clip, or of the window
    QList<QAction *> forTimeline() const;  // also where no clip is
    QAction *removeAction() const { return m_remove; }

signals:
    void retryRequested(const QString &runId, int sceneIndex);
    void renameRequested(int row);
    void seekRequested(int frame);
    void told(const QString &sentence); // why something could not be done

private:
    QAction *add(const char *id, const QString &text, const QKeySequence &shortcut, void (ClipActions::*slot)());
    void update();
    void updateAtPlayhead();
    void retry();
    void rename();
    void duplicate();
    void split();
    void trimStart();
    void trimEnd();
    void cut();
    void copy();
    void paste();
    void selectAll();
    void moveLeft();
    void moveRight();
    void remove();
    // Where the playhead is: -1 and 0 without scenes.
    struct Place
    {
        int position = -1;
        int frame = 0; // from the scene's beginning
    };
    Place underPlayhead() const;
    QStringList selectedScenes() const;
    QList<Scene> scenesOfSelection() const;
    int behindSelection() const; // a position
    void insert(const QList<Scene> &scenes, int position, const QString &undoText);
    bool currentHasFailed() const;

    Document *m_document;
    TimelineView *m_view;
    QAction *m_retry;
    QAction *m_rename;
    QAction *m_duplicate;
    QAction *m_split;
    QAction *m_trimStart;
    QAction *m_trimEnd;
    QAction *m_cut;
    QAction *m_copy;
    QAction *m_paste;
    QAction *m_selectAll;
    QAction *m_moveLeft;
    QAction *m_moveRight;
    QAction *m_remove;
};
