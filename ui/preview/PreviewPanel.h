#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QWidget>

class Banner;
class Document;
class Playback;
class QStackedLayout;
class StageFeed;
class StageService;
class StageView;
struct StageTextHit;

// The player of the open project with its transport bar. GUI thread.
class PreviewPanel : public QWidget
{
    Q_OBJECT
public:
    // Both outlive this.
    PreviewPanel(Document *document, StageService *stage, QWidget *parent = nullptr);

    Playback *playback() const { return m_playback; } // its actions and the playhead
    void setAssets(std::shared_ptr<AssetSource> assets);

    void describe(const QString &sceneId); // described() tells

signals:
    void described(const QString &sceneId, const QJsonArray &fields); // as StageView has it
    void openInEditorRequested(const QString &sceneId, int line);
    // What the stage says of a scene.
    void sceneProblem(const QString &sceneId, const SceneError &error);
    void sceneProblemGone(const QString &sceneId);
    void sceneNotes(const QString &sceneId, const QStringList &notes);

private:
    void connectStage();
    void editText(const StageTextHit &hit);
    void openMenu(const StageTextHit &hit);
    void reveal(const StageTextHit &hit);
    void showProblem(const QString &sceneId, const SceneError &error);
    void hideProblem(const QString &sceneId);
    void showWhatThereIs();

    Document *m_document;
    StageView *m_stage;
    StageFeed *m_feed;
    Playback *m_playback;
    Banner *m_banner;
    QStackedLayout *m_pages;
    QString m_problemScene;
    int m_problemLine = 0;
};
