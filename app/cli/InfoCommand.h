#pragma once

#include "app/cli/Command.h"
#include "pipeline/project/Records.h"

class ProjectSession;

// `pagereel info FILE.pagereel`: the project as JSON.
class InfoCommand : public Command
{
    Q_OBJECT
public:
    static std::unique_ptr<Command> make(const QStringList &arguments, int *exitCode);

    ~InfoCommand() override;

    void start(BrowserServices *browser) override;

private:
    explicit InfoCommand(QString path);

    void print(const QString &integrity);

    QString m_path;
    ProjectContents m_contents;
    std::unique_ptr<ProjectSession> m_session;
};
