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

constexpr qsizetype longestWords = 600; // as long as what the reader takes
constexpr size_t mostStops = 8;

// Where the entries of a list are, and which two of their members are their words.
template<typename T, std::vector<T> BrandProfile::*list, QString T::*title, QString T::*text>
struct Access
{
    static std::vector<BrandFact> read(const BrandProfile &brand)
    {
        std::vector<BrandFact> facts;
        for (const T &one : brand.*list)
            facts.push_back({one.*title, one.*text, one.confidence, one.from, facts.size()});
        return facts;
    }
    static void write(BrandProfile &brand, const std::vector<BrandFact> &facts)
    {
        const std::vector<T> before = std::exchange(brand.*list, {});
        for (const BrandFact &fact : facts) {
            T one = fact.former ? before.at(*fact.former) : T{};
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
        facts.push_back({customer.value, {}, customer.confidence, customer.from, facts.size()});
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
        facts.push_back({colors.join(u", "_s), QString::number(gradient.value.angle), gradient.confidence, gradient.from, facts.size()});
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

// `change` gets the list and the entry in it.
template<typename Change>
BrandProfile changed(BrandProfile brand, const BrandFactList &list, const BrandFact &fact, Change change)
{
    std::vector<BrandFact> facts = list.read(brand);
    const auto entry = std::find(facts.begin(), facts.end(), fact);
    if (entry == facts.end())
        return brand;
    change(facts, entry);
    list.write(brand, facts);
    return withLock(std::move(brand), list.id, true);
}

QString trimmed(const QString &words)
{
    return words.simplified().left(longestWords);
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
        {u"gradients"_s, Tr::tr("Gradients"), Tr::tr("Gradient"), Row::Strip, Tr::tr("Colours"), Tr::tr("Angle in degrees"),
         readGradientFacts, writeGradients, isGradient},
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

QString whatIsWrongWith(const BrandFactList &list, const QString &title, const QString &text)
{
    if (trimmed(title).isEmpty())
        return Tr::tr("Nothing is changed: a %1 needs words. To take it out, use Remove.").arg(list.thing);
    if (list.accepts && !list.accepts(trimmed(title), trimmed(text)))
        return Tr::tr(
            "Nothing is changed: a gradient is two colours or more, such as “#0b7a5b, #f2b544”, and an angle between -360 and 360.");
    return {};
}

BrandProfile withAddedFact(BrandProfile brand, const BrandFactList &list, const QString &title, const QString &text)
{
    if (!whatIsWrongWith(list, title, text).isEmpty())
        return brand;
    std::vector<BrandFact> facts = list.read(brand);
    facts.push_back({trimmed(title), trimmed(text), 1, setByUser(), std::nullopt});
    list.write(brand, facts);
    return withLock(std::move(brand), list.id, true);
}

BrandProfile withFact(BrandProfile brand, const BrandFactList &list, const BrandFact &fact, const QString &title, const QString &text)
{
    const bool isSame = trimmed(title) == trimmed(fact.title) && trimmed(text) == trimmed(fact.text);
    if (isSame || !whatIsWrongWith(list, title, text).isEmpty())
        return brand;
    return changed(std::move(brand), list, fact, [&](std::vector<BrandFact> &, auto entry) {
        *entry = {trimmed(title), trimmed(text), 1, setByUser(fact.from), fact.former};
    });
}

BrandProfile withoutFact(BrandProfile brand, const BrandFactList &list, const BrandFact &fact)
{
    return changed(std::move(brand), list, fact, [](std::vector<BrandFact> &facts, auto entry) { facts.erase(entry); });
}

BrandProfile withFactFirst(BrandProfile brand, const BrandFactList &list, const BrandFact &fact)
{
    if (fact.former == 0)
        return brand;
    return changed(std::move(brand), list, fact,
                   [](std::vector<BrandFact> &facts, auto entry) { std::rotate(facts.begin(), entry, entry + 1); });
}
