#include "ProjectFixtures.h"

#include "pipeline/project/Schema.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using Store = std::unique_ptr<ProjectStore>;

#define VERIFY_DONE(result)                                                                                                                \
    do {                                                                                                                                   \
        const auto &tested = (result);                                                                                                     \
        QVERIFY2(tested.has_value(), tested ? "" : qPrintable(tested.error().message));                                                    \
    } while (false)

class TestProjectStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newProjectHasItsSettings();
    void theSoundIsKept();
    void creationRefusesWhatExists();
    void scenesComeBackEqual();
    void scenesAreMoved();
    void positionsOutOfRangeAreTakenIn();
    void archivedScenesComeBackWhereTheyWere();
    void everyChangeLeavesAVersion();
    void changeOfAMissingSceneChangesNothing();
    void messagesComeBackEqual();
    void brandAndSettingsComeBackEqual();
    void aReadingIsStoredAtOnceAndArchivesScenes();
    void aReadingThatFailsLeavesNothing();
    void scenesOfARunAreCommittedWithTheirLines();
    void aCommitThatFailsLeavesNothing();
    void lateScenesStandWithTheirRun();
    void runsEndAndGoOn();
    void linesOfADeadRunAreClosed();
    void aCopyIsWholeAndHasAName();
    void aCopyReplacesAFileWithItsSideFiles();
    void versionsCannotBeChanged();

private:
    Store create(const QString &name = QStringLiteral("demo.pagereel"));
    Store reopen(Store store);
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Store TestProjectStore::create(const QString &name)
{
    auto store = ProjectStore::create(path(name), {QStringLiteral("Demo"), 30, 1920, 1080}, false);
    return store ? std::move(*store) : nullptr;
}

Store TestProjectStore::reopen(Store store)
{
    const QString file = store->path();
    store.reset();
    auto opened = ProjectStore::open(file);
    return opened ? std::move(*opened) : nullptr;
}

void TestProjectStore::newProjectHasItsSettings()
{
    const ProjectSettings settings{QStringLiteral("Größe “1”"), 25, 1080, 1920};
    auto created = ProjectStore::create(path(QStringLiteral("ä b.pagereel")), settings, true);
    VERIFY_DONE(created);
    const auto store = reopen(std::move(*created));
    const auto contents = store->contents();
    VERIFY_DONE(contents);
    QCOMPARE(contents->settings, settings);
    QVERIFY(contents->untitled);
    QVERIFY(!contents->readOnly);
    QVERIFY(!contents->hasBrand);
    QCOMPARE(contents->schemaVersion, Schema::newestVersion());
    QCOMPARE(contents->projectId.size(), 36);
    QCOMPARE(contents->path, path(QStringLiteral("ä b.pagereel")));
    QVERIFY(contents->scenes.isEmpty());
    QCOMPARE(store->checkIntegrity().value_or(QString()), QStringLiteral("ok"));
}

void TestProjectStore::theSoundIsKept()
{
    Store store = create();
    ProjectSettings settings = store->contents()->settings;
    QCOMPARE(settings.sound, Soundtrack());
    settings.sound = {QStringLiteral("sound-1.mp3"), QStringLiteral("Ein Lied.mp3"), 61.5, 3, 40, 0.75, 1, 2.5};
    VERIFY_DONE(store->apply(Edit::ChangeSettings{settings}));
    store = reopen(std::move(store));
    QCOMPARE(store->contents()->settings, settings);
}

void TestProjectStore::creationRefusesWhatExists()
{
    const Store store = create();
    const auto again = ProjectStore::create(store->path(), {}, false);
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(u"exists already"_qs));
    const auto nowhere = ProjectStore::create(path(QStringLiteral("no/such/folder.pagereel")), {}, false);
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().message.contains(u"folder"_qs));
    // Only the project, its lock and SQLite's side files are there.
    const QStringList left = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : left)
        QVERIFY2(name.startsWith(u"demo.pagereel"_qs), qPrintable(name));
}

void TestProjectStore::scenesComeBackEqual()
{
    Store store = create();
    const Scene a = Fixtures::scene(QStringLiteral("A"));
    const Scene b = Fixtures::scene(QStringLiteral("B"), QStringLiteral("run"));
    Scene empty;
    empty.id = Fixtures::id();
    empty.createdAt = empty.updatedAt = Fixtures::time(0);
    VERIFY_DONE(store->apply(Edit::InsertScenes{{a, b}, 0, VersionCause::Import}));
    VERIFY_DONE(store->apply(Edit::InsertScenes{{empty}, 1, VersionCause::Import}));
    store = reopen(std::move(store));
    const auto contents = store->contents();
    QCOMPARE(contents->scenes, (QList<Scene>{a, empty, b}));
    const auto versions = store->versions(a.id);
    QCOMPARE(versions->size(), 1);
    QCOMPARE(versions->first().cause, VersionCause::Import);
    QCOMPARE(versions->first().codeAfter, a.code);
    QCOMPARE(versions->first().codeBefore, QString());
}

