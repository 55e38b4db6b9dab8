#pragma once

#include "app/cli/Command.h"
#include "app/cli/ExportOptions.h"

#include <QElapsedTimer>

class BrowserFrameSource;
class ProjectSession;
class VideoExport;
struct Error;
struct ProjectContents;
struct RemotionProject;

// `pagereel export`: a video or a Remotion folder of a project.
class ExportCommand : public Command
{
    Q_OBJECT
public:
    static std::unique_ptr<Command> make(const QStringList &arguments, int *exitCode);
    ~ExportCommand() override;

    void start(BrowserServices *browser) override;
    void cancel() override;

private:
    explicit ExportCommand(ExportOptions options);

    void takeProject(const ProjectContents &contents);
    void exportVideo(const ProjectContents &contents);
    void exportFolder(const ProjectContents &contents);
    void collectAssets(RemotionProject project, QStringList names); // then writes the folder
    void tellProgress(int frame, int frames, double framesPerSecond, double secondsLeft);
    void succeed();
    void fail(const QString &message);
    void tellEvent(QJsonObject event);

    ExportOptions m_options;
    QElapsedTimer m_clock; // since the command began
    BrowserServices *m_browser = nullptr;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<BrowserFrameSource> m_frames;
    std::unique_ptr<VideoExport> m_video;
};
