#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class Document;

// Tells what the player has to show: the document's project and scenes as the stage takes them, many changes at once where they come
// close together. GUI thread.
class StageFeed : public QObject
{
    Q_OBJECT
public:
    // `document` outlives this.
    explicit StageFeed(Document *document, QObject *parent = nullptr);

    void setAssets(std::shared_ptr<AssetSource> assets);

signals:
    void projectChanged(const StageProject &project);
    void scenesChanged(const QList<StageScene> &scenes);

private:
    void projectIsStale();
    void schedule();
    void send();

    Document *m_document;
    std::shared_ptr<AssetSource> m_assets;
    QTimer m_timer;
    QElapsedTimer m_sent; // since send() was last at work
    bool m_projectStale = false;
};
