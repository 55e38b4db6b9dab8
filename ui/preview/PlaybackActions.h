#pragma once

#include <QAction>
#include <QObject>

class Document;
class Playback;

// Keys that walk through the video, as editors of video have them. GUI thread.
class PlaybackActions : public QObject
{
    Q_OBJECT
public:
    // Both outlive this.
    PlaybackActions(Document *document, Playback *playback, QObject *parent = nullptr);

    QList<QAction *> speeds() const { return m_speeds; }
    QList<QAction *> steps() const { return m_steps; }
    QList<QAction *> range() const { return m_range; }

signals:
    void frameWanted(); // by number: the user is to be asked for it

private:
    template<typename Action>
    QAction *add(const char *id, const QString &text, const QKeySequence &shortcut, Action run);
    void updateEnabled();

    Document *m_document;
    Playback *m_playback;
    QList<QAction *> m_speeds;
    QList<QAction *> m_steps;
    QList<QAction *> m_range;
};
