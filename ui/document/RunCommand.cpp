#include "ui/document/RunCommand.h"

#include "ui/document/ProjectState.h"

RunCommand::RunCommand(ProjectState *state, std::shared_ptr<RunStep> step, const QString &text, std::function<void(const QString &)> stop)
    : QUndoCommand(text)
    , m_state(state)
    , m_step(std::move(step))
    , m_stop(std::move(stop))
{
}

void RunCommand::undo()
{
    m_stop(m_step->runId);
    m_step->undone = true;

    m_step->restored.clear();
    m_step->restoredPositions.clear();
    const QStringList made = m_step->made.values();
    for (int position = 0; position < m_state->scenes()->sceneCount(); ++position) {
        const QString &id = m_state->scenes()->sceneAt(position).id;
        if (made.contains(id)) {
            m_step->restored.append(id);
            m_step->restoredPositions.append(position);
        }
    }
    m_step->brandAfter = m_state->brand();
    m_step->settingsAfter = m_state->settings();

    m_state->scenes()->removeAllPending();
    if (!m_step->restored.isEmpty())
        m_state->apply(Edit::ArchiveScenes{m_step->restored});
    if (m_step->settingsBefore != m_step->settingsAfter)
        m_state->apply(Edit::ChangeSettings{m_step->settingsBefore});
    if (m_step->brandBefore != m_step->brandAfter)
        m_state->apply(Edit::ChangeBrand{m_step->brandBefore});
    if (!m_step->archived.isEmpty())
        m_state->apply(Edit::RestoreScenes{m_step->archived, m_step->archivedPositions});
}

void RunCommand::redo()
{
    if (!m_step->undone)
        return;
    m_step->undone = false;
    if (!m_step->archived.isEmpty())
        m_state->apply(Edit::ArchiveScenes{m_step->archived});
    if (m_step->settingsBefore != m_step->settingsAfter)
        m_state->apply(Edit::ChangeSettings{m_step->settingsAfter});
    if (m_step->brandBefore != m_step->brandAfter)
        m_state->apply(Edit::ChangeBrand{m_step->brandAfter});
    if (!m_step->restored.isEmpty())
        m_state->apply(Edit::RestoreScenes{m_step->restored, m_step->restoredPositions});
}
