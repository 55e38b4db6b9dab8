#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/project/Records.h"

// A project as a folder that Remotion's own tools take as it is: `npm install`, `npm run studio`, `npm run render`.
struct RemotionProject
{
    ProjectSettings settings;
    QJsonObject brand; // sceneBrand()
    QList<Scene> scenes;
    QList<Asset> assets; // those of remotionAssets()
};

// The names of the assets that brand, scenes and sound need: what is shown and heard goes into public/, kits become folders beside the
// scenes.
QStringList remotionAssets(const RemotionProject &project);

// Writes the folder; it appears only when it is whole. An existing folder that is not empty is refused, with `overwrite` only if
// Pagereel did not make it. Waits for the disk: not for the GUI thread of a window.
Result<void> writeRemotionFolder(const RemotionProject &project, const QString &folder, bool overwrite);
