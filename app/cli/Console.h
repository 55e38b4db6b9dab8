#pragma once

#include <QString>

// Where a command writes: results to stdout, notes and errors to stderr, one line each, flushed at once.
namespace Console {

void result(const QByteArray &line);
void note(const QString &line);
// Printed with the program's name before it, as shell tools do.
void error(const QString &line);

} // namespace Console