void TestProjectStore::scenesAreMoved()
{
    Store store = create();
    QList<Scene> scenes;
    for (const QChar name : u"ABCD"_qs)
        scenes.append(Fixtures::scene(name));
    VERIFY_DONE(store->apply(Edit::InsertScenes{scenes, 0, VersionCause::Import}));
    VERIFY_DONE(store->apply(Edit::MoveScene{scenes[0].id, 2}));
    QCOMPARE(Fixtures::names(store->contents()->scenes).join(QString()), u"BCAD"_qs);
    VERIFY_DONE(store->apply(Edit::MoveScene{scenes[3].id, 0}));
    QCOMPARE(Fixtures::names(store->contents()->scenes).join(QString()), u"DBCA"_qs);
    store = reopen(std::move(store));
    QCOMPARE(Fixtures::names(store->contents()->scenes).join(QString()), u"DBCA"_qs);
}

void TestProjectStore::positionsOutOfRangeAreTakenIn()
{
    const Store store = create();
    const Scene a = Fixtures::scene(QStringLiteral("A"));
    VERIFY_DONE(store->apply(Edit::InsertScenes{{a}, 99, VersionCause::Import}));
    VERIFY_DONE(store->apply(Edit::InsertScenes{{Fixtures::scene(QStringLiteral("B"))}, -5, VersionCause::Import}));
    VERIFY_DONE(store->apply(Edit::MoveScene{a.id, -1}));
    VERIFY_DONE(store->apply(Edit::MoveScene{QStringLiteral("nobody"), 0}));
    QCOMPARE(Fixtures::names(store->contents()->scenes).join(QString()), u"AB"_qs);
}

void TestProjectStore::archivedScenesComeBackWhereTheyWere()
{
    Store store = create();
    QList<Scene> scenes;
    for (const QChar name : u"ABCDE"_qs)
        scenes.append(Fixtures::scene(name));
    VERIFY_DONE(store->apply(Edit::InsertScenes{scenes, 0, VersionCause::Import}));
    VERIFY_DONE(store->apply(Edit::ArchiveScenes{{scenes[1].id, scenes[3].id}}));
    store = reopen(std::move(store));
    QCOMPARE(Fixtures::names(store->contents()->scenes).join(QString()), u"ACE"_qs);
    QCOMPARE(Fixtures::names(store->contents()->archived).join(QString()), u"BD"_qs);
    VERIFY_DONE(store->apply(Edit::RestoreScenes{{scenes[1].id, scenes[3].id}, {1, 3}}));
    QCOMPARE(store->contents()->scenes, scenes);
    QVERIFY(store->contents()->archived.isEmpty());
}

void TestProjectStore::everyChangeLeavesAVersion()
{
    Store store = create();
    const Scene a = Fixtures::scene(QStringLiteral("A"));
    VERIFY_DONE(store->apply(Edit::InsertScenes{{a}, 0, VersionCause::Import}));
    const QJsonObject props{{QStringLiteral("headline"), QStringLiteral("new")}};
    Scene edited = a;
    edited.name = QStringLiteral("A2");
    edited.code = QStringLiteral("code 2");
    edited.props = props;
    edited.durationInFrames = 61;
    edited.templateId = QStringLiteral("problem-marker");
    edited.transition = {TransitionKind::Wipe, 14};
    edited.part = {20, 90};
    VERIFY_DONE(store->apply(Edit::ChangeScene{edited, VersionCause::CodeEditor}));
    edited.code = QStringLiteral("code 3");
    VERIFY_DONE(store->apply(Edit::ChangeScene{edited, VersionCause::Undo}));
    store = reopen(std::move(store));
    const Scene changed = store->contents()->scenes.first();
    QCOMPARE(changed.name, u"A2"_qs);
    QCOMPARE(changed.code, u"code 3"_qs);
    QCOMPARE(changed.props, props);
    QCOMPARE(changed.durationInFrames, 61);
    QCOMPARE(changed.templateId, u"problem-marker"_qs);
    QCOMPARE(changed.transition, (SceneTransition{TransitionKind::Wipe, 14}));
    QCOMPARE(changed.part, (ScenePart{20, 90}));
    QCOMPARE(changed.createdAt, a.createdAt);
    QVERIFY(changed.updatedAt > a.updatedAt);
    const auto versions = store->versions(a.id);
    QCOMPARE(versions->size(), 3);
    QCOMPARE(versions->at(1).codeBefore, a.code);
    QCOMPARE(versions->at(1).codeAfter, u"code 2"_qs);
    QCOMPARE(versions->at(1).propsBefore, a.props);
    QCOMPARE(versions->at(1).propsAfter, props);
    QCOMPARE(versions->at(2).cause, VersionCause::Undo);
}

