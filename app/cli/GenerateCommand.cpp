#include "app/cli/GenerateCommand.h"

#include "app/cli/CommandOptions.h"
#include "app/cli/Console.h"
#include "app/cli/RequestOptions.h"
#include "app/session/BrowserServices.h"
#include "app/session/ProjectSession.h"
#include "pipeline/project/ProjectLock.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

namespace {

// A project that was not closed has newer pages beside it.
const std::array<QLatin1String, 3> projectParts{QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")};

void removeProject(const QString &path)
{
    for (const QLatin1String part : projectParts)
        QFile::remove(path + part);
}

bool moveProject(const QString &from, const QString &to)
{
    removeProject(to);
    for (const QLatin1String part : projectParts) {
        if (QFile::exists(from + part) && !QFile::rename(from + part, to + part))
            return false;
    }
    return true;
}

} // namespace

std::unique_ptr<Command> GenerateCommand::make(const QStringList &arguments, int *exitCode)
{
    CommandOptions options(QStringLiteral("generate"), tr("Makes a video project from a website."));
    options.positional(QStringLiteral("text"),
                       tr("A website's address or a sentence with one; “sample” is the site that ships with Pagereel."),
                       QStringLiteral("TEXT_OR_URL"));
    options.count(1, 1);
    options.value(QStringLiteral("out"), tr("The project to make."), QStringLiteral("FILE.pagereel"));
    options.flag(QStringLiteral("overwrite"), tr("Replaces a project that exists."));
    options.flag(QStringLiteral("events"), tr("Prints what happens as one JSON object a line."));
    addRequestOptions(options);
    if (!options.parse(arguments, exitCode))
        return nullptr;
    if (!options.isSet(QStringLiteral("out"))) {
        Console::error(tr("generate needs --out FILE.pagereel: where to put the project."));
        *exitCode = WrongUsage;
        return nullptr;
    }
    auto request = readRequest(options, exitCode);
    if (!request)
        return nullptr;
    return std::unique_ptr<Command>(new GenerateCommand(options.value(QStringLiteral("out")), std::move(request),
                                                        options.isSet(QStringLiteral("events")),
                                                        options.isSet(QStringLiteral("overwrite"))));
}

std::unique_ptr<Command> GenerateCommand::makeResume(const QStringList &arguments, int *exitCode)
{
    CommandOptions options(QStringLiteral("resume"), tr("Goes on with a project's unfinished run."));
    options.positional(QStringLiteral("file"), tr("The project."), QStringLiteral("FILE.pagereel"));
    options.count(1, 1);
    options.flag(QStringLiteral("events"), tr("Prints what happens as one JSON object a line."));
    if (!options.parse(arguments, exitCode))
        return nullptr;
    return std::unique_ptr<Command>(
        new GenerateCommand(options.positionals().first(), std::nullopt, options.isSet(QStringLiteral("events")), false));
}

GenerateCommand::GenerateCommand(QString path, std::optional<GenerationRequest> request, bool asEvents, bool overwrite)
    : m_path(std::move(path))
    , m_request(std::move(request))
    , m_printer(asEvents)
    , m_overwrite(overwrite)
{
}

GenerateCommand::~GenerateCommand()
{
    m_session.reset();
    putOldFileBack();
}

void GenerateCommand::start(BrowserServices *browser)
{
    if (m_request && !setOldFileAside()) {
        emit finished(Failed);
        return;
    }
    m_session = std::make_unique<ProjectSession>(&browser->reader, &browser->sceneStage);
    ProjectWorker *worker = m_session->worker();
    connect(worker, &ProjectWorker::opened, this, &GenerateCommand::takeProject);
    connect(worker, &ProjectWorker::openFailed, this, &GenerateCommand::failToOpen);
    connect(worker, &ProjectWorker::runEvent, this, &GenerateCommand::takeEvent);
    if (!m_request) {
        m_session->post([path = m_path](ProjectWorker *w) { w->open(path); });
        return;
    }
    ProjectSettings settings;
    settings.width = m_request->width;
    settings.height = m_request->height;
    m_session->post([path = m_path, settings](ProjectWorker *w) { w->create(path, settings, false); });
    browser->reader.warmUp();
}

void GenerateCommand::cancel()
{
    m_cancelled = true;
    if (m_session)
        m_session->post([](ProjectWorker *worker) { worker->cancelRun(); });
    else
        emit finished(Failed);
}

void GenerateCommand::takeProject(const ProjectContents &contents)
{
    if (m_cancelled) { // before there was a run to cancel
        Console::error(tr("Cancelled."));
        emit finished(Failed);
        return;
    }
    if (!m_request) {
        const bool unfinished = std::any_of(contents.runs.begin(), contents.runs.end(), [](const RunRecord &run) {
            return run.state == RunState::Running || run.state == RunState::Cancelled;
        });
        if (!unfinished) {
            Console::note(tr("There is nothing to go on with in %1: its last run is finished.").arg(m_path));
            emit finished(Done);
        } else {
            m_session->post([](ProjectWorker *worker) { worker->resumeRun(); });
        }
        return;
    }
    Message message;
    message.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    message.role = MessageRole::User;
    message.text = m_request->text;
    message.createdAt = QDateTime::currentDateTimeUtc();
    m_session->post([message, runId = QUuid::createUuid().toString(QUuid::WithoutBraces), request = *m_request](ProjectWorker *worker) {
        worker->apply(0, Edit::AddMessage{message});
        worker->startRun(runId, request);
    });
}

void GenerateCommand::takeEvent(const RunEventVariant &event)
{
    m_printer.print(event);
    if (std::holds_alternative<RunEvent::SceneCompleted>(event))
        dropOldFile();
    if (const auto *complete = std::get_if<RunEvent::AllScenesComplete>(&event)) {
        emit finished(complete->scenesFailed == 0 ? Done : Failed);
    } else if (const auto *failed = std::get_if<RunEvent::RunFailed>(&event)) {
        Console::error(failed->error);
        emit finished(Failed);
    } else if (std::holds_alternative<RunEvent::RunCancelled>(event)) {
        Console::error(tr("Cancelled. The scenes that were finished are in %1.").arg(m_path));
        emit finished(Failed);
    }
}

void GenerateCommand::failToOpen(const Error &error)
{
    Console::error(error.message);
    emit finished(Failed);
}

bool GenerateCommand::setOldFileAside()
{
    if (!QFileInfo::exists(m_path))
        return true;
    if (!m_overwrite) {
        Console::error(tr("%1 exists already. Give another name, or --overwrite to replace it.").arg(m_path));
        return false;
    }
    if (const auto lock = ProjectLock::take(m_path); !lock && lock.error().kind == ErrorKind::Locked) {
        Console::error(lock.error().message);
        return false;
    }
    const QString aside = m_path + QLatin1String(".replaced");
    if (!QFileInfo(m_path).isFile() || !moveProject(m_path, aside)) {
        Console::error(tr("%1 cannot be replaced. Is it a folder, or not yours to change?").arg(m_path));
        return false;
    }
    m_oldFile = aside;
    return true;
}

void GenerateCommand::dropOldFile()
{
    if (!m_oldFile.isEmpty())
        removeProject(std::exchange(m_oldFile, {}));
}

// A run that made nothing replaces nothing.
void GenerateCommand::putOldFileBack()
{
    if (!m_oldFile.isEmpty())
        moveProject(m_oldFile, m_path);
}
