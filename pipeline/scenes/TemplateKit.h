#pragma once

#include "pipeline/project/Records.h"

// The kit that a folder's templates are composed from, as a project keeps it: its sources as an asset of JSON, {"files": {name: text}}.
// The asset's name tells its contents ("kit-3f2a….json"): another kit has another name. Without a name where there is no kit.
Asset templateKit(const QString &templatesFolder);

// The name of the asset that keeps the kit a scene was made with; empty where it was made with none.
QString keptKit(const Scene &scene);
void keepKit(Scene &scene, const QString &kit);

// The files of a kept kit by their names; empty where it is damaged.
QMap<QString, QByteArray> kitFiles(const Asset &kit);
