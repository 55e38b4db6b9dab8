#pragma once

#include <QString>

// "00:07:12": minutes, seconds, frames.
QString timecode(int frame, int fps);
