#include "pipeline/project/ProjectFile.h"

#include "pipeline/project/Schema.h"
#include "pipeline/project/StoreErrors.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <filesystem>

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdOffset = 68;
const QByteArray magic("SQLite format 3\0", 16);

void removeWithSideFiles(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-wal"_qs);
    QFile::remove(path + u"-shm"_qs);
    QFile::remove(path + u"-journal"_qs);
}

} // namespace

Result<void> ProjectFile::checkHeader(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return tl::unexpected(StoreErrors::notAProject(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(StoreErrors::cannotRead(path));
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(magic) ||
        qFromBigEndian<quint32>(header.constData() + applicationIdOffset) != Schema::applicationId)
        return tl::unexpected(StoreErrors::notAProject(path));
    return {};
}

bool ProjectFile::isMeantToBeWritten(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && (info.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
}

Result<void> ProjectFile::makeBeside(const QString &path, const std::function<Result<void>(const QString &draft)> &fill)
{
    const QFileInfo info(path);
    const QString draft = QStringLiteral("%1/.%2.new").arg(info.path(), info.fileName());
    removeWithSideFiles(draft); // of a program that was killed at this
    Result<void> done = fill(draft);
    if (done) {
        // Side files of the file that is replaced would be taken for the new one's.
        QFile::remove(path + u"-wal"_qs);
        QFile::remove(path + u"-shm"_qs);
        std::error_code error;
        std::filesystem::rename(draft.toStdU16String(), path.toStdU16String(), error);
        if (error)
            done = tl::unexpected(StoreErrors::cannotWrite(path));
    }
    if (!done)
        removeWithSideFiles(draft);
    return done;
}
