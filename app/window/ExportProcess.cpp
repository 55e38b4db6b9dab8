#include "app/window/ExportProcess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

ExportProcess::ExportProcess(const QString &projectName, const QString &format, const QString &target, QObject *parent)
    : QObject(parent)
    , m_folder(std::make_shared<QTemporaryDir>())
    , m_projectCopy(m_folder->filePath(projectName))
    , m_process(new QProcess)
    , m_arguments{QStringLiteral("export"), m_projectCopy, QStringLiteral("--format"),    format,
                  QStringLiteral("--out"),  target,        QStringLiteral("--overwrite"), QStringLiteral("--events")}
    , m_target(target)
{
    // The folder goes when both this and the process are done with it.
    connect(m_process, &QObject::destroyed, [folder = m_folder] {});
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ExportProcess::readEvents);
    connect(m_process, &QProcess::finished, this, &ExportProcess::finish);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit told(tr("The export could not be started: %1.").arg(m_process->errorString()));
    });
}

ExportProcess::~ExportProcess()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning) {
        delete m_process;
        return;
    }
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->terminate(); // it takes its half-made file away
}

void ExportProcess::start()
{
    m_process->start(QCoreApplication::applicationFilePath(), m_arguments);
    emit told(tr("Exporting %1…").arg(QFileInfo(m_target).fileName()));
}

void ExportProcess::readEvents()
{
    while (m_process->canReadLine()) {
        const QJsonObject event = QJsonDocument::fromJson(m_process->readLine()).object();
        const int frames = event.value(QLatin1String("frames")).toInt();
        if (event.value(QLatin1String("type")) != QLatin1String("progress") || frames <= 0)
            continue;
        const int percent = event.value(QLatin1String("frame")).toInt() * 100 / frames;
        if (percent != m_toldPercent)
            emit told(tr("Exporting %1… %2 %").arg(QFileInfo(m_target).fileName()).arg(percent));
        m_toldPercent = percent;
    }
}

void ExportProcess::finish(int exitCode, QProcess::ExitStatus status)
{
    m_folder->remove();
    if (status == QProcess::NormalExit && exitCode == 0) {
        emit told(tr("Exported to %1.").arg(QDir::toNativeSeparators(m_target)));
        return;
    }
    const QString reason = QString::fromUtf8(m_process->readAllStandardError()).trimmed().section(QLatin1Char('\n'), -1);
    emit told(reason.isEmpty() ? tr("The export ended before it was finished. Try it once more.") : reason);
}
