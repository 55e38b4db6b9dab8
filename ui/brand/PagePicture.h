#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QImage>
#include <QObject>

// The page as the site reader saw it, for showing where a value was found. Fetched and decoded once, when first asked for, in the thread
// pool. GUI thread.
class PagePicture : public QObject
{
    Q_OBJECT
public:
    explicit PagePicture(QObject *parent = nullptr);

    // Another page: what there was is forgotten. `pageSize` is the picture's size in CSS pixels.
    void setSource(std::shared_ptr<AssetSource> assets, const QString &asset, QSize pageSize);
    void load();
    bool isPossible() const; // there is a page to show
    const QImage &image() const { return m_image; }
    double scale() const; // pixels of the picture for each of the page

signals:
    void loaded();

private:
    std::shared_ptr<AssetSource> m_assets;
    QString m_asset;
    QSize m_pageSize;
    QImage m_image;
    bool m_asked = false;
};
