#pragma once

#include "ui/browser/StageJson.h"

#include <QElapsedTimer>
#include <QTimer>

class QWebEngineView;
class StagePage;
class StageService;

// A hidden stage page, and pictures of its frames: each is taken only when the tag painted below it proves which frame it is.
// One shot at a time. GUI thread.
class StageCamera : public QObject
{
    Q_OBJECT
public:
    struct Shot
    {
        QImage picture; // without the tag's rows; 32 bits a pixel
        QList<StageProblem> problems;
        StageMeasurement measurement; // of FrameKind::Measured, where there are no problems
    };
    // As protocol.ts says.
    enum class FrameKind { Plain, Measured, Textless };
    using Taken = std::function<void(Result<Shot>)>;

    // `service` outlives the camera.
    explicit StageCamera(StageService *service, QObject *parent = nullptr);
    ~StageCamera() override;

    StagePage *page() const { return m_page; }

    // How large the stage shows its picture: the composition's size, or smaller in the same shape.
    void setPictureSize(QSize size);

    // Shows `frame` and gives its picture. `taken` comes once, later, in the GUI thread; not after cancel().
    void shoot(int frame, FrameKind kind, Taken taken);
    void cancel();

private:
    void commit();
    void onAnswer(const Result<QJsonValue> &answer);
    void look();
    void wait();
    QImage grab() const;
    void finish(Result<Shot> result);

    std::unique_ptr<QWebEngineView> m_view; // after m_page in time: the page is its child
    StagePage *m_page;
    QTimer m_nextLook;

    Taken m_taken; // empty: no shot is under way
    int m_frame = 0;
    FrameKind m_kind = FrameKind::Plain;
    int m_commits = 0;
    quint32 m_tag = 0; // of the newest commit
    QElapsedTimer m_sinceCommit;
    QElapsedTimer m_sinceAnswer;
    QList<StageProblem> m_problems;
    StageMeasurement m_measurement;
    double m_meanTime = 20; // ms from commit to picture
};
