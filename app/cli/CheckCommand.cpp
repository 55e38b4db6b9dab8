#include "app/cli/CheckCommand.h"

#include "app/cli/CommandOptions.h"
#include "app/cli/Console.h"
#include "app/session/BrowserServices.h"
#include "app/session/ProjectSession.h"
#include "pipeline/brand/BrandReader.h"
#include "pipeline/import/Compositions.h"
#include "pipeline/import/PublicFolder.h"
#include "pipeline/import/SourceFile.h"
#include "pipeline/scenes/StageValues.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int importedSceneFrames = 150; // of a scene file that does not say how long it plays

QJsonObject boxJson(const QRectF &box)
{
    return {{QStringLiteral("x"), box.x()},
            {QStringLiteral("y"), box.y()},
            {QStringLiteral("width"), box.width()},
            {QStringLiteral("height"), box.height()}};
}

QJsonObject checkJson(const QString &file, const QString &name, const SceneCheck &check)
{
    QJsonArray errors;
    for (const SceneError &error : check.errors)
        errors.append(QJsonObject{{QStringLiteral("line"), error.line},
                                  {QStringLiteral("column"), error.column},
                                  {QStringLiteral("message"), error.message},
                                  {QStringLiteral("frame"), error.frame < 0 ? QJsonValue() : QJsonValue(error.frame)}});
    QJsonArray frames;
    for (const int frame : check.frames)
        frames.append(frame);
    QJsonArray overflow;
    for (const SceneOverflow &text : check.overflow)
        overflow.append(QJsonObject{
            {QStringLiteral("text"), text.text}, {QStringLiteral("frame"), text.frame}, {QStringLiteral("box"), boxJson(text.box)}});
    QJsonValue contrast;
    if (check.contrast)
        contrast = QJsonObject{{QStringLiteral("ratio"), check.contrast->ratio},
                               {QStringLiteral("frame"), check.contrast->frame},
                               {QStringLiteral("text"), check.contrast->text},
                               {QStringLiteral("box"), boxJson(check.contrast->box)}};
    QJsonArray blank;
    for (const int frame : check.blank)
        blank.append(frame);
    return {{QStringLiteral("file"), file},
            {QStringLiteral("name"), name},
            {QStringLiteral("ok"), check.ok},
            {QStringLiteral("errors"), errors},
            {QStringLiteral("frames"), frames},
            {QStringLiteral("overflow"), overflow},
            {QStringLiteral("contrast"), contrast},
            {QStringLiteral("blank"), blank},
            {QStringLiteral("missingFonts"), QJsonArray::fromStringList(check.missingFonts)},
            {QStringLiteral("milliseconds"), check.milliseconds}};
}

// What a scene file's own project has for it.
class FolderAssets : public AssetSource
{
public:
    explicit FolderAssets(const QDir &folder)
        : m_folder(folder)
    {
    }

    QFuture<AssetBytes> asset(const QString &name) override
    {
        const Asset asset = publicFile(m_folder, name);
        return QtFuture::makeReadyFuture(AssetBytes{asset.mime, asset.bytes});
    }

private:
    QDir m_folder;
};

} // namespace

std::unique_ptr<Command> CheckCommand::make(const QStringList &arguments, int *exitCode)
{
    CommandOptions options(QStringLiteral("check"), tr("Compiles and renders scenes, and prints what was found as JSON."));
    options.positional(QStringLiteral("files"), tr("Scenes and projects."), QStringLiteral("FILE.tsx|FILE.pagereel…"));
    options.count(1, 10000);
    options.flag(QStringLiteral("all-frames"), tr("Looks at every frame instead of five."));
    options.value(QStringLiteral("every"), tr("Looks at every N-th frame."), QStringLiteral("N"));
    if (!options.parse(arguments, exitCode))
        return nullptr;
    int every = options.isSet(QStringLiteral("all-frames")) ? 1 : 0;
    if (options.isSet(QStringLiteral("every"))) {
        if (every == 1) {
            Console::error(tr("--all-frames and --every exclude each other. Use one of them."));
            *exitCode = WrongUsage;
            return nullptr;
        }
        const auto number = options.number(QStringLiteral("every"), 1, 100000);
        if (!number) {
            *exitCode = WrongUsage;
            return nullptr;
        }
        every = *number;
    }
    return std::unique_ptr<Command>(new CheckCommand(options.positionals(), every));
}

