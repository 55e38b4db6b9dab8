#pragma once

#include <QtGlobal>

class QWebEnginePage;

// Ends the process that runs the page's scripts, at once; the page then tells renderProcessTerminated(). Other pages live on.
// False where the page has no process.
bool killRenderer(const QWebEnginePage &page);

// Bytes of memory that process holds; 0 where the system does not say.
qint64 rendererMemory(const QWebEnginePage &page);
