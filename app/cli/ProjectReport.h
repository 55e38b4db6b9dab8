#pragma once

#include "pipeline/project/Records.h"

#include <QJsonObject>

// What `pagereel info` prints of a project: the shape CLI.md fixes. `integrity`: "ok", or what is wrong with the file.
QJsonObject projectReport(const ProjectContents &contents, const QString &integrity);
