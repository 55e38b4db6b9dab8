#pragma once

#include "pipeline/run/RunEvents.h"

#include <QElapsedTimer>

// Tells a run on the console: the chat's lines on stderr, or with `asEvents` one JSON object a line on stdout.
class RunPrinter
{
public:
    explicit RunPrinter(bool asEvents);

    void print(const RunEventVariant &event);

private:
    bool m_asEvents;
    QElapsedTimer m_clock; // since the command began
};
