#pragma once

#include "pipeline/base/Result.h"

#include <QLockFile>

#include <memory>

// Held while a project is open for writing: a file "<project>.lock" beside it, which tells others who has it.
class ProjectLock
{
public:
    // ErrorKind::Locked where another program has it, ReadOnly where the folder takes no file.
    static Result<std::unique_ptr<ProjectLock>> take(const QString &projectPath);

private:
    explicit ProjectLock(const QString &projectPath);

    QLockFile m_file;
};
