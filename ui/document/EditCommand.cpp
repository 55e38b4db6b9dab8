#include "ui/document/EditCommand.h"

#include "ui/document/ProjectState.h"

EditCommand::EditCommand(ProjectState *state, const QString &text, EditSteps steps, EditMerging merging)
    : QUndoCommand(text)
    , m_state(state)
    , m_steps(std::move(steps))
    , m_merging(std::move(merging))
{
}

void EditCommand::undo()
{
    // Typing after an undo starts a new step.
    m_merging.key.clear();
    apply(m_steps.undo);
}

void EditCommand::redo()
{
    apply(m_made ? m_steps.redo : m_steps.make);
    m_made = true;
}

int EditCommand::id() const
{
    return m_merging.key.isEmpty() ? -1 : 1;
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *later = static_cast<const EditCommand *>(other); // the stack compares ids first
    if (later->m_merging.key != m_merging.key || later->m_merging.time - m_merging.time > m_merging.pause)
        return false;
    m_steps.make = later->m_steps.make;
    m_steps.redo = later->m_steps.redo;
    m_merging.time = later->m_merging.time;
    return true;
}

void EditCommand::apply(const std::vector<ProjectEdit> &edits)
{
    for (const ProjectEdit &edit : edits)
        m_state->apply(edit);
}
