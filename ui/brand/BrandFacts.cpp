#include "ui/brand/BrandFacts.h"

#include "pipeline/brand/BrandLocks.h"
#include "ui/brand/Provenance.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BrandFacts)
};

constexpr qsizetype longestWords = 500;
constexpr size_t mostStops = 8;

// Where the entries of a list are, and which two of their members are their words.
template<typename T, std::vector<T> BrandProfile::*list, QString T::*title, QString T::*text>
struct Access
{
    static std::vector<BrandFact> read(const BrandProfile &brand)
    {
        std::vector<BrandFact> facts;
        for (const T &one : brand.*list)
            facts.push_back({one.*title, one.*text, one.confidence, one.from});
        return facts;
    }
    // What else an entry has, such as a feature's icon, stays with what has the same words or the same place.
    static void write(BrandProfile &brand, const std::vector<BrandFact> &facts)
    {
        const std::vector<T> before = std::exchange(brand.*list, {});
        for (const BrandFact &fact : facts) {
            const auto same = std::find_if(before.begin(), before.end(), [&fact](const T &one) {
                return one.*title == fact.title || (!fact.from.box.isEmpty() && one.from.box == fact.from.box);
            });
            T one = same == before.end() ? T{} : *same;
            one.*title = fact.title;
            one.*text = fact.text;
            one.confidence = fact.confidence;
            one.from = fact.from;
            (brand.*list).push_back(one);
        }
    }
};

std::vector<BrandFact> readCustomers(const BrandProfile &brand)
{
    std::vector<BrandFact> facts;
    for (const Found<QString> &customer : brand.customers)
        facts.push_back({customer.value, {}, customer.confidence, customer.from});
    return facts;
}

void writeCustomers(BrandProfile &brand, const std::vector<BrandFact> &facts)
{
    brand.customers.clear();
    for (const BrandFact &fact : facts)
        brand.customers.push_back({fact.title, fact.confidence, fact.from});
}

std::vector<BrandFact> readGradientFacts(const BrandProfile &brand)
{
    std::vector<BrandFact> facts;
    for (const Found<BrandGradient> &gradient : brand.gradients) {
        QStringList colors;
        for (const QColor &stop : gradient.value.stops)
            colors.append(stop.name());
        facts.push_back({colors.join(u", "_s), QString::number(gradient.value.angle), gradient.confidence, gradient.from});
    }
    return facts;
}

void writeGradients(BrandProfile &brand, const std::vector<BrandFact> &facts)
{
    brand.gradients.clear();
    for (const BrandFact &fact : facts) {
        if (const auto gradient = gradientFrom(fact.title, fact.text))
            brand.gradients.push_back({*gradient, fact.confidence, fact.from});
    }
}

bool isGradient(const QString &colors, const QString &angle)
{
    return gradientFrom(colors, angle).has_value();
}

template<typename Change>
BrandProfile changed(BrandProfile brand, const BrandFactList &list, Change change)
{
    std::vector<BrandFact> facts = list.read(brand);
    if (!change(facts))
        return brand;
    list.write(brand, facts);
    return withLock(std::move(brand), list.id, true);
}

} // namespace

const std::vector<BrandFactList> &brandFactLists()
{
    using Calls = Access<BrandCallToAction, &BrandProfile::ctas, &BrandCallToAction::label, &BrandCallToAction::href>;
    using Features = Access<BrandFeature, &BrandProfile::features, &BrandFeature::title, &BrandFeature::text>;
    using Stats = Access<BrandStat, &BrandProfile::stats, &BrandStat::value, &BrandStat::label>;
    using Quotes = Access<BrandQuote, &BrandProfile::quotes, &BrandQuote::text, &BrandQuote::author>;
    using Row = BrandFactList::Row;
    static const std::vector<BrandFactList> lists = {
        {u"ctas"_s, Tr::tr("Calls to action"), Tr::tr("Call to Action"), Row::TitleAlone, Tr::tr("Label"), Tr::tr("Address"), Calls::read,
         Calls::write},
        {u"features"_s, Tr::tr("Features"), Tr::tr("Feature"), Row::TitleAboveText, Tr::tr("Title"), Tr::tr("Text"), Features::read,
         Features::write},
        {u"stats"_s, Tr::tr("Statistics"), Tr::tr("Statistic"), Row::TextAboveTitle, Tr::tr("Figure"), Tr::tr("What it counts"),
         Stats::read, Stats::write},
        {u"quotes"_s, Tr::tr("Quotes"), Tr::tr("Quote"), Row::TextAboveTitle, Tr::tr("Words"), Tr::tr("Who said it"), Quotes::read,
         Quotes::write},
        {u"customers"_s, Tr::tr("Customers"), Tr::tr("Customer"), Row::TitleAlone, Tr::tr("Name"), {}, readCustomers, writeCustomers},
        {u"gradients"_s, Tr::tr("Gradients"), Tr::tr("Gradient"), Row::Strip, Tr::tr("Colours"), Tr::tr("Angle in degrees"), readGradientFacts,
         writeGradients, isGradient},
    };
    return lists;
}

std::optional<BrandGradient> gradientFrom(const QString &colors, const QString &angle)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    BrandGradient gradient;
    for (const QString &name : colors.split(between, Qt::SkipEmptyParts)) {
        if (!QColor::isValidColor(name) || gradient.stops.size() == mostStops)
            return std::nullopt;
        gradient.stops.push_back(QColor(QColor(name).rgb()));
    }
    bool isNumber = angle.isEmpty();
    if (!angle.isEmpty())
        gradient.angle = QString(angle).remove(u'°').toDouble(&isNumber);
    const bool isAngle = isNumber && gradient.angle >= -360 && gradient.angle <= 360;
    return gradient.stops.size() >= 2 && isAngle ? std::optional(gradient) : std::nullopt;
}

BrandProfile withFact(BrandProfile brand, const BrandFactList &list, size_t position, const QString &title, const QString &text)
{
    return changed(std::move(brand), list, [&](std::vector<BrandFact> &facts) {
        const QString newTitle = title.simplified().left(longestWords);
        const QString newText = text.simplified().left(longestWords);
        if (newTitle.isEmpty() || position > facts.size() || (list.accepts && !list.accepts(newTitle, newText)))
            return false;
        if (position == facts.size())
            facts.emplace_back();
        BrandFact &fact = facts[position];
        if (fact.title == newTitle && fact.text == newText)
            return false;
        fact = {newTitle, newText, 1, setByUser(fact.from)};
        return true;
    });
}

BrandProfile withoutFact(BrandProfile brand, const BrandFactList &list, size_t position)
{
    return changed(std::move(brand), list, [position](std::vector<BrandFact> &facts) {
        if (position >= facts.size())
            return false;
        facts.erase(facts.begin() + std::ptrdiff_t(position));
        return true;
    });
}

BrandProfile withFactFirst(BrandProfile brand, const BrandFactList &list, size_t position)
{
    return changed(std::move(brand), list, [position](std::vector<BrandFact> &facts) {
        if (position == 0 || position >= facts.size())
            return false;
        std::rotate(facts.begin(), facts.begin() + std::ptrdiff_t(position), facts.begin() + std::ptrdiff_t(position) + 1);
        return true;
    });
}
