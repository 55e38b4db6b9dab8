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
    // Assets of the project are served under its id as host. The source may be replaced; it is asked from the GUI thread.
    void setAssets(const QString &projectId, const std::shared_ptr<AssetSource> &assets);
    QUrl pageUrl(const QString &projectId) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
