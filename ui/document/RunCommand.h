#pragma once

#include "pipeline/project/Records.h"

#include <QStringList>
#include <QUndoCommand>

#include <functional>
#include <memory>

class ProjectState;

// What a run did to the project. Shared by its undo command and the session that makes it grow.
struct RunStep
{
    QString runId;
    QStringList archived; // the scenes that made room, in order
    QList<int> archivedPositions;
    QMap<int, QString> made; // scene ids by index in the run
    QStringList restored;    // those of `made` to be shown by redo, in order, as they stood at undo
    QList<int> restoredPositions;
    BrandProfile brandBefore, brandAfter;
    ProjectSettings settingsBefore, settingsAfter;
    bool undone = false;
};

// A whole run as one undo step: pushed when the run starts, while `step` grows with each scene.
class RunCommand : public QUndoCommand
{
public:
    // `stop(runId)` cancels that run if it is still going.
    RunCommand(ProjectState *state, std::shared_ptr<RunStep> step, const QString &text, std::function<void(const QString &)> stop);

    void undo() override;
    void redo() override; // pushing does nothing: the worker has done it

private:
    ProjectState *m_state;
    std::shared_ptr<RunStep> m_step;
    std::function<void(const QString &)> m_stop;
};
