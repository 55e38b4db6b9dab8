#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QObject>

#include <deque>

class SceneInspection;
class StageCamera;
class StageService;

// Checks scenes in a hidden page, one after the other. prepare() and check() may be called from any thread; all else, the
// destructor included, in the GUI thread. Outlives the threads that call them.
class BrowserSceneStage : public QObject, public SceneStage
{
    Q_OBJECT
public:
    // `service` outlives the stage.
    explicit BrowserSceneStage(StageService *service, QObject *parent = nullptr);
    ~BrowserSceneStage() override;

    void prepare(const QString &projectId) override;
    QFuture<Result<SceneCheck>> check(const StageProject &project, const StageScene &scene, const QList<int> &frames,
                                      const Cancellation &cancellation) override;

private:
    void enqueue(std::unique_ptr<SceneInspection> inspection);
    void startNext();
    bool isFitFor(const QString &projectId) const; // there is a page, and it has had no other project's scenes
    void open();
    void onPageReady();
    void onPageLost(const Error &error);

    StageService *m_service;
    std::unique_ptr<StageCamera> m_camera;                // made at the first need
    QString m_projectId;                                  // whose scenes the page has had; empty where it has had none
    std::deque<std::unique_ptr<SceneInspection>> m_queue; // the first one is at work, once the page is ready
    bool m_running = false;
    int m_startsFailed = 0;
};
