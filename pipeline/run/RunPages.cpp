#include "pipeline/brand/BrandMerge.h"
#include "pipeline/brand/BrandReader.h"
#include "pipeline/brand/PastedPage.h"
#include "pipeline/project/ProjectStore.h"
#include "pipeline/run/Run.h"
#include "pipeline/run/RunLines.h"
#include "pipeline/run/Settled.h"
#include "pipeline/site/SitePages.h"

#include <QCoroFuture>
#include <QPointer>

// Pages that are not the site's own: pasted ones, and the further pages of a run. Those are read one after the other, each with its line.
// One that cannot be read is told there, and the run goes on.

Result<SiteReading> Run::pastedPage() const
{
    PastedPage page{m_request.url, m_request.text, {}};
    if (!m_request.screenshot.isEmpty()) {
        const Result<Asset> picture = store().asset(m_request.screenshot);
        if (!picture)
            return tl::unexpected(picture.error());
        page.screenshot = QImage::fromData(picture->bytes);
    }
    return readingOf(page);
}

QCoro::Task<ReadPages> Run::readFurtherPages(SiteSnapshot own, ReadPages read)
{
    const QPointer<Run> self(this);
    const QStringList names = m_request.pages;
    for (const QString &name : names) {
        const std::optional<QUrl> url = SitePages::find(own, name);
        if (!url) {
            say(newMessage(MessageKind::Note, MessageStatus::Failed, RunLines::noSuchPage(name, own.url)));
            continue;
        }
        const auto isRead = [&](const SiteReading &reading) { return SitePages::isSamePage(reading.finalUrl, *url); };
        if (std::any_of(read.readings.begin(), read.readings.end(), isRead))
            continue;
        m_pageLine = newMessage(MessageKind::Note, MessageStatus::Working, RunLines::readingPage(*url));
        say(m_pageLine);
        QFuture<Result<SiteReading>> future = settled(m_tools.reader->read(*url, m_cancellation));
        const Result<SiteReading> reading = co_await future;
        if (!self || m_isOver)
            co_return read;
        const Result<SiteSnapshot> snapshot = reading.and_then([](const SiteReading &one) { return SiteSnapshot::fromJson(one.json); });
        if (!snapshot || snapshot->isEmpty()) {
            m_pageLine.status = MessageStatus::Failed;
            m_pageLine.text = RunLines::pageFailed(snapshot ? RunLines::emptyPage(*url) : snapshot.error().message);
        } else if (!SitePages::isSameSite(snapshot->url, own.url)) {
            m_pageLine.status = MessageStatus::Failed;
            m_pageLine.text = RunLines::leftSite(*url, snapshot->url);
        } else {
            m_pageLine.status = MessageStatus::Done;
            read.profile = withPage(std::move(read.profile), readBrand(*snapshot, reading->firstScreen));
            read.readings.append(*reading);
        }
        say(m_pageLine);
    }
    co_return read;
}
