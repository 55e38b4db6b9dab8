#pragma once

#include "pipeline/project/Records.h"

#include <QImage>

#include <variant>

// What a run tells, in order. Each carries the run's id; the receiver drops those of an older run.
namespace RunEvent {

struct RunStarted // the site was read, and the old scenes made room; a run that resumes archives nothing
{
    QString runId;
    QStringList archivedSceneIds; // the scenes that made room for this run's: archived with this event
    ProjectSettings settings;     // the project's from now on: a run may change title and size
};
struct MessageChanged // a chat line appeared, or changed its text or status (stored already)
{
    QString runId;
    Message message;
    bool isComplete = false; // no further change of this line will come
};
struct SceneStarted
{
    QString runId;
    int sceneIndex = 0;
    QString sceneName;
    int totalScenes = 0;
};
struct SceneCompleted // after its commit
{
    QString runId;
    int sceneIndex = 0;
    QString sceneName;
    int totalScenes = 0;
    QString sceneId;
    QString projectId;
    Scene scene;
    QString afterSceneId; // the scene it stands behind; empty: it is the first
    QImage thumbnail;     // 320 wide
};
struct SceneFailed
{
    QString runId;
    int sceneIndex = 0;
    QString sceneName;
    int totalScenes = 0;
    QString error;
};
struct AllScenesComplete
{
    QString runId;
    int sceneIndex = 0; // of the last scene
    QString sceneName;  // of the last scene
    int totalScenes = 0;
    QString projectId;
    int scenesFailed = 0;
};
struct BrandRead // the profile is stored
{
    QString runId;
    BrandProfile brand;
};
struct TitleUpdated
{
    QString runId;
    QString title;
};
struct RunFailed
{
    QString runId;
    QString error;
    bool canRetry = false;
};
struct RunCancelled
{
    QString runId;
};

} // namespace RunEvent

using RunEventVariant =
    std::variant<RunEvent::RunStarted, RunEvent::MessageChanged, RunEvent::SceneStarted, RunEvent::SceneCompleted, RunEvent::SceneFailed,
                 RunEvent::AllScenesComplete, RunEvent::BrandRead, RunEvent::TitleUpdated, RunEvent::RunFailed, RunEvent::RunCancelled>;
Q_DECLARE_METATYPE(RunEventVariant)
