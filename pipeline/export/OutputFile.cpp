#include "pipeline/export/OutputFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cstdio>

void OutputFile::discard()
{
    if (!m_temporary.isEmpty())
        QFile::remove(std::exchange(m_temporary, {}));
}

Result<void> OutputFile::open(const QString &target, bool overwrite)
{
    const QFileInfo info(target);
    const QString folder = info.absolutePath();
    if (info.isDir())
        return failure(ErrorKind::File, tr("“%1” is a folder. Give the file a name of its own.").arg(target));
    if (!QFileInfo(folder).isDir())
        return failure(ErrorKind::File, tr("There is no folder “%1”. Make it first, or choose another place.").arg(folder));
    if (info.exists() && !overwrite)
        return failure(ErrorKind::File, tr("“%1” exists already. Choose another name, or allow it to be overwritten.").arg(target));
    if (info.exists() && !info.isWritable())
        return failure(ErrorKind::ReadOnly, tr("“%1” is read-only. Choose another name.").arg(target));

    // Beside the target, so that the last step is a rename; the ending stays, as encoders go by it.
    const QString id = QUuid::createUuid().toString(QUuid::Id128).left(8);
    const QString temporary = folder + QStringLiteral("/.%1.%2.part.%3").arg(info.completeBaseName().left(60), id, info.suffix());
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorKind::File,
                       tr("Nothing can be written to the folder “%1” (%2). Choose another place.").arg(folder, file.errorString()));
    m_target = info.absoluteFilePath();
    m_temporary = temporary;
    m_overwrite = overwrite;
    return {};
}

Result<void> OutputFile::moveIntoPlace()
{
    const auto failed = [this] {
        return failure(
            ErrorKind::File,
            tr("The finished file could not be moved to “%1”. Check that its folder is still there, and try again.").arg(m_target));
    };
    if (!m_overwrite && QFileInfo::exists(m_target))
        return failure(ErrorKind::File,
                       tr("“%1” has come to exist meanwhile. Choose another name, or allow it to be overwritten.").arg(m_target));
#ifdef Q_OS_WIN
    QFile::remove(m_target); // Windows replaces nothing by itself
    if (!QFile::rename(m_temporary, m_target))
        return failed();
#else
    if (std::rename(QFile::encodeName(m_temporary).constData(), QFile::encodeName(m_target).constData()) != 0)
        return failed();
#endif
    m_temporary.clear();
    return {};
}
