#include "ui/document/Timecode.h"

QString timecode(int frame, int fps)
{
    const int seconds = frame / fps;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'))
        .arg(frame % fps, 2, 10, QLatin1Char('0'));
}
