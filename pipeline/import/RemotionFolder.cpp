#include "pipeline/import/RemotionFolder.h"

#include "pipeline/import/Compositions.h"
#include "pipeline/import/SourceFile.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>

namespace {

constexpr int mostSourceFiles = 2000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QStringList sourceFiles(const QDir &folder)
{
    QStringList files;
    QDirIterator iterator(folder.filePath(QStringLiteral("src")), {QStringLiteral("*.tsx"), QStringLiteral("*.ts")}, QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext() && files.size() < mostSourceFiles)
        files.append(iterator.next());
    files.sort();
    return files;
}

// Names that a file imports → the file they come from, for imports relative to it.
QHash<QString, QString> relativeImports(const QString &source, const QDir &folder)
{
    static const QRegularExpression statement(QStringLiteral(R"(import\s+([^;'"]+?)\s+from\s+['"](\.[^'"]*)['"])"));
    static const QRegularExpression word(QStringLiteral(R"((?:[\w$]+\s+as\s+)?([\w$]+))"));
    QHash<QString, QString> files;
    for (auto match = statement.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString base = folder.absoluteFilePath(found.captured(2));
        for (const char *ending : {".tsx", ".ts", "", "/index.tsx"}) {
            const QString file = base + QLatin1String(ending);
            if (!QFileInfo(file).isFile())
                continue;
            for (auto name = word.globalMatch(found.captured(1)); name.hasNext();)
                files.insert(name.next().captured(1), file);
            break;
        }
    }
    return files;
}

struct Root
{
    QString source;
    QDir folder;
};

Result<Root> findRoot(const QDir &folder)
{
    for (const QString &file : sourceFiles(folder)) {
        const Result<QString> source = readSource(file);
        if (source && source->contains(QLatin1String("<Composition")))
            return Root{*source, QFileInfo(file).dir()};
    }
    return failure(ErrorKind::File,
                   Words::tr("%1 is not a Remotion project: no file under src/ registers a composition.").arg(folder.path()));
}

} // namespace

Result<ImportedScenes> importRemotionFolder(const QDir &folder, int frames)
{
    const Result<Root> root = findRoot(folder);
    if (!root)
        return tl::unexpected(root.error());
    const QHash<QString, QString> files = relativeImports(root->source, root->folder);

    ImportedScenes imported;
    for (const Composition &composition : compositionsIn(root->source)) {
        const QString file = files.value(composition.component.section(QLatin1Char('.'), 0, 0));
        if (file.isEmpty()) {
            imported.notes.append(
                Words::tr("The composition “%1” was left out: its component is not in a file of its own.").arg(composition.id));
            continue;
        }
        const Result<QString> code = readSource(file);
        if (!code)
            return tl::unexpected(code.error());
        imported.scenes.append(importedScene(composition.id, *code, composition.durationInFrames.value_or(frames)));
        if (!imported.settings)
            imported.settings = composition.settings;
    }
    if (imported.scenes.isEmpty())
        return failure(ErrorKind::File, Words::tr("No composition in %1 could be taken as a scene.").arg(folder.path()));
    return imported;
}
