#pragma once

#include "pipeline/project/Records.h"

#include <QJsonObject>

// What `pagereel info` prints of a project that opened soundly: the shape CLI.md fixes.
QJsonObject projectReport(const ProjectContents &contents);
