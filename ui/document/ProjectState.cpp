#include "ui/document/ProjectState.h"

namespace {

constexpr qsizetype keptPictures = 20;

bool concernsAssets(const ProjectEdit &edit)
{
    return std::holds_alternative<Edit::AddAssets>(edit) || std::holds_alternative<Edit::RemoveAssets>(edit) ||
           std::holds_alternative<Edit::RestoreAssets>(edit);
}

} // namespace

ProjectState::ProjectState(QObject *parent)
    : QObject(parent)
{
}

void ProjectState::reset(const ProjectContents &contents)
{
    m_settings = contents.settings;
    m_brand = contents.hasBrand ? contents.brand : BrandProfile();
    m_archive.clear();
    m_pictured.clear();
    for (const Scene &scene : contents.archived)
        m_archive.insert(scene.id, {scene, {}});
    m_scenes.reset(contents.scenes);
    m_messages.reset(contents.messages);
    for (const Scene &scene : contents.scenes)
        emit looksChanged(scene.id);
}

const Scene *ProjectState::archived(const QString &sceneId) const
{
    const auto at = m_archive.constFind(sceneId);
    return at == m_archive.cend() ? nullptr : &at->scene;
}

void ProjectState::apply(const ProjectEdit &edit)
{
    show(edit);
    emit posted(edit);
    // Behind it: whoever asks the worker for them now asks after the edit.
    if (concernsAssets(edit))
        emit assetsChanged();
}

void ProjectState::post(const ProjectEdit &edit)
{
    emit posted(edit);
}

void ProjectState::show(const ProjectEdit &edit)
{
    std::visit([this](const auto &concrete) { perform(concrete); }, edit);
}

void ProjectState::showScene(int position, const Scene &scene, const QImage &thumbnail)
{
    m_scenes.insertScene(position, scene, thumbnail);
    if (thumbnail.isNull())
        emit looksChanged(scene.id);
}

// Pictures are large, and made again when a scene comes back: those of the latest are kept, so that Undo shows them at once.
void ProjectState::keepArchived(const Scene &scene, const QImage &thumbnail)
{
    m_archive.insert(scene.id, {scene, thumbnail});
    m_pictured.removeAll(scene.id);
    m_pictured.append(scene.id);
    if (m_pictured.size() <= keptPictures)
        return;
    if (const auto oldest = m_archive.find(m_pictured.takeFirst()); oldest != m_archive.end())
        oldest->thumbnail = {};
}

void ProjectState::setThumbnail(const QString &sceneId, const QImage &thumbnail)
{
    if (const auto archived = m_archive.find(sceneId); archived != m_archive.end())
        archived->thumbnail = thumbnail;
    else
        m_scenes.setThumbnail(sceneId, thumbnail);
}

void ProjectState::perform(const Edit::InsertScenes &edit)
{
    int position = edit.position;
    for (const Scene &scene : edit.scenes)
        showScene(position++, scene, {});
}

void ProjectState::perform(const Edit::ArchiveScenes &edit)
{
    for (const QString &id : edit.sceneIds) {
        const int position = m_scenes.positionOf(id);
        if (position < 0)
            continue;
        keepArchived(m_scenes.sceneAt(position), m_scenes.thumbnailAt(position));
        m_scenes.removeScene(position);
    }
}

void ProjectState::perform(const Edit::RestoreScenes &edit)
{
    for (qsizetype at = 0; at < edit.sceneIds.size(); ++at) {
        const auto archived = m_archive.constFind(edit.sceneIds.at(at));
        if (archived == m_archive.cend())
            continue;
        showScene(edit.positions.value(at, m_scenes.sceneCount()), archived->scene, archived->thumbnail);
        m_archive.erase(archived);
    }
}

void ProjectState::perform(const Edit::MoveScene &edit)
{
    if (const int from = m_scenes.positionOf(edit.sceneId); from >= 0)
        m_scenes.moveScene(from, edit.position);
}

void ProjectState::perform(const Edit::ChangeScene &edit)
{
    const int position = m_scenes.positionOf(edit.scene.id);
    if (position < 0)
        return;
    const Scene &before = m_scenes.sceneAt(position);
    const bool looksOther = before.code != edit.scene.code || before.props != edit.scene.props ||
                            before.durationInFrames != edit.scene.durationInFrames || before.part != edit.scene.part;
    m_scenes.changeScene(position, edit.scene);
    if (looksOther)
        emit looksChanged(edit.scene.id);
}

void ProjectState::perform(const Edit::AddMessage &edit)
{
    m_messages.put(edit.message);
}

void ProjectState::perform(const Edit::DeleteMessages &edit)
{
    for (const QString &id : edit.messageIds) {
        if (const int row = m_messages.rowOf(id); row >= 0)
            m_messages.remove(row);
    }
}

void ProjectState::perform(const Edit::RestoreMessages &edit)
{
    for (qsizetype at = 0; at < edit.messages.size(); ++at)
        m_messages.insert(edit.positions.value(at), edit.messages.at(at));
}

void ProjectState::perform(const Edit::ChangeSettings &edit)
{
    if (m_settings == edit.settings)
        return;
    const bool looksOther =
        m_settings.fps != edit.settings.fps || m_settings.width != edit.settings.width || m_settings.height != edit.settings.height;
    m_settings = edit.settings;
    emit settingsChanged();
    for (int position = 0; looksOther && position < m_scenes.sceneCount(); ++position)
        emit looksChanged(m_scenes.sceneAt(position).id);
}

void ProjectState::perform(const Edit::ChangeBrand &edit)
{
    if (m_brand == edit.brand)
        return;
    const bool looksOther = sceneBrand(m_brand) != sceneBrand(edit.brand);
    m_brand = edit.brand;
    emit brandChanged();
    for (int position = 0; looksOther && position < m_scenes.sceneCount(); ++position)
        emit looksChanged(m_scenes.sceneAt(position).id);
}
