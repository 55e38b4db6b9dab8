#pragma once

#include "ui/browser/StageCamera.h"

#include <QElapsedTimer>
#include <QPromise>

// The answer to one check(): given once, whatever happens to whoever holds it.
class CheckAnswer
{
public:
    CheckAnswer() { m_promise.start(); }
    ~CheckAnswer() { give(failure(ErrorKind::Cancelled, {})); }
    Q_DISABLE_COPY_MOVE(CheckAnswer)

    QFuture<Result<SceneCheck>> future() const { return m_promise.future(); }
    void give(Result<SceneCheck> result);

private:
    QPromise<Result<SceneCheck>> m_promise;
    bool m_given = false;
};

// One check at work: compiles the scene in the camera's page, takes a picture of each frame, measures its texts, and has the
// pixels looked at in the thread pool. GUI thread.
class SceneInspection : public QObject
{
    Q_OBJECT
public:
    SceneInspection(StageProject project, StageScene scene, const QList<int> &frames, Cancellation cancellation,
                    std::shared_ptr<CheckAnswer> answer);

    const StageProject &project() const { return m_project; }
    bool isCancelled() const { return m_cancellation.isCancelled(); }

    // The camera's page is ready, and this inspection's alone until done(). Deleting the inspection stops it.
    void start(StageCamera *camera);
    void fail(const Error &error);

signals:
    void done();

private:
    void onCompiled(const Result<QJsonValue> &answer);
    void nextFrame();
    void onShot(const Result<StageCamera::Shot> &shot);
    void onGround(const Result<StageCamera::Shot> &ground, const StageCamera::Shot &seen);
    void lookAtPicture(const QImage &picture);
    bool lookAtTexts(const StageMeasurement &measurement);
    void lookAtGround(const StageCamera::Shot &seen, const QImage &ground);
    void sceneFailed(const Error &error); // at the frame at work
    void addProblems(const QList<StageProblem> &problems);
    void workDone();
    void finish();

    StageProject m_project;
    StageScene m_scene;
    Cancellation m_cancellation;
    std::shared_ptr<CheckAnswer> m_answer;

    StageCamera *m_camera = nullptr;
    QElapsedTimer m_time;
    QList<int> m_frames;
    qsizetype m_index = -1;
    int m_frame = -1;      // of the scene, at work; -1 while it compiles
    bool m_lost = false;   // the page is gone: no further frame
    bool m_looked = false; // all frames were taken
    int m_poolWork = 0;
    SceneCheck m_check;
};
