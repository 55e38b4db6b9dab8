#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QWidget>

#include <memory>

class StageService;

// A text that is seen in the view. The box is in the view's pixels.
struct StageTextHit
{
    QString sceneId;
    QString text;
    QRect box;
};

// The visible player of a whole timeline: a stage page that keeps itself alive (a scene that hangs or kills the renderer is
// marked and left out after a restart) and letterboxes the picture. GUI thread. Frames are of the timeline, from 0.
class StageView : public QWidget
{
    Q_OBJECT
public:
    explicit StageView(StageService *service, QWidget *parent = nullptr); // `service` outlives the view
    ~StageView() override;

    void setProject(const StageProject &project);
    void setScenes(const QList<StageScene> &scenes); // the whole timeline, cheap where little changed
    void seek(int frame);
    void play();
    void pause();
    void setLoop(bool loop);
    void describe(const QString &sceneId); // described() tells of its schema, now and whenever its code changes; empty: of none

    int frame() const;
    bool isPlaying() const;

signals:
    void frameChanged(int frame);
    void playingChanged(bool playing);
    void sceneProblem(const QString &sceneId, const SceneError &error);
    void sceneProblemGone(const QString &sceneId);
    void sceneNotes(const QString &sceneId, const QStringList &notes); // what was assumed of its newest code; may be empty
    void described(const QString &sceneId, const QJsonArray &fields);  // SceneField of protocol.ts, unchecked; empty without a schema
    void openInEditorRequested(const QString &sceneId, int line);      // pressed on the error card
    void textPicked(const StageTextHit &hit);                          // double-clicked
    void menuWanted(const StageTextHit &hit);                          // its context menu; the text is empty where there is none
    void painted(int frame); // that frame stands on the screen after a seek or a change, where the view is seen

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void lookForText(const QPoint &place, void (StageView::*found)(const StageTextHit &));

    class Private;
    std::unique_ptr<Private> d;
};
