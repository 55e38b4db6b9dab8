#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/project/ProjectEdit.h"
#include "pipeline/project/Records.h"
#include "pipeline/project/RestorePoints.h"

#include <QStringList>

#include <memory>

class Database;
class ProjectLock;

// A scene on its way into the project: everything that becomes true with its ✅.
struct SceneCommit
{
    Scene scene;
    SceneVersion version;
    Message message;
    int sceneIndex = 0; // in its run, from 0
};

// What a site gave, stored at once.
struct StoredReading
{
    QString runId;
    BrandProfile brand;
    QByteArray snapshot; // the reader's report; empty for a draft
    QList<Asset> assets;
    ProjectSettings settings;
    QJsonObject plan; // story, templates and scores: what a resumed run goes on with
    int scenesTotal = 0;
    QList<Message> messages;
};

// The .pagereel file: its one writer. Not thread-safe: made, used and destroyed in one thread. Every write is one transaction; one
// that failed leaves nothing behind.
class ProjectStore
{
public:
    // Refuses an existing file. The file appears only once its schema is committed.
    static Result<std::unique_ptr<ProjectStore>> create(const QString &path, const ProjectSettings &settings, bool untitled);
    // Read-only where the file, its folder or another program's lock allow no more: readOnlyReason() says why.
    static Result<std::unique_ptr<ProjectStore>> open(const QString &path);
    ~ProjectStore();

    QString path() const { return m_path; }
    QString projectId() const { return m_projectId; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    QString readOnlyReason() const { return m_readOnlyReason; } // a sentence; empty for a project that can be written

    Result<ProjectContents> contents() const;
    Result<ProjectSettings> settings() const;
    Result<BrandProfile> brand() const; // a default one where none was read
    Result<QByteArray> snapshot() const;
    Result<QStringList> sceneIds() const;                               // in order, without the archived
    Result<QList<SceneVersion>> versions(const QString &sceneId) const; // oldest first
    Result<RestorePoint> restorePoint(const QString &messageId) const;  // ErrorKind::File where there is none
    Result<Asset> asset(const QString &name) const;                     // ErrorKind::File where there is none
    Result<QString> nameOfAsset(const Asset &like) const;               // of one of the same kind and content; empty where there is none
    Result<QStringList> assetNames() const;
    Result<QList<AssetInfo>> assetInfos() const; // without those that were removed
    // "ok", or the first thing that SQLite found. Opening refuses what cannot be read (quick_check); this reads every page and index.
    Result<QString> checkIntegrity() const;

    Result<void> apply(const ProjectEdit &edit);
    Result<void> keepAsset(const Asset &asset); // nothing where one of that name is there
    // A sound, compact copy, put in place of what stands at `path` unless that is open elsewhere. It is a project of its own: it has an
    // id of its own, since both may be open at once, and a name, so it is not untitled.
    Result<void> saveCopy(const QString &path) const;

    // Of runs. Messages are stored by id: a known one is changed in place.
    Result<void> beginRun(const RunRecord &run, const QList<Message> &messages);
    // Archives the scenes that stand there, and answers their ids in order.
    Result<QStringList> storeReading(const StoredReading &reading);
    // Puts each scene behind the one of its run that comes before it, wherever that stands. Answers, for each, the id of the scene it
    // now stands behind ("" for the first place). `messages` are written first: new lines keep their order.
    Result<QStringList> commitScenes(const QString &runId, const QList<SceneCommit> &scenes, const QList<Message> &messages = {});
    Result<void> putMessages(const QList<Message> &messages);
    Result<void> endRun(const QString &runId, RunState state, const QString &error, const QList<Message> &messages);
    Result<void> continueRun(const QString &runId, const QList<Message> &messages); // is Running again
    Result<QJsonObject> runPlan(const QString &runId) const;                        // empty where its site was not read yet
    Result<QList<int>> runIndices(const QString &runId) const; // of the scenes that were committed, ascending; archived ones too

private:
    ProjectStore(QString path, std::unique_ptr<ProjectLock> lock, std::unique_ptr<Database> database, QString readOnlyReason);

    static Result<std::unique_ptr<ProjectStore>> openDatabase(const QString &path, std::unique_ptr<ProjectLock> lock,
                                                              QString readOnlyReason);
    Result<void> writable() const;

    QString m_path;
    std::unique_ptr<ProjectLock> m_lock;
    std::unique_ptr<Database> m_database;
    QString m_readOnlyReason;
    QString m_projectId;
};
