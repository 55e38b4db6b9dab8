#pragma once

#include "pipeline/project/ProjectEdit.h"

#include <QString>
#include <QUndoCommand>

#include <chrono>
#include <vector>

class ProjectState;

// What an edit does when it is made, when it is taken back, and when it is made again. Making again may differ: scenes that were
// inserted are in the archive by then.
struct EditSteps
{
    std::vector<ProjectEdit> make;
    std::vector<ProjectEdit> undo;
    std::vector<ProjectEdit> redo;
};

// Set where an edit may melt into the one before it: typing.
struct EditMerging
{
    QString key; // what is typed into; empty: this edit stands alone
    std::chrono::steady_clock::time_point time{};
    std::chrono::milliseconds pause{0}; // the longest between two that melt
};

// One edit of the user's on the undo stack. `text` completes the sentence "Undo …".
class EditCommand : public QUndoCommand
{
public:
    EditCommand(ProjectState *state, const QString &text, EditSteps steps, EditMerging merging = {});

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    void apply(const std::vector<ProjectEdit> &edits);

    ProjectState *m_state;
    EditSteps m_steps;
    EditMerging m_merging;
    bool m_made = false;
};
