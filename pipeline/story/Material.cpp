#include "pipeline/story/Material.h"

#include "pipeline/story/Phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr QLatin1String pageSelector("html");
constexpr QLatin1String sectionSelector("section");

constexpr int smallestPicture = 320; // CSS pixels on the short side: below it is an icon

bool isLarge(QSize size)
{
    return std::min(size.width(), size.height()) >= smallestPicture;
}

PictureFact pictureOf(const BrandImage &image)
{
    return image.asset.isEmpty() || image.isPlain || !isLarge(image.size) ? PictureFact{}
                                                                          : PictureFact{image.asset, image.size, image.from};
}

TextFact fact(const QString &text, const Provenance &from)
{
    return {Phrases::usable(text), from};
}

TextFact fact(const Maybe<QString> &found)
{
    return found ? fact(found->value, found->from) : TextFact{};
}

QList<TextFact> sentences(const Maybe<QString> &found)
{
    QList<TextFact> facts;
    if (!found)
        return facts;
    for (const QString &sentence : Phrases::sentences(Phrases::usable(found->value)))
        facts.append(fact(sentence, found->from));
    return facts;
}

// Where people can go: a page on a machine of one's own has no address that would lead anybody there.
QString publicHost(const QString &host)
{
    static const QRegularExpression local(QStringLiteral("^(?:localhost|.*\\.localhost|[\\d.]+|\\[.*\\])(?::\\d+)?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return host.contains(local) ? QString() : host;
}

// Texts that several features share say nothing about any of them: filler.
QSet<QString> repeatedTexts(const std::vector<BrandFeature> &features)
{
    QSet<QString> seen;
    QSet<QString> repeated;
    for (const BrandFeature &feature : features) {
        const QString key = feature.text.toCaseFolded();
        (seen.contains(key) ? repeated : seen).insert(key);
    }
    return repeated;
}

// "We will get back to you in a couple of hours": a brand that speaks of itself tells nobody's problem.
bool isPromise(const TextFact &fact)
{
    static const QRegularExpression start(QStringLiteral("^(?:we|our|i)\\b"), QRegularExpression::CaseInsensitiveOption);
    return fact.text.contains(start) && Phrases::tension(fact.text).isEmpty();
}

QString keyOf(const TextFact &fact)
{
    return fact.text.toCaseFolded();
}

} // namespace

bool PictureFact::isScreenshot() const
{
    return from.selector == pageSelector || from.selector == sectionSelector;
}

Material::Material(const BrandProfile &brand)
    : m_address{publicHost(brand.host), {}}
{
    const QString name = brand.name ? Phrases::usable(brand.name->value) : QString();
    m_name = name.isEmpty() ? brand.host : name;
    m_speaksEnglish = brand.language.isEmpty() || brand.language.startsWith(u"en"_qs, Qt::CaseInsensitive);
    readTexts(brand);
    readPictures(brand);
}

void Material::readTexts(const BrandProfile &brand)
{
    m_headline = fact(brand.headline);
    m_tagline = fact(brand.tagline);
    m_closing = fact(brand.closing);
    m_problem = sentences(brand.problem);
    m_problem.removeIf(isPromise);
    m_subhead = sentences(brand.subhead) + sentences(brand.valueProposition);
    const QSet<QString> repeated = repeatedTexts(brand.features);
    for (const BrandFeature &feature : brand.features) {
        const bool isFiller = repeated.contains(feature.text.toCaseFolded());
        const ItemFact item{fact(feature.title, feature.from), fact(isFiller ? QString() : feature.text, feature.from),
                            feature.picture ? pictureOf(*feature.picture) : PictureFact{}};
        if (!item.title.text.isEmpty())
            m_features.append(item);
    }
    for (const BrandCallToAction &call : brand.ctas) {
        if (const TextFact label = fact(call.label, call.from); !label.text.isEmpty())
            m_calls.append(label);
    }
    for (const BrandQuote &quote : brand.quotes) {
        const QuoteFact said{fact(quote.text, quote.from), fact(quote.author, quote.from)};
        // "— command button" below a definition is what is defined, not who says so.
        const bool isOwnSubject = !said.author.text.isEmpty() && said.text.text.contains(said.author.text, Qt::CaseInsensitive);
        if (!said.text.text.isEmpty() && !isOwnSubject)
            m_quotes.append(said);
    }
    for (const BrandStat &stat : brand.stats) {
        const StatFact figure{fact(stat.value, stat.from), fact(stat.label, stat.from)};
        if (!figure.value.text.isEmpty() && !figure.label.text.isEmpty())
            m_stats.append(figure);
    }
    for (const Found<QString> &customer : brand.customers) {
        if (const TextFact name = fact(customer.value, customer.from); !name.text.isEmpty())
            m_customers.append(name);
    }
}

void Material::readPictures(const BrandProfile &brand)
{
    const auto add = [](QList<PictureFact> &list, const QString &asset, QSize size, const Provenance &from, bool isPlain = false) {
        if (!asset.isEmpty() && !isPlain && isLarge(size))
            list.append({asset, size, from});
    };
    for (const BrandImage &image : brand.images)
        add(m_photos, image.asset, image.size, image.from, image.isPlain);
    const Provenance page{pageSelector, QRectF(QPointF(0, 0), QSizeF(brand.pageSize)), {}};
    add(m_pages, brand.pageAsset, brand.pageSize, page);
    add(m_pages, brand.firstScreenAsset, QSize(1440, 900), {pageSelector, QRectF(0, 0, 1440, 900), {}});
    m_isPlainPage =
        !brand.sections.empty() && std::all_of(brand.sections.begin(), brand.sections.end(), std::mem_fn(&SectionShot::isPlain));
    for (const SectionShot &section : brand.sections)
        add(m_sections, section.asset, section.box.size().toSize(), {sectionSelector, section.box, {}, section.page}, section.isPlain);
    for (const BrandPage &further : brand.pages)
        add(m_pages, further.asset, further.size, {pageSelector, QRectF(QPointF(0, 0), QSizeF(further.size)), {}, further.url});
}

void Material::markTold(const TextFact &fact)
{
    m_told.insert(keyOf(fact));
}

bool Material::isTold(const TextFact &fact) const
{
    return m_told.contains(keyOf(fact));
}

QList<TextFact> Material::fresh(const QList<TextFact> &facts) const
{
    QList<TextFact> all;
    QSet<QString> seen;
    for (const TextFact &fact : facts) {
        if (!fact.text.isEmpty() && !isTold(fact) && !seen.contains(keyOf(fact))) {
            seen.insert(keyOf(fact));
            all.append(fact);
        }
    }
    return all;
}

QList<TextFact> Material::freshFirst(const QList<TextFact> &facts) const
{
    QList<TextFact> all = fresh(facts);
    QSet<QString> seen;
    for (const TextFact &fact : facts) {
        if (!fact.text.isEmpty() && isTold(fact) && !seen.contains(keyOf(fact))) {
            seen.insert(keyOf(fact));
            all.append(fact);
        }
    }
    return all;
}
