#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/project/Records.h"

// The shape of a sound, to be drawn.
struct SoundWave
{
    static constexpr int peaksPerSecond = 50;

    double seconds = 0;
    QByteArray peaks; // 0 to 255 each
};

// A sound file of the user's as the project takes it.
struct PickedSound
{
    Soundtrack track; // all of it, at full volume
    Asset asset;
    SoundWave wave;
};

constexpr qint64 largestSound = 200 * 1024 * 1024;

// MP3, WAV, M4A or Ogg, at most largestSound bytes and two hours. Waits for the disk and for ffmpeg, so never in the GUI thread.
Result<PickedSound> readSound(const QString &path);

// Of a project's asset. Waits as above.
Result<SoundWave> waveOf(const QByteArray &bytes);
