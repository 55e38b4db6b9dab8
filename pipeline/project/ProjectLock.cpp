#include "pipeline/project/ProjectLock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProjectLock)
};

QString whoHas(const QLockFile &file, const QString &name)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&process, &host, &program))
        return Texts::tr("“%1” is open in another window or program.").arg(name);
    if (process == QCoreApplication::applicationPid())
        return Texts::tr("“%1” is open in another window.").arg(name);
    if (host == QSysInfo::machineHostName())
        return Texts::tr("“%1” is open in another program (%2, process %3).").arg(name, program).arg(process);
    return Texts::tr("“%1” is open on the computer “%2” (%3, process %4).").arg(name, host, program).arg(process);
}

} // namespace

ProjectLock::ProjectLock(const QString &projectPath)
    : m_file(projectPath + u".lock"_qs)
{
    // A project may stay open for days: only the end of its program makes a lock stale, not its age.
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &projectPath)
{
    const QString name = QFileInfo(projectPath).fileName();
    std::unique_ptr<ProjectLock> lock(new ProjectLock(projectPath));
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return failure(ErrorKind::Locked, whoHas(lock->m_file, name));
    return failure(ErrorKind::ReadOnly, Texts::tr("The folder of “%1” cannot be written.").arg(name));
}
