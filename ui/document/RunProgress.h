#pragma once

#include <QString>

#include <cmath>

// How far the current run is. A value; the document holds the one that counts.
struct RunProgress
{
    QString runId; // of the newest run, also after its end; empty before the first
    bool running = false;
    bool cancelling = false; // asked to stop, and not yet over
    int scenesDone = 0;      // in the project file
    int scenesTotal = 0;     // 0 while it is not known, as while the site is being read
    int percent = 0;

    // The scene at `index` is done or has failed.
    void settle(int index, int total)
    {
        scenesTotal = total;
        if (total > 0)
            percent = std::max(percent, int(std::lround(100.0 * (index + 1) / total)));
    }

    bool operator==(const RunProgress &) const = default;
};
