#include "pipeline/project/ProjectStore.h"
#include "tests/ui/document/SampleProject.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

// Many edits one after the other, as a long day makes them: nothing is lost on the way back, forth, or into the file.
class TestEditSequence : public QObject
{
    Q_OBJECT
private slots:
    void severalScenesMoveTogether()
    {
        QRandomGenerator dice(7);
        for (int round = 0; round < 300; ++round) {
            Document document;
            document.setContents(Sample::project({u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs, u"e"_qs, u"f"_qs}));
            const QStringList all{u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs, u"e"_qs, u"f"_qs};
            const int before = dice.bounded(7);
            QStringList moved;
            QStringList front;
            QStringList back;
            for (int at = 0; at < all.size(); ++at)
                (dice.bounded(2) == 0 ? moved : at < before ? front : back).append(all.at(at));
            document.moveScenes(moved, before);
            QCOMPARE(Sample::rows(document), (front + moved + back).join(u' '));
            document.undoStack()->undo();
            QCOMPARE(Sample::rows(document), all.join(u' '));
            document.undoStack()->redo();
            QCOMPARE(Sample::rows(document), (front + moved + back).join(u' '));
        }
    }

    void aThousandEditsAreTakenBackAndMadeAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"day.pagereel"_qs);
        ProjectSettings settings;
        settings.title = u"Title"_qs;
        auto store = ProjectStore::create(path, settings, false);
        QVERIFY(store);
        const Result<ProjectContents> contents = (*store)->contents();
        QVERIFY(contents);

        Document document;
        document.setTypingPause(0ms);
        document.setContents(*contents);
        connect(&document, &Document::editMade, this, [&](quint64 id, const ProjectEdit &edit) {
            const Result<void> written = (*store)->apply(edit);
            QVERIFY2(written, written ? "" : qPrintable(written.error().message));
            document.editApplied(id);
        });
        document.importScenes({scene(1), scene(2), scene(3), scene(4), scene(5)}, 0);
        const Sample::Snapshot start = Sample::snapshot(document);

        QRandomGenerator dice(20);
        m_next = 6;
        for (int count = 0; count < 1000; ++count)
            edit(&document, &dice);
        const Sample::Snapshot end = Sample::snapshot(document);
        QVERIFY(document.undoStack()->index() > 300);

        while (document.undoStack()->index() > 1)
            document.undoStack()->undo();
        QVERIFY(Sample::snapshot(document) == start);
        while (document.undoStack()->canRedo())
            document.undoStack()->redo();
        QVERIFY(Sample::snapshot(document) == end);

        store->reset();
        const auto again = ProjectStore::open(path);
        QVERIFY(again);
        const Result<ProjectContents> kept = (*again)->contents();
        QVERIFY(kept);
        QCOMPARE(kept->settings, end.settings);
        QVERIFY(kept->brand == end.brand);
        QCOMPARE(kept->scenes.size(), end.scenes.size());
        for (int at = 0; at < end.scenes.size(); ++at)
            QVERIFY2(sameContent(kept->scenes.at(at), end.scenes.at(at)), qPrintable(end.scenes.at(at).id));
    }

private:
    static Scene scene(int number) { return Sample::scene(QString::number(number), 30 + number); }

    // The file gives its own times.
    static bool sameContent(Scene one, const Scene &other)
    {
        one.createdAt = other.createdAt;
        one.updatedAt = other.updatedAt;
        return one == other;
    }

    void edit(Document *document, QRandomGenerator *dice)
    {
        const SceneListModel *scenes = document->scenes();
        const int count = scenes->sceneCount();
        const auto any = [&] { return count == 0 ? QString() : scenes->sceneAt(dice->bounded(count)).id; };
        const int number = dice->bounded(1000);
        switch (dice->bounded(18)) {
        case 0:
            return document->moveScene(any(), dice->bounded(count + 1));
        case 1:
            return document->moveScenes({any(), any(), any()}, dice->bounded(count + 1));
        case 2:
            return document->deleteScenes({any(), any()});
        case 3:
            document->duplicateScene(any());
            return;
        case 4:
            return document->insertScenes({scene(m_next++), scene(m_next++)}, dice->bounded(count + 1), u"Paste"_qs);
        case 5:
            return document->renameScene(any(), QString::number(number));
        case 6:
            return document->setSceneDuration(any(), number);
        case 7:
            return document->setSceneCode(any(), QString::number(number));
        case 8:
            return document->setSceneProps(any(), {{u"value"_qs, number}});
        case 9:
            return document->changeBrand(Sample::brand(QString::number(number)));
        case 10:
            return document->setFormat(number % 2 == 0 ? QSize(1080, 1920) : QSize(1920, 1080), number % 3 == 0 ? 60 : 30);
        case 11: {
            Soundtrack sound;
            sound.asset = u"music.mp3"_qs;
            sound.lengthSeconds = 60;
            sound.volume = number / 1000.0;
            return document->setSound(sound);
        }
        case 12:
            document->splitScene(any(), number % 40);
            return;
        case 13:
            return document->trimSceneStart(any(), number % 40 - 15);
        case 14:
            return document->setTransition(any(), {TransitionKind::Fade, 1 + number % 30});
        case 15: {
            ProjectSettings changed = document->settings();
            changed.markers = {{number, QString::number(number)}, {number + 7, {}}};
            return document->changeSettings(changed, u"Markers"_qs);
        }
        case 16:
            return document->undoStack()->undo();
        default:
            return document->undoStack()->redo();
        }
    }

    int m_next = 0;
};

QTEST_GUILESS_MAIN(TestEditSequence)
#include "tst_editsequence.moc"
