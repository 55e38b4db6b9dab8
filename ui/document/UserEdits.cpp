#include "ui/document/UserEdits.h"

#include "pipeline/project/SceneName.h"
#include "ui/document/ProjectState.h"

#include <QUndoStack>
#include <QUuid>

#include <cmath>

namespace {

constexpr int longestSceneSeconds = 30 * 60;

QString shortName(const Scene &scene)
{
    return shortSceneName(scene.name);
}

// As long in seconds as it was.
Scene atRate(Scene scene, int fps, int newFps)
{
    const auto frames = [=](int count) { return int(std::lround(double(count) * newFps / fps)); };
    scene.durationInFrames = std::max(1, frames(scene.durationInFrames));
    scene.transition.frames = frames(scene.transition.frames);
    if (scene.part.wholeFrames > 0) {
        scene.part.firstFrame = frames(scene.part.firstFrame);
        scene.part.wholeFrames = std::max(frames(scene.part.wholeFrames), scene.part.firstFrame + scene.durationInFrames);
    }
    return scene;
}

int wholeOf(const Scene &scene)
{
    return std::max(scene.part.wholeFrames, scene.durationInFrames);
}

// A scene that is shown whole needs no part.
ScenePart simplest(const ScenePart &part, int shownFrames)
{
    return part.firstFrame == 0 && part.wholeFrames == shownFrames ? ScenePart{} : part;
}

} // namespace

UserEdits::UserEdits(ProjectState *state, QUndoStack *undoStack)
    : m_state(state)
    , m_undoStack(undoStack)
{
}

void UserEdits::move(const QString &sceneId, int position)
{
    const Scene *scene = find(sceneId);
    if (!scene)
        return;
    const int from = m_state->scenes()->positionOf(sceneId);
    const int to = std::clamp(position, 0, m_state->scenes()->sceneCount() - 1);
    if (from == to)
        return;
    const Edit::MoveScene make{sceneId, to};
    push(tr("Move of %1").arg(shortName(*scene)), {{make}, {Edit::MoveScene{sceneId, from}}, {make}});
}

void UserEdits::moveAll(const QStringList &sceneIds, int before)
{
    QStringList order;
    QStringList fromLeft;
    QStringList fromRight;
    for (const Scene &scene : m_state->scenes()->scenes()) {
        if (sceneIds.contains(scene.id))
            (order.size() < before ? fromLeft : fromRight).append(scene.id);
        order.append(scene.id);
    }
    before = std::clamp(before, 0, int(order.size()));

    EditSteps steps;
    const auto moveTo = [&](const QString &id, int position) {
        const int from = int(order.indexOf(id));
        if (from == position)
            return;
        steps.make.push_back(Edit::MoveScene{id, position});
        steps.undo.insert(steps.undo.begin(), Edit::MoveScene{id, from});
        order.move(from, position);
    };
    for (int left = 1; left <= fromLeft.size(); ++left)
        moveTo(fromLeft.at(fromLeft.size() - left), before - left);
    for (int right = 0; right < fromRight.size(); ++right)
        moveTo(fromRight.at(right), before + right);
    if (steps.make.empty())
        return;
    steps.redo = steps.make;
    const QStringList moved = fromLeft + fromRight;
    push(moved.size() == 1 ? tr("Move of %1").arg(shortName(*find(moved.first()))) : tr("Move of %n Scenes", nullptr, int(moved.size())),
         std::move(steps));
}

void UserEdits::remove(const QStringList &sceneIds)
{
    const SceneListModel *scenes = m_state->scenes();
    QStringList ids;
    QList<int> positions;
    for (int position = 0; position < scenes->sceneCount(); ++position) {
        const QString &id = scenes->sceneAt(position).id;
        if (sceneIds.contains(id)) {
            ids.append(id);
            positions.append(position);
        }
    }
    if (ids.isEmpty())
        return;
    const QString text = ids.size() == 1 ? tr("Delete of %1").arg(shortName(*scenes->scene(ids.first())))
                                         : tr("Delete of %n Scenes", nullptr, int(ids.size()));
    const Edit::ArchiveScenes make{ids};
    push(text, {{make}, {Edit::RestoreScenes{ids, positions}}, {make}});
}

