#include "ui/document/RunSession.h"

#include "ui/document/EditOutbox.h"
#include "ui/document/ProjectState.h"

#include <QUndoStack>

RunSession::RunSession(ProjectState *state, EditOutbox *outbox, QUndoStack *undoStack, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_outbox(outbox)
    , m_undoStack(undoStack)
{
}

void RunSession::clear()
{
    m_step.reset();
    m_steps.clear();
    m_retryIndex = -1;
    setProgress({});
}

void RunSession::begin(const QString &runId, const QString &label)
{
    m_label = label;
    m_state->messages()->settle();
    m_state->scenes()->removeWorking();
    m_step.reset();
    m_retryIndex = -1;
    setProgress({.runId = runId, .running = true});
}

void RunSession::beginRetry(const QString &runId, int index, const QString &label)
{
    begin(runId, label);
    m_retryIndex = index;
    m_step = m_steps.value(runId).lock();
    if (m_step && m_step->undone)
        m_step.reset();
}

void RunSession::cancel()
{
    if (!m_progress.running || m_progress.cancelling)
        return;
    RunProgress progress = m_progress;
    progress.cancelling = true;
    setProgress(progress);
    emit cancelRequested();
}

void RunSession::handle(const RunEventVariant &event)
{
    const QString &runId = std::visit([](const auto &concrete) -> const QString & { return concrete.runId; }, event);
    if (runId.isEmpty() || runId != m_progress.runId)
        return;
    std::visit([this](const auto &concrete) { on(concrete); }, event);
}

void RunSession::on(const RunEvent::RunStarted &event)
{
    m_state->scenes()->removeAllPending();
    ensureStep();
    for (int position = 0; position < m_state->scenes()->sceneCount(); ++position) {
        const QString &id = m_state->scenes()->sceneAt(position).id;
        if (event.archivedSceneIds.contains(id)) {
            m_step->archived.append(id);
            m_step->archivedPositions.append(position);
        }
    }
    if (m_step->undone) {
        // The worker was faster than the undo: it is taken back there too.
        m_step->settingsAfter = event.settings;
        m_state->post(Edit::RestoreScenes{m_step->archived, m_step->archivedPositions});
        m_state->post(Edit::ChangeSettings{m_state->settings()});
        return;
    }
    m_state->show(Edit::ArchiveScenes{m_step->archived});
    m_state->show(Edit::ChangeSettings{event.settings});
    if (!m_outbox->isIdle())
        postOrder();
}

void RunSession::on(const RunEvent::MessageChanged &event)
{
    m_state->messages()->put(event.message);
}

void RunSession::on(const RunEvent::SceneStarted &event)
{
    if (m_progress.cancelling)
        return;
    m_state->scenes()->startPending(event.runId, event.sceneIndex, event.sceneName);
    RunProgress progress = m_progress;
    progress.scenesTotal = event.totalScenes;
    setProgress(progress);
}

void RunSession::on(const RunEvent::SceneCompleted &event)
{
    m_state->scenes()->removePending(event.runId, event.sceneIndex);
    if (m_state->scenes()->positionOf(event.scene.id) >= 0 || m_state->isArchived(event.scene.id))
        return;
    ensureStep();
    if (m_step->undone) {
        // It was committed before the cancellation got there: it joins the other scenes of the undone run.
        m_state->keepArchived(event.scene, event.thumbnail);
        m_state->post(Edit::ArchiveScenes{{event.scene.id}});
        m_step->restoredPositions.append(m_step->restored.isEmpty() ? 0 : m_step->restoredPositions.last() + 1);
        m_step->restored.append(event.scene.id);
    } else {
        m_state->showScene(positionFor(event), event.scene, event.thumbnail);
        if (!m_outbox->isIdle())
            postOrder();
    }
    m_step->made.insert(event.sceneIndex, event.scene.id);
    settleScene(event.sceneIndex, event.totalScenes, true);
}

void RunSession::on(const RunEvent::SceneFailed &event)
{
    if (m_step && m_step->undone)
        m_state->scenes()->removePending(event.runId, event.sceneIndex);
    else
        m_state->scenes()->failPending(event.runId, event.sceneIndex, event.sceneName, event.error);
    settleScene(event.sceneIndex, event.totalScenes, false);
}

void RunSession::on(const RunEvent::AllScenesComplete &)
{
    end(true);
}

void RunSession::on(const RunEvent::BrandRead &event)
{
    ensureStep();
    if (m_step->undone) {
        m_step->brandAfter = event.brand;
        m_state->post(Edit::ChangeBrand{m_state->brand()});
        return;
    }
    m_state->show(Edit::ChangeBrand{event.brand});
}

void RunSession::on(const RunEvent::TitleUpdated &event)
{
    ensureStep();
    if (m_step->undone) {
        m_step->settingsAfter.title = event.title;
        m_state->post(Edit::ChangeSettings{m_state->settings()});
        return;
    }
    ProjectSettings settings = m_state->settings();
    settings.title = event.title;
    m_state->show(Edit::ChangeSettings{settings});
}

void RunSession::on(const RunEvent::RunFailed &)
{
    end(false);
}

void RunSession::on(const RunEvent::RunCancelled &)
{
    end(false);
}

void RunSession::setProgress(const RunProgress &progress)
{
    if (m_progress == progress)
        return;
    m_progress = progress;
    emit changed();
}

// The undo step of the current run, pushed with the first event that changes the project.
void RunSession::ensureStep()
{
    if (m_step)
        return;
    m_step = std::make_shared<RunStep>();
    m_step->runId = m_progress.runId;
    m_step->brandBefore = m_state->brand();
    m_step->settingsBefore = m_state->settings();
    m_steps.insert(m_step->runId, m_step);
    const auto stop = [this](const QString &runId) {
        if (runId == m_progress.runId)
            cancel();
    };
    m_undoStack->push(new RunCommand(m_state, m_step, m_label, stop));
}

// Where the file has it. An edit still on its way may have moved or removed its neighbour: then behind the last scene of its run.
int RunSession::positionFor(const RunEvent::SceneCompleted &event) const
{
    const SceneListModel *scenes = m_state->scenes();
    if (const int before = scenes->positionOf(event.afterSceneId); before >= 0)
        return before + 1;
    if (event.afterSceneId.isEmpty() && m_outbox->isIdle())
        return 0;
    for (int position = scenes->sceneCount() - 1; position >= 0; --position) {
        if (scenes->sceneAt(position).runId == event.runId)
            return position + 1;
    }
    return scenes->sceneCount();
}

// Makes the file's order the one on screen: the worker inserted scenes while edits were on their way to it.
void RunSession::postOrder()
{
    for (int position = 0; position < m_state->scenes()->sceneCount(); ++position)
        m_state->post(Edit::MoveScene{m_state->scenes()->sceneAt(position).id, position});
}

void RunSession::settleScene(int index, int total, bool done)
{
    RunProgress progress = m_progress;
    if (m_retryIndex >= 0) {
        progress.running = index != m_retryIndex;
    } else {
        progress.settle(index, total);
        progress.scenesDone += done ? 1 : 0;
    }
    setProgress(progress);
}

void RunSession::end(bool complete)
{
    m_state->scenes()->removeWorking();
    m_state->messages()->settle();
    RunProgress progress = m_progress;
    progress.running = false;
    progress.cancelling = false;
    if (complete)
        progress.percent = 100;
    setProgress(progress);
}
