#include "pipeline/project/Records.h"

#include <algorithm>

double Soundtrack::lastSecond() const
{
    return endSeconds > 0 ? std::min(endSeconds, lengthSeconds) : lengthSeconds;
}

double Soundtrack::playedSeconds() const
{
    return std::max(0.0, lastSecond() - startSeconds);
}

// As volumeOfSound() in resources/remotion/src/sound.ts.
double Soundtrack::volumeAt(double second, double heard) const
{
    const double left = heard - second;
    if (left <= 0 || second < 0)
        return 0;
    const double rising = fadeInSeconds > 0 ? std::min(1.0, second / fadeInSeconds) : 1;
    const double falling = fadeOutSeconds > 0 ? std::min(1.0, left / fadeOutSeconds) : 1;
    return volume * std::min(rising, falling);
}