void TestProjectStore::changeOfAMissingSceneChangesNothing()
{
    const Store store = create();
    QVERIFY(!store->apply(Edit::ChangeScene{Fixtures::scene(QStringLiteral("nobody")), VersionCause::CodeEditor}));
    QVERIFY(store->contents()->scenes.isEmpty());
    QCOMPARE(store->versions(QStringLiteral("nobody"))->size(), 0);
}

void TestProjectStore::messagesComeBackEqual()
{
    Store store = create();
    QList<Message> messages;
    for (const MessageKind kind : {MessageKind::Text, MessageKind::Analysis, MessageKind::Scene, MessageKind::Completion, MessageKind::Note,
                                   MessageKind::Problem, MessageKind::DraftOffer}) {
        Message message = Fixtures::message(QStringLiteral("Creating Scene 1/5: The “Problem”… ✅\nline two"));
        message.kind = kind;
        message.role = kind == MessageKind::Text ? MessageRole::User : MessageRole::Assistant;
        message.status = MessageStatus(int(kind) % 3 + 1);
        message.canRestore = kind == MessageKind::Text || kind == MessageKind::Completion;
        messages.append(message);
        VERIFY_DONE(store->apply(Edit::AddMessage{message}));
    }
    messages[2].status = MessageStatus::Failed;
    messages[2].text = QStringLiteral("changed in its place");
    VERIFY_DONE(store->putMessages({messages[2]}));
    store = reopen(std::move(store));
    QCOMPARE(store->contents()->messages, messages);
}

void TestProjectStore::brandAndSettingsComeBackEqual()
{
    Store store = create();
    VERIFY_DONE(store->apply(Edit::ChangeBrand{Fixtures::brand()}));
    const ProjectSettings settings{QStringLiteral("Other"), 60, 1080, 1080};
    VERIFY_DONE(store->apply(Edit::ChangeSettings{settings}));
    store = reopen(std::move(store));
    QVERIFY(store->contents()->hasBrand);
    QCOMPARE(store->contents()->brand, Fixtures::brand());
    QCOMPARE(*store->settings(), settings);
}

void TestProjectStore::aReadingIsStoredAtOnceAndArchivesScenes()
{
    Store store = create();
    const Scene old = Fixtures::scene(QStringLiteral("old"));
    const QString runId = Fixtures::id();
    VERIFY_DONE(store->apply(Edit::InsertScenes{{old}, 0, VersionCause::Import}));
    VERIFY_DONE(store->beginRun(Fixtures::run(runId), {Fixtures::message(QStringLiteral("Analyzing…"), runId)}));
    QCOMPARE(store->contents()->scenes.size(), 1);
    const StoredReading reading = Fixtures::reading(runId);
    const auto archived = store->storeReading(reading);
    VERIFY_DONE(archived);
    QCOMPARE(*archived, QStringList{old.id});
    store = reopen(std::move(store));
    const auto contents = store->contents();
    QVERIFY(contents->scenes.isEmpty());
    QCOMPARE(contents->archived, QList<Scene>{old});
    QCOMPARE(contents->brand, reading.brand);
    QCOMPARE(contents->settings, reading.settings);
    QCOMPARE(*store->snapshot(), reading.snapshot);
    QCOMPARE(*store->asset(QStringLiteral("page.jpg")), reading.assets.first());
    QVERIFY(!store->asset(QStringLiteral("nothing")));
    QCOMPARE(*store->runPlan(runId), reading.plan);
    QCOMPARE(contents->runs.first().scenesTotal, 5);
    QCOMPARE(contents->runs.first().state, RunState::Running);
    QCOMPARE(contents->runs.first().request, Fixtures::run(runId).request);
    QCOMPARE(contents->runs.first().createdAt, Fixtures::time(5));
}

