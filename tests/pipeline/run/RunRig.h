#pragma once

#include "EventLog.h"
#include "FakeTools.h"
#include "tests/pipeline/project/ProjectFixtures.h"
#include "tests/pipeline/scenes/TestTemplates.h"

#include "pipeline/project/ProjectStore.h"
#include "pipeline/run/ProjectWorker.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// A project in a folder of its own, the worker on it, and what the worker works with: tests of runs inherit it beside QObject.
class RunRig
{
protected:
    static GenerationRequest stripe()
    {
        GenerationRequest request;
        request.text = QStringLiteral("Create video from https://stripe.com");
        request.url = QUrl(QStringLiteral("https://stripe.com"));
        return request;
    }

    static std::unique_ptr<ProjectWorker> makeWorker(FakeReader &reader, FakeStage &stage, const QString &templates, EventLog &log)
    {
        auto worker = std::make_unique<ProjectWorker>(&reader, &stage, templates);
        QObject::connect(worker.get(), &ProjectWorker::runEvent, &log, &EventLog::take);
        return worker;
    }

    void setUp()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reader = std::make_unique<FakeReader>();
        m_stage = std::make_unique<FakeStage>();
        m_log = std::make_unique<EventLog>();
        TestTemplates::writeUsual(templates());
        m_worker = makeWorker(*m_reader, *m_stage, templates(), *m_log);
        m_worker->create(path(), {QStringLiteral("Untitled"), 30, 1920, 1080}, false);
    }

    void tearDown()
    {
        // What is still under way ends, so that nothing of a run is left over.
        m_reader->answers.release();
        m_stage->answers.release();
        QCoreApplication::processEvents();
        m_worker.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    // With the templates as they are in the folder now.
    void reopen()
    {
        m_worker.reset();
        m_worker = makeWorker(*m_reader, *m_stage, templates(), *m_log);
        m_worker->open(path());
    }

    void start(const GenerationRequest &request = stripe()) { m_worker->startRun(m_runId, request); }

    void startAndFinish(const GenerationRequest &request = stripe())
    {
        start(request);
        QTRY_VERIFY(m_log->isOver());
    }

    ProjectContents contents() const
    {
        const auto store = ProjectStore::open(path());
        return store ? (*store)->contents().value_or(ProjectContents{}) : ProjectContents{};
    }

    QString path() const { return m_folder->filePath(QStringLiteral("demo.pagereel")); }
    QString templates() const { return m_folder->filePath(QStringLiteral("templates")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeReader> m_reader;
    std::unique_ptr<FakeStage> m_stage;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<ProjectWorker> m_worker;
    const QString m_runId = QStringLiteral("run-1");
};
