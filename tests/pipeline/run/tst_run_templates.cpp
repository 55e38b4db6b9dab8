#include "RunRig.h"

using namespace RunEvent;

// Scenes that come out badly give way to the next best template.
class TestRunTemplates : public QObject, protected RunRig
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }
    void whatComesOutWellIsTriedOnce();
    void overflowGivesWay();
    void lowContrastGivesWay_data();
    void lowContrastGivesWay();
    void aTemplateThatDoesNotRenderGivesWay();
    void theBestOfThreeIsKept();
    void cancelEndsTheTries();

private:
    QStringList triedFor(const QString &beat) const;
    Scene sceneOf(const QString &beat) const;
    static SceneOverflow overflow(const QString &text) { return {text, 60, QRectF(0, 0, 2000, 90)}; }
};

void TestRunTemplates::init()
{
    setUp();
    const QJsonObject plain{{u"headline"_qs, TestTemplates::required(120)}};
    for (const char *id : {"discovery-a", "discovery-b", "discovery-c"})
        TestTemplates::write(templates(), TestTemplates::description(QLatin1String(id), {u"discovery"_qs}, u"ink"_qs, plain));
    reopen();
}

// The ids of the templates of a beat that the stage has seen, in order.
QStringList TestRunTemplates::triedFor(const QString &beat) const
{
    QStringList ids;
    for (const StageScene &scene : m_stage->scenes) {
        const QString id = scene.code.section(u"// "_qs, 1);
        if (id.startsWith(beat))
            ids.append(id);
    }
    return ids;
}

Scene TestRunTemplates::sceneOf(const QString &beat) const
{
    const QList<Scene> scenes = contents().scenes;
    for (const Scene &scene : scenes) {
        if (scene.templateId.startsWith(beat))
            return scene;
    }
    return {};
}

void TestRunTemplates::whatComesOutWellIsTriedOnce()
{
    startAndFinish();
    QCOMPARE(m_stage->scenes.size(), 5);
}

void TestRunTemplates::overflowGivesWay()
{
    QString first;
    m_stage->finds = [&](const StageScene &scene, SceneCheck &check) {
        if (!scene.code.contains(u"discovery-"_qs))
            return;
        if (first.isEmpty())
            first = scene.code;
        if (scene.code == first)
            check.overflow = {overflow(u"too wide"_qs)};
    };
    startAndFinish();
    const QStringList tried = triedFor(u"discovery"_qs);
    QCOMPARE(tried.size(), 2);
    QVERIFY(tried[0] != tried[1]);
    const Scene scene = sceneOf(u"discovery"_qs);
    QCOMPARE(scene.templateId, tried[1]);
    QVERIFY(scene.code.endsWith(tried[1]));
    QCOMPARE(contents().scenes.size(), 5);
    QCOMPARE(m_log->all<AllScenesComplete>().first().scenesFailed, 0);
}

void TestRunTemplates::lowContrastGivesWay_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("fontSize");
    QTest::addColumn<int>("tries");
    QTest::newRow("small text, just enough") << 4.5 << 30.0 << 1;
    QTest::newRow("small text, too little") << 4.2 << 30.0 << 3;
    QTest::newRow("large text needs less") << 3.1 << 48.0 << 1;
    QTest::newRow("large text, too little") << 2.8 << 48.0 << 3;
}

void TestRunTemplates::lowContrastGivesWay()
{
    QFETCH(double, ratio);
    QFETCH(double, fontSize);
    QFETCH(int, tries);
    m_stage->finds = [&](const StageScene &scene, SceneCheck &check) {
        if (scene.code.contains(u"discovery-"_qs))
            check.contrast = SceneContrast{ratio, 60, u"hard to read"_qs, {}, fontSize};
    };
    startAndFinish();
    QCOMPARE(triedFor(u"discovery"_qs).size(), tries);
    QCOMPARE(contents().scenes.size(), 5); // with fault rather than not at all
}

void TestRunTemplates::aTemplateThatDoesNotRenderGivesWay()
{
    m_stage->finds = [&](const StageScene &scene, SceneCheck &check) {
        if (scene.code.contains(u"discovery-"_qs) && triedFor(u"discovery"_qs).size() == 1) {
            check.ok = false;
            check.errors = {{3, 7, u"Unexpected token"_qs, -1}};
        }
    };
    startAndFinish();
    QCOMPARE(triedFor(u"discovery"_qs).size(), 2);
    QVERIFY(!m_log->has<SceneFailed>());
    QCOMPARE(sceneOf(u"discovery"_qs).templateId, triedFor(u"discovery"_qs)[1]);
}

void TestRunTemplates::theBestOfThreeIsKept()
{
    const QList<int> faults{3, 1, 2, 0};
    m_stage->finds = [&](const StageScene &scene, SceneCheck &check) {
        const qsizetype turn = triedFor(u"discovery"_qs).size() - 1;
        for (int i = 0; scene.code.contains(u"discovery-"_qs) && i < faults.value(turn); ++i)
            check.overflow.append(overflow(QString::number(i)));
    };
    startAndFinish();
    const QStringList tried = triedFor(u"discovery"_qs);
    QCOMPARE(tried.size(), 3); // of five: there is an end to it
    QCOMPARE(QSet<QString>(tried.begin(), tried.end()).size(), 3);
    QCOMPARE(sceneOf(u"discovery"_qs).templateId, tried[1]);
}

void TestRunTemplates::cancelEndsTheTries()
{
    m_stage->holds = u"The Discovery"_qs;
    m_stage->finds = [](const StageScene &, SceneCheck &check) { check.overflow = {overflow(u"too wide"_qs)}; };
    start();
    QTRY_COMPARE(m_stage->answers.held(), 1);
    m_worker->cancelRun();
    m_stage->answers.release();
    QCoreApplication::processEvents();
    QCOMPARE(triedFor(u"discovery"_qs).size(), 1);
}

QTEST_GUILESS_MAIN(TestRunTemplates)
#include "tst_run_templates.moc"
