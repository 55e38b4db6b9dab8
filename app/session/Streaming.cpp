#include "app/session/Streaming.h"

#include <QString>
#include <QtGlobal>

bool streamingWanted()
{
    return qEnvironmentVariable("PAGEREEL_STREAMING") != QLatin1String("0");
}
