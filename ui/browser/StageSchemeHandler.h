#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QHash>
#include <QWebEngineUrlSchemeHandler>

// Serves pagereel-stage://<project id>/: the stage's own files, the bundled fonts (fonts/…) and the assets of that project
// (assets/…). Never a file of the disk. GUI thread.
class StageSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    static QByteArray scheme();
    static bool isProjectId(const QString &id); // fit to be a host

    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    void setAssets(const QString &projectId, const std::shared_ptr<AssetSource> &assets);
    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void serveAsset(QWebEngineUrlRequestJob *job, const QString &projectId, const QString &name);

    QHash<QString, std::shared_ptr<AssetSource>> m_assets;
};
