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
#include <QtConcurrentRun>

// Pages that are not the site's own: pasted ones, and the further pages of a run. Those are read one after the other, each with its line.
// One that cannot be read is told there, and the run goes on.

namespace {

bool isRead(const ReadPages &read, const QUrl &url)
{
    if (SitePages::isSamePage(QUrl(read.profile.url), url))
        return true;
    const auto isThis = [&url](const BrandPage &page) { return SitePages::isSamePage(QUrl(page.url), url); };
    return std::any_of(read.profile.pages.begin(), read.profile.pages.end(), isThis);
}

} // namespace

QCoro::Task<Result<SiteReading>> Run::readPasted()
{
    PastedPage page{m_request.url, m_request.text, {}};
    QByteArray picture;
    if (!m_request.screenshot.isEmpty()) {
        const Result<Asset> asset = store().asset(m_request.screenshot);
        if (!asset)
            co_return tl::unexpected(asset.error());
        picture = asset->bytes;
    }
    // Large pictures take their time: in the pool.
    QFuture<SiteReading> future = QtConcurrent::run([page, picture]() mutable {
        page.screenshot = QImage::fromData(picture);
        return readingOf(page);
    });
    const SiteReading reading = co_await future;
    co_return reading;
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
        if (isRead(read, *url))
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
        } else if (isRead(read, snapshot->url)) {
            m_pageLine.status = MessageStatus::Done;
            m_pageLine.text = RunLines::samePage(*url, snapshot->url);
        } else {
            m_pageLine.status = MessageStatus::Done;
            read.profile = withPage(std::move(read.profile), readBrand(*snapshot, reading->firstScreen));
            read.readings.append(*reading);
        }
        say(m_pageLine);
    }
    co_return read;
}
