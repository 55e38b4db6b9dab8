#pragma once

#include "app/cli/Command.h"
#include "app/cli/RunPrinter.h"
#include "pipeline/chat/GenerationRequest.h"

class ProjectSession;
struct Error;
struct ProjectContents;

// `pagereel generate` and `pagereel resume`: one run into a project file, told on the console.
class GenerateCommand : public Command
{
    Q_OBJECT
public:
    static std::unique_ptr<Command> make(const QStringList &arguments, int *exitCode);
    static std::unique_ptr<Command> makeResume(const QStringList &arguments, int *exitCode);
    ~GenerateCommand() override;

    void start(BrowserServices *browser) override;
    void cancel() override;

private:
    GenerateCommand(QString path, std::optional<GenerationRequest> request, bool asEvents, bool overwrite);

    void takeProject(const ProjectContents &contents);
    void takeEvent(const RunEventVariant &event);
    void failToOpen(const Error &error);
    bool setOldFileAside();
    void dropOldFile();
    void putOldFileBack();

    QString m_path;
    std::optional<GenerationRequest> m_request; // nothing: resume
    RunPrinter m_printer;
    bool m_overwrite;
    QString m_oldFile; // the overwritten project, until the new one has a scene
    bool m_cancelled = false;
    std::unique_ptr<ProjectSession> m_session;
};
