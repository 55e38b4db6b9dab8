#include "ui/brand/BrandFields.h"

#include "pipeline/brand/BrandLocks.h"
#include "ui/brand/Provenance.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BrandFields)
};

constexpr size_t mostAlternatives = 12;
constexpr size_t mostWeights = 3; // the most used come first

Maybe<QColor> &at(BrandProfile &brand, Maybe<QColor> BrandColors::*place)
{
    return brand.colors.*place;
}
template<typename T>
Maybe<T> &at(BrandProfile &brand, Maybe<T> BrandProfile::*place)
{
    return brand.*place;
}

// The list of alternatives that a field takes from; null where the page is not asked for any. Fonts and colours share theirs.
std::vector<Found<QString>> *listFor(BrandProfile &brand, Maybe<QString> BrandProfile::*place)
{
    if (place == &BrandProfile::name)
        return &brand.alternatives.names;
    return place == &BrandProfile::headline ? &brand.alternatives.headlines : nullptr;
}
std::vector<Found<QColor>> *listFor(BrandProfile &brand, Maybe<QColor> BrandColors::*)
{
    return &brand.colors.palette;
}
std::vector<Found<BrandFont>> *listFor(BrandProfile &brand, Maybe<BrandFont> BrandProfile::*)
{
    return &brand.alternatives.fonts;
}
std::vector<Found<BrandLogo>> *listFor(BrandProfile &brand, Maybe<BrandLogo> BrandProfile::*)
{
    return &brand.alternatives.logos;
}

template<typename T>
auto sameAs(const T &value)
{
    return [value](const Found<T> &found) { return found.value == value; };
}

// The palette stays as the page has it: a chosen colour is not taken out, and only what is not there yet comes in.
template<typename T>
void keepFormer(std::vector<Found<T>> &list, const T &chosen, const Maybe<T> &former)
{
    if constexpr (!std::is_same_v<T, QColor>)
        std::erase_if(list, sameAs(chosen));
    if (former && !(former->value == chosen) && std::none_of(list.begin(), list.end(), sameAs(former->value)))
        list.insert(std::is_same_v<T, QColor> ? list.end() : list.begin(), *former);
}

template<typename T>
Found<BrandValue> untyped(const Found<T> &found)
{
    return {BrandValue(found.value), found.confidence, found.from};
}

} // namespace

const std::vector<BrandField> &markFields()
{
    static const std::vector<BrandField> fields = {
        {u"logo"_s, Tr::tr("Logo"), Tr::tr("Logo"), &BrandProfile::logo},
        {u"name"_s, Tr::tr("Name"), Tr::tr("Name"), &BrandProfile::name},
    };
    return fields;
}

const std::vector<BrandField> &colorFields()
{
    static const std::vector<BrandField> fields = {
        {u"primary"_s, Tr::tr("Primary"), Tr::tr("Primary Colour"), &BrandColors::primary},
        {u"secondary"_s, Tr::tr("Secondary"), Tr::tr("Secondary Colour"), &BrandColors::secondary},
        {u"accent"_s, Tr::tr("Accent"), Tr::tr("Accent Colour"), &BrandColors::accent},
        {u"background"_s, Tr::tr("Background"), Tr::tr("Background Colour"), &BrandColors::background},
        {u"surface"_s, Tr::tr("Surface"), Tr::tr("Surface Colour"), &BrandColors::surface},
        {u"text"_s, Tr::tr("Text"), Tr::tr("Text Colour"), &BrandColors::text},
        {u"link"_s, Tr::tr("Link"), Tr::tr("Link Colour"), &BrandColors::link},
    };
    return fields;
}

const std::vector<BrandField> &fontFields()
{
    static const std::vector<BrandField> fields = {
        {u"headingFont"_s, Tr::tr("Headings"), Tr::tr("Heading Font"), &BrandProfile::headingFont},
        {u"bodyFont"_s, Tr::tr("Body"), Tr::tr("Body Font"), &BrandProfile::bodyFont},
    };
    return fields;
}

const std::vector<BrandField> &wordFields()
{
    static const std::vector<BrandField> fields = {
        {u"headline"_s, Tr::tr("Headline"), Tr::tr("Headline"), &BrandProfile::headline},
        {u"subhead"_s, Tr::tr("Subhead"), Tr::tr("Subhead"), &BrandProfile::subhead},
        {u"tagline"_s, Tr::tr("Tagline"), Tr::tr("Tagline"), &BrandProfile::tagline},
        {u"valueProposition"_s, Tr::tr("Value proposition"), Tr::tr("Value Proposition"), &BrandProfile::valueProposition},
        {u"problem"_s, Tr::tr("Problem"), Tr::tr("Problem"), &BrandProfile::problem},
        {u"closing"_s, Tr::tr("Closing line"), Tr::tr("Closing Line"), &BrandProfile::closing},
    };
    return fields;
}

std::optional<Found<BrandValue>> valueOf(const BrandProfile &brand, const BrandField &field)
{
    BrandProfile copy = brand;
    return std::visit(
        [&copy](auto place) -> std::optional<Found<BrandValue>> {
            const auto &found = at(copy, place);
            return found ? std::optional(untyped(*found)) : std::nullopt;
        },
        field.place);
}

std::vector<Found<BrandValue>> alternativesOf(const BrandProfile &brand, const BrandField &field)
{
    BrandProfile copy = brand;
    std::vector<Found<BrandValue>> all;
    std::visit(
        [&](auto place) {
            const auto *list = listFor(copy, place);
            for (size_t i = 0; list && i < list->size() && all.size() < mostAlternatives; ++i)
                all.push_back(untyped((*list)[i]));
        },
        field.place);
    return all;
}

QString wordsFor(const BrandValue &value)
{
    if (const auto *color = std::get_if<QColor>(&value))
        return color->name();
    if (const auto *logo = std::get_if<BrandLogo>(&value))
        return logo->asset;
    if (const auto *words = std::get_if<QString>(&value))
        return words->simplified();
    const auto &font = std::get<BrandFont>(value);
    QStringList weights;
    for (size_t i = 0; i < std::min(font.weights.size(), mostWeights); ++i)
        weights.append(QString::number(font.weights[i]));
    const QString family = font.family.isEmpty() ? font.fallback : font.family;
    return weights.isEmpty() ? family : family + u"  "_s + weights.join(u" · "_s);
}

BrandProfile withChoice(BrandProfile brand, const BrandField &field, const BrandValue &value, const Provenance &seen)
{
    std::visit(
        [&](auto place) {
            auto &found = at(brand, place);
            using Value = decltype(found->value);
            const Value &chosen = std::get<Value>(value);
            if (auto *list = listFor(brand, place))
                keepFormer(*list, chosen, found);
            found = Found<Value>{chosen, 1, setByUser(seen)};
        },
        field.place);
    return withLock(std::move(brand), field.id, true);
}
