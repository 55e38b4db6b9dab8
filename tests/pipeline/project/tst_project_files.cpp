#include "ProjectFixtures.h"

#include "pipeline/project/Database.h"
#include "pipeline/project/Schema.h"

#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

// What can be wrong with a project's file, and what a kill leaves of it.
class TestProjectFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void badFiles_data();
    void badFiles();
    void badFilesStayAsTheyWere();
    void damagedProject();
    void damagedIndex();
    void newerProject();
    void secondOpenerReadsOnly();
    void lockOfADeadProgramIsNoLock();
    void writeProtectedFile();
    void writeProtectedFolder();
    void fullDisk();
    void firstVersionIsAsItWas();
    void firstVersionIsMigrated();
    void failedMigrationLeavesTheOldVersion();
    void killedBetweenCommits();
    void killedWhileCreating();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString makeProject(const QString &name = QStringLiteral("demo.pagereel"));
    void execute(const QString &file, const QStringList &statements);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QString oldSchema()
{
    QFile file(QStringLiteral(PAGEREEL_SOURCE_DIR "/tests/pipeline/project/schema-1.sql"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A disk that is full, for the one store that is open.
void limitPages(int pages)
{
    const QStringList connections = QSqlDatabase::connectionNames();
    QCOMPARE(connections.size(), 1);
    QSqlQuery query(QSqlDatabase::database(connections.first(), false));
    QVERIFY(query.exec(QStringLiteral("PRAGMA max_page_count=%1").arg(pages)));
}

QStringList schemaOf(const QString &path)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    QStringList statements;
    Result<QSqlQuery> query = (*database)->select(QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"));
    while (query->next())
        statements.append(query->value(0).toString().simplified());
    return statements;
}

} // namespace

void TestProjectFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestProjectFiles::makeProject(const QString &name)
{
    const auto store = ProjectStore::create(path(name), {QStringLiteral("Demo"), 30, 1920, 1080}, false);
    if (store)
        (void)(*store)->apply(Edit::InsertScenes{{Fixtures::scene(QStringLiteral("A"))}, 0, VersionCause::Import});
    return path(name);
}

void TestProjectFiles::execute(const QString &file, const QStringList &statements)
{
    const auto database = Database::open(file, Database::Mode::Plain);
    QVERIFY(database.has_value());
    for (const QString &statement : statements) {
        const auto done = (*database)->run(statement);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
    }
}

void TestProjectFiles::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::NotAProject;
    QTest::newRow("text") << QByteArray("Dear diary\n").repeated(50) << ErrorKind::NotAProject;
    QTest::newRow("short") << QByteArray("SQLite format 3\0", 16) << ErrorKind::NotAProject;
    QTest::newRow("magic, then nonsense") << QByteArray("SQLite format 3\0", 16) + QByteArray(4000, 'x') << ErrorKind::NotAProject;
}

void TestProjectFiles::badFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    const QString file = path(QStringLiteral("bad.pagereel"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    out.close();
    const auto opened = ProjectStore::open(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QVERIFY(opened.error().message.contains(u"bad.pagereel"_qs));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), bytes);
}

void TestProjectFiles::badFilesStayAsTheyWere()
{
    // A folder, a missing file, a missing folder, another program's database.
    QCOMPARE(ProjectStore::open(m_folder->path()).error().kind, ErrorKind::NotAProject);
    const auto missing = ProjectStore::open(path(QStringLiteral("none.pagereel")));
    QCOMPARE(missing.error().kind, ErrorKind::File);
    QVERIFY(missing.error().message.contains(u"There is no file"_qs));
    QVERIFY(ProjectStore::open(path(QStringLiteral("no/none.pagereel"))).error().message.contains(u"folder"_qs));

    const QString foreign = path(QStringLiteral("foreign.db"));
    execute(foreign, {QStringLiteral("CREATE TABLE project (id)"), QStringLiteral("PRAGMA application_id=42")});
    QCOMPARE(ProjectStore::open(foreign).error().kind, ErrorKind::NotAProject);
    QCOMPARE(schemaOf(foreign).size(), 1);
    QVERIFY(!QFile::exists(foreign + u".lock"_qs));
}

void TestProjectFiles::damagedProject()
{
    const QString file = makeProject();
    QFile out(file);
    QVERIFY(out.open(QIODevice::ReadWrite));
    // The page of the tables' list stays; what follows is noise.
    QVERIFY(out.size() > 3 * 4096);
    QVERIFY(out.seek(4096));
    QVERIFY(out.write(QByteArray(int(out.size() - 4096), '\x5a')) > 0);
    out.close();
    const auto opened = ProjectStore::open(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DamagedProject);
    QVERIFY(!opened.error().message.isEmpty());

    // Cut off in the middle.
    const QString half = makeProject(QStringLiteral("half.pagereel"));
    QVERIFY(QFile::resize(half, QFileInfo(half).size() / 2));
    QCOMPARE(ProjectStore::open(half).error().kind, ErrorKind::DamagedProject);
}

// What opening does not look for: every row can be read, but an index does not know them.
void TestProjectFiles::damagedIndex()
{
    const QString file = makeProject();
    execute(file, {QStringLiteral("PRAGMA writable_schema=ON"),
                   QStringLiteral("UPDATE sqlite_master SET sql = 'CREATE INDEX scenes_of_run ON scenes (name, duration)' "
                                  "WHERE name = 'scenes_of_run'")});
    const auto store = ProjectStore::open(file);
    QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message));
    QVERIFY2((*store)->checkIntegrity()->contains(u"scenes_of_run"_qs), qPrintable(*(*store)->checkIntegrity()));
}

