#include "pipeline/import/SourceFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

namespace {

constexpr qint64 largestSource = 2 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString readableName(QString identifier)
{
    static const QRegularExpression hump(QStringLiteral("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])"));
    static const QRegularExpression separators(QStringLiteral("[-_\\s]+"));
    return identifier.replace(hump, QStringLiteral(" ")).replace(separators, QStringLiteral(" ")).trimmed();
}

} // namespace

Result<QString> readSource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::File, Words::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestSource)
        return failure(ErrorKind::TooLarge, Words::tr("%1 is larger than 2 MB, too large for a scene.").arg(path));
    return QString::fromUtf8(file.readAll());
}

Scene importedScene(const QString &identifier, const QString &code, int frames)
{
    Scene scene;
    scene.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    scene.name = readableName(identifier);
    scene.code = code;
    scene.durationInFrames = frames;
    scene.createdAt = QDateTime::currentDateTimeUtc();
    scene.updatedAt = scene.createdAt;
    return scene;
}
