#include "pipeline/project/AssetUse.h"
#include "ui/document/ProjectState.h"
#include "ui/document/UserEdits.h"

void UserEdits::addFiles(const QList<Asset> &assets)
{
    QStringList names;
    for (const Asset &asset : assets)
        names.append(asset.name);
    if (!names.isEmpty())
        push(tr("Add of %n File(s)", nullptr, int(names.size())),
             {{Edit::AddAssets{assets}}, {Edit::RemoveAssets{names}}, {Edit::RestoreAssets{names}}});
}

void UserEdits::replaceFile(const QString &name, const Asset &other, QSize size)
{
    if (name == other.name)
        return;
    EditSteps steps{{Edit::AddAssets{{other}}}, {}, {Edit::RestoreAssets{{other.name}}}};
    const QList<Scene> scenes = m_state->scenes()->scenes();
    for (const Scene &scene : scenes) {
        const Scene changed = AssetUse::withOther(scene, name, other.name, size);
        if (changed == scene)
            continue;
        steps.make.emplace_back(Edit::ChangeScene{changed, VersionCause::Inspector});
        steps.undo.emplace_back(Edit::ChangeScene{scene, VersionCause::Undo});
        steps.redo.emplace_back(Edit::ChangeScene{changed, VersionCause::Undo});
    }
    // The brand and the sound have their own ways to choose a file.
    if (AssetUse::places({name}, {}, m_state->brand(), m_state->settings()).isEmpty()) {
        steps.make.emplace_back(Edit::RemoveAssets{{name}});
        steps.redo.emplace_back(Edit::RemoveAssets{{name}});
        steps.undo.emplace_back(Edit::RestoreAssets{{name}});
    }
    steps.undo.emplace_back(Edit::RemoveAssets{{other.name}});
    push(tr("Replace of a File"), std::move(steps));
}

void UserEdits::removeFiles(const QStringList &names)
{
    if (!names.isEmpty())
        push(tr("Remove of %n File(s)", nullptr, int(names.size())),
             {{Edit::RemoveAssets{names}}, {Edit::RestoreAssets{names}}, {Edit::RemoveAssets{names}}});
}
