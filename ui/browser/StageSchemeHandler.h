#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QHash>
#include <QWebEngineUrlSchemeHandler>

// Serves pagereel-stage://<page>/: the stage's own files, the bundled fonts (fonts/…) and the assets that were set for that host
// (assets/…). Never a file of the disk. GUI thread.
class StageSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    static QByteArray scheme();

    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    void setAssets(const QString &host, const std::shared_ptr<AssetSource> &assets); // null: none
    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void serveAsset(QWebEngineUrlRequestJob *job, const QString &host, const QString &name);

    QHash<QString, std::shared_ptr<AssetSource>> m_assets; // by host
};