void UserEdits::restore(const QString &sceneId, int position)
{
    if (!m_state->isArchived(sceneId))
        return;
    const Edit::RestoreScenes make{{sceneId}, {std::clamp(position, 0, m_state->scenes()->sceneCount())}};
    push(tr("Restore of a Scene"), {{make}, {Edit::ArchiveScenes{{sceneId}}}, {make}});
}

QString UserEdits::duplicate(const QString &sceneId)
{
    const Scene *original = find(sceneId);
    if (!original)
        return {};
    Scene copy = *original;
    copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    copy.runId.clear(); // the run's undo step leaves it alone
    copy.createdAt = copy.updatedAt = QDateTime::currentDateTimeUtc();
    insert({copy}, m_state->scenes()->positionOf(sceneId) + 1, tr("Duplicate of %1").arg(shortName(copy)), VersionCause::Timeline);
    return copy.id;
}

void UserEdits::import(const QList<Scene> &scenes, int position)
{
    if (!scenes.isEmpty())
        insert(scenes, std::clamp(position, 0, m_state->scenes()->sceneCount()), tr("Import of %n Scenes", nullptr, int(scenes.size())),
               VersionCause::Import);
}

void UserEdits::rename(const QString &sceneId, const QString &name)
{
    const Scene *scene = find(sceneId);
    const QString trimmed = name.simplified();
    if (!scene || trimmed.isEmpty())
        return;
    Scene after = *scene;
    after.name = trimmed;
    change(*scene, after, tr("Rename of %1").arg(shortName(*scene)), VersionCause::Timeline);
}

void UserEdits::setDuration(const QString &sceneId, int frames)
{
    const Scene *scene = find(sceneId);
    if (!scene)
        return;
    const Scene after = withLength(*scene, frames);
    change(*scene, after, tr("Change of Length of %1").arg(shortName(*scene)), VersionCause::Timeline, QStringLiteral("length"));
}

void UserEdits::setDurations(const QStringList &sceneIds, const QList<int> &frames)
{
    if (sceneIds.size() == 1)
        return setDuration(sceneIds.first(), frames.first());
    EditSteps steps;
    for (qsizetype at = 0; at < sceneIds.size(); ++at) {
        const Scene *scene = find(sceneIds.at(at));
        if (!scene)
            continue;
        const Scene after = withLength(*scene, frames.at(at));
        if (after == *scene)
            continue;
        steps.make.push_back(Edit::ChangeScene{after, VersionCause::Timeline});
        steps.undo.push_back(Edit::ChangeScene{*scene, VersionCause::Undo});
        steps.redo.push_back(Edit::ChangeScene{after, VersionCause::Undo});
    }
    if (!steps.make.empty())
        push(tr("Change of Lengths"), std::move(steps));
}

int UserEdits::lengthInRange(int frames) const
{
    return std::clamp(frames, 1, longestSceneSeconds * std::max(1, m_state->settings().fps));
}

// Where only a part is shown, the whole grows with it, but does not shrink: what is cut off may come back.
Scene UserEdits::withLength(Scene scene, int frames) const
{
    scene.durationInFrames = lengthInRange(frames);
    if (scene.part.wholeFrames > 0)
        scene.part = simplest({scene.part.firstFrame, std::max(scene.part.wholeFrames, scene.part.firstFrame + scene.durationInFrames)},
                              scene.durationInFrames);
    return scene;
}

