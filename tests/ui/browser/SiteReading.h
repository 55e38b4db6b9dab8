#pragma once

#include "ui/browser/BrowserSiteReader.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

// Waits for what is read, in an event loop of its own: waiting in steps would add its sleeps to every message of the browser's.
inline Result<SiteReading> readSite(BrowserSiteReader &reader, const QUrl &url, const Cancellation &cancellation = {})
{
    QFutureWatcher<Result<SiteReading>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(reader.read(url, cancellation));
    if (!finished.wait(21'000))
        return failure(ErrorKind::Internal, QStringLiteral("The read did not end within 20 s."));
    return watcher.result();
}
