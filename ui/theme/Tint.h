#pragma once

#include <QColor>

#include <cmath>

// `part` of `over` on `under`, from 0 to 1: how painted widgets derive a shade from the palette, so that it fits light and dark alike.
inline QColor mixed(const QColor &under, const QColor &over, double part)
{
    const auto channel = [part](int from, int to) { return int(std::lround(from + (to - from) * part)); };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue()),
                  channel(under.alpha(), over.alpha()));
}

inline QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}
