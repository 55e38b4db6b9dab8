#pragma once

#include "ui/browser/StageJson.h"

#include <QHash>
#include <QObject>

#include <optional>

class StagePage;

// What a player's page should show, and the calls that bring it there: one at a time, always the newest state. When a scene
// hangs or kills the renderer it is marked, and the fresh page gets everything but that scene. GUI thread; a child of its page's
// owner.
class StagePlayback : public QObject
{
    Q_OBJECT
public:
    explicit StagePlayback(StagePage *page, QObject *parent = nullptr);

    void setProject(const StageProject &project);
    void setScenes(const QList<StageScene> &scenes);
    void seek(int frame);
    void setPlaying(bool playing);
    void setLoop(bool loop);
    void describe(const QString &sceneId); // described() tells, now and whenever that scene's code changes; empty: none

    int frame() const { return m_frame; }
    QString sceneAtFrame() const; // empty without scenes
    bool isPlaying() const { return m_playing; }

signals:
    void frameChanged(int frame);
    void playingChanged(bool playing);
    void sceneProblem(const QString &sceneId, const SceneError &error);
    void sceneProblemGone(const QString &sceneId);
    void sceneNotes(const QString &sceneId, const QStringList &notes); // what was assumed of its newest code; may be empty
    void described(const QString &sceneId, const QJsonArray &fields);  // as the page has them: unchecked; empty without a schema
    void painted(int frame);
    void cardShown(const QString &sceneId, int line); // an error card stands where that scene is
    void cardGone(const QString &sceneId);

private:
    enum class Work { None, Project, Scenes, Loop, Seek, Playing, Describe };
    // A scene with the trouble it made; forgotten when the scene's code or props change.
    struct Trouble
    {
        StageScene scene;
        SceneError error;
        bool leftOut = false;
    };

    void send(); // the next piece of work, unless one is under way
    void call(Work work, const QString &method, const QJsonObject &params);
    void onAnswer(Work work, const Result<QJsonValue> &answer);
    void onEvent(const QString &name, const QJsonObject &data);
    void onReady();
    void onLost(const Error &error, const QString &sceneId);

    QList<StageScene> scenesToSend() const;
    bool isAccepted(const StageScene &scene) const;
    bool isLeftOut(const StageScene &scene) const;
    void onScenesAccepted(const QList<StageProblem> &problems);
    void tellNotes(const QHash<QString, QStringList> &notes);
    const StageScene *sceneAt(int frame) const;    // past the end: the last one
    const StageScene *culprit(const Error &error); // null where it cannot be told yet
    void leaveOut(const StageScene &scene, const Error &error);
    void tellTrouble(const StageScene &scene, const SceneError &error);
    void setFrame(int frame);

    StagePage *m_page;
    bool m_hasProject = false;
    StageProject m_project;
    QList<StageScene> m_scenes;
    int m_frame = 0;
    bool m_playing = false;
    bool m_loop = false;
    QString m_described; // the scene whose fields are wanted

    Work m_underWay = Work::None;
    QList<Work> m_due;                     // each at most once, in the enum's order
    QList<StageScene> m_sent;              // with the update under way
    QHash<QString, StageScene> m_accepted; // scenes that the page took without harm
    QHash<QString, Trouble> m_troubles;
    QHash<QString, QStringList> m_notes; // as told; scenes without any are left out
    QString m_doubted;                   // the scene after the one that was shown when the page hung
    bool m_careful = false;              // an update hung: its new scenes are sent one by one, to find the one
};
