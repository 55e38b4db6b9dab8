#pragma once

#include "app/cli/Command.h"
#include "app/cli/ExportOptions.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

class BrowserFrameSource;
class ProjectSession;
class VideoExport;
struct Error;
struct ProjectContents;
struct RemotionProject;
struct StageScene;
struct VideoFormat;

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
    void encode(const ProjectContents &contents, const QList<StageScene> &scenes, const VideoFormat &format, int first, int last);
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
    QTemporaryFile m_sound; // as ffmpeg reads it
    std::unique_ptr<VideoExport> m_video;
};
