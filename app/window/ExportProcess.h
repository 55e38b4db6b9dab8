#pragma once

#include <QObject>
#include <QProcess>

// One export at work: the program's own `export` command as a child process, so that the window stays free. GUI thread.
class ExportProcess : public QObject
{
    Q_OBJECT
public:
    // `format` as on the command line. An existing target is replaced: the file dialog has asked.
    ExportProcess(const QString &project, const QString &format, const QString &target, QObject *parent = nullptr);
    ~ExportProcess() override;

    void start();

signals:
    void told(const QString &sentence); // progress now and then, and how it ended

private:
    void readEvents();
    void finish(int exitCode, QProcess::ExitStatus status);

    QProcess *m_process; // outlives this until it has ended
    QStringList m_arguments;
    QString m_target;
    int m_toldPercent = -1;
};
