#pragma once

#include "pipeline/base/Result.h"

class QSqlError;

// The sentences for what can be wrong with a project file.
namespace StoreErrors {

Error fromSql(const QSqlError &error, const QString &path);
Error missing(const QString &path);
Error folderMissing(const QString &path);
Error exists(const QString &path);
Error notAProject(const QString &path);
Error newer(const QString &path);
Error damaged(const QString &path);
Error cannotWrite(const QString &path);
Error cannotRead(const QString &path);

} // namespace StoreErrors
