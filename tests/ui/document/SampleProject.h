#pragma once

#include "ui/document/Document.h"
#include "ui/document/MessageListModel.h"
#include "ui/document/SceneListModel.h"

#include <QUndoStack>

// Values for tests of the document and of the panels over it.
namespace Sample {

inline Scene scene(const QString &id, int duration = 120, const QString &runId = {})
{
    Scene scene;
    scene.id = id;
    scene.name = QStringLiteral("Scene %1 – with words").arg(id);
    scene.code = QStringLiteral("export default () => <b>%1</b>;").arg(id);
    scene.props = {{QStringLiteral("headline"), id}};
    scene.durationInFrames = duration;
    scene.runId = runId;
    return scene;
}

inline ProjectContents project(const QStringList &sceneIds)
{
    ProjectContents contents;
    contents.projectId = QStringLiteral("project");
    contents.path = QStringLiteral("/tmp/project.pagereel");
    contents.settings.title = QStringLiteral("Title");
    for (const QString &id : sceneIds)
        contents.scenes.append(scene(id));
    return contents;
}

inline BrandProfile brand(const QString &name)
{
    BrandProfile brand;
    brand.host = name;
    return brand;
}

inline Message message(const QString &id, const QString &text, MessageStatus status = MessageStatus::Done)
{
    Message message;
    message.id = id;
    message.text = text;
    message.status = status;
    return message;
}

// The scenes in order, "s1 s2 s3"; trailing rows as "(Working)" and "(Failed)".
inline QString rows(const Document &document)
{
    QStringList words;
    const SceneListModel *scenes = document.scenes();
    for (int row = 0; row < scenes->rowCount(); ++row) {
        const QModelIndex index = scenes->index(row);
        const int status = index.data(SceneListModel::StatusRole).toInt();
        words << (status == SceneListModel::Ready     ? index.data(SceneListModel::IdRole).toString()
                  : status == SceneListModel::Working ? QStringLiteral("(Working)")
                                                      : QStringLiteral("(Failed)"));
    }
    return words.join(QLatin1Char(' '));
}

// All that undo must bring back.
struct Snapshot
{
    QList<Scene> scenes;
    ProjectSettings settings;
    BrandProfile brand;

    bool operator==(const Snapshot &) const = default;
};

inline Snapshot snapshot(const Document &document)
{
    return {document.scenes()->scenes(), document.settings(), document.brand()};
}

// Plays a worker's part in a run.
struct Run
{
    Document *document;
    QString id;

    void start(const QStringList &archived = {}) { document->handleRunEvent(RunEvent::RunStarted{id, archived, document->settings()}); }
    void sceneStarted(int index, int total = 5)
    {
        document->handleRunEvent(RunEvent::SceneStarted{id, index, QStringLiteral("Scene %1").arg(index), total});
    }
    void sceneCompleted(int index, const QString &sceneId, const QString &after, int total = 5)
    {
        RunEvent::SceneCompleted event;
        event.runId = id;
        event.sceneIndex = index;
        event.totalScenes = total;
        event.scene = scene(sceneId, 90, id);
        event.sceneName = event.scene.name;
        event.sceneId = sceneId;
        event.afterSceneId = after;
        event.thumbnail = QImage(32, 18, QImage::Format_RGB32);
        document->handleRunEvent(event);
    }
    void sceneFailed(int index, int total = 5)
    {
        document->handleRunEvent(RunEvent::SceneFailed{id, index, QStringLiteral("Scene"), total, QStringLiteral("It does not compile.")});
    }
    void complete()
    {
        document->handleRunEvent(RunEvent::AllScenesComplete{id, 4, QStringLiteral("Scene"), 5, QStringLiteral("project"), 0});
    }
};

} // namespace Sample
