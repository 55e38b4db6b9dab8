#include "ui/browser/RendererProcess.h"

#include <QFile>
#include <QWebEnginePage>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <unistd.h>
#endif

bool killRenderer(const QWebEnginePage &page)
{
    const qint64 pid = page.renderProcessPid();
    if (pid <= 0)
        return false;
#ifdef Q_OS_WIN
    const HANDLE process = OpenProcess(PROCESS_TERMINATE, FALSE, DWORD(pid));
    if (!process)
        return false;
    const bool killed = TerminateProcess(process, 1);
    CloseHandle(process);
    return killed;
#else
    return ::kill(pid_t(pid), SIGKILL) == 0;
#endif
}

qint64 rendererMemory(const QWebEnginePage &page)
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/%1/statm").arg(page.renderProcessPid()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // "size resident shared …", in pages
    return file.readLine().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
#else
    Q_UNUSED(page)
    return 0;
#endif
}
