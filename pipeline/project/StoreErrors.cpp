#include "pipeline/project/StoreErrors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(StoreErrors)
};

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

// SQLite's primary result codes.
enum Code { Busy = 5, Locked = 6, NoMemory = 7, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CantOpen = 14, NotADatabase = 26 };

} // namespace

Error StoreErrors::fromSql(const QSqlError &error, const QString &path)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return {ErrorKind::Locked, Texts::tr("“%1” is being written by another program. Close it there and try again.").arg(nameOf(path))};
    case ReadOnly:
        return cannotWrite(path);
    case Corrupt:
        return damaged(path);
    case Full:
        return {ErrorKind::DiskFull, Texts::tr("The disk that holds “%1” is full. Free some space, then try again.").arg(nameOf(path))};
    case IoError:
        return {ErrorKind::File,
                Texts::tr("“%1” could not be read or written: the disk reports an error. Check that it is still there, then try again.")
                    .arg(nameOf(path))};
    case CantOpen:
        return cannotRead(path);
    case NotADatabase:
        return notAProject(path);
    default:
        return {ErrorKind::Internal, Texts::tr("“%1” could not be changed: %2.").arg(nameOf(path), error.databaseText())};
    }
}

Error StoreErrors::missing(const QString &path)
{
    return {ErrorKind::File, Texts::tr("There is no file “%1”. It may have been moved or renamed.").arg(path)};
}

Error StoreErrors::folderMissing(const QString &path)
{
    return {ErrorKind::File,
            Texts::tr("The folder “%1” does not exist. Choose another one, or create it first.").arg(QFileInfo(path).path())};
}

Error StoreErrors::exists(const QString &path)
{
    return {ErrorKind::File, Texts::tr("“%1” exists already. Choose another name, or remove it first.").arg(path)};
}

Error StoreErrors::notAProject(const QString &path)
{
    return {ErrorKind::NotAProject, Texts::tr("“%1” is not a Pagereel project. Choose a file that Pagereel made.").arg(nameOf(path))};
}

Error StoreErrors::newer(const QString &path)
{
    return {ErrorKind::NewerProject,
            Texts::tr("“%1” was made by a newer Pagereel. Install the newest version to open it.").arg(nameOf(path))};
}

Error StoreErrors::damaged(const QString &path)
{
    return {ErrorKind::DamagedProject,
            Texts::tr("“%1” is damaged: parts of the file cannot be read. Go back to a copy of it, if you have one.").arg(nameOf(path))};
}

Error StoreErrors::cannotWrite(const QString &path)
{
    return {ErrorKind::ReadOnly, Texts::tr("“%1” cannot be written. Save it under another name, or in another folder.").arg(nameOf(path))};
}

Error StoreErrors::cannotRead(const QString &path)
{
    return {ErrorKind::File, Texts::tr("“%1” cannot be opened. Check that you may read it and write into its folder.").arg(nameOf(path))};
}
