#include "pipeline/project/Database.h"
#include "pipeline/project/ProjectStore.h"
#include "pipeline/project/Rows.h"

// The user's edits, each one transaction.

namespace {

SceneVersion firstVersion(const Scene &scene, VersionCause cause)
{
    SceneVersion version;
    version.id = Rows::newId();
    version.sceneId = scene.id;
    version.cause = cause;
    version.codeAfter = scene.code;
    version.propsAfter = scene.props;
    version.createdAt = Rows::now();
    return version;
}

Result<void> write(const Database &database, const Edit::InsertScenes &edit)
{
    Result<QStringList> order = Rows::order(database);
    if (!order)
        return tl::unexpected(order.error());
    qsizetype position = std::clamp<qsizetype>(edit.position, 0, order->size());
    for (const Scene &scene : edit.scenes) {
        if (auto done = Rows::insertScene(database, scene, int(position), std::nullopt); !done)
            return done;
        if (auto done = Rows::insertVersion(database, firstVersion(scene, edit.cause)); !done)
            return done;
        order->insert(position++, scene.id);
    }
    return Rows::writeOrder(database, *order);
}

Result<void> write(const Database &database, const Edit::ArchiveScenes &edit)
{
    if (auto done = Rows::archive(database, edit.sceneIds); !done)
        return done;
    const Result<QStringList> order = Rows::order(database);
    if (!order)
        return tl::unexpected(order.error());
    return Rows::writeOrder(database, *order);
}

Result<void> write(const Database &database, const Edit::RestoreScenes &edit)
{
    Result<QStringList> order = Rows::order(database);
    if (!order)
        return tl::unexpected(order.error());
    for (qsizetype i = 0; i < edit.sceneIds.size(); ++i) {
        const QString &id = edit.sceneIds[i];
        order->removeAll(id);
        order->insert(std::clamp<qsizetype>(edit.positions.value(i, int(order->size())), 0, order->size()), id);
    }
    return Rows::writeOrder(database, *order);
}

Result<void> write(const Database &database, const Edit::MoveScene &edit)
{
    Result<QStringList> order = Rows::order(database);
    if (!order)
        return tl::unexpected(order.error());
    if (order->removeAll(edit.sceneId) == 0)
        return {};
    order->insert(std::clamp<qsizetype>(edit.position, 0, order->size()), edit.sceneId);
    return Rows::writeOrder(database, *order);
}

Result<void> write(const Database &database, const Edit::ChangeScene &edit)
{
    const Result<Scene> before = Rows::scene(database, edit.scene.id);
    if (!before)
        return tl::unexpected(before.error());
    SceneVersion version;
    version.id = Rows::newId();
    version.sceneId = edit.scene.id;
    version.cause = edit.cause;
    version.codeBefore = before->code;
    version.codeAfter = edit.scene.code;
    version.propsBefore = before->props;
    version.propsAfter = edit.scene.props;
    version.createdAt = Rows::now();
    Scene after = edit.scene;
    after.durationInFrames = std::max(1, after.durationInFrames);
    after.updatedAt = version.createdAt;
    if (auto done = Rows::updateScene(database, after); !done)
        return done;
    return Rows::insertVersion(database, version);
}

Result<void> write(const Database &database, const Edit::AddMessage &edit)
{
    return Rows::putMessage(database, edit.message);
}

Result<void> write(const Database &database, const Edit::DeleteMessages &edit)
{
    return Rows::setDeleted(database, edit.messageIds, true);
}

Result<void> write(const Database &database, const Edit::RestoreMessages &edit)
{
    QStringList ids;
    for (const Message &message : edit.messages)
        ids.append(message.id);
    return Rows::setDeleted(database, ids, false);
}

Result<void> write(const Database &database, const Edit::ChangeSettings &edit)
{
    return Rows::writeSettings(database, edit.settings);
}

Result<void> write(const Database &database, const Edit::ChangeBrand &edit)
{
    return Rows::writeBrand(database, edit.brand);
}

Result<void> write(const Database &database, const Edit::AddAssets &edit)
{
    for (const Asset &asset : edit.assets) {
        if (auto done = Rows::putAsset(database, asset); !done)
            return done;
    }
    return {};
}

Result<void> write(const Database &database, const Edit::RemoveAssets &edit)
{
    return Rows::setRemoved(database, edit.names, true);
}

Result<void> write(const Database &database, const Edit::RestoreAssets &edit)
{
    return Rows::setRemoved(database, edit.names, false);
}

} // namespace

Result<void> ProjectStore::apply(const ProjectEdit &edit)
{
    if (auto allowed = writable(); !allowed)
        return allowed;
    const auto work = [&] { return std::visit([&](const auto &concrete) { return write(*m_database, concrete); }, edit); };
    return m_database->transaction(work);
}
