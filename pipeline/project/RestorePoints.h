#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/project/Records.h"

class Database;

// What the project was when a message was written, so that it can be brought back to it.
struct RestorePoint
{
    QList<Scene> scenes; // in order
    ProjectSettings settings;
    std::optional<BrandProfile> brand; // none: no site was read yet
};
Q_DECLARE_METATYPE(RestorePoint)

// Written with the message they belong to; statements alone, transactions are the caller's.
namespace RestorePoints {

// What the user says, and what ends an edit or a run: lines in between are no places to go back to.
bool belongTo(const Message &message);

// Of the project as it is now. A message keeps its first one.
Result<void> take(const Database &database, const QString &messageId);
// ErrorKind::File where the message has none.
Result<RestorePoint> load(const Database &database, const QString &messageId);

} // namespace RestorePoints
