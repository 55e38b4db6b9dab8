#pragma once

#include "pipeline/project/Records.h"

#include <QDir>

#include <optional>

// What the scenes of a Remotion project name in staticFile(): the files of its folder `public`. Read as they are; not for the GUI
// thread of a window.

// The folder `public` beside the scene or in the folder at `path`, else the one of the project around it, which has a package.json.
std::optional<QDir> publicFolderOf(const QString &path);

// One of its files as an asset; without a name where it is not there, or lies outside of the folder.
Asset publicFile(const QDir &folder, const QString &name);

struct PublicFiles
{
    QList<Asset> assets;
    QStringList leftOut; // names: of links, of what cannot be read or be an asset, and beyond 2000 files or 256 MB
};
PublicFiles publicFiles(const QDir &folder);