void TestProjectFiles::newerProject()
{
    const QString file = makeProject();
    execute(file, {QStringLiteral("PRAGMA user_version=%1").arg(Schema::newestVersion() + 1)});
    const auto opened = ProjectStore::open(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NewerProject);
    QVERIFY(opened.error().message.contains(u"newer Pagereel"_qs));
}

void TestProjectFiles::secondOpenerReadsOnly()
{
    const QString file = makeProject();
    auto first = ProjectStore::open(file);
    QVERIFY(first && !(*first)->isReadOnly());
    {
        const auto second = ProjectStore::open(file);
        QVERIFY(second.has_value());
        QVERIFY((*second)->isReadOnly());
        QVERIFY2((*second)->readOnlyReason().contains(u"open in another window"_qs), qPrintable((*second)->readOnlyReason()));
        QVERIFY((*second)->contents()->readOnly);
        QCOMPARE((*second)->contents()->scenes.size(), 1);
        const auto edit = (*second)->apply(Edit::ChangeSettings{{QStringLiteral("x"), 30, 100, 100}});
        QVERIFY(!edit);
        QCOMPARE(edit.error().kind, ErrorKind::ReadOnly);
        QVERIFY(!(*second)->beginRun(Fixtures::run(QStringLiteral("r")), {}));
        QVERIFY(!(*second)->commitScenes(QStringLiteral("r"), {}));
        // It sees what the first one writes.
        QVERIFY((*first)->apply(Edit::ChangeSettings{{QStringLiteral("new"), 30, 100, 100}}));
        QCOMPARE((*second)->contents()->settings.title, u"new"_qs);
        QVERIFY((*second)->saveCopy(path(QStringLiteral("copy.pagereel"))));
    }
    first->reset();
    const auto third = ProjectStore::open(file);
    QVERIFY(third && !(*third)->isReadOnly());
}

void TestProjectFiles::lockOfADeadProgramIsNoLock()
{
    const QString file = makeProject();
    QFile lock(file + u".lock"_qs);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\npagereel\n" + QSysInfo::machineHostName().toUtf8() + "\n" + QSysInfo::machineUniqueId() + "\n" +
               QSysInfo::bootUniqueId() + "\n");
    lock.close();
    const auto opened = ProjectStore::open(file);
    QVERIFY(opened.has_value());
    QVERIFY2(!(*opened)->isReadOnly(), qPrintable((*opened)->readOnlyReason()));
}

void TestProjectFiles::writeProtectedFile()
{
    const QString file = makeProject();
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup));
    const auto opened = ProjectStore::open(file);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
    QVERIFY((*opened)->isReadOnly());
    QVERIFY((*opened)->readOnlyReason().contains(u"write-protected"_qs));
    QCOMPARE((*opened)->contents()->scenes.size(), 1);
    QVERIFY(!(*opened)->apply(Edit::ChangeSettings{{QStringLiteral("x"), 30, 100, 100}}));
}

void TestProjectFiles::writeProtectedFolder()
{
    const QString file = makeProject();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(m_folder->path()).isWritable()) {
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QSKIP("root may write everywhere");
    }
    const auto opened = ProjectStore::open(file);
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
    QVERIFY((*opened)->isReadOnly());
    QCOMPARE((*opened)->contents()->scenes.size(), 1);
}

void TestProjectFiles::fullDisk()
{
    const auto store = ProjectStore::create(path(QStringLiteral("full.pagereel")), {}, false);
    QVERIFY(store.has_value());
    const QString runId = Fixtures::id();
    QVERIFY((*store)->beginRun(Fixtures::run(runId), {}));
    QVERIFY((*store)->commitScenes(runId, {Fixtures::commit(runId, 0, QStringLiteral("first"))}));
    limitPages(1); // not one more than there are
    SceneCommit large = Fixtures::commit(runId, 1, QStringLiteral("large"));
    large.scene.code = QString(200000, u'x');
    const auto full = (*store)->commitScenes(runId, {large});
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::DiskFull);
    QVERIFY(full.error().message.contains(u"full.pagereel"_qs));
    QCOMPARE((*store)->contents()->scenes.size(), 1);
    QCOMPARE((*store)->contents()->messages.size(), 1);
    QCOMPARE((*store)->contents()->runs.first().scenesDone, 1);
    // There is room again: the same edit gets through.
    limitPages(1000000);
    QVERIFY((*store)->commitScenes(runId, {large}));
    QCOMPARE(*(*store)->checkIntegrity(), u"ok"_qs);
}