CheckCommand::CheckCommand(QStringList files, int every)
    : m_files(std::move(files))
    , m_every(every)
{
}

CheckCommand::~CheckCommand()
{
    m_cancellation.cancel();
}

void CheckCommand::start(BrowserServices *browser)
{
    m_browser = browser;
    nextFile();
}

void CheckCommand::nextFile()
{
    m_session.reset();
    if (m_files.isEmpty()) {
        Console::result(QJsonDocument(m_report).toJson(QJsonDocument::Indented).trimmed());
        emit finished(m_allOk ? Done : Failed);
        return;
    }
    const QString file = m_files.takeFirst();
    if (file.endsWith(QLatin1String(".pagereel"), Qt::CaseInsensitive))
        openProject(file);
    else
        readScene(file);
}

void CheckCommand::readScene(const QString &path)
{
    const Result<QString> code = readSource(path);
    if (!code) {
        reportFailure(path, code.error().message);
        return nextFile();
    }
    Job job{path, {}, {}};
    job.project.id = path; // a page of its own: nothing that another file leaves behind is judged here
    if (const std::optional<QDir> folder = publicFolderOf(path))
        job.project.assets = std::make_shared<FolderAssets>(*folder);
    job.project.brand = sceneBrand(draftBrand(QUrl(QStringLiteral("https://example.com"))));
    job.scene.name = QFileInfo(path).completeBaseName();
    job.scene.id = job.scene.name;
    job.scene.code = *code;
    const Composition composition = compositionsIn(job.scene.code).value(0);
    job.scene.durationInFrames = composition.durationInFrames.value_or(importedSceneFrames);
    const ProjectSettings settings = composition.settings.value_or(ProjectSettings{});
    job.project.width = settings.width;
    job.project.height = settings.height;
    job.project.fps = settings.fps;
    m_jobs.append(job);
    nextScene();
}

void CheckCommand::openProject(const QString &file)
{
    m_session = std::make_unique<ProjectSession>(nullptr, nullptr);
    connect(m_session->worker(), &ProjectWorker::opened, this,
            [this, file](const ProjectContents &contents) { takeProject(file, contents); });
    connect(m_session->worker(), &ProjectWorker::openFailed, this, [this, file](const Error &error) {
        reportFailure(file, error.message);
        nextFile();
    });
    m_session->post([file](ProjectWorker *worker) { worker->open(file); });
}

void CheckCommand::takeProject(const QString &file, const ProjectContents &contents)
{
    const StageProject project = stageProject(contents, m_session->assets());
    for (const Scene &scene : contents.scenes)
        m_jobs.append({file, project, stageScene(scene)});
    nextScene();
}

void CheckCommand::nextScene()
{
    if (m_jobs.isEmpty())
        return nextFile();
    const Job job = m_jobs.takeFirst();
    QList<int> frames;
    for (int frame = 0; m_every > 0 && frame < job.scene.durationInFrames; frame += m_every)
        frames.append(frame);
    m_browser->sceneStage.check(job.project, job.scene, frames, m_cancellation).then(this, [this, job](const Result<SceneCheck> &check) {
        if (check)
            report(job, *check);
        else
            reportFailure(job.file, check.error().message);
        nextScene();
    });
}

void CheckCommand::report(const Job &job, const SceneCheck &check)
{
    m_allOk = m_allOk && check.ok;
    m_report.append(checkJson(job.file, job.scene.name, check));
    for (const QString &note : check.notes)
        Console::note(QStringLiteral("%1: %2").arg(job.scene.name, note));
}

void CheckCommand::reportFailure(const QString &file, const QString &message)
{
    SceneCheck check;
    check.errors.append({0, 0, message, -1});
    m_allOk = false;
    m_report.append(checkJson(file, QFileInfo(file).completeBaseName(), check));
    Console::error(message);
}
