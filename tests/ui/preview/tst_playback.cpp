#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/preview/Playback.h"
#include "ui/preview/StageFeed.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

namespace {

Scene scene(const QString &id, int frames, const QString &runId = {})
{
    Scene result;
    result.id = id;
    result.name = id;
    result.code = QStringLiteral("export default () => null");
    result.durationInFrames = frames;
    result.runId = runId;
    return result;
}

ProjectContents contents(const QList<Scene> &scenes)
{
    ProjectContents result;
    result.projectId = QStringLiteral("p");
    result.scenes = scenes;
    return result;
}

// The player's end, as the stage behaves: does what is asked and tells so.
class FakePlayer : public QObject
{
public:
    FakePlayer(Document *document, Playback *playback)
        : m_document(document)
        , m_playback(playback)
    {
        connect(playback, &Playback::seekWanted, this, [this](int to) { frame = to; });
        connect(playback, &Playback::playWanted, this, [this] { m_playback->playerPlays(true); });
        connect(playback, &Playback::pauseWanted, this, [this] { m_playback->playerPlays(false); });
    }

    void playToTheEnd()
    {
        frame = m_document->scenes()->totalFrames() - 1;
        m_playback->playerMoved(frame);
        m_playback->playerPlays(false);
    }

    int frame = 0;

private:
    Document *m_document;
    Playback *m_playback;
};

} // namespace

class TestPlayback : public QObject
{
    Q_OBJECT

private:
    static void complete(Document &document, Playback &playback, const QString &runId, int index)
    {
        RunEvent::SceneCompleted event;
        event.runId = runId;
        event.sceneIndex = index;
        event.totalScenes = 3;
        event.scene = scene(QStringLiteral("r%1").arg(index), 100, runId);
        event.sceneId = event.scene.id;
        event.sceneName = event.scene.name;
        document.handleRunEvent(event);
        playback.playerHasScenes();
    }

private slots:
    void playsFromTheFirstReadySceneWhileOthersAreMade()
    {
        Document document;
        Playback playback(&document);
        FakePlayer player(&document, &playback);
        document.setContents(contents({}));
        QVERIFY(!playback.playAction()->isEnabled());
        const QString run = document.beginRun({});
        QVERIFY(!playback.isPlaying());

        complete(document, playback, run, 0);
        QVERIFY2(playback.isPlaying(), "starts with the first scene");
        QCOMPARE(player.frame, 0);

        player.playToTheEnd();
        QVERIFY(!playback.isPlaying());
        QCOMPARE(playback.playAction()->text(), QStringLiteral("Pause")); // it waits, and can be told not to
        complete(document, playback, run, 1);
        QVERIFY2(playback.isPlaying(), "goes on with the next one");
        QCOMPARE(player.frame, 100);
    }

    void pausedByTheUserItStaysPaused()
    {
        Document document;
        Playback playback(&document);
        const FakePlayer player(&document, &playback);
        document.setContents(contents({}));
        const QString run = document.beginRun({});
        complete(document, playback, run, 0);
        playback.togglePlaying();
        QVERIFY(!playback.isPlaying());
        complete(document, playback, run, 1);
        QVERIFY(!playback.isPlaying());
    }

    void waitingEndsWhenTheUserPauses()
    {
        Document document;
        Playback playback(&document);
        FakePlayer player(&document, &playback);
        document.setContents(contents({}));
        const QString run = document.beginRun({});
        complete(document, playback, run, 0);
        player.playToTheEnd();
        playback.togglePlaying();
        complete(document, playback, run, 1);
        QVERIFY(!playback.isPlaying());
    }

    void scenesAddedWithoutARunDoNotPlay()
    {
        Document document;
        Playback playback(&document);
        document.setContents(contents({}));
        QSignalSpy play(&playback, &Playback::playWanted);
        document.importScenes({scene(QStringLiteral("a"), 50)}, 0);
        playback.playerHasScenes();
        QCOMPARE(play.count(), 0);
        QVERIFY(playback.playAction()->isEnabled());
    }

    void walksFromSceneToScene()
    {
        Document document;
        Playback playback(&document);
        FakePlayer player(&document, &playback);
        document.setContents(contents({scene(QStringLiteral("a"), 100), scene(QStringLiteral("b"), 100), scene(QStringLiteral("c"), 100)}));
        playback.playerHasScenes();
        playback.nextAction()->trigger();
        QCOMPARE(player.frame, 100);
        playback.seek(150);
        playback.previousAction()->trigger();
        QCOMPARE(player.frame, 100); // its own beginning first
        playback.previousAction()->trigger();
        QCOMPARE(player.frame, 0);
        playback.seek(250);
        playback.nextAction()->trigger();
        QCOMPARE(player.frame, 200);
    }

    void playsAgainFromTheStartAtTheEnd()
    {
        Document document;
        Playback playback(&document);
        FakePlayer player(&document, &playback);
        document.setContents(contents({scene(QStringLiteral("a"), 100)}));
        playback.seek(99);
        playback.togglePlaying();
        QCOMPARE(player.frame, 0);
    }

