#include "app/cli/BrandCommand.h"

#include "app/cli/CommandOptions.h"
#include "app/cli/Console.h"
#include "app/session/BrowserServices.h"
#include "pipeline/brand/BrandReader.h"
#include "pipeline/site/SiteAddress.h"
#include "pipeline/site/SiteSnapshot.h"

#include <QJsonDocument>

std::unique_ptr<Command> BrandCommand::make(const QStringList &arguments, int *exitCode)
{
    CommandOptions options(QStringLiteral("brand"), tr("Reads a website and prints its brand profile as JSON."));
    options.positional(QStringLiteral("url"), tr("The website's address, or the word “sample”."), QStringLiteral("URL"));
    options.count(1, 1);
    if (!options.parse(arguments, exitCode))
        return nullptr;
    const auto address = SiteAddress::parse(options.positionals().first());
    if (!address) {
        Console::error(
            tr("“%1” is not the address of a website. Try something like https://example.com.").arg(options.positionals().first()));
        *exitCode = Failed;
        return nullptr;
    }
    return std::unique_ptr<Command>(new BrandCommand(*address));
}

BrandCommand::BrandCommand(QUrl url)
    : m_url(std::move(url))
{
}

void BrandCommand::start(BrowserServices *browser)
{
    browser->reader.read(m_url, m_cancellation).then(this, [this](const Result<SiteReading> &reading) { take(reading); });
}

void BrandCommand::cancel()
{
    m_cancellation.cancel();
}

void BrandCommand::take(const Result<SiteReading> &reading)
{
    const Result<SiteSnapshot> snapshot = reading.and_then([](const SiteReading &read) { return SiteSnapshot::fromJson(read.json); });
    if (!snapshot) {
        Console::error(snapshot.error().kind == ErrorKind::Cancelled ? tr("Cancelled.") : snapshot.error().message);
        emit finished(Failed);
        return;
    }
    const BrandProfile profile = readBrand(*snapshot, reading->firstScreen);
    Console::result(QJsonDocument(brandReport(profile)).toJson(QJsonDocument::Indented).trimmed());
    emit finished(Done);
}
