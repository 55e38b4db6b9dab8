#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

// Runs through the video faster than it plays, or backwards: tells the frames to show by the time that has passed. GUI thread.
class Shuttle : public QObject
{
    Q_OBJECT
public:
    explicit Shuttle(QObject *parent = nullptr);

    static constexpr int fastest = 8; // times the video's own speed

    int speed() const { return m_speed; } // 0: stands; negative: backwards
    void start(int speed, int frame, int fps, int lastFrame);
    void stop();

signals:
    void moved(int frame);
    void ended(); // at the first or the last frame

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_time;
    int m_speed = 0;
    int m_from = 0;
    int m_fps = 30;
    int m_last = 0;
};
