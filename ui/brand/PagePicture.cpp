#include "ui/brand/PagePicture.h"

#include "pipeline/base/WhenDone.h"
#include "ui/document/BoundedPicture.h"

namespace {

constexpr QSize largest(1440, 8000); // pixels; wider pages are shown smaller

} // namespace

PagePicture::PagePicture(QObject *parent)
    : QObject(parent)
{
}

void PagePicture::setSource(std::shared_ptr<AssetSource> assets, const QString &asset, QSize pageSize)
{
    if (assets == m_assets && asset == m_asset && pageSize == m_pageSize)
        return;
    m_assets = std::move(assets);
    m_asset = asset;
    m_pageSize = pageSize;
    m_image = {};
    m_asked = false;
}

void PagePicture::load()
{
    if (m_asked || !isPossible())
        return;
    m_asked = true;
    const auto decode = [](const AssetBytes &bytes) { return boundedPicture(bytes, largest); };
    whenDone(m_assets->asset(m_asset).then(QtFuture::Launch::Async, decode), this,
             [this, assets = m_assets, asset = m_asset](const QImage &image) {
                 if (assets != m_assets || asset != m_asset)
                     return;
                 m_image = image;
                 emit loaded();
             });
}

bool PagePicture::isPossible() const
{
    return m_assets && !m_asset.isEmpty() && !m_pageSize.isEmpty();
}

double PagePicture::scale() const
{
    return m_pageSize.isEmpty() ? 1 : double(m_image.width()) / m_pageSize.width();
}
