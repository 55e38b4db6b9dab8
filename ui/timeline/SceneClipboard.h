#pragma once

#include "pipeline/project/Records.h"

#include <memory>

class QMimeData;

// Scenes on the clipboard, with what they are made of. Pure; any thread.
namespace SceneClipboard {

struct Content
{
    QString projectId; // of the project that they were copied from
    QList<Scene> scenes;
};

std::unique_ptr<QMimeData> toMime(const Content &content); // the code is there as text, too
bool holdsScenes(const QMimeData *data);
// No scenes where the data is none of ours. Ids are new, times are now, and no run claims them.
Content fromMime(const QMimeData *data);

QList<Scene> copies(const QList<Scene> &scenes); // as new ones
bool showsFiles(const QList<Scene> &scenes);     // their content names files of the project

} // namespace SceneClipboard
