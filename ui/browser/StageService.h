#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QObject>

#include <memory>

class QWebEngineProfile;

// What all stage pages of the process share: the scheme, its handler, the off-the-record profile and its request filter.
// GUI thread; made once after QApplication, outlives every StageView and BrowserSceneStage.
class StageService : public QObject
{
    Q_OBJECT
public:
    // Before QApplication is made.
    static void registerScheme();

    explicit StageService(QObject *parent = nullptr);
    ~StageService() override;

    QWebEngineProfile *profile() const;
    // The address of a fresh document. Each has a host of its own: no page is served what belongs to another one.
    QUrl newPageUrl();
    // What is served under the page's host as assets/…; null: nothing any more. The source is asked from the GUI thread.
    void setAssets(const QUrl &pageUrl, const std::shared_ptr<AssetSource> &assets);

private:
    class Private;
    std::unique_ptr<Private> d;
};
