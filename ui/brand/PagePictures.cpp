#include "ui/brand/PagePictures.h"

#include "pipeline/brand/PastedPage.h"
#include "ui/brand/PagePicture.h"

PagePicture *PagePictures::pictureFor(const BrandProfile &brand, const Provenance &from)
{
    if (from.selector == PastedPages::selector)
        return nullptr;
    BrandPage page{from.page, brand.pageSize, brand.pageAsset, {}};
    if (!from.page.isEmpty()) {
        const auto isIt = [&from](const BrandPage &one) { return one.url == from.page; };
        const auto further = std::find_if(brand.pages.begin(), brand.pages.end(), isIt);
        page = further == brand.pages.end() ? BrandPage{} : *further;
    }
    PagePicture *&picture = m_pictures[from.page];
    if (!picture)
        picture = new PagePicture(this);
    picture->setSource(m_assets, page.asset, page.size);
    return picture->isPossible() ? picture : nullptr;
}
