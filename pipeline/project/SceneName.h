#pragma once

#include <QString>

// "The Problem" of "The Problem – Complex payments".
inline QString shortSceneName(const QString &name)
{
    return name.section(QStringLiteral(" – "), 0, 0);
}
