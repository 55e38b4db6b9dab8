#include "SampleProject.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class TestDocument : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_document->scenes(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_document->setContents(Sample::project({u"a"_qs, u"b"_qs, u"c"_qs}));
        m_edits.clear();
        connect(m_document.get(), &Document::editMade, this, [this](quint64 id, const ProjectEdit &edit) {
            m_edits.append(edit);
            m_document->editApplied(id);
        });
    }
    void cleanup()
    {
        m_tester.reset();
        m_document.reset();
    }

    void showsTheProject()
    {
        QCOMPARE(m_document->projectId(), u"project"_qs);
        QCOMPARE(Sample::rows(*m_document), u"a b c"_qs);
        QVERIFY(!m_document->hasBrand());
        QVERIFY(!m_document->run().running);
    }

    void namesWhatUndoTakesBack()
    {
        m_document->deleteScenes({u"b"_qs});
        QCOMPARE(m_document->undoStack()->undoText(), u"Delete of Scene b"_qs);
        m_document->moveScene(u"a"_qs, 1);
        QCOMPARE(m_document->undoStack()->undoText(), u"Move of Scene a"_qs);
        m_document->renameScene(u"a"_qs, u" The  Problem – x"_qs);
        QCOMPARE(m_document->undoStack()->undoText(), u"Rename of Scene a"_qs);
        m_document->setSceneCode(u"a"_qs, u"code"_qs);
        QCOMPARE(m_document->undoStack()->undoText(), u"Typing in The Problem"_qs);
    }

    void anotherRateKeepsTheSeconds()
    {
        m_document->setSceneDuration(u"b"_qs, 95);
        const QList<Scene> before = m_document->scenes()->scenes();
        m_document->setFormat({1080, 1920}, 60);
        QCOMPARE(m_document->settings().height, 1920);
        QCOMPARE(m_document->settings().fps, 60);
        QCOMPARE(m_document->scenes()->scene(u"a"_qs)->durationInFrames, 240);
        QCOMPARE(m_document->scenes()->scene(u"b"_qs)->durationInFrames, 190);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->settings().fps, 30);
        QCOMPARE(m_document->scenes()->scenes(), before);
        m_document->undoStack()->redo();
        QCOMPARE(m_document->scenes()->scene(u"b"_qs)->durationInFrames, 190);
        m_document->setFormat({1080, 1920}, 24);
        QCOMPARE(m_document->scenes()->scene(u"a"_qs)->durationInFrames, 96);
    }

    void anotherRateKeepsTheTransitions()
    {
        ProjectContents contents = Sample::project({u"a"_qs, u"b"_qs});
        contents.scenes[1].transition = {TransitionKind::Wipe, 14};
        m_document->setContents(contents);
        m_document->setFormat({1920, 1080}, 60);
        QCOMPARE(m_document->scenes()->scene(u"b"_qs)->transition, (SceneTransition{TransitionKind::Wipe, 28}));
    }

    void theSoundComesWithItsFile()
    {
        const Soundtrack sound{u"sound-1.mp3"_qs, u"Song.mp3"_qs, 60, 0, 0, 1, 0, 0};
        m_document->setSound(sound, {Asset{u"sound-1.mp3"_qs, u"audio/mpeg"_qs, "bytes", {}, {}}});
        QCOMPARE(m_edits.size(), 2);
        QVERIFY(std::holds_alternative<Edit::AddAssets>(m_edits.first()));
        QCOMPARE(m_document->settings().sound, sound);
        QCOMPARE(m_document->undoStack()->undoText(), u"Add of Sound"_qs);
        Soundtrack quieter = sound;
        for (const double volume : {0.9, 0.8, 0.7}) {
            quieter.volume = volume;
            m_document->setSound(quieter);
        }
        QCOMPARE(m_document->undoStack()->count(), 2); // the changes are one
        m_document->undoStack()->undo();
        QCOMPARE(m_document->settings().sound, sound);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->settings().sound, Soundtrack());
        m_document->undoStack()->redo();
        QCOMPARE(m_document->settings().sound, sound);
    }

    void everyEditIsUndoneAndRedone_data()
    {
        using Action = std::function<void(Document &)>;
        QTest::addColumn<Action>("action");
        const auto row = [](const char *name, Action action) { QTest::newRow(name) << std::move(action); };
        row("move", [](Document &d) { d.moveScene(u"a"_qs, 2); });
        row("move to the front", [](Document &d) { d.moveScene(u"c"_qs, -7); });
        row("delete one", [](Document &d) { d.deleteScenes({u"b"_qs}); });
        row("delete two", [](Document &d) { d.deleteScenes({u"c"_qs, u"a"_qs}); });
        row("delete all", [](Document &d) { d.deleteScenes({u"c"_qs, u"a"_qs, u"b"_qs, u"nobody"_qs}); });
        row("duplicate", [](Document &d) { QVERIFY(!d.duplicateScene(u"a"_qs).isEmpty()); });
        row("import", [](Document &d) { d.importScenes({Sample::scene(u"x"_qs), Sample::scene(u"y"_qs)}, 1); });
        row("rename", [](Document &d) { d.renameScene(u"a"_qs, u"New"_qs); });
        row("length", [](Document &d) { d.setSceneDuration(u"a"_qs, 33); });
        row("code", [](Document &d) { d.setSceneCode(u"a"_qs, u"x"_qs); });
        row("props", [](Document &d) { d.setSceneProps(u"a"_qs, {{u"k"_qs, 1}}); });
        row("scene", [](Document &d) {
            Scene after = d.scenes()->sceneAt(1);
            after.code = u"other"_qs;
            after.props = {{u"headline"_qs, u"other"_qs}};
            after.templateId = u"problem-ledger"_qs;
            after.durationInFrames = 90;
            d.setScene(after, u"Template of Scene b"_qs);
        });
        row("insert", [](Document &d) { d.insertScenes({Sample::scene(u"x"_qs)}, 1, u"Addition of Ledger"_qs); });
        row("brand", [](Document &d) { d.changeBrand(Sample::brand(u"other"_qs)); });
        row("settings", [](Document &d) {
            ProjectSettings settings = d.settings();
            settings.title = u"Other"_qs;
            d.changeSettings(settings, u"Change of Title"_qs);
        });
    }
    void everyEditIsUndoneAndRedone()
    {
        QFETCH(std::function<void(Document &)>, action);
        const Sample::Snapshot before = Sample::snapshot(*m_document);
        action(*m_document);
        const Sample::Snapshot after = Sample::snapshot(*m_document);
        QVERIFY(after != before);
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->flush();
        QCOMPARE(m_edits.size(), 1);
        m_document->undoStack()->undo();
        QVERIFY(Sample::snapshot(*m_document) == before);
        QCOMPARE(m_edits.size(), 2); // the file follows
        m_document->undoStack()->redo();
        QVERIFY(Sample::snapshot(*m_document) == after);
        QCOMPARE(m_edits.size(), 3);
        m_document->undoStack()->undo();
        QVERIFY(Sample::snapshot(*m_document) == before);
    }

    void whatChangesNothingIsNoEdit()
    {
        m_document->moveScene(u"a"_qs, 0);
        m_document->moveScene(u"nobody"_qs, 1);
        m_document->renameScene(u"a"_qs, u"  "_qs);
        m_document->renameScene(u"a"_qs, u"Scene a – with words"_qs);
        m_document->setSceneDuration(u"a"_qs, 120);
        m_document->deleteScenes({u"nobody"_qs});
        m_document->restoreScene(u"a"_qs, 0);
        m_document->importScenes({}, 0);
        m_document->setScene(m_document->scenes()->sceneAt(0), u"Template"_qs);
        m_document->setScene(Sample::scene(u"nobody"_qs), u"Template"_qs);
        m_document->insertScenes({Sample::scene(u"a"_qs)}, 0, u"Addition"_qs); // it is there already
        m_document->changeSettings(m_document->settings(), u"Change of Title"_qs);
        QCOMPARE(m_edits.size(), 0);
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void aTemplateIsOneStep()
    {
        Scene after = m_document->scenes()->sceneAt(1);
        after.code = u"other"_qs;
        m_document->setScene(after, u"Template of Scene b"_qs);
        QCOMPARE(m_document->undoStack()->undoText(), u"Template of Scene b"_qs);
        m_document->flush();
        QCOMPARE(std::get<Edit::ChangeScene>(m_edits.last()).cause, VersionCause::Inspector);
        QCOMPARE(m_document->scenes()->sceneAt(1), after);
        after.code = u"another"_qs;
        m_document->setScene(after, u"Template of Scene b"_qs); // is not melted into the step before
        QCOMPARE(m_document->undoStack()->count(), 2);

        m_document->insertScenes({Sample::scene(u"x"_qs)}, 1, u"Addition of Ledger"_qs);
        QCOMPARE(m_document->undoStack()->undoText(), u"Addition of Ledger"_qs);
        QCOMPARE(std::get<Edit::InsertScenes>(m_edits.last()).cause, VersionCause::Timeline);
        QCOMPARE(Sample::rows(*m_document), u"a x b c"_qs);
        m_document->insertScenes({Sample::scene(u"y"_qs)}, 99, {});
        QCOMPARE(Sample::rows(*m_document), u"a x b c y"_qs);
        m_document->undoStack()->undo();
        m_document->undoStack()->undo();
        QCOMPARE(Sample::rows(*m_document), u"a b c"_qs);
        m_document->undoStack()->redo();
        QCOMPARE(Sample::rows(*m_document), u"a x b c"_qs);
    }

    void lengthsStayInRange()
    {
        m_document->setSceneDuration(u"a"_qs, -4);
        QCOMPARE(m_document->scenes()->sceneAt(0).durationInFrames, 1);
        m_document->setSceneDuration(u"a"_qs, 1 << 30);
        QCOMPARE(m_document->scenes()->sceneAt(0).durationInFrames, 30 * 60 * 30);
    }

    void aReadOnlyProjectTakesNoEdit()
    {
        ProjectContents contents = Sample::project({u"a"_qs, u"b"_qs});
        contents.readOnly = true;
        m_document->setContents(contents);
        QSignalSpy run(m_document.get(), &Document::runRequested);
        m_document->moveScene(u"a"_qs, 1);
        m_document->deleteScenes({u"a"_qs});
        m_document->setSceneCode(u"a"_qs, u"x"_qs);
        m_document->setScene(Sample::scene(u"a"_qs, 7), {});
        m_document->insertScenes({Sample::scene(u"n"_qs)}, 0, {});
        m_document->changeBrand(Sample::brand(u"x"_qs));
        QVERIFY(m_document->beginRun({}).isEmpty());
        m_document->addUserMessage(u"Hello"_qs);
        QCOMPARE(m_edits.size(), 0);
        QCOMPARE(run.size(), 0);
        QCOMPARE(Sample::rows(*m_document), u"a b"_qs);
        QCOMPARE(m_document->messages()->rowCount(), 1);
    }

    void typingMeltsIntoOneStep()
    {
        m_document->setTypingPause(1h);
        for (const char *text : {"a", "ab", "abc"})
            m_document->setSceneCode(u"a"_qs, QLatin1String(text));
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->setSceneCode(u"b"_qs, u"x"_qs);         // another scene
        m_document->setSceneProps(u"b"_qs, {{u"k"_qs, 1}}); // another thing
        QCOMPARE(m_document->undoStack()->count(), 3);
        for (int step = 0; step < 3; ++step)
            m_document->undoStack()->undo();
        QCOMPARE(m_document->scenes()->scenes(), Sample::project({u"a"_qs, u"b"_qs, u"c"_qs}).scenes);
        m_document->undoStack()->redo();
        QCOMPARE(m_document->scenes()->sceneAt(0).code, u"abc"_qs);
        m_document->setSceneCode(u"a"_qs, u"abcd"_qs); // after an undo a step of its own
        m_document->undoStack()->undo();
        QCOMPARE(m_document->scenes()->sceneAt(0).code, u"abc"_qs);
    }

    void aPauseEndsTheStep()
    {
        m_document->setTypingPause(-1ms);
        m_document->setSceneCode(u"a"_qs, u"x"_qs);
        m_document->setSceneCode(u"a"_qs, u"xy"_qs);
        QCOMPARE(m_document->undoStack()->count(), 2);
    }

    void deletedScenesKeepTheirThumbnail()
    {
        QImage thumbnail(8, 8, QImage::Format_RGB32);
        thumbnail.fill(Qt::red);
        m_document->setThumbnail(u"b"_qs, thumbnail);
        m_document->deleteScenes({u"b"_qs});
        m_document->undoStack()->undo();
        QCOMPARE(m_document->scenes()->thumbnailAt(1), thumbnail);
    }

    void restoresFromTheArchive()
    {
        ProjectContents contents = Sample::project({u"a"_qs});
        contents.archived = {Sample::scene(u"old"_qs)};
        m_document->setContents(contents);
        m_document->restoreScene(u"old"_qs, 0);
        QCOMPARE(Sample::rows(*m_document), u"old a"_qs);
        m_document->undoStack()->undo();
        QCOMPARE(Sample::rows(*m_document), u"a"_qs);
    }

    void asksForThumbnailsOfWhatChanged()
    {
        QSignalSpy wanted(m_document.get(), &Document::thumbnailWanted);
        QTRY_COMPARE(wanted.size(), 3); // of the project just opened
        wanted.clear();
        m_document->setSceneCode(u"a"_qs, u"x"_qs);
        m_document->setSceneCode(u"a"_qs, u"xy"_qs);
        m_document->renameScene(u"b"_qs, u"New"_qs); // looks the same
        QVERIFY(wanted.wait());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<Scene>().code, u"xy"_qs);
        m_document->changeBrand(Sample::brand(u"other"_qs));
        QTRY_COMPARE(wanted.size(), 4);
        wanted.clear();
        BrandProfile locked = m_document->brand();
        locked.locked = {u"name"_qs};
        m_document->changeBrand(locked); // scenes get nothing else
        m_document->setSceneCode(u"b"_qs, u"x"_qs);
        QVERIFY(wanted.wait());
        QCOMPARE(wanted.size(), 1);
    }

    void aBrandBringsItsFilesInOneStep()
    {
        const BrandProfile before = m_document->brand();
        const Asset logo{u"logo-1.svg"_qs, u"image/svg+xml"_qs, "<svg/>", {}, {}};
        m_document->changeBrand(Sample::brand(u"other"_qs), u"Change of Logo"_qs, {logo});
        QCOMPARE(m_document->undoStack()->undoText(), u"Change of Logo"_qs);
        QCOMPARE(m_document->undoStack()->count(), 1);
        QCOMPARE(m_edits.size(), 2);
        QVERIFY2(std::get<Edit::AddAssets>(m_edits.at(0)).assets == QList{logo}, "the file is there before the brand names it");
        m_document->undoStack()->undo();
        QCOMPARE(m_document->brand(), before);
        m_document->undoStack()->redo();
        QCOMPARE(m_document->brand(), Sample::brand(u"other"_qs));
    }

    void messagesArePosted()
    {
        m_document->addUserMessage(u"Create video from sample"_qs);
        m_document->addAssistantMessage(u"I can do this."_qs, MessageKind::Note);
        QCOMPARE(m_edits.size(), 2);
        QCOMPARE(m_document->messages()->messageAt(0).role, MessageRole::User);
        QCOMPARE(m_document->messages()->messageAt(1).kind, MessageKind::Note);
        QVERIFY(std::get<Edit::AddMessage>(m_edits.at(0)).message.id == m_document->messages()->messageAt(0).id);
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void failedEditsStayOnScreenUntilTheyAreWritten()
    {
        Document document;
        document.setContents(Sample::project({u"a"_qs, u"b"_qs}));
        QSignalSpy made(&document, &Document::editMade);
        QSignalSpy failed(&document, &Document::editsFailed);
        QSignalSpy written(&document, &Document::editsWritten);
        document.moveScene(u"a"_qs, 1);
        document.editFailed(made.at(0).at(0).toULongLong(), {ErrorKind::DiskFull, u"The disk is full."_qs});
        QCOMPARE(failed.size(), 1);
        QVERIFY(document.hasFailedEdits());
        QCOMPARE(Sample::rows(document), u"b a"_qs);
        document.retryFailedEdits();
        QCOMPARE(made.size(), 2);
        document.editApplied(made.at(1).at(0).toULongLong());
        QCOMPARE(written.size(), 1);
        QVERIFY(!document.hasFailedEdits());
    }

    void randomEditsAreUndoneAndRedone_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed : {1u, 2u, 3u, 4u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomEditsAreUndoneAndRedone()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        m_document->setTypingPause(-1ms);
        const Sample::Snapshot start = Sample::snapshot(*m_document);
        for (int edit = 0; edit < 200; ++edit)
            editAtRandom(random, edit);
        const Sample::Snapshot end = Sample::snapshot(*m_document);
        QVERIFY(m_document->undoStack()->count() > 100);

        for (int round = 0; round < 2; ++round) {
            while (m_document->undoStack()->canUndo())
                m_document->undoStack()->undo();
            QVERIFY(Sample::snapshot(*m_document) == start);
            while (m_document->undoStack()->canRedo())
                m_document->undoStack()->redo();
            QVERIFY(Sample::snapshot(*m_document) == end);
        }
        // The file, which gets the edits one after the other, ends up the same.
        Document replica;
        replica.setContents(Sample::project({u"a"_qs, u"b"_qs, u"c"_qs}));
        ProjectStateReplay replay;
        for (const ProjectEdit &edit : std::as_const(m_edits))
            replay.apply(edit);
        QCOMPARE(replay.ids(), ids(end.scenes));
    }

private:
    // What a store makes of the edits, reduced to the order of the scenes.
    struct ProjectStateReplay
    {
        QStringList order{u"a"_qs, u"b"_qs, u"c"_qs};

        QStringList ids() const { return order; }
        void apply(const ProjectEdit &edit)
        {
            if (const auto *insert = std::get_if<Edit::InsertScenes>(&edit)) {
                for (qsizetype at = 0; at < insert->scenes.size(); ++at)
                    order.insert(insert->position + at, insert->scenes.at(at).id);
            } else if (const auto *archive = std::get_if<Edit::ArchiveScenes>(&edit)) {
                for (const QString &id : archive->sceneIds)
                    order.removeAll(id);
            } else if (const auto *restore = std::get_if<Edit::RestoreScenes>(&edit)) {
                for (qsizetype at = 0; at < restore->sceneIds.size(); ++at)
                    order.insert(restore->positions.at(at), restore->sceneIds.at(at));
            } else if (const auto *move = std::get_if<Edit::MoveScene>(&edit)) {
                order.move(order.indexOf(move->sceneId), move->position);
            }
        }
    };

    static QStringList ids(const QList<Scene> &scenes)
    {
        QStringList ids;
        for (const Scene &scene : scenes)
            ids << scene.id;
        return ids;
    }

    void editAtRandom(QRandomGenerator &random, int number)
    {
        const SceneListModel *scenes = m_document->scenes();
        const int count = scenes->sceneCount();
        if (count == 0) {
            m_document->importScenes({Sample::scene(u"new%1"_qs.arg(number))}, 0);
            return;
        }
        const QString id = scenes->sceneAt(random.bounded(count)).id;
        switch (random.bounded(10)) {
        case 0:
        case 1:
            m_document->moveScene(id, random.bounded(count));
            break;
        case 2:
            m_document->deleteScenes({id, scenes->sceneAt(random.bounded(count)).id});
            break;
        case 3:
        case 4:
            m_document->duplicateScene(id);
            break;
        case 5:
            m_document->importScenes({Sample::scene(u"x%1"_qs.arg(number)), Sample::scene(u"y%1"_qs.arg(number))},
                                     random.bounded(count + 1));
            break;
        case 6:
            m_document->renameScene(id, u"Name %1"_qs.arg(number));
            break;
        case 7:
            m_document->setSceneDuration(id, 1 + random.bounded(300));
            break;
        case 8:
            m_document->setSceneCode(id, u"code %1"_qs.arg(number));
            break;
        default:
            m_document->changeBrand(Sample::brand(QString::number(number)));
        }
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<ProjectEdit> m_edits;
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
