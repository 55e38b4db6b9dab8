#pragma once

#include "ui/theme/Popover.h"

class Playback;
class QSpinBox;

// Asks for a frame of the video by its number, from 0, and goes there. GUI thread.
class GoToFrame : public Popover
{
    Q_OBJECT
public:
    GoToFrame(Playback *playback, QWidget *parent); // `playback` outlives it

private:
    void commit() override;

    Playback *m_playback;
    QSpinBox *m_frame;
};
