#include "ui/preview/Shuttle.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int tickMilliseconds = 33; // a picture each, as far as the player keeps up

} // namespace

Shuttle::Shuttle(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(tickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Shuttle::tick);
}

void Shuttle::start(int speed, int frame, int fps, int lastFrame)
{
    m_speed = std::clamp(speed, -fastest, fastest);
    m_from = frame;
    m_fps = fps;
    m_last = lastFrame;
    m_time.start();
    m_timer.start();
}

void Shuttle::stop()
{
    m_speed = 0;
    m_timer.stop();
}

void Shuttle::tick()
{
    const int frame = m_from + int(std::lround(m_time.elapsed() * m_fps * m_speed / 1000.0));
    emit moved(std::clamp(frame, 0, m_last));
    if (frame > 0 && frame < m_last)
        return;
    stop();
    emit ended();
}
