#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/project/Records.h"

// Scenes that exist already, taken in as they were written.
struct ImportedScenes
{
    QList<Scene> scenes;
    QList<Asset> assets;                     // what the scenes show, where the source has it
    std::optional<BrandProfile> brand;       // of another project
    std::optional<ProjectSettings> settings; // size and rate, where the source says them
    QStringList notes;                       // sentences: what was left out, and why
};

// `paths`: TSX files, Remotion projects' folders, projects as JSON (`pagereel info`), other .pagereel files; all are only read. With
// sources come the files of their project's folder `public`. Brand and settings are those of the first that says them. `frames`:
// the length of a scene whose source does not say it. Not for the GUI thread.
Result<ImportedScenes> importScenes(const QStringList &paths, int frames);