void TestProjectFiles::firstVersionIsAsItWas()
{
    // Files of version 1 are out in the world: it never changes. A change of the schema is a migration of its own.
    const QString old = path(QStringLiteral("old.db"));
    execute(old, oldSchema().split(u";\n\n"_qs, Qt::SkipEmptyParts));
    const QString made = path(QStringLiteral("made.db"));
    {
        const auto database = Database::open(made, Database::Mode::Plain);
        QVERIFY(Schema::migrate(**database, Schema::migrations().mid(0, 1)));
    }
    QStringList expected = schemaOf(old);
    QCOMPARE(schemaOf(made), expected);
}

void TestProjectFiles::firstVersionIsMigrated()
{
    const QString old = path(QStringLiteral("old.pagereel"));
    QStringList statements = oldSchema().split(u";\n\n"_qs, Qt::SkipEmptyParts);
    statements << QStringLiteral("PRAGMA application_id=%1").arg(Schema::applicationId) << QStringLiteral("PRAGMA user_version=1")
               << QStringLiteral("INSERT INTO project VALUES (1, 'an-id', 0, 'Old', 30, 1920, 1080, NULL, NULL, 0)")
               << QStringLiteral("INSERT INTO scenes VALUES ('s', 'shown', 0, 'S', 'code', '{\"a\":1}', 90, '', '', NULL, '{}', 0, 0)");
    execute(old, statements);
    const auto store = ProjectStore::open(old);
    QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message));
    const auto contents = (*store)->contents();
    QCOMPARE(contents->schemaVersion, Schema::newestVersion());
    QCOMPARE(contents->projectId, u"an-id"_qs);
    QCOMPARE(contents->scenes.size(), 1);
    QCOMPARE(contents->scenes.first().props.value(u"a"_qs).toInt(), 1);
}

void TestProjectFiles::failedMigrationLeavesTheOldVersion()
{
    const QString file = makeProject();
    const QStringList before = schemaOf(file);
    auto migrations = Schema::migrations();
    migrations.append({QStringLiteral("CREATE TABLE next (id)"), QStringLiteral("UPDATE project SET title = 'changed'"),
                       QStringLiteral("CREATE TABLE scenes (twice)")});
    {
        const auto database = Database::open(file, Database::Mode::ReadWrite);
        QVERIFY(!Schema::migrate(**database, migrations));
        QCOMPARE(*Schema::version(**database), Schema::newestVersion());
    }
    QCOMPARE(schemaOf(file), before);
    const auto store = ProjectStore::open(file);
    QCOMPARE((*store)->contents()->settings.title, u"Demo"_qs);
}

void TestProjectFiles::killedBetweenCommits()
{
    const QString file = path(QStringLiteral("killed.pagereel"));
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("commit-scenes"), file});
    QVERIFY(child.waitForStarted());
    QByteArray output;
    while (output.count('\n') < 25) {
        QVERIFY(child.waitForReadyRead(20000));
        output += child.readAllStandardOutput();
    }
    child.kill();
    QVERIFY(child.waitForFinished());
    output += child.readAllStandardOutput();
    const int announced = int(output.count('\n'));

    const auto store = ProjectStore::open(file);
    QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message));
    QVERIFY(!(*store)->isReadOnly());
    QCOMPARE(*(*store)->checkIntegrity(), u"ok"_qs);
    const auto contents = (*store)->contents();
    QVERIFY2(contents->scenes.size() >= announced, qPrintable(QStringLiteral("%1 of %2").arg(contents->scenes.size()).arg(announced)));
    QCOMPARE(contents->messages.size(), contents->scenes.size());
    QCOMPARE(contents->runs.first().scenesDone, int(contents->scenes.size()));
    for (const Scene &scene : contents->scenes)
        QCOMPARE((*store)->versions(scene.id)->size(), 1);
}

void TestProjectFiles::killedWhileCreating()
{
    // What a killed creation leaves is no project, and is in nobody's way.
    const QString file = path(QStringLiteral("new.pagereel"));
    QFile leftOver(path(QStringLiteral(".new.pagereel.new")));
    QVERIFY(leftOver.open(QIODevice::WriteOnly));
    leftOver.write("half a database");
    leftOver.close();
    QVERIFY(!QFile::exists(file));
    const auto store = ProjectStore::create(file, {}, false);
    QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message));
    QVERIFY(!leftOver.exists());
}

namespace {

// Commits scenes as fast as it can, and says so after each, until it is killed.
int commitScenes(const QString &path)
{
    const auto store = ProjectStore::create(path, {}, false);
    const QString runId = Fixtures::id();
    if (!store || !(*store)->beginRun(Fixtures::run(runId), {}))
        return 1;
    for (int index = 0;; ++index) {
        if (!(*store)->commitScenes(runId, {Fixtures::commit(runId, index, QString::number(index))}))
            return 1;
        printf("%d\n", index);
        fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "commit-scenes") == 0)
        return commitScenes(QString::fromLocal8Bit(argv[2]));
    TestProjectFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_project_files.moc"
