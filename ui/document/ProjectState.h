#pragma once

#include "pipeline/project/ProjectEdit.h"
#include "ui/document/MessageListModel.h"
#include "ui/document/SceneListModel.h"

#include <QHash>
#include <QObject>

// What the document holds of the project, and the one place where an edit takes effect on it. GUI thread.
class ProjectState : public QObject
{
    Q_OBJECT
public:
    explicit ProjectState(QObject *parent = nullptr);

    void reset(const ProjectContents &contents);

    SceneListModel *scenes() { return &m_scenes; }
    MessageListModel *messages() { return &m_messages; }
    const ProjectSettings &settings() const { return m_settings; }
    const BrandProfile &brand() const { return m_brand; }
    bool hasBrand() const { return m_brand != BrandProfile(); }
    bool isArchived(const QString &sceneId) const { return m_archive.contains(sceneId); }
    const Scene *archived(const QString &sceneId) const; // null where there is none; valid until the next change

    // An edit of the user's: takes effect, and goes to the worker.
    void apply(const ProjectEdit &edit);
    // Goes to the worker alone.
    void post(const ProjectEdit &edit);

    // What the worker has written already: takes effect alone.
    void show(const ProjectEdit &edit);
    void showScene(int position, const Scene &scene, const QImage &thumbnail);
    void keepArchived(const Scene &scene, const QImage &thumbnail);

    void setThumbnail(const QString &sceneId, const QImage &thumbnail);

signals:
    void posted(const ProjectEdit &edit);
    void settingsChanged();
    void brandChanged();
    void assetsChanged();
    void looksChanged(const QString &sceneId); // a scene's thumbnail is out of date, or missing

private:
    struct Archived
    {
        Scene scene;
        QImage thumbnail;
    };

    void perform(const Edit::InsertScenes &edit);
    void perform(const Edit::ArchiveScenes &edit);
    void perform(const Edit::RestoreScenes &edit);
    void perform(const Edit::MoveScene &edit);
    void perform(const Edit::ChangeScene &edit);
    void perform(const Edit::AddMessage &edit);
    void perform(const Edit::DeleteMessages &edit);
    void perform(const Edit::RestoreMessages &edit);
    // They are in the file alone.
    void perform(const Edit::AddAssets &) {}
    void perform(const Edit::RemoveAssets &) {}
    void perform(const Edit::RestoreAssets &) {}
    void perform(const Edit::ChangeSettings &edit);
    void perform(const Edit::ChangeBrand &edit);

    SceneListModel m_scenes;
    MessageListModel m_messages;
    ProjectSettings m_settings;
    BrandProfile m_brand;
    QHash<QString, Archived> m_archive; // by scene id
    QStringList m_pictured;             // of these, those whose pictures are kept, the oldest first
};
