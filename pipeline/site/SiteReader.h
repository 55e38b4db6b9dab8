#pragma once

#include "pipeline/base/Cancellation.h"
#include "pipeline/base/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QUrl>

// What the browser saw at one address, as it comes across from the browser's thread.
struct SiteReading
{
    QUrl finalUrl;      // after redirects
    QByteArray json;    // the reader's report, parsed by SiteSnapshot::fromJson
    QImage firstScreen; // 1440×900 at scale 1
    QImage page;        // the page from its top, stitched; 1440 wide, at most 3600 high
};

// The one way the pipeline reads a site. Implemented by the embedded browser (ui/browser); tests give their own.
class SiteReader
{
public:
    virtual ~SiteReader() = default;

    // May be called from any thread. The future always ends with a value, never cancelled: when `cancellation` is set it
    // ends soon with ErrorKind::Cancelled. Ends within 20 s whatever the page does. Reads are queued one after the other.
    virtual QFuture<Result<SiteReading>> read(const QUrl &url, const Cancellation &cancellation) = 0;
};
