#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// The built program, run as scripts run it, and what its output holds.
namespace Program {

constexpr int patience = 90'000; // ms; far above what any command needs

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QList<QJsonObject> events() const
    {
        QList<QJsonObject> list;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }
};

// In an event loop: sites may be served from this thread.
inline Outcome run(const QStringList &arguments, const QString &program = QStringLiteral(PAGEREEL_PROGRAM))
{
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(program, arguments);
    if (!ended.wait(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

inline QStringList types(const QList<QJsonObject> &events)
{
    QStringList list;
    for (const QJsonObject &event : events)
        list.append(event.value(QLatin1String("type")).toString());
    return list;
}

inline QJsonArray scenesOf(const QString &project)
{
    return run({QStringLiteral("info"), project}).json().object().value(QLatin1String("scenes")).toArray();
}

// Of a project's scenes, what must be the same however they came about.
inline QJsonArray essence(const QString &project)
{
    QJsonArray scenes;
    for (const QJsonValue &value : scenesOf(project)) {
        QJsonObject scene = value.toObject();
        scene.remove(QStringLiteral("id"));
        scenes.append(scene);
    }
    return scenes;
}

// A folder for a test's files, with a project that is generated from the sample site.
class TestFolder
{
public:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The test's folder cannot be written");
        return file.fileName();
    }

    QString sample() const { return path("sample.pagereel"); }
    Outcome generateSample() const
    {
        return run({QStringLiteral("generate"), QStringLiteral("sample"), QStringLiteral("--out"), sample(), QStringLiteral("--events")});
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Program