void TestProjectStore::aReadingThatFailsLeavesNothing()
{
    const Store store = create();
    const Scene old = Fixtures::scene(QStringLiteral("old"));
    const QString runId = Fixtures::id();
    VERIFY_DONE(store->apply(Edit::InsertScenes{{old}, 0, VersionCause::Import}));
    VERIFY_DONE(store->beginRun(Fixtures::run(runId), {}));
    StoredReading reading = Fixtures::reading(runId);
    Message broken;
    broken.id = QStringLiteral("m");
    reading.messages = {broken};
    // Another connection's trigger makes the very last statement fail.
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(store->path());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("CREATE TRIGGER no BEFORE INSERT ON messages BEGIN SELECT RAISE(ABORT, 'no'); END")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QVERIFY(!store->storeReading(reading));
    QCOMPARE(store->contents()->scenes, QList<Scene>{old});
    QVERIFY(!store->contents()->hasBrand);
    QVERIFY(!store->asset(QStringLiteral("page.jpg")));
    QVERIFY(store->runPlan(runId)->isEmpty());
}

void TestProjectStore::scenesOfARunAreCommittedWithTheirLines()
{
    Store store = create();
    const QString runId = Fixtures::id();
    VERIFY_DONE(store->beginRun(Fixtures::run(runId), {}));
    const SceneCommit first = Fixtures::commit(runId, 0, QStringLiteral("first"));
    const SceneCommit second = Fixtures::commit(runId, 1, QStringLiteral("second"));
    QCOMPARE(*store->commitScenes(runId, {first}), QStringList{QString()});
    QCOMPARE(*store->commitScenes(runId, {second}), QStringList{first.scene.id});
    store = reopen(std::move(store));
    const auto contents = store->contents();
    QCOMPARE(contents->scenes, (QList<Scene>{first.scene, second.scene}));
    QCOMPARE(contents->messages, (QList<Message>{first.message, second.message}));
    QCOMPARE(contents->runs.first().scenesDone, 2);
    QCOMPARE(*store->versions(first.scene.id), QList<SceneVersion>{first.version});
    QCOMPARE(*store->runIndices(runId), (QList<int>{0, 1}));
}

void TestProjectStore::aCommitThatFailsLeavesNothing()
{
    const Store store = create();
    const QString runId = Fixtures::id();
    VERIFY_DONE(store->beginRun(Fixtures::run(runId), {}));
    const SceneCommit good = Fixtures::commit(runId, 0, QStringLiteral("good"));
    SceneCommit bad = Fixtures::commit(runId, 1, QStringLiteral("bad"));
    bad.version.id = good.version.id;
    QVERIFY(!store->commitScenes(runId, {good, bad}));
    const auto contents = store->contents();
    QVERIFY(contents->scenes.isEmpty());
    QVERIFY(contents->messages.isEmpty());
    QCOMPARE(contents->runs.first().scenesDone, 0);
    VERIFY_DONE(store->commitScenes(runId, {good}));
}

void TestProjectStore::lateScenesStandWithTheirRun()
{
    const Store store = create();
    const QString runId = Fixtures::id();
    VERIFY_DONE(store->beginRun(Fixtures::run(runId), {}));
    const SceneCommit zero = Fixtures::commit(runId, 0, QStringLiteral("0"));
    const SceneCommit one = Fixtures::commit(runId, 1, QStringLiteral("1"));
    const SceneCommit three = Fixtures::commit(runId, 3, QStringLiteral("3"));
    const Scene own = Fixtures::scene(QStringLiteral("own"));
    VERIFY_DONE(store->commitScenes(runId, {one, three}));
    VERIFY_DONE(store->apply(Edit::InsertScenes{{own}, 2, VersionCause::Import}));
    VERIFY_DONE(store->apply(Edit::MoveScene{three.scene.id, 0})); // 3 1 own
    // The one that is tried again goes behind its elder brother, wherever that is.
    QCOMPARE(*store->commitScenes(runId, {Fixtures::commit(runId, 2, QStringLiteral("2"))}), QStringList{one.scene.id});
    // Without an elder one: before the first younger one.
    QCOMPARE(*store->commitScenes(runId, {zero}), QStringList{QString()});
    QCOMPARE(*store->commitScenes(runId, {Fixtures::commit(runId, 4, QStringLiteral("4"))}), QStringList{three.scene.id});
    QCOMPARE(Fixtures::names(store->contents()->scenes).join(u' '), u"0 3 4 1 2 own"_qs);
}

