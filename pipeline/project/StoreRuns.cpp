#include "pipeline/project/Database.h"
#include "pipeline/project/ProjectStore.h"
#include "pipeline/project/RowWords.h"
#include "pipeline/project/Rows.h"

#include <QJsonDocument>
#include <QMap>

#include <algorithm>

// What a run writes, each step one transaction.

namespace {

QString toText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

// Which scene of the run stands where in the story: index by scene id, archived scenes too.
Result<QMap<QString, int>> indicesOfRun(const Database &database, const QString &runId)
{
    Result<QSqlQuery> query =
        database.select(QStringLiteral("SELECT id, run_index FROM scenes WHERE run_id = ? AND run_index IS NOT NULL"), {runId});
    if (!query)
        return tl::unexpected(query.error());
    QMap<QString, int> indices;
    while (query->next())
        indices.insert(query->value(0).toString(), query->value(1).toInt());
    return indices;
}

// Behind the last of the run's earlier scenes, wherever the user moved it; else before the first of its later ones; else at the end.
qsizetype placeInOrder(const QStringList &order, const QMap<QString, int> &indices, int index)
{
    qsizetype place = -1;
    int closest = -1;
    for (qsizetype position = 0; position < order.size(); ++position) {
        const int other = indices.value(order[position], -1);
        if (other >= 0 && other < index && other > closest) {
            closest = other;
            place = position + 1;
        }
    }
    if (place >= 0)
        return place;
    for (qsizetype position = 0; position < order.size(); ++position) {
        if (indices.value(order[position], -1) > index)
            return position;
    }
    return order.size();
}

Result<void> insertSceneOfRun(const Database &database, const SceneCommit &commit, QStringList &order, QMap<QString, int> &indices)
{
    const qsizetype place = placeInOrder(order, indices, commit.sceneIndex);
    if (auto done = Rows::insertScene(database, commit.scene, int(place), commit.sceneIndex); !done)
        return done;
    if (auto done = Rows::insertVersion(database, commit.version); !done)
        return done;
    order.insert(place, commit.scene.id);
    indices.insert(commit.scene.id, commit.sceneIndex);
    return Rows::putMessage(database, commit.message);
}

} // namespace

Result<void> ProjectStore::beginRun(const RunRecord &run, const QList<Message> &messages)
{
    if (auto allowed = writable(); !allowed)
        return allowed;
    return m_database->transaction([&]() -> Result<void> {
        if (auto done = Rows::insertRun(*m_database, run); !done)
            return done;
        return Rows::putMessages(*m_database, messages);
    });
}

Result<QStringList> ProjectStore::storeReading(const StoredReading &reading)
{
    if (auto allowed = writable(); !allowed)
        return tl::unexpected(allowed.error());
    const auto work = [&]() -> Result<QStringList> {
        for (const Asset &asset : reading.assets) {
            if (auto done = Rows::putAsset(*m_database, asset); !done)
                return tl::unexpected(done.error());
        }
        if (auto done = Rows::writeBrand(*m_database, reading.brand); !done)
            return tl::unexpected(done.error());
        if (auto done = Rows::writeSettings(*m_database, reading.settings); !done)
            return tl::unexpected(done.error());
        if (auto done = m_database->run(QStringLiteral("UPDATE project SET snapshot = ?"), {reading.snapshot}); !done)
            return tl::unexpected(done.error());
        if (auto done = m_database->run(QStringLiteral("UPDATE runs SET plan = ?, scenes_total = ? WHERE id = ?"),
                                        {toText(reading.plan), reading.scenesTotal, reading.runId});
            !done)
            return tl::unexpected(done.error());
        const Result<QStringList> archived = Rows::order(*m_database);
        if (!archived)
            return archived;
        if (auto done = Rows::archive(*m_database, *archived); !done)
            return tl::unexpected(done.error());
        if (auto done = Rows::putMessages(*m_database, reading.messages); !done)
            return tl::unexpected(done.error());
        return archived;
    };
    return m_database->transaction(work);
}

Result<QStringList> ProjectStore::commitScenes(const QString &runId, const QList<SceneCommit> &scenes, const QList<Message> &messages)
{
    if (auto allowed = writable(); !allowed)
        return tl::unexpected(allowed.error());
    const auto work = [&]() -> Result<QStringList> {
        Result<QStringList> order = Rows::order(*m_database);
        if (!order)
            return order;
        Result<QMap<QString, int>> indices = indicesOfRun(*m_database, runId);
        if (!indices)
            return tl::unexpected(indices.error());
        if (auto done = Rows::putMessages(*m_database, messages); !done)
            return tl::unexpected(done.error());
        for (const SceneCommit &commit : scenes) {
            if (auto done = insertSceneOfRun(*m_database, commit, *order, *indices); !done)
                return tl::unexpected(done.error());
        }
        if (auto done = Rows::writeOrder(*m_database, *order); !done)
            return tl::unexpected(done.error());
        if (auto done =
                m_database->run(QStringLiteral("UPDATE runs SET scenes_done = scenes_done + ? WHERE id = ?"), {scenes.size(), runId});
            !done)
            return tl::unexpected(done.error());
        QStringList before;
        for (const SceneCommit &commit : scenes)
            before.append(order->value(order->indexOf(commit.scene.id) - 1));
        return before;
    };
    return m_database->transaction(work);
}

Result<void> ProjectStore::putMessages(const QList<Message> &messages)
{
    if (auto allowed = writable(); !allowed)
        return allowed;
    return m_database->transaction([&] { return Rows::putMessages(*m_database, messages); });
}

Result<void> ProjectStore::endRun(const QString &runId, RunState state, const QString &error, const QList<Message> &messages)
{
    if (auto allowed = writable(); !allowed)
        return allowed;
    return m_database->transaction([&]() -> Result<void> {
        if (auto done = m_database->run(QStringLiteral("UPDATE runs SET state = ?, error = ?, ended_at = ? WHERE id = ?"),
                                        {RowWords::of(state), error, Rows::now().toMSecsSinceEpoch(), runId});
            !done)
            return done;
        return Rows::putMessages(*m_database, messages);
    });
}

Result<void> ProjectStore::continueRun(const QString &runId, const QList<Message> &messages)
{
    if (auto allowed = writable(); !allowed)
        return allowed;
    return m_database->transaction([&]() -> Result<void> {
        if (auto done = m_database->run(QStringLiteral("UPDATE runs SET state = ?, error = '', ended_at = NULL WHERE id = ?"),
                                        {RowWords::of(RunState::Running), runId});
            !done)
            return done;
        return Rows::putMessages(*m_database, messages);
    });
}

Result<QJsonObject> ProjectStore::runPlan(const QString &runId) const
{
    return m_database->value(QStringLiteral("SELECT plan FROM runs WHERE id = ?"), {runId}).map([](const QVariant &value) {
        return QJsonDocument::fromJson(value.toString().toUtf8()).object();
    });
}

Result<QList<int>> ProjectStore::runIndices(const QString &runId) const
{
    return indicesOfRun(*m_database, runId).map([](const QMap<QString, int> &indices) {
        QList<int> sorted = indices.values();
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    });
}