QString UserEdits::split(const QString &sceneId, int frame)
{
    const Scene *scene = find(sceneId);
    if (!scene || frame <= 0 || frame >= scene->durationInFrames)
        return {};
    const int whole = wholeOf(*scene);
    Scene first = *scene;
    first.durationInFrames = frame;
    first.part.wholeFrames = whole;
    Scene second = *scene;
    second.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    second.runId.clear(); // the run's undo step leaves it alone
    second.createdAt = second.updatedAt = QDateTime::currentDateTimeUtc();
    second.durationInFrames = scene->durationInFrames - frame;
    second.part = {scene->part.firstFrame + frame, whole};
    second.transition = {};
    const int position = m_state->scenes()->positionOf(sceneId);
    push(tr("Split of %1").arg(shortName(*scene)),
         {{Edit::ChangeScene{first, VersionCause::Timeline}, Edit::InsertScenes{{second}, position + 1, VersionCause::Timeline}},
          {Edit::ArchiveScenes{{second.id}}, Edit::ChangeScene{*scene, VersionCause::Undo}},
          {Edit::ChangeScene{first, VersionCause::Undo}, Edit::RestoreScenes{{second.id}, {position + 1}}}});
    return second.id;
}

void UserEdits::trimStart(const QString &sceneId, int frames)
{
    const Scene *scene = find(sceneId);
    if (!scene)
        return;
    const int by = std::clamp(frames, -scene->part.firstFrame, scene->durationInFrames - 1);
    Scene after = *scene;
    after.durationInFrames -= by;
    after.part = simplest({scene->part.firstFrame + by, wholeOf(*scene)}, after.durationInFrames);
    change(*scene, after, tr("Trim of %1").arg(shortName(*scene)), VersionCause::Timeline);
}

void UserEdits::setTransition(const QString &sceneId, SceneTransition transition)
{
    const Scene *scene = find(sceneId);
    if (!scene)
        return;
    Scene after = *scene;
    after.transition = transition;
    change(*scene, after, tr("Change of Transition of %1").arg(shortName(*scene)), VersionCause::Timeline);
}

void UserEdits::setCode(const QString &sceneId, const QString &code)
{
    const Scene *scene = find(sceneId);
    if (!scene)
        return;
    Scene after = *scene;
    after.code = code;
    change(*scene, after, tr("Typing in %1").arg(shortName(*scene)), VersionCause::CodeEditor, QStringLiteral("code"));
}

void UserEdits::setProps(const QString &sceneId, const QJsonObject &props)
{
    const Scene *scene = find(sceneId);
    if (!scene)
        return;
    Scene after = *scene;
    after.props = props;
    change(*scene, after, tr("Change of Content of %1").arg(shortName(*scene)), VersionCause::Inspector, QStringLiteral("props"));
}

void UserEdits::restoreVersion(const QString &sceneId, const QString &code, const QJsonObject &props)
{
    const Scene *scene = find(sceneId);
    if (!scene)
        return;
    Scene after = *scene;
    after.code = code;
    after.props = props;
    change(*scene, after, tr("Restore of %1").arg(shortName(*scene)), VersionCause::Restore);
}

void UserEdits::insertScenes(const QList<Scene> &scenes, int position, const QString &text)
{
    const auto isNew = [this](const Scene &scene) { return !scene.id.isEmpty() && !find(scene.id) && !m_state->isArchived(scene.id); };
    if (!scenes.isEmpty() && std::all_of(scenes.cbegin(), scenes.cend(), isNew))
        insert(scenes, std::clamp(position, 0, m_state->scenes()->sceneCount()), text, VersionCause::Timeline);
}

void UserEdits::setScene(const Scene &after, const QString &text)
{
    if (const Scene *scene = find(after.id))
        change(*scene, after, text, VersionCause::Inspector);
}

