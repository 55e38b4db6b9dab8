#pragma once

#include <QList>
#include <QString>

// How long scenes stand, in frames. Pure.
namespace ReadingTime {

constexpr double shortest = 2; // seconds of a scene: 60 frames at 30 fps
constexpr double longest = 8;

// Enough to take a scene in and read its texts at ease; within the shortest and the longest.
int frames(const QString &texts, int fps);

struct Wish
{
    int frames = 0;
    int min = 0;
    int max = 0;
};

// The lengths of all scenes. `totalSeconds` > 0: they come to exactly that, the limits stretched only where they must; 0: to three to
// five seconds a scene on average, within the limits.
QList<int> share(const QList<Wish> &wishes, double totalSeconds, int fps);

} // namespace ReadingTime
