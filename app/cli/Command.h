#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

struct BrowserServices;

// One command of the command line at work. finished() ends the program.
class Command : public QObject
{
    Q_OBJECT
public:
    enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

    // Called from the event loop. `browser` outlives the command; null for commands that need none.
    virtual void start(BrowserServices *browser) = 0;
    // Ctrl+C: stops at once and keeps what is finished.
    virtual void cancel();

signals:
    void finished(int exitCode);
};

enum class BrowserUse { None, Pages, Export };

struct CommandInfo
{
    const char *name;
    BrowserUse browser;
    // From the arguments after the command's name. Null when `exitCode` says it all: help was printed, or the usage is wrong.
    std::unique_ptr<Command> (*make)(const QStringList &arguments, int *exitCode);
};

// The command of that name; null if there is none.
const CommandInfo *findCommand(const QString &name);
QStringList commandNames();