// The files come first, so that they are there when scenes ask for them; taken back, the brand names them no longer.
void UserEdits::setBrand(const BrandProfile &brand, const QString &text, const QList<Asset> &assets)
{
    if (brand == m_state->brand())
        return;
    const Edit::ChangeBrand change{brand};
    std::vector<ProjectEdit> make;
    if (!assets.isEmpty())
        make.push_back(Edit::AddAssets{assets});
    make.push_back(change);
    push(text.isEmpty() ? tr("Change of Brand") : text, {make, {Edit::ChangeBrand{m_state->brand()}}, {change}},
         melting(QStringLiteral("brand ") + text));
}

void UserEdits::setSettings(const ProjectSettings &settings, const QString &text)
{
    if (settings == m_state->settings())
        return;
    const Edit::ChangeSettings make{settings};
    push(text, {{make}, {Edit::ChangeSettings{m_state->settings()}}, {make}});
}

void UserEdits::setFormat(QSize size, int fps)
{
    const ProjectSettings before = m_state->settings();
    ProjectSettings after = before;
    after.width = size.width();
    after.height = size.height();
    after.fps = fps;
    for (Marker &marker : after.markers)
        marker.frame = int(std::lround(double(marker.frame) * fps / before.fps));
    if (after == before)
        return;
    EditSteps steps{{Edit::ChangeSettings{after}}, {Edit::ChangeSettings{before}}, {Edit::ChangeSettings{after}}};
    const QList<Scene> scenes = m_state->scenes()->scenes();
    for (const Scene &scene : scenes) {
        const Scene timed = atRate(scene, before.fps, fps);
        if (timed == scene)
            continue;
        steps.make.push_back(Edit::ChangeScene{timed, VersionCause::Timeline});
        steps.undo.push_back(Edit::ChangeScene{scene, VersionCause::Undo});
        steps.redo.push_back(Edit::ChangeScene{timed, VersionCause::Undo});
    }
    push(tr("Change of Format"), std::move(steps));
}

void UserEdits::setSound(const Soundtrack &sound, const QList<Asset> &assets)
{
    const ProjectSettings before = m_state->settings();
    if (sound == before.sound)
        return;
    ProjectSettings after = before;
    after.sound = sound;
    const bool isOther = sound.asset != before.sound.asset;
    const QString text = sound.asset.isEmpty() ? tr("Remove of Sound") : isOther ? tr("Add of Sound") : tr("Change of Sound");
    std::vector<ProjectEdit> make;
    if (!assets.isEmpty())
        make.push_back(Edit::AddAssets{assets});
    make.push_back(Edit::ChangeSettings{after});
    push(text, {make, {Edit::ChangeSettings{before}}, {Edit::ChangeSettings{after}}},
         isOther ? EditMerging() : melting(QStringLiteral("sound ") + sound.asset));
}

const Scene *UserEdits::find(const QString &sceneId) const
{
    return m_state->scenes()->scene(sceneId);
}

void UserEdits::push(const QString &text, EditSteps steps, EditMerging merging)
{
    m_undoStack->push(new EditCommand(m_state, text, std::move(steps), std::move(merging)));
}

void UserEdits::insert(const QList<Scene> &scenes, int position, const QString &text, VersionCause cause)
{
    QStringList ids;
    QList<int> positions;
    for (const Scene &scene : scenes) {
        positions.append(position + int(ids.size()));
        ids.append(scene.id);
    }
    push(text, {{Edit::InsertScenes{scenes, position, cause}}, {Edit::ArchiveScenes{ids}}, {Edit::RestoreScenes{ids, positions}}});
}

void UserEdits::change(const Scene &before, const Scene &after, const QString &text, VersionCause cause, const QString &mergeKey)
{
    if (before == after)
        return;
    push(text,
         {{Edit::ChangeScene{after, cause}},
          {Edit::ChangeScene{before, VersionCause::Undo}},
          {Edit::ChangeScene{after, VersionCause::Undo}}},
         mergeKey.isEmpty() ? EditMerging() : melting(mergeKey + QLatin1Char(' ') + before.id));
}

EditMerging UserEdits::melting(const QString &key) const
{
    return {key, std::chrono::steady_clock::now(), m_typingPause};
}
