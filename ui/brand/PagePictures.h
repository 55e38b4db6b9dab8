#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/scenes/SceneStage.h"

#include <QHash>
#include <QObject>

class PagePicture;

// The pictures of all pages that a brand was read from, each loaded when it is first asked for. GUI thread.
class PagePictures : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setAssets(std::shared_ptr<AssetSource> assets) { m_assets = std::move(assets); }

    // Of the page that `from` names; owned here. Null where there is no picture of it, or `from` is no place on it.
    PagePicture *pictureFor(const BrandProfile &brand, const Provenance &from);

private:
    std::shared_ptr<AssetSource> m_assets;
    QHash<QString, PagePicture *> m_pictures; // by the page's address
};
