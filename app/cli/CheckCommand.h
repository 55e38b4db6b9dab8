#pragma once

#include "app/cli/Command.h"
#include "pipeline/scenes/SceneStage.h"

#include <QJsonArray>

class ProjectSession;
struct ProjectContents;

// `pagereel check FILE…`: compiles and renders scenes, prints one JSON array over all files.
class CheckCommand : public Command
{
    Q_OBJECT
public:
    static std::unique_ptr<Command> make(const QStringList &arguments, int *exitCode);
    ~CheckCommand() override;

    void start(BrowserServices *browser) override;

private:
    CheckCommand(QStringList files, int every);

    struct Job
    {
        QString file;
        StageProject project;
        StageScene scene;
    };

    void nextFile();
    void readScene(const QString &file);
    void openProject(const QString &file);
    void takeProject(const QString &file, const ProjectContents &contents);
    void nextScene();
    void report(const Job &job, const SceneCheck &check);
    void reportFailure(const QString &file, const QString &message);

    QStringList m_files;
    int m_every; // looks at every n-th frame; 0: at five
    QList<Job> m_jobs;
    QJsonArray m_report;
    bool m_allOk = true;
    Cancellation m_cancellation;
    BrowserServices *m_browser = nullptr;
    std::unique_ptr<ProjectSession> m_session; // of the project file at work
};
