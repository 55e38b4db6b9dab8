#include "app/cli/InfoCommand.h"

#include "app/cli/CommandOptions.h"
#include "app/cli/Console.h"
#include "app/cli/ProjectReport.h"
#include "app/session/ProjectSession.h"

#include <QJsonDocument>

std::unique_ptr<Command> InfoCommand::make(const QStringList &arguments, int *exitCode)
{
    CommandOptions options(QStringLiteral("info"), tr("Prints a project as JSON."));
    options.positional(QStringLiteral("file"), tr("The project."), QStringLiteral("FILE.pagereel"));
    options.count(1, 1);
    if (!options.parse(arguments, exitCode))
        return nullptr;
    return std::unique_ptr<Command>(new InfoCommand(options.positionals().first()));
}

InfoCommand::InfoCommand(QString path)
    : m_path(std::move(path))
{
}

InfoCommand::~InfoCommand() = default;

void InfoCommand::start(BrowserServices *)
{
    m_session = std::make_unique<ProjectSession>(nullptr, nullptr);
    connect(m_session->worker(), &ProjectWorker::opened, this, [this](const ProjectContents &contents) {
        Console::result(QJsonDocument(projectReport(contents)).toJson(QJsonDocument::Indented).trimmed());
        emit finished(Done);
    });
    connect(m_session->worker(), &ProjectWorker::openFailed, this, [this](const Error &error) {
        Console::error(error.message);
        emit finished(Failed);
    });
    m_session->post([path = m_path](ProjectWorker *worker) { worker->open(path); });
}
