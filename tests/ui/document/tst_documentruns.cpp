#include "SampleProject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

class TestDocumentRuns : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_document->scenes(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_document->setContents(Sample::project({u"old1"_qs, u"old2"_qs}));
        m_edits.clear();
        m_answers = true;
        connect(m_document.get(), &Document::editMade, this, [this](quint64 id, const ProjectEdit &edit) {
            m_edits.append(edit);
            if (m_answers)
                m_document->editApplied(id);
        });
    }
    void cleanup()
    {
        m_tester.reset();
        m_document.reset();
    }

    void scenesComeOneByOneInPlaceOfTheirPlaceholders()
    {
        QSignalSpy requested(m_document.get(), &Document::runRequested);
        QSignalSpy reset(m_document->scenes(), &QAbstractItemModel::modelReset);
        Sample::Run run = begin();
        QCOMPARE(requested.size(), 1);
        QVERIFY(m_document->run().running);
        QCOMPARE(Sample::rows(*m_document), u"old1 old2"_qs); // until the site was read
        run.start({u"old1"_qs, u"old2"_qs});
        QCOMPARE(Sample::rows(*m_document), QString());
        run.sceneStarted(0);
        run.sceneStarted(1);
        QCOMPARE(Sample::rows(*m_document), u"(Working) (Working)"_qs);
        QCOMPARE(m_document->run().scenesTotal, 5);
        QCOMPARE(m_document->run().percent, 0);
        run.sceneCompleted(0, u"s1"_qs, {});
        QCOMPARE(Sample::rows(*m_document), u"s1 (Working)"_qs);
        QCOMPARE(m_document->run().percent, 20);
        QVERIFY(!m_document->scenes()->thumbnailAt(0).isNull());
        run.sceneFailed(1);
        QCOMPARE(Sample::rows(*m_document), u"s1 (Failed)"_qs);
        QCOMPARE(m_document->run().percent, 40);
        run.sceneStarted(2);
        run.sceneCompleted(2, u"s3"_qs, u"s1"_qs);
        QCOMPARE(Sample::rows(*m_document), u"s1 s3 (Failed)"_qs);
        QCOMPARE(m_document->run().scenesDone, 2);
        run.complete();
        QVERIFY(!m_document->run().running);
        QCOMPARE(m_document->run().percent, 100);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(m_edits.size(), 0); // the worker has written all of it
        QCOMPARE(m_document->undoStack()->count(), 1);
    }

    void percentIsRounded()
    {
        Sample::Run run = begin();
        run.start();
        run.sceneCompleted(0, u"s1"_qs, {}, 3);
        QCOMPARE(m_document->run().percent, 33);
        run.sceneCompleted(1, u"s2"_qs, u"s1"_qs, 3);
        QCOMPARE(m_document->run().percent, 67);
    }

    void eventsOfOlderRunsAreDropped()
    {
        Sample::Run old = begin();
        old.start({u"old1"_qs, u"old2"_qs});
        old.sceneStarted(0);
        Sample::Run run = begin();
        QCOMPARE(Sample::rows(*m_document), QString());
        old.sceneStarted(1);
        old.sceneCompleted(0, u"stale"_qs, {});
        old.sceneFailed(1);
        m_document->handleRunEvent(RunEvent::MessageChanged{old.id, Sample::message(u"m"_qs, u"stale"_qs), true});
        m_document->handleRunEvent(RunEvent::BrandRead{old.id, Sample::brand(u"stale"_qs)});
        m_document->handleRunEvent(RunEvent::TitleUpdated{old.id, u"stale"_qs});
        m_document->handleRunEvent(RunEvent::RunCancelled{old.id});
        QCOMPARE(Sample::rows(*m_document), QString());
        QCOMPARE(m_document->messages()->rowCount(), 0);
        QVERIFY(!m_document->hasBrand());
        QCOMPARE(m_document->settings().title, u"Title"_qs);
        QVERIFY(m_document->run().running);
        run.start();
        run.sceneCompleted(0, u"s1"_qs, {});
        QCOMPARE(Sample::rows(*m_document), u"s1"_qs);
        m_document->setContents(Sample::project({u"x"_qs}));
        run.sceneCompleted(1, u"s2"_qs, u"s1"_qs);
        QCOMPARE(Sample::rows(*m_document), u"x"_qs);
    }

    void aRunIsOneUndoStep()
    {
        const Sample::Snapshot before = Sample::snapshot(*m_document);
        Sample::Run run = begin();
        m_document->handleRunEvent(RunEvent::BrandRead{run.id, Sample::brand(u"new"_qs)});
        run.start({u"old1"_qs, u"old2"_qs});
        m_document->handleRunEvent(RunEvent::TitleUpdated{run.id, u"New title"_qs});
        for (int index = 0; index < 5; ++index) {
            run.sceneStarted(index);
            run.sceneCompleted(index, u"s%1"_qs.arg(index), index ? u"s%1"_qs.arg(index - 1) : QString());
        }
        run.complete();
        const Sample::Snapshot after = Sample::snapshot(*m_document);
        QCOMPARE(after.scenes.size(), 5);
        QCOMPARE(m_document->undoStack()->count(), 1);
        QCOMPARE(m_document->undoStack()->undoText(), u"Video from example.com"_qs);
        QSignalSpy cancel(m_document.get(), &Document::cancelRequested);
        for (int round = 0; round < 2; ++round) {
            m_document->undoStack()->undo();
            QVERIFY(Sample::snapshot(*m_document) == before);
            m_document->undoStack()->redo();
            QVERIFY(Sample::snapshot(*m_document) == after);
        }
        QCOMPARE(cancel.size(), 0); // it was over
        m_edits.clear();
        m_document->undoStack()->undo();
        QCOMPARE(m_edits.size(), 4); // scenes out, title, brand, scenes in
        QCOMPARE(std::get<Edit::RestoreScenes>(m_edits.at(3)).sceneIds, (QStringList{u"old1"_qs, u"old2"_qs}));
    }

    void undoOfARunThatGoesOnCancelsIt()
    {
        const Sample::Snapshot before = Sample::snapshot(*m_document);
        QSignalSpy cancel(m_document.get(), &Document::cancelRequested);
        Sample::Run run = begin();
        run.start({u"old1"_qs, u"old2"_qs});
        run.sceneStarted(0);
        run.sceneCompleted(0, u"s0"_qs, {});
        run.sceneStarted(1);
        m_document->undoStack()->undo();
        QCOMPARE(cancel.size(), 1);
        QVERIFY(m_document->run().cancelling);
        QVERIFY(Sample::snapshot(*m_document) == before);
        QCOMPARE(m_document->scenes()->rowCount(), 2);

        // One more was committed before the worker heard of it: it goes where the others are.
        m_edits.clear();
        run.sceneCompleted(1, u"s1"_qs, u"s0"_qs);
        QVERIFY(Sample::snapshot(*m_document) == before);
        QCOMPARE(m_edits.size(), 1);
        QCOMPARE(std::get<Edit::ArchiveScenes>(m_edits.at(0)).sceneIds, QStringList{u"s1"_qs});
        m_document->handleRunEvent(RunEvent::RunCancelled{run.id});
        QVERIFY(!m_document->run().running);
        m_document->undoStack()->redo();
        QCOMPARE(Sample::rows(*m_document), u"s0 s1"_qs);
        m_document->undoStack()->undo();
        QVERIFY(Sample::snapshot(*m_document) == before);
    }

    void undoBeforeTheScenesMadeRoom()
    {
        const Sample::Snapshot before = Sample::snapshot(*m_document);
        Sample::Run run = begin();
        m_document->handleRunEvent(RunEvent::BrandRead{run.id, Sample::brand(u"new"_qs)});
        m_document->undoStack()->undo();
        m_edits.clear();
        run.start({u"old1"_qs, u"old2"_qs}); // was on its way
        QVERIFY(Sample::snapshot(*m_document) == before);
        QCOMPARE(std::get<Edit::RestoreScenes>(m_edits.at(0)).positions, (QList<int>{0, 1}));
        m_document->undoStack()->redo();
        QCOMPARE(Sample::rows(*m_document), QString());
    }

    void aLateSceneFollowsItsPredecessor()
    {
        Sample::Run run = begin();
        run.start();
        run.sceneCompleted(0, u"s0"_qs, u"old2"_qs);
        m_document->moveScene(u"s0"_qs, 0);
        run.sceneCompleted(1, u"s1"_qs, u"s0"_qs);
        QCOMPARE(Sample::rows(*m_document), u"s0 s1 old1 old2"_qs);
        m_document->undoStack()->undo(); // the move
        m_document->undoStack()->undo(); // the run
        QCOMPARE(Sample::rows(*m_document), u"old1 old2"_qs);
    }

    void theFileFollowsTheScreenWhenEditsCrossAScene()
    {
        Sample::Run run = begin();
        run.start();
        run.sceneCompleted(0, u"s0"_qs, u"old2"_qs);
        m_answers = false;
        m_document->deleteScenes({u"s0"_qs}); // the worker does not know yet
        m_document->moveScene(u"old1"_qs, 1);
        m_edits.clear();
        run.sceneCompleted(1, u"s1"_qs, u"s0"_qs);
        QCOMPARE(Sample::rows(*m_document), u"old2 old1 s1"_qs);
        QCOMPARE(m_edits.size(), 3);
        for (int position = 0; position < 3; ++position) {
            const auto move = std::get<Edit::MoveScene>(m_edits.at(position));
            QCOMPARE(move.sceneId, m_document->scenes()->sceneAt(position).id);
            QCOMPARE(move.position, position);
        }
    }

    void theFileFollowsTheScreenWhenEditsCrossTheStart()
    {
        m_document->setContents(Sample::project({u"old1"_qs, u"old2"_qs, u"old3"_qs}));
        Sample::Run run = begin();
        m_answers = false;
        m_document->moveScene(u"old3"_qs, 0);
        m_edits.clear();
        run.start({u"old1"_qs});
        QCOMPARE(Sample::rows(*m_document), u"old3 old2"_qs);
        QCOMPARE(m_edits.size(), 2);
        QCOMPARE(std::get<Edit::MoveScene>(m_edits.at(0)).sceneId, u"old3"_qs);
    }

    void cancelKeepsWhatIsFinished()
    {
        QSignalSpy cancel(m_document.get(), &Document::cancelRequested);
        m_document->cancelRun(); // nothing runs
        QCOMPARE(cancel.size(), 0);
        Sample::Run run = begin();
        run.start({u"old1"_qs, u"old2"_qs});
        Message line = Sample::message(u"m"_qs, u"Creating Scene 2/5"_qs, MessageStatus::Working);
        m_document->handleRunEvent(RunEvent::MessageChanged{run.id, line, false});
        run.sceneCompleted(0, u"s0"_qs, {});
        run.sceneStarted(1);
        m_document->cancelRun();
        m_document->cancelRun();
        QCOMPARE(cancel.size(), 1);
        m_document->handleRunEvent(RunEvent::RunCancelled{run.id});
        QCOMPARE(Sample::rows(*m_document), u"s0"_qs);
        QVERIFY(!m_document->run().running && !m_document->run().cancelling);
        QCOMPARE(m_document->messages()->messageAt(0).status, MessageStatus::Cancelled);
    }

    void aFailedSceneIsRetried()
    {
        Sample::Run run = begin();
        run.start();
        run.sceneCompleted(0, u"s0"_qs, u"old2"_qs);
        run.sceneFailed(1);
        run.sceneCompleted(2, u"s2"_qs, u"s0"_qs);
        QSignalSpy retry(m_document.get(), &Document::retryRequested);
        m_document->retry(run.id, 1); // not while it goes on
        QCOMPARE(retry.size(), 0);
        run.complete();
        m_document->retry(run.id, 1);
        QCOMPARE(retry.size(), 1);
        QVERIFY(m_document->run().running);
        run.sceneStarted(1);
        QCOMPARE(Sample::rows(*m_document), u"old1 old2 s0 s2 (Working)"_qs);
        run.sceneCompleted(1, u"s1"_qs, u"s0"_qs);
        QCOMPARE(Sample::rows(*m_document), u"old1 old2 s0 s1 s2"_qs);
        QVERIFY(!m_document->run().running);
        QCOMPARE(m_document->undoStack()->count(), 1); // still one step
        m_document->undoStack()->undo();
        QCOMPARE(Sample::rows(*m_document), u"old1 old2"_qs);
    }

    void aRetryFromAnEarlierSessionIsAStepOfItsOwn()
    {
        ProjectContents contents = Sample::project({u"s0"_qs});
        RunRecord record;
        record.id = u"earlier"_qs;
        record.state = RunState::Done;
        record.request = requestToJson(request());
        contents.runs = {record};
        m_document->setContents(contents);
        m_document->retry(u"earlier"_qs, 1);
        Sample::Run run{m_document.get(), u"earlier"_qs};
        run.sceneStarted(1);
        run.sceneCompleted(1, u"s1"_qs, u"s0"_qs);
        QCOMPARE(Sample::rows(*m_document), u"s0 s1"_qs);
        m_document->undoStack()->undo();
        QCOMPARE(Sample::rows(*m_document), u"s0"_qs);
        m_document->undoStack()->redo();
        QCOMPARE(Sample::rows(*m_document), u"s0 s1"_qs);
    }

    void aWholeRunIsRetriedOrMadeADraft()
    {
        Sample::Run run = begin();
        m_document->handleRunEvent(RunEvent::RunFailed{run.id, u"No such host."_qs, true});
        QVERIFY(!m_document->run().running);
        QSignalSpy requested(m_document.get(), &Document::runRequested);
        m_document->retry(run.id, -1);
        QCOMPARE(requested.size(), 1);
        QVERIFY(requested.at(0).at(1).value<GenerationRequest>() == request());
        QVERIFY(m_document->run().runId != run.id);
        m_document->handleRunEvent(RunEvent::RunFailed{m_document->run().runId, u"No such host."_qs, true});
        m_document->makeDraft(run.id);
        QVERIFY(requested.at(1).at(1).value<GenerationRequest>().draft);
    }

    void anUnfinishedRunIsResumed()
    {
        ProjectContents contents = Sample::project({u"s0"_qs});
        RunRecord record;
        record.id = u"left"_qs;
        contents.runs = {record};
        contents.messages = {Sample::message(u"m"_qs, u"Creating…"_qs, MessageStatus::Working)};
        m_document->setContents(contents);
        QCOMPARE(m_document->messages()->messageAt(0).status, MessageStatus::Cancelled); // nobody works on it
        QCOMPARE(m_document->unfinishedRun(), u"left"_qs);
        QSignalSpy resume(m_document.get(), &Document::resumeRequested);
        m_document->resumeRun();
        QCOMPARE(resume.size(), 1);
        QVERIFY(m_document->unfinishedRun().isEmpty());
        Sample::Run run{m_document.get(), u"left"_qs};
        run.start();
        run.sceneCompleted(1, u"s1"_qs, u"s0"_qs);
        QCOMPARE(Sample::rows(*m_document), u"s0 s1"_qs);
    }

    void aFailedSceneIsDismissed()
    {
        Sample::Run run = begin();
        run.start();
        run.sceneFailed(0);
        run.sceneStarted(1);
        m_document->dismissFailedScene(run.id, 1); // is in work
        QCOMPARE(m_document->scenes()->rowCount(), 4);
        m_document->dismissFailedScene(run.id, 0);
        QCOMPARE(Sample::rows(*m_document), u"old1 old2 (Working)"_qs);
    }

private:
    static GenerationRequest request()
    {
        GenerationRequest request;
        request.text = u"Create video from https://example.com"_qs;
        request.url = QUrl(u"https://example.com"_qs);
        return request;
    }
    Sample::Run begin() { return {m_document.get(), m_document->beginRun(request())}; }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<ProjectEdit> m_edits;
    bool m_answers = true;
};

QTEST_GUILESS_MAIN(TestDocumentRuns)
#include "tst_documentruns.moc"
