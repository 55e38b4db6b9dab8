#pragma once

#include "pipeline/base/Result.h"

#include <QCoreApplication>

// A file that is made beside its target under a temporary name and moved into place when it is whole: a kill or a full disk
// leaves the target as it was. Not thread-safe.
class OutputFile
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
public:
    OutputFile() = default;
    ~OutputFile() { discard(); }
    Q_DISABLE_COPY_MOVE(OutputFile)

    // Looks at the target and takes the temporary name (an empty file).
    Result<void> open(const QString &target, bool overwrite);
    QString temporaryPath() const { return m_temporary; }
    // The file under the temporary name is whole and closed.
    Result<void> moveIntoPlace();
    void discard(); // removes what was not moved into place

private:
    QString m_target;
    QString m_temporary;
    bool m_overwrite = false;
};
