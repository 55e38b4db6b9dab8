#include "app/cli/Command.h"

#include "app/cli/BrandCommand.h"
#include "app/cli/CheckCommand.h"
#include "app/cli/Console.h"
#include "app/cli/ExportCommand.h"
#include "app/cli/GenerateCommand.h"
#include "app/cli/ImportCommand.h"
#include "app/cli/InfoCommand.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array commandTable{
    CommandInfo{"generate", BrowserUse::Pages, &GenerateCommand::make},
    CommandInfo{"resume", BrowserUse::Pages, &GenerateCommand::makeResume},
    CommandInfo{"brand", BrowserUse::Pages, &BrandCommand::make},
    CommandInfo{"info", BrowserUse::None, &InfoCommand::make},
    CommandInfo{"check", BrowserUse::Pages, &CheckCommand::make},
    CommandInfo{"import", BrowserUse::None, &ImportCommand::make},
    CommandInfo{"export", BrowserUse::Export, &ExportCommand::make},
};

} // namespace

void Command::cancel()
{
    Console::error(tr("Cancelled."));
    emit finished(Failed);
}

const CommandInfo *findCommand(const QString &name)
{
    const auto found =
        std::find_if(commandTable.begin(), commandTable.end(), [&](const CommandInfo &info) { return name == QLatin1String(info.name); });
    return found == commandTable.end() ? nullptr : &*found;
}

QStringList commandNames()
{
    QStringList names;
    for (const CommandInfo &info : commandTable)
        names.append(QLatin1String(info.name));
    return names;
}
