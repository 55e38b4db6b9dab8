#pragma once

#include <QString>

// Projects that were not given a name yet live in the data folder.
namespace UntitledProjects {

// A path for a new one; its folder exists.
QString newPath();

} // namespace UntitledProjects
