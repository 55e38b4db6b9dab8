#pragma once

#include "ui/document/EditCommand.h"

#include <QCoreApplication>
#include <QSize>

class ProjectState;
struct RestorePoint;
class QUndoStack;

// What the user does to scenes, brand and settings, as commands on the undo stack. What changes nothing is no command. GUI thread.
class UserEdits
{
    Q_DECLARE_TR_FUNCTIONS(UserEdits)
public:
    // Not owned; outlive the edits.
    UserEdits(ProjectState *state, QUndoStack *undoStack);

    void move(const QString &sceneId, int position);
    void moveAll(const QStringList &sceneIds, int before);
    void remove(const QStringList &sceneIds);
    void restore(const QString &sceneId, int position);
    QString duplicate(const QString &sceneId);
    void import(const QList<Scene> &scenes, int position);
    void rename(const QString &sceneId, const QString &name);
    void setDuration(const QString &sceneId, int frames);
    void setDurations(const QStringList &sceneIds, const QList<int> &frames);
    QString split(const QString &sceneId, int frame);
    void trimStart(const QString &sceneId, int frames);
    void setTransition(const QString &sceneId, SceneTransition transition);
    void setCode(const QString &sceneId, const QString &code);
    void restoreVersion(const QString &sceneId, const QString &code, const QJsonObject &props);
    void addFiles(const QList<Asset> &assets);
    void replaceFile(const QString &name, const Asset &other, QSize size);
    void removeFiles(const QStringList &names);
    void restoreTo(const RestorePoint &point);
    void deleteMessage(const QString &messageId);
    void setProps(const QString &sceneId, const QJsonObject &props);
    void insertScenes(const QList<Scene> &scenes, int position, const QString &text);
    void setScene(const Scene &after, const QString &text);
    void setBrand(const BrandProfile &brand, const QString &text, const QList<Asset> &assets);
    void setSettings(const ProjectSettings &settings, const QString &text);
    void setFormat(QSize size, int fps);
    void setSound(const Soundtrack &sound, const QList<Asset> &assets);
    void setTypingPause(std::chrono::milliseconds pause) { m_typingPause = pause; }

private:
    int lengthInRange(int frames) const;
    Scene withLength(Scene scene, int frames) const;
    const Scene *find(const QString &sceneId) const;
    void push(const QString &text, EditSteps steps, EditMerging merging = {});
    void insert(const QList<Scene> &scenes, int position, const QString &text, VersionCause cause);
    void change(const Scene &before, const Scene &after, const QString &text, VersionCause cause, const QString &mergeKey = {});
    EditMerging melting(const QString &key) const;

    ProjectState *m_state;
    QUndoStack *m_undoStack;
    std::chrono::milliseconds m_typingPause{1000};
};
