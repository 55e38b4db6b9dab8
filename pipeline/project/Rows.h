#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/project/Records.h"

class Database;

// Records to rows and back, one statement each: transactions are the caller's. What is wrong in a damaged row becomes a default.
namespace Rows {

QString newId();
QDateTime now(); // UTC, to the millisecond, as it is stored

Result<ProjectContents> project(const Database &database); // settings, brand and names; no lists
Result<void> writeSettings(const Database &database, const ProjectSettings &settings);
Result<void> writeBrand(const Database &database, const BrandProfile &brand);

Result<QList<Scene>> scenes(const Database &database, const QString &state); // in order
Result<Scene> scene(const Database &database, const QString &id);
Result<void> insertScene(const Database &database, const Scene &scene, int position, std::optional<int> runIndex);
Result<void> updateScene(const Database &database, const Scene &scene);
Result<QStringList> order(const Database &database); // ids of the scenes shown
// Numbers the scenes shown; every one of `ids` becomes one of them.
Result<void> writeOrder(const Database &database, const QStringList &ids);
Result<void> archive(const Database &database, const QStringList &ids);

Result<void> insertVersion(const Database &database, const SceneVersion &version);
Result<QList<SceneVersion>> versions(const Database &database, const QString &sceneId);

Result<QList<Message>> messages(const Database &database);
// A new one that a restore point belongs to gets it, of the project as it is then.
Result<void> putMessage(const Database &database, const Message &message);
Result<void> putMessages(const Database &database, const QList<Message> &messages);
Result<void> setDeleted(const Database &database, const QStringList &messageIds, bool deleted);
// Lines that were in work when the program ended, of runs that nobody can go on with.
Result<void> closeAbandonedLines(const Database &database);

Result<Asset> asset(const Database &database, const QString &name); // ErrorKind::File where there is none
Result<QStringList> assetNames(const Database &database);
Result<QList<AssetInfo>> assetInfos(const Database &database); // without the removed, by name
// Removed ones are listed no more; who asks for them by name still gets them.
Result<void> setRemoved(const Database &database, const QStringList &assets, bool removed);
Result<void> putAsset(const Database &database, const Asset &asset);

Result<QList<RunRecord>> runs(const Database &database);
Result<void> insertRun(const Database &database, const RunRecord &run);

} // namespace Rows
