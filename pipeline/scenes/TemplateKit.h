#pragma once

#include "pipeline/project/Records.h"

// The kit that a folder's templates are composed from, as a project keeps it: its sources as an asset of JSON, {"files": {name: text}}.
// The asset's name tells its contents ("kit-3f2a….json"): another kit has another name. Without a name where there is no kit.
Asset templateKit(const QString &templatesFolder);
