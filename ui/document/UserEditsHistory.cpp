#include "pipeline/project/RestorePoints.h"
#include "ui/document/ProjectState.h"
#include "ui/document/UserEdits.h"

// All scenes go, and those of then come: their order, and which they are, may be quite another.
void UserEdits::restoreTo(const RestorePoint &point)
{
    const QList<Scene> now = m_state->scenes()->scenes();
    QStringList before;
    QStringList after;
    QList<int> beforePositions;
    QList<int> afterPositions;
    EditSteps steps;
    for (const Scene &scene : now) {
        before.append(scene.id);
        beforePositions.append(int(beforePositions.size()));
    }
    std::vector<ProjectEdit> changes;
    for (const Scene &then : point.scenes) {
        const Scene *known = find(then.id) ? find(then.id) : m_state->archived(then.id);
        if (!known)
            continue;
        after.append(then.id);
        afterPositions.append(int(afterPositions.size()));
        Scene same = then;
        same.updatedAt = known->updatedAt;
        if (same == *known)
            continue;
        changes.emplace_back(Edit::ChangeScene{then, VersionCause::Restore});
        steps.undo.emplace_back(Edit::ChangeScene{*known, VersionCause::Undo}); // while it is shown
    }
    const bool sameScenes = before == after;
    if (!sameScenes) {
        steps.make.emplace_back(Edit::ArchiveScenes{before});
        steps.make.emplace_back(Edit::RestoreScenes{after, afterPositions});
        steps.undo.emplace_back(Edit::ArchiveScenes{after});
        steps.undo.emplace_back(Edit::RestoreScenes{before, beforePositions});
    }
    steps.make.insert(steps.make.end(), changes.begin(), changes.end());
    if (point.settings != m_state->settings()) {
        steps.make.emplace_back(Edit::ChangeSettings{point.settings});
        steps.undo.emplace_back(Edit::ChangeSettings{m_state->settings()});
    }
    if (point.brand && *point.brand != m_state->brand()) {
        steps.make.emplace_back(Edit::ChangeBrand{*point.brand});
        steps.undo.emplace_back(Edit::ChangeBrand{m_state->brand()});
    }
    if (steps.make.empty())
        return;
    steps.redo = steps.make;
    push(tr("Restore to a Message"), std::move(steps));
}

void UserEdits::deleteMessage(const QString &messageId)
{
    const int row = m_state->messages()->rowOf(messageId);
    if (row < 0 || m_state->messages()->messageAt(row).status == MessageStatus::Working)
        return;
    const Edit::DeleteMessages make{{messageId}};
    push(tr("Delete of a Message"), {{make}, {Edit::RestoreMessages{{m_state->messages()->messageAt(row)}, {row}}}, {make}});
}
