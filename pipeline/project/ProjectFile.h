#pragma once

#include "pipeline/base/Result.h"

#include <functional>

// The .pagereel file as a file: what can be known without opening it as a database, and how one comes to be.
namespace ProjectFile {

// NotAProject for what is no SQLite file, or one of another program.
Result<void> checkHeader(const QString &path);
// False for a file that its owner has protected, also where the user could write it all the same (root).
bool isMeantToBeWritten(const QString &path);

// Lets `fill` write a file beside `path`, and puts it there once it is whole. Nothing stays of one that fails.
// The caller holds the project's lock.
Result<void> makeBeside(const QString &path, const std::function<Result<void>(const QString &draft)> &fill);

} // namespace ProjectFile
