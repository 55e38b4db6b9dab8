#pragma once

#include "app/cli/Command.h"
#include "pipeline/base/Cancellation.h"
#include "pipeline/brand/BrandProfile.h"
#include "pipeline/site/SiteReader.h"

// `pagereel brand URL`: reads a site and prints its brand profile as JSON.
class BrandCommand : public Command
{
    Q_OBJECT
public:
    static std::unique_ptr<Command> make(const QStringList &arguments, int *exitCode);

    void start(BrowserServices *browser) override;
    void cancel() override;

private:
    explicit BrandCommand(QUrl url);
    void take(const Result<SiteReading> &reading);

    QUrl m_url;
    Cancellation m_cancellation;
};
