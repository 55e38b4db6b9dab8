#pragma once

#include "pipeline/base/Result.h"

#include <QStringList>

class Database;

// The tables of a project file, as a list of migrations: each brings the file one version up in one transaction of its own.
namespace Schema {

constexpr quint32 applicationId = 0x50675265; // "PgRe", in the header of every project file

using Migration = QStringList; // statements
const QList<Migration> &migrations();
int newestVersion();

Result<int> version(const Database &database);
// Runs what is missing. A statement that fails takes its whole migration back, the version too.
Result<void> migrate(const Database &database, const QList<Migration> &migrations);

} // namespace Schema