void TestProjectStore::runsEndAndGoOn()
{
    Store store = create();
    const QString runId = Fixtures::id();
    VERIFY_DONE(store->beginRun(Fixtures::run(runId), {}));
    VERIFY_DONE(store->endRun(runId, RunState::Failed, QStringLiteral("No network."), {Fixtures::message(QStringLiteral("No network."))}));
    store = reopen(std::move(store));
    QCOMPARE(store->contents()->runs.first().state, RunState::Failed);
    QCOMPARE(store->contents()->runs.first().error, u"No network."_qs);
    QVERIFY(store->contents()->runs.first().endedAt.isValid());
    QCOMPARE(store->contents()->messages.size(), 1);
    VERIFY_DONE(store->continueRun(runId, {}));
    QCOMPARE(store->contents()->runs.first().state, RunState::Running);
    QVERIFY(!store->contents()->runs.first().endedAt.isValid());
}

void TestProjectStore::linesOfADeadRunAreClosed()
{
    Store store = create();
    const QString ended = Fixtures::id();
    const QString cutOff = Fixtures::id();
    VERIFY_DONE(store->beginRun(Fixtures::run(ended), {Fixtures::message(QStringLiteral("a"), ended)}));
    VERIFY_DONE(store->endRun(ended, RunState::Done, {}, {}));
    VERIFY_DONE(store->beginRun(Fixtures::run(cutOff), {Fixtures::message(QStringLiteral("b"), cutOff)}));
    store = reopen(std::move(store));
    QCOMPARE(store->contents()->messages[0].status, MessageStatus::Cancelled);
    QCOMPARE(store->contents()->messages[1].status, MessageStatus::Working); // that run can go on
}

void TestProjectStore::aCopyIsWholeAndHasAName()
{
    auto created = ProjectStore::create(path(QStringLiteral("u.pagereel")), {}, true);
    VERIFY_DONE(created);
    const Scene a = Fixtures::scene(QStringLiteral("A"));
    VERIFY_DONE((*created)->apply(Edit::InsertScenes{{a}, 0, VersionCause::Import}));
    VERIFY_DONE((*created)->saveCopy(path(QStringLiteral("copy.pagereel"))));
    QVERIFY(!QFile::exists(path(QStringLiteral("copy.pagereel-wal"))));
    const auto copy = ProjectStore::open(path(QStringLiteral("copy.pagereel")));
    VERIFY_DONE(copy);
    QCOMPARE((*copy)->contents()->scenes, QList<Scene>{a});
    QVERIFY(!(*copy)->contents()->untitled);
    QVERIFY((*created)->contents()->untitled);
    QVERIFY((*copy)->projectId() != (*created)->projectId()); // both may be open at once
    QCOMPARE((*copy)->projectId().size(), 36);
    const auto nowhere = (*created)->saveCopy(path(QStringLiteral("no/copy.pagereel")));
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().message.contains(u"does not exist"_qs));
    const auto taken = (*created)->saveCopy(path(QStringLiteral("copy.pagereel")));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Locked);
}

void TestProjectStore::aCopyReplacesAFileWithItsSideFiles()
{
    const Store store = create();
    const Scene a = Fixtures::scene(QStringLiteral("A"));
    VERIFY_DONE(store->apply(Edit::InsertScenes{{a}, 0, VersionCause::Import}));
    // A project that was killed: its last commits are in its -wal.
    const Store killed = create(QStringLiteral("killed.pagereel"));
    VERIFY_DONE(killed->apply(Edit::InsertScenes{{Fixtures::scene(QStringLiteral("K"))}, 0, VersionCause::Import}));
    const QString target = path(QStringLiteral("target.pagereel"));
    QVERIFY(QFile::copy(killed->path(), target));
    QVERIFY(QFile::copy(killed->path() + u"-wal"_qs, target + u"-wal"_qs));
    VERIFY_DONE(store->saveCopy(target));
    const auto copy = ProjectStore::open(target);
    VERIFY_DONE(copy);
    QCOMPARE((*copy)->contents()->scenes, QList<Scene>{a});
}

void TestProjectStore::versionsCannotBeChanged()
{
    Store store = create();
    const Scene a = Fixtures::scene(QStringLiteral("A"));
    VERIFY_DONE(store->apply(Edit::InsertScenes{{a}, 0, VersionCause::Import}));
    const QString file = store->path();
    store.reset();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(file);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(!query.exec(QStringLiteral("UPDATE scene_versions SET code_after = 'x'")));
        QVERIFY(!query.exec(QStringLiteral("DELETE FROM scene_versions")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

QTEST_GUILESS_MAIN(TestProjectStore)
#include "tst_project_store.moc"
