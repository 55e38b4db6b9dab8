#pragma once

#include "pipeline/export/FrameSource.h"
#include "ui/browser/StageCamera.h"

// Frames of a timeline from a hidden stage page, for an export worker: every picture is proved by its tag, and the next frame is
// committed as soon as one is accepted. A renderer that dies is started anew once a frame; a scene that hangs or throws ends the
// rendering with its name. GUI thread.
class BrowserFrameSource : public QObject, public FrameSource
{
    Q_OBJECT
public:
    // `service` outlives the source.
    explicit BrowserFrameSource(StageService *service, QObject *parent = nullptr);
    ~BrowserFrameSource() override;

    void render(const StageProject &project, const QList<StageScene> &scenes, int first, int last, int ahead, FrameReady ready,
                Ended ended) override;
    void frameTaken(int frame) override;
    void stop() override;

private:
    void onPageReady();
    void onPageLost(const Error &error);
    void onScenesAccepted(const Result<QJsonValue> &answer);
    void nextFrame();
    void onShot(const Result<StageCamera::Shot> &shot);
    Error named(const SceneError &error, const QString &sceneName) const;
    QString sceneNameAt(int frame) const;
    void end(Result<void> result);

    StageCamera m_camera;
    StageProject m_project;
    QList<StageScene> m_scenes;
    int m_last = -1;
    int m_next = 0;   // the frame at work, or the next one
    int m_taken = -1; // the last frame that frameTaken() told of
    int m_ahead = 1;
    int m_restartedAt = -1;  // the frame at which the renderer died last
    bool m_running = false;  // from render() to its end
    bool m_accepted = false; // the page has the scenes
    bool m_shooting = false;
    FrameReady m_frameReady;
    Ended m_ended;
};
