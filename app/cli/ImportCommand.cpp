#include "app/cli/ImportCommand.h"

#include "app/cli/CommandOptions.h"
#include "app/cli/Console.h"
#include "pipeline/import/ImportedScenes.h"
#include "pipeline/project/ProjectStore.h"

#include <QFile>
#include <QFileInfo>

namespace {

Result<void> writeProject(const QString &path, const ImportedScenes &imported)
{
    ProjectSettings settings = imported.settings.value_or(ProjectSettings{});
    settings.title = QFileInfo(path).completeBaseName();
    auto store = ProjectStore::create(path, settings, false);
    if (!store)
        return tl::unexpected(store.error());
    Result<void> written;
    if (!imported.assets.isEmpty())
        written = (*store)->apply(Edit::AddAssets{imported.assets});
    if (written && imported.brand)
        written = (*store)->apply(Edit::ChangeBrand{*imported.brand});
    if (written)
        written = (*store)->apply(Edit::InsertScenes{imported.scenes, 0, VersionCause::Import});
    if (!written) {
        store->reset();
        QFile::remove(path);
    }
    return written;
}

} // namespace

std::unique_ptr<Command> ImportCommand::make(const QStringList &arguments, int *exitCode)
{
    CommandOptions options(QStringLiteral("import"), tr("Makes a project from scenes that exist already."));
    options.positional(QStringLiteral("paths"), tr("TSX files, a Remotion folder, a project as JSON, another project."),
                       QStringLiteral("PATH…"));
    options.count(1, 10000);
    options.value(QStringLiteral("out"), tr("The project to make."), QStringLiteral("FILE.pagereel"));
    options.value(QStringLiteral("frames"), tr("Length of a scene whose source does not say it."), QStringLiteral("N"),
                  QStringLiteral("150"));
    *exitCode = WrongUsage;
    if (!options.parse(arguments, exitCode))
        return nullptr;
    if (!options.isSet(QStringLiteral("out"))) {
        Console::error(tr("import needs --out FILE.pagereel: where to put the project."));
        return nullptr;
    }
    const auto frames = options.number(QStringLiteral("frames"), 1, 100000);
    if (!frames)
        return nullptr;
    return std::unique_ptr<Command>(new ImportCommand(options.positionals(), options.value(QStringLiteral("out")), *frames));
}

ImportCommand::ImportCommand(QStringList paths, QString out, int frames)
    : m_paths(std::move(paths))
    , m_out(std::move(out))
    , m_frames(frames)
{
}

void ImportCommand::start(BrowserServices *)
{
    const Result<ImportedScenes> imported = importScenes(m_paths, m_frames);
    const Result<void> written = imported.and_then([this](const ImportedScenes &scenes) { return writeProject(m_out, scenes); });
    if (!written) {
        Console::error(written.error().message);
        emit finished(Failed);
        return;
    }
    for (const QString &note : imported->notes)
        Console::note(note);
    Console::result(m_out.toUtf8());
    emit finished(Done);
}
