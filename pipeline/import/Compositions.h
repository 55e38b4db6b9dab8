#pragma once

#include "pipeline/project/Records.h"

#include <optional>

// What a Remotion root registers, as far as its source says it in so many words.
struct Composition
{
    QString id;
    QString component;                       // an identifier of the source
    std::optional<int> durationInFrames;     // where it is told
    std::optional<ProjectSettings> settings; // size and rate, where all of them are told
};

// The compositions and stills in a source, in their order. Any thread.
QList<Composition> compositionsIn(const QString &source);
