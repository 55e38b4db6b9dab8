#pragma once

#include "pipeline/project/Records.h"

#include <variant>

// The user's edits as plain values: applied to the document at once, posted to the pipeline thread, written there by
// ProjectStore::apply in one transaction each. Positions count from 0 over the scenes that are not archived.
namespace Edit {

struct InsertScenes
{
    QList<Scene> scenes;
    int position = 0;
    VersionCause cause = VersionCause::Import;
};
struct ArchiveScenes // undoable deletion: nothing made is ever lost
{
    QStringList sceneIds;
};
struct RestoreScenes // the opposite: each scene back at its position, ascending
{
    QStringList sceneIds;
    QList<int> positions;
};
struct MoveScene
{
    QString sceneId;
    int position = 0; // where it stands afterwards
};
struct ChangeScene // to all that `scene` says, its place in the video apart: one version
{
    Scene scene;
    VersionCause cause = VersionCause::CodeEditor;
};
struct AddMessage
{
    Message message;
};
struct DeleteMessages // undoable: they stay in the file
{
    QStringList messageIds;
};
struct RestoreMessages // each back where it stood
{
    QList<Message> messages;
    QList<int> positions; // ascending
};
struct ChangeSettings
{
    ProjectSettings settings;
};
struct ChangeBrand
{
    BrandProfile brand;
};

struct AddAssets // one of a known name takes its place
{
    QList<Asset> assets;
};

struct RemoveAssets // undoable: they stay in the file
{
    QStringList names;
};
struct RestoreAssets
{
    QStringList names;
};

} // namespace Edit

using ProjectEdit = std::variant<Edit::InsertScenes, Edit::ArchiveScenes, Edit::RestoreScenes, Edit::MoveScene, Edit::ChangeScene,
                                 Edit::AddMessage, Edit::DeleteMessages, Edit::RestoreMessages, Edit::ChangeSettings, Edit::ChangeBrand,
                                 Edit::AddAssets, Edit::RemoveAssets, Edit::RestoreAssets>;
Q_DECLARE_METATYPE(ProjectEdit)
