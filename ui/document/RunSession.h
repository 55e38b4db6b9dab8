#pragma once

#include "pipeline/run/RunEvents.h"
#include "ui/document/RunCommand.h"
#include "ui/document/RunProgress.h"

#include <QHash>
#include <QObject>

class EditOutbox;
class ProjectState;
class QUndoStack;

// Turns a run's events into rows, chat lines, progress and one undo step. GUI thread.
class RunSession : public QObject
{
    Q_OBJECT
public:
    // Not owned; outlive the session.
    RunSession(ProjectState *state, EditOutbox *outbox, QUndoStack *undoStack, QObject *parent = nullptr);

    void clear();
    // Events of any other run are dropped from now on. `label` completes the sentence "Undo …".
    void begin(const QString &runId, const QString &label);
    void beginRetry(const QString &runId, int index, const QString &label); // one scene of a run that ended
    void cancel();
    void handle(const RunEventVariant &event);

    const RunProgress &progress() const { return m_progress; }

signals:
    void changed();
    void cancelRequested();

private:
    void on(const RunEvent::RunStarted &event);
    void on(const RunEvent::MessageChanged &event);
    void on(const RunEvent::SceneStarted &event);
    void on(const RunEvent::SceneCompleted &event);
    void on(const RunEvent::SceneFailed &event);
    void on(const RunEvent::AllScenesComplete &event);
    void on(const RunEvent::BrandRead &event);
    void on(const RunEvent::TitleUpdated &event);
    void on(const RunEvent::RunFailed &event);
    void on(const RunEvent::RunCancelled &event);

    void setProgress(const RunProgress &progress);
    void ensureStep();
    int positionFor(const RunEvent::SceneCompleted &event) const;
    void postOrder();
    void settleScene(int index, int total, bool done);
    void end(bool complete);

    ProjectState *m_state;
    EditOutbox *m_outbox;
    QUndoStack *m_undoStack;
    RunProgress m_progress;
    QString m_label;
    int m_retryIndex = -1;
    std::shared_ptr<RunStep> m_step;                // of the current run; null before its scenes may come
    QHash<QString, std::weak_ptr<RunStep>> m_steps; // by run id, while their commands live
};
