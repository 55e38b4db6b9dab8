#include "app/cli/CommandOptions.h"

#include "app/cli/Command.h"
#include "app/cli/Console.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

CommandOptions::CommandOptions(QString command, const QString &description)
    : m_command(std::move(command))
{
    m_parser.setApplicationDescription(description);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Shows this help.")});
}

void CommandOptions::positional(const QString &name, const QString &description, const QString &syntax)
{
    m_parser.addPositionalArgument(name, description, syntax);
    m_syntax += u' ' + syntax;
}

void CommandOptions::count(int least, int most)
{
    m_least = least;
    m_most = most;
}

void CommandOptions::flag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
}

void CommandOptions::value(const QString &name, const QString &description, const QString &valueName, const QString &defaultValue)
{
    m_parser.addOption({name, description, valueName, defaultValue});
}

// The parser's own first line names the program by what the application object says, and there is none yet.
QByteArray CommandOptions::help() const
{
    const QString text = m_parser.helpText().trimmed();
    const QString usage = Words::tr("Usage: pagereel %1 [options]%2").arg(m_command, m_syntax);
    return (usage + text.mid(text.indexOf(u'\n'))).toUtf8();
}

bool CommandOptions::parse(const QStringList &arguments, int *exitCode)
{
    const bool parsed = m_parser.parse(QStringList{QStringLiteral("pagereel")} + arguments);
    if (parsed && m_parser.isSet(QStringLiteral("help"))) {
        Console::result(help());
        *exitCode = Command::Done;
        return false;
    }
    *exitCode = Command::WrongUsage;
    const auto given = positionals().size();
    if (!parsed)
        Console::error(m_parser.errorText());
    else if (given < m_least)
        Console::error(Words::tr("%1 needs more than that.").arg(m_command));
    else if (given > m_most)
        Console::error(Words::tr("%1 does not know what to do with “%2”.").arg(m_command, positionals().at(m_most)));
    else
        return true;
    Console::note(Words::tr("See: pagereel %1 --help").arg(m_command));
    return false;
}

std::optional<double> CommandOptions::decimal(const QString &name, double least, double most)
{
    bool isNumber = false;
    const double number = value(name).toDouble(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    Console::error(Words::tr("--%1 takes a number from %2 to %3, not “%4”.").arg(name).arg(least).arg(most).arg(value(name)));
    return std::nullopt;
}

std::optional<int> CommandOptions::number(const QString &name, int least, int most)
{
    bool isNumber = false;
    const int number = value(name).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    Console::error(Words::tr("--%1 takes a whole number from %2 to %3, not “%4”.").arg(name).arg(least).arg(most).arg(value(name)));
    return std::nullopt;
}
