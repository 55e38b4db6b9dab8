#include "pipeline/project/ProjectStore.h"
#include "tests/ui/document/SampleProject.h"

#include <QTemporaryDir>
#include <QTest>

// Going back to a message, and chat lines that are deleted: the document with its file.
class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ProjectSettings settings;
        settings.title = u"Title"_qs;
        m_store = *ProjectStore::create(path(), settings, false);
        open();
    }
    void cleanup() { m_document.reset(); }

    void theProjectGoesBackToAMessage()
    {
        m_document->importScenes({Sample::scene(u"a"_qs), Sample::scene(u"b"_qs), Sample::scene(u"c"_qs)}, 0);
        m_document->changeBrand(Sample::brand(u"first.com"_qs));
        m_document->addUserMessage(u"make scene 2 longer"_qs);
        const QString message = m_document->messages()->messages().last().id;
        QVERIFY(m_document->messages()->messages().last().canRestore);
        const Sample::Snapshot then = Sample::snapshot(*m_document);

        m_document->moveScene(u"c"_qs, 0);
        m_document->setSceneDuration(u"b"_qs, 40);
        m_document->setSceneCode(u"a"_qs, u"new"_qs);
        m_document->splitScene(u"c"_qs, 20);
        m_document->deleteScenes({u"b"_qs});
        m_document->changeBrand(Sample::brand(u"second.com"_qs));
        m_document->setFormat({1080, 1920}, 60);
        const Sample::Snapshot later = Sample::snapshot(*m_document);
        const int steps = m_document->undoStack()->count();

        m_document->restoreToMessage(message);
        verifySame(then);
        QCOMPARE(m_document->undoStack()->count(), steps + 1);
        QCOMPARE(m_document->undoStack()->undoText(), u"Restore to a Message"_qs);
        m_document->undoStack()->undo();
        verifySame(later);
        m_document->undoStack()->redo();
        verifySame(then);
        open(); // also from the file
        verifySame(then);
        QVERIFY(m_document->messages()->messages().last().canRestore);
        m_document->setSceneCode(u"a"_qs, u"another"_qs);
        m_document->restoreToMessage(message);
        verifySame(then);
    }

    void linesInBetweenAreNoPlaceToGoBackTo()
    {
        m_document->addAssistantMessage(u"Reading…"_qs, MessageKind::Note);
        QVERIFY(!m_document->messages()->messages().last().canRestore);
        open();
        QVERIFY(!m_document->messages()->messages().last().canRestore);
        m_document->restoreToMessage(m_document->messages()->messages().last().id);
        QVERIFY2(m_failure.contains(u"older"_qs), qPrintable(m_failure));
    }

    void aDeletedMessageComesBackByUndo()
    {
        for (const char *text : {"one", "two", "three"})
            m_document->addUserMessage(QString::fromLatin1(text));
        m_document->deleteMessage(m_document->messages()->messageAt(1).id);
        QCOMPARE(texts(), u"one three"_qs);
        QCOMPARE(m_document->undoStack()->undoText(), u"Delete of a Message"_qs);
        m_document->undoStack()->undo();
        QCOMPARE(texts(), u"one two three"_qs);
        m_document->undoStack()->redo();
        open();
        QCOMPARE(texts(), u"one three"_qs);
    }

private:
    QString path() const { return m_folder->filePath(u"video.pagereel"_qs); }

    void open()
    {
        m_document = std::make_unique<Document>();
        m_store.reset();
        m_store = *ProjectStore::open(path());
        m_document->setContents(*m_store->contents());
        connect(m_document.get(), &Document::editMade, this, [this](quint64 id, const ProjectEdit &edit) {
            const Result<void> written = m_store->apply(edit);
            QVERIFY2(written, written ? "" : qPrintable(written.error().message));
            m_document->editApplied(id);
        });
        connect(m_document.get(), &Document::restorePointWanted, this, [this](const QString &messageId) {
            const Result<RestorePoint> point = m_store->restorePoint(messageId);
            if (point)
                m_document->restoreTo(*point);
            else
                m_failure = point.error().message;
        });
    }

    // When a scene was written last is no part of it.
    void verifySame(const Sample::Snapshot &expected)
    {
        Sample::Snapshot now = Sample::snapshot(*m_document);
        QCOMPARE(now.scenes.size(), expected.scenes.size());
        for (qsizetype at = 0; at < now.scenes.size(); ++at) {
            now.scenes[at].updatedAt = expected.scenes.at(at).updatedAt;
            now.scenes[at].createdAt = expected.scenes.at(at).createdAt;
            QVERIFY2(now.scenes.at(at) == expected.scenes.at(at), qPrintable(expected.scenes.at(at).id));
        }
        QCOMPARE(now.settings, expected.settings);
        QVERIFY(now.brand == expected.brand);
    }

    QString texts() const
    {
        QStringList all;
        for (const Message &message : m_document->messages()->messages())
            all.append(message.text);
        return all.join(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<Document> m_document;
    QString m_failure;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
