#pragma once

#include <QObject>
#include <QProcess>

#include <memory>

class QTemporaryDir;

// One export: the program's own `export` command as a child process over a copy of the project, so that the window stays free and what
// is edited meanwhile is no part of the video. GUI thread.
class ExportProcess : public QObject
{
    Q_OBJECT
public:
    // `projectName`: the project's file name, for messages. `format` as on the command line. An existing target is replaced: the file
    // dialog has asked.
    ExportProcess(const QString &projectName, const QString &format, const QString &target, QObject *parent = nullptr);
    ~ExportProcess() override;

    QString projectCopy() const { return m_projectCopy; } // where the copy must be before start(); it is removed at the end
    void start();

signals:
    void told(const QString &sentence); // progress now and then, and how it ended

private:
    void readEvents();
    void finish(int exitCode, QProcess::ExitStatus status);

    std::shared_ptr<QTemporaryDir> m_folder; // of the copy; shared with the process
    QString m_projectCopy;
    QProcess *m_process; // outlives this until it has ended
    QStringList m_arguments;
    QString m_target;
    int m_toldPercent = -1;
};
