#include "app/cli/ExportCommand.h"

#include "app/cli/Console.h"
#include "app/session/BrowserServices.h"
#include "app/session/ProjectSession.h"
#include "pipeline/base/WhenDone.h"
#include "pipeline/export/RemotionFolder.h"
#include "pipeline/export/VideoExport.h"
#include "pipeline/project/SoundFormat.h"
#include "pipeline/scenes/StageValues.h"
#include "ui/browser/BrowserFrameSource.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

std::unique_ptr<Command> ExportCommand::make(const QStringList &arguments, int *exitCode)
{
    auto options = ExportOptions::parse(arguments, exitCode);
    if (!options)
        return nullptr;
    return std::unique_ptr<Command>(new ExportCommand(std::move(*options)));
}

ExportCommand::ExportCommand(ExportOptions options)
    : m_options(std::move(options))
{
    m_clock.start();
}

ExportCommand::~ExportCommand() = default;

void ExportCommand::start(BrowserServices *browser)
{
    m_browser = browser;
    m_session = std::make_unique<ProjectSession>(nullptr, nullptr);
    connect(m_session->worker(), &ProjectWorker::opened, this, &ExportCommand::takeProject);
    connect(m_session->worker(), &ProjectWorker::openFailed, this, [this](const Error &error) { fail(error.message); });
    m_session->post([path = m_options.project](ProjectWorker *worker) { worker->open(path); });
}

void ExportCommand::cancel()
{
    if (m_video)
        m_video->cancel();
    else
        fail(tr("The export was cancelled."));
}

void ExportCommand::takeProject(const ProjectContents &contents)
{
    if (contents.scenes.isEmpty())
        return fail(tr("%1 has no scenes to export.").arg(m_options.project));
    if (m_options.scene > contents.scenes.size())
        return fail(tr("There is no scene %1: the project has %n scene(s).", nullptr, int(contents.scenes.size())).arg(m_options.scene));
    if (m_options.format == ExportOptions::Format::Mp4)
        exportVideo(contents);
    else
        exportFolder(contents);
}

void ExportCommand::exportVideo(const ProjectContents &contents)
{
    QList<StageScene> scenes;
    for (qsizetype i = 0; i < contents.scenes.size(); ++i) {
        if (m_options.scene == 0 || m_options.scene == i + 1)
            scenes.append(stageScene(contents.scenes.at(i)));
    }
    const int frames =
        std::accumulate(scenes.begin(), scenes.end(), 0, [](int sum, const StageScene &scene) { return sum + scene.durationInFrames; });
    const std::pair<int, int> range = m_options.range.value_or(std::pair(0, frames - 1));
    const int first = range.first;
    const int last = range.second;
    if (last >= frames)
        return fail(tr("Frame %1 is past the end: the last frame is %2.").arg(last).arg(frames - 1));

    VideoFormat format;
    format.pictureSize = QSize(contents.settings.width, contents.settings.height);
    format.size = m_options.size.isEmpty() ? format.pictureSize : m_options.size;
    format.pictureRate = contents.settings.fps;
    format.fps = m_options.fps > 0 ? m_options.fps : contents.settings.fps;
    format.quality = m_options.quality;
    format.title = contents.settings.title;

    const Soundtrack &sound = contents.settings.sound;
    if (sound.asset.isEmpty() || m_options.scene > 0) // it belongs to the whole video
        return encode(contents, scenes, format, first, last);
    const double fps = contents.settings.fps;
    format.sound = {{}, {}, sound, frames / fps, first / fps, (last - first + 1) / fps};
    whenDone(m_session->assets()->asset(sound.asset), this, [this, contents, scenes, format, first, last](const AssetBytes &asset) mutable {
        const std::optional<SoundFormat> kind = soundFormatOf(asset.bytes);
        if (!kind) {
            Console::note(tr("The project's sound is missing or damaged: the video is silent."));
            return encode(contents, scenes, format, first, last);
        }
        if (!m_sound.open() || m_sound.write(asset.bytes) != asset.bytes.size() || !m_sound.flush())
            return fail(tr("The sound could not be written to %1 (%2).").arg(m_sound.fileName(), m_sound.errorString()));
        format.sound.file = m_sound.fileName();
        format.sound.demuxer = kind->demuxer;
        encode(contents, scenes, format, first, last);
    });
}

void ExportCommand::encode(const ProjectContents &contents, const QList<StageScene> &scenes, const VideoFormat &format, int first, int last)
{
    m_frames = std::make_unique<BrowserFrameSource>(&m_browser->stage);
    m_video = std::make_unique<VideoExport>(m_frames.get(), format);
    connect(m_video.get(), &VideoExport::progress, this, &ExportCommand::tellProgress);
    connect(
        m_video.get(), &VideoExport::ended, this,
        [this](const Result<void> &result) {
            if (result)
                succeed();
            else
                fail(result.error().message);
        },
        Qt::QueuedConnection);
    m_video->start(stageProject(contents, m_session->assets()), scenes, first, last, m_options.out, m_options.overwrite);
}

void ExportCommand::exportFolder(const ProjectContents &contents)
{
    RemotionProject project;
    project.settings = contents.settings;
    project.brand = sceneBrand(contents.brand);
    for (qsizetype i = 0; i < contents.scenes.size(); ++i) {
        if (m_options.scene == 0 || m_options.scene == i + 1)
            project.scenes.append(contents.scenes.at(i));
    }
    if (project.scenes.size() < contents.scenes.size()) {
        project.settings.sound = {}; // it belongs to the whole video
        project.scenes.first().transition = {};
    }
    collectAssets(project, remotionAssets(project));
}

void ExportCommand::collectAssets(RemotionProject project, QStringList names)
{
    if (names.isEmpty()) {
        const Result<void> written = writeRemotionFolder(project, m_options.out, m_options.overwrite);
        return written ? succeed() : fail(written.error().message);
    }
    const QString name = names.takeFirst();
    whenDone(m_session->assets()->asset(name), this, [this, project, names, name](const AssetBytes &asset) mutable {
        if (!asset.mime.isEmpty())
            project.assets.append({name, asset.mime, asset.bytes, {}, {}});
        collectAssets(std::move(project), names);
    });
}

void ExportCommand::tellProgress(int frame, int frames, double framesPerSecond, double secondsLeft)
{
    if (m_options.events)
        tellEvent({{QStringLiteral("type"), QStringLiteral("progress")},
                   {QStringLiteral("frame"), frame},
                   {QStringLiteral("frames"), frames},
                   {QStringLiteral("fps"), framesPerSecond},
                   {QStringLiteral("eta"), secondsLeft}});
}

void ExportCommand::succeed()
{
    if (m_options.events)
        tellEvent({{QStringLiteral("type"), QStringLiteral("exported")}, {QStringLiteral("path"), m_options.out}});
    else
        Console::result(m_options.out.toUtf8());
    emit finished(Done);
}

void ExportCommand::fail(const QString &message)
{
    Console::error(message);
    emit finished(Failed);
}

void ExportCommand::tellEvent(QJsonObject event)
{
    event[QStringLiteral("t")] = double(m_clock.elapsed()) / 1000;
    Console::result(QJsonDocument(event).toJson(QJsonDocument::Compact));
}
