#pragma once

#include <QString>

#include <functional>
#include <optional>

// What an expression of numbers, names, + - * / ( ) and Math.round, floor and ceil comes to: `Math.round(2.5 * FPS) + 12`. Nothing
// where it holds anything else, or is not finite. `named` tells what a name stands for. Any thread.
std::optional<double> valueOf(const QString &expression, const std::function<std::optional<double>(const QString &)> &named);