    void seekStaysInside()
    {
        Document document;
        Playback playback(&document);
        FakePlayer player(&document, &playback);
        document.setContents(contents({scene(QStringLiteral("a"), 100)}));
        playback.seek(1000);
        QCOMPARE(player.frame, 99);
        playback.seek(-5);
        QCOMPARE(player.frame, 0);
    }

    void keysRunForwardsAndBackwards()
    {
        Document document;
        Playback playback(&document);
        FakePlayer player(&document, &playback);
        document.setContents(contents({scene(QStringLiteral("a"), 3000)}));
        playback.playerHasScenes();
        playback.seek(1000);
        playback.shuttle(1);
        QVERIFY(playback.isPlaying()); // at its own speed the player plays, with sound
        for (const int speed : {2, 4, 8, 8}) {
            playback.shuttle(1);
            QCOMPARE(playback.speed(), speed);
            QVERIFY(!playback.isPlaying());
        }
        QCOMPARE(playback.playAction()->text(), QStringLiteral("Pause"));
        QTRY_VERIFY(player.frame > 1010);
        playback.shuttle(-1);
        QCOMPARE(playback.speed(), -1);
        const int turn = player.frame;
        QTRY_VERIFY(player.frame < turn);
        playback.shuttle(1);
        QVERIFY(playback.isPlaying());
        playback.shuttle(-1);
        playback.stop();
        QCOMPARE(playback.speed(), 0);
        QCOMPARE(playback.playAction()->text(), QStringLiteral("Play"));
    }

    void runningStopsAtTheEnds()
    {
        Document document;
        Playback playback(&document);
        const FakePlayer player(&document, &playback);
        document.setContents(contents({scene(QStringLiteral("a"), 100)}));
        playback.playerHasScenes();
        playback.seek(4);
        playback.shuttle(-1);
        QTRY_COMPARE(playback.speed(), 0);
        QCOMPARE(player.frame, 0);
        playback.shuttle(-1);
        playback.seek(50); // who seeks has seen enough
        QCOMPARE(playback.speed(), 0);
    }

    void aRangeIsPlayedAndLooped()
    {
        Document document;
        Playback playback(&document);
        FakePlayer player(&document, &playback);
        document.setContents(contents({scene(QStringLiteral("a"), 100)}));
        playback.playerHasScenes();
        playback.seek(20);
        playback.markIn();
        playback.seek(60);
        playback.markOut();
        QCOMPARE(playback.range(), (PlayRange{20, 60}));
        playback.togglePlaying();
        QCOMPARE(player.frame, 20);
        playback.playerMoved(61);
        QVERIFY(!playback.isPlaying());
        QCOMPARE(playback.frame(), 60);

        playback.loopAction()->setChecked(true);
        playback.togglePlaying();
        playback.playerMoved(61);
        QVERIFY(playback.isPlaying());
        QCOMPARE(player.frame, 20);
        playback.stop();

        playback.seek(10);
        playback.markOut(); // before In: that one goes
        QCOMPARE(playback.range(), (PlayRange{std::nullopt, 10}));
        playback.clearRange();
        QVERIFY(!playback.range().isSet());
    }

    void feedTakesCloseChangesTogether()
    {
        Document document;
        StageFeed feed(&document);
        QSignalSpy projects(&feed, &StageFeed::projectChanged);
        QSignalSpy scenes(&feed, &StageFeed::scenesChanged);
        document.setContents(contents({scene(QStringLiteral("a"), 100)}));
        QVERIFY(scenes.wait());
        QCOMPARE(projects.count(), 1);
        QCOMPARE(scenes.count(), 1);
        QCOMPARE(projects.first().first().value<StageProject>().id, QStringLiteral("p"));

        for (int i = 0; i < 20; ++i)
            document.setSceneCode(QStringLiteral("a"), QStringLiteral("export default () => %1").arg(i));
        QVERIFY(scenes.wait());
        QCOMPARE(scenes.count(), 2);
        QCOMPARE(scenes.last().first().value<QList<StageScene>>().first().code, QStringLiteral("export default () => 19"));
        QCOMPARE(projects.count(), 1);
    }

    void feedIgnoresThumbnails()
    {
        Document document;
        StageFeed feed(&document);
        QSignalSpy scenes(&feed, &StageFeed::scenesChanged);
        document.setContents(contents({scene(QStringLiteral("a"), 100)}));
        QVERIFY(scenes.wait());
        document.setThumbnail(QStringLiteral("a"), QImage(8, 8, QImage::Format_RGB32));
        document.renameScene(QStringLiteral("a"), QStringLiteral("b"));
        QVERIFY(scenes.wait());
        document.setThumbnail(QStringLiteral("a"), QImage(9, 9, QImage::Format_RGB32));
        QVERIFY(!scenes.wait(100));
        QCOMPARE(scenes.count(), 2);
    }
};

QTEST_MAIN(TestPlayback)
#include "tst_playback.moc"
