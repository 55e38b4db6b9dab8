#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

// A line icon of resources/icons, drawn in the palette's colours at whatever size and pixel ratio it is asked for: it follows a
// change of theme by itself. Checked, it takes the accent.
QIcon themeIcon(const QString &name);
// In a colour of its own: a palette role.
QIcon themeIcon(const QString &name, QPalette::ColorRole role);
