#pragma once

#include "pipeline/export/RemotionFolder.h"

// The generated texts of a Remotion folder. Pure.
namespace RemotionSource {

// How a scene is called there: `id` is Remotion's (letters, digits, hyphens), `file` that of src/scenes without its ending.
struct SceneName
{
    QString id;
    QString file;
};
// One for each scene, in order; all different, none is "Main".
QList<SceneName> sceneNames(const QList<Scene> &scenes);

QByteArray package(const ProjectSettings &settings);
QByteArray index();
QByteArray brand(const QJsonObject &brand);
QByteArray root(const RemotionProject &project);
QByteArray config();
QByteArray readme(const RemotionProject &project);

} // namespace RemotionSource
