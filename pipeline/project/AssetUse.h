#pragma once

#include "pipeline/project/Records.h"

// Where the files of a project are used. Pure functions; any thread.
namespace AssetUse {

// By asset: the scenes (short names, in order), and what else shows it.
QHash<QString, QStringList> places(const QStringList &assets, const QList<Scene> &scenes, const BrandProfile &brand,
                                   const ProjectSettings &settings);

// The scene with another file in the place of one: in its content, with the new size in pixels where it has one, and in its code.
Scene withOther(Scene scene, const QString &asset, const QString &other, QSize size);

} // namespace AssetUse
