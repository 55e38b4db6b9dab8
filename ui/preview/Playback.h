#pragma once

#include "ui/preview/Shuttle.h"

#include <QString>

#include <optional>

class Document;
class QAction;

// The part of the video that is looked at: both ends belong to it. Without one, it goes to the video's own.
struct PlayRange
{
    std::optional<int> in;
    std::optional<int> out;

    bool isSet() const { return in || out; }
    bool operator==(const PlayRange &) const = default;
};

// Where playback stands, and its actions. It asks a player by signals and is told what the player does by slots. While a run is at
// work it starts with the first scene that is ready, waits at the end of what there is, and goes on when the next one arrives.
// Frames are of the whole video, from 0. GUI thread.
class Playback : public QObject
{
    Q_OBJECT
public:
    // `document` outlives this.
    explicit Playback(Document *document, QObject *parent = nullptr);

    int frame() const { return m_frame; }
    int totalFrames() const;
    bool isPlaying() const { return m_playing; }
    int speed() const { return m_shuttle.speed() != 0 ? m_shuttle.speed() : int(m_playing); } // times the video's own
    const PlayRange &range() const { return m_range; }

    QAction *playAction() const { return m_play; }
    QAction *previousAction() const { return m_previous; }
    QAction *nextAction() const { return m_next; }
    QAction *loopAction() const { return m_loop; }

public slots:
    void seek(int frame);
    void togglePlaying();
    void shuttle(int direction); // 1: forwards, -1: backwards; again in the same direction: twice as fast
    void stop();
    void markIn(); // the range begins with the frame at the playhead
    void markOut();
    void clearRange();

    // From the player.
    void playerMoved(int frame);
    void playerPlays(bool playing);
    void playerHasScenes(); // it was given the document's scenes as they are now

signals:
    void frameChanged(int frame);
    void totalChanged(int frames);
    void playingChanged(bool playing);
    void rangeChanged();

    // To the player.
    void seekWanted(int frame);
    void playWanted();
    void pauseWanted();
    void loopWanted(bool loop);

private:
    void rowsInserted(int first, int last);
    void runChanged();
    void playFrom(int frame);
    void keepInRange();
    void setRange(const PlayRange &range);
    int firstOfRange() const;
    int lastOfRange() const;
    void goToScene(int step);
    void updateActions();

    Document *m_document;
    QAction *m_play;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_loop;
    Shuttle m_shuttle;
    PlayRange m_range;
    int m_frame = 0;
    int m_total = 0;
    bool m_playing = false;
    bool m_waiting = false;   // at the end of what is ready, for the run's next scene
    QString m_run;            // the run whose first scene has started playback, or was seen while something played
    QString m_startWithScene; // play from here as soon as the player has it
};
