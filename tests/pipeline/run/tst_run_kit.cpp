#include "RunRig.h"

#include "pipeline/scenes/StageValues.h"
#include "pipeline/scenes/TemplateKit.h"

using namespace RunEvent;

// The kit that scenes are made with stays in their project.
class TestRunKit : public QObject, protected RunRig
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void aNewerProgramLeavesTheOldKit();
    void theProgramsOwnKitIsNotFetched();

private:
    void makeVideoWithKit(const QByteArray &code, const QString &runId)
    {
        TestTemplates::writeFile(templates() + u"/kit/index.ts"_qs, code);
        reopen();
        m_log->clear();
        m_worker->startRun(runId, stripe());
        QTRY_VERIFY(m_log->isOver());
    }
    QByteArray stored(const QString &name)
    {
        QSignalSpy loaded(m_worker.get(), &ProjectWorker::assetLoaded);
        m_worker->loadAsset(1, name);
        return loaded.first().at(1).value<AssetBytes>().bytes;
    }
};

void TestRunKit::aNewerProgramLeavesTheOldKit()
{
    makeVideoWithKit("export const one = 1;", u"run-a"_qs);
    const QString old = keptKit(contents().scenes.first());
    QVERIFY(stored(old).contains("export const one = 1;"));
    makeVideoWithKit("export const one = 2;", u"run-b"_qs);
    const ProjectContents now = contents();
    const QString newer = keptKit(now.scenes.last());
    QVERIFY(newer != old);
    QCOMPARE(keptKit(now.archived.first()), old);
    QVERIFY(stored(newer).contains("export const one = 2;"));
    QVERIFY(stored(old).contains("export const one = 1;"));
    QCOMPARE(m_log->all<SceneCompleted>().first().scene, now.scenes.first()); // what is told is what is stored
    QCOMPARE(stageScene(now.archived.first()).kit, old);                      // and the stage is asked to use
}

void TestRunKit::theProgramsOwnKitIsNotFetched()
{
    const QString own = templateKit(u":/templates"_qs).name;
    QVERIFY(!own.isEmpty());
    Scene scene;
    keepKit(scene, own);
    QCOMPARE(stageScene(scene).kit, QString());
    for (const QString &name : {u"../kit-0a.json"_qs, u"scenes.json"_qs, u"https://evil.example/kit-0a.json"_qs}) {
        keepKit(scene, name); // by a project file of somebody else
        QCOMPARE(stageScene(scene).kit, QString());
    }
}

QTEST_GUILESS_MAIN(TestRunKit)
#include "tst_run_kit.moc"
