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
        m_contents = contents;
        m_session->post([](ProjectWorker *worker) { worker->checkIntegrity(); });
    });
    connect(m_session->worker(), &ProjectWorker::integrityChecked, this, &InfoCommand::print);
    connect(m_session->worker(), &ProjectWorker::openFailed, this, [this](const Error &error) {
        Console::error(error.message);
        emit finished(Failed);
    });
    m_session->post([path = m_path](ProjectWorker *worker) { worker->open(path); });
}

void InfoCommand::print(const QString &integrity)
{
    Console::result(QJsonDocument(projectReport(m_contents, integrity)).toJson(QJsonDocument::Indented).trimmed());
    const bool sound = integrity == QLatin1String("ok");
    if (!sound)
        Console::error(
            tr("%1 is damaged: %2. Save a copy of it under another name, which mends what can be mended.").arg(m_path, integrity));
    emit finished(sound ? Done : Failed);
}
