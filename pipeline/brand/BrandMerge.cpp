#include "pipeline/brand/BrandMerge.h"

#include "pipeline/brand/ColorMath.h"
#include "pipeline/brand/TextRules.h"

#include <QSet>

namespace {

constexpr size_t mostFeatures = 16;
constexpr size_t mostOfAList = 12;
constexpr size_t mostColors = 14;
constexpr size_t mostSections = 14;
constexpr double alike = 6;       // ΔE
constexpr size_t placeOfPage = 2; // what a page says of itself stands behind two features: among those a scene of three shows

// The lists of further pages' values: `add` takes over what is not known yet.
class Merging
{
public:
    explicit Merging(QString page)
        : m_page(std::move(page))
    {
    }

    template<typename T>
    void fill(Maybe<T> &to, const Maybe<T> &from) const
    {
        if (to || !from)
            return;
        to = from;
        to->from.page = m_page;
    }

    template<typename T, typename Same>
    void add(std::vector<T> &to, const std::vector<T> &from, size_t most, Same same) const
    {
        for (const T &one : from) {
            const bool isKnown = std::any_of(to.begin(), to.end(), [&](const T &known) { return same(known, one); });
            if (isKnown || to.size() >= most)
                continue;
            to.push_back(one);
            to.back().from.page = m_page;
        }
    }

private:
    QString m_page;
};

template<typename T>
auto byWords(QString T::*words)
{
    return [words](const T &a, const T &b) { return TextRules::plain(a.*words) == TextRules::plain(b.*words); };
}

// What a page is about, as its own headline has it: "Simple pricing", and what stands below it.
std::optional<BrandFeature> subjectOf(const BrandProfile &page)
{
    if (!page.headline)
        return std::nullopt;
    return BrandFeature{page.headline->value, page.subhead ? page.subhead->value : QString(), page.headline->confidence,
                        page.headline->from};
}

} // namespace

BrandProfile withPage(BrandProfile brand, BrandProfile page)
{
    for (BrandFeature &feature : page.features) {
        for (std::optional<BrandImage> *image : {&feature.icon, &feature.picture}) {
            if (*image)
                (*image)->from.page = page.url;
        }
    }
    const Merging merging(page.url);
    const auto sameFeature = byWords(&BrandFeature::title);
    const auto sameWords = [](const Found<QString> &a, const Found<QString> &b) {
        return TextRules::plain(a.value) == TextRules::plain(b.value);
    };
    const auto sameColor = [](const auto &a, const auto &b) { return ColorMath::difference(a.value, b.value) < alike; };

    merging.fill(brand.name, page.name);
    merging.fill(brand.logo, page.logo);
    for (const auto role : {&BrandColors::primary, &BrandColors::secondary, &BrandColors::accent})
        merging.fill(brand.colors.*role, page.colors.*role);
    merging.add(brand.colors.palette, page.colors.palette, mostColors, sameColor);
    merging.add(brand.gradients, page.gradients, mostOfAList, [](const auto &a, const auto &b) { return a.value == b.value; });
    for (const auto words : {&BrandProfile::tagline, &BrandProfile::valueProposition, &BrandProfile::problem, &BrandProfile::closing})
        merging.fill(brand.*words, page.*words);
    if (page.headline)
        merging.add(brand.alternatives.headlines, {*page.headline}, mostOfAList, sameWords);

    if (const auto subject = subjectOf(page); subject && !(brand.headline && sameWords(*brand.headline, *page.headline))) {
        std::vector<BrandFeature> first;
        merging.add(first, {*subject}, 1, sameFeature);
        const auto place = brand.features.begin() + std::ptrdiff_t(std::min(placeOfPage, brand.features.size()));
        if (std::none_of(brand.features.begin(), brand.features.end(), [&](const BrandFeature &one) { return sameFeature(one, *subject); }))
            brand.features.insert(place, first.front());
    }
    merging.add(brand.features, page.features, mostFeatures, sameFeature);
    merging.add(brand.ctas, page.ctas, mostOfAList, byWords(&BrandCallToAction::label));
    merging.add(brand.stats, page.stats, mostOfAList, [](const BrandStat &a, const BrandStat &b) {
        return a.value == b.value && TextRules::plain(a.label) == TextRules::plain(b.label);
    });
    merging.add(brand.quotes, page.quotes, mostOfAList, byWords(&BrandQuote::text));
    merging.add(brand.customers, page.customers, 2 * mostOfAList, sameWords);
    merging.add(brand.images, page.images, mostOfAList, [](const BrandImage &a, const BrandImage &b) { return a.url == b.url; });

    for (SectionShot &section : page.sections) {
        if (brand.sections.size() >= mostSections)
            break;
        section.page = page.url;
        brand.sections.push_back(section);
    }
    brand.pages.push_back({page.url, page.pageSize, {}, {}});
    for (const QString &note : page.notes) {
        if (!brand.notes.contains(note))
            brand.notes.append(note);
    }
    return brand;
}
