#pragma once

#include "pipeline/import/ImportedScenes.h"

#include <QDir>

// The compositions of a Remotion project: what its root file registers, one scene each. A composition whose component, length or
// file cannot be told from the source is left out with a note; one that plays the others (their sequence) is left out too.
Result<ImportedScenes> importRemotionFolder(const QDir &folder, int frames);
