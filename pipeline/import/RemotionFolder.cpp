#include "pipeline/import/RemotionFolder.h"

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

// What an element's source says of one attribute: `name="x"`, `name='x'`, `name={x}`; empty where it says nothing simple.
QString attribute(const QString &element, const QString &name)
{
    const QRegularExpression pattern(QStringLiteral(R"(\b%1=(?:"([^"]*)\"|'([^']*)'|\{\s*["'`]?([\w$.]+)["'`]?\s*\}))").arg(name));
    const QRegularExpressionMatch match = pattern.match(element);
    return match.captured(1) + match.captured(2) + match.captured(3);
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

int numberOf(const QString &value, const QString &source)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isNumber)
        return number;
    const QRegularExpression constant(QStringLiteral(R"(\bconst\s+%1\s*=\s*(\d+)\b)").arg(QRegularExpression::escape(value)));
    return constant.match(source).captured(1).toInt();
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
    static const QRegularExpression composition(QStringLiteral(R"(<(?:Composition|Still)\b.*?/>)"),
                                                QRegularExpression::DotMatchesEverythingOption);
    for (auto match = composition.globalMatch(root->source); match.hasNext();) {
        const QString element = match.next().captured();
        const QString id = attribute(element, QStringLiteral("id"));
        const QString file = files.value(attribute(element, QStringLiteral("component")).section(QLatin1Char('.'), 0, 0));
        if (file.isEmpty()) {
            imported.notes.append(Words::tr("The composition “%1” was left out: its component is not in a file of its own.").arg(id));
            continue;
        }
        const Result<QString> code = readSource(file);
        if (!code)
            return tl::unexpected(code.error());
        const int length = numberOf(attribute(element, QStringLiteral("durationInFrames")), root->source);
        imported.scenes.append(importedScene(id, *code, length > 0 ? length : frames));
        ProjectSettings settings;
        settings.width = std::max(numberOf(attribute(element, QStringLiteral("width")), root->source), 0);
        settings.height = std::max(numberOf(attribute(element, QStringLiteral("height")), root->source), 0);
        settings.fps = std::max(numberOf(attribute(element, QStringLiteral("fps")), root->source), 0);
        if (!imported.settings && settings.width > 0 && settings.height > 0 && settings.fps > 0)
            imported.settings = settings;
    }
    if (imported.scenes.isEmpty())
        return failure(ErrorKind::File, Words::tr("No composition in %1 could be taken as a scene.").arg(folder.path()));
    return imported;
}
