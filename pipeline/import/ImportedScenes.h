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

// `path`: a TSX file, a Remotion project's folder, a project as JSON (`pagereel info`), or another .pagereel file, which is only
// read. `frames`: the length of a scene whose source does not say it. Reads files; not for the GUI thread.
Result<ImportedScenes> importScenes(const QString &path, int frames);
