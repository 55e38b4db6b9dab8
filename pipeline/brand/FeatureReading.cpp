#include "pipeline/brand/FeatureReading.h"

#include "pipeline/brand/PictureReading.h"
#include "pipeline/brand/TextRules.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Card
{
    std::optional<SiteText> title;
    std::optional<SiteText> text;
    const SiteImage *icon = nullptr;
    const SiteImage *photo = nullptr;
    bool practical = false; // hours, dates, numbers to call
};

constexpr qsizetype longestTitle = 70;
constexpr qsizetype shortestText = 14;
constexpr qsizetype longestAddress = 40'000; // of a drawing as data: it is kept with the profile

// What an item of a group says, a line each. Of a single text the bold words that it begins with are a line of their own.
std::vector<SiteText> linesOf(const SiteGroupItem &item, const SiteSnapshot &snapshot)
{
    std::vector<SiteText> lines;
    for (const int index : item.texts) {
        if (TextRules::isContent(snapshot.texts[index]))
            lines.push_back(snapshot.texts[index]);
    }
    if (lines.size() != 1 || lines.front().lead.isEmpty())
        return lines;
    static const QRegularExpression before(u"^[\\s.:–—-]+"_s);
    static const QRegularExpression after(u"[\\s.:–—-]+$"_s);
    SiteText title = lines.front();
    title.text = QString(title.lead).remove(after);
    title.weight = 700;
    lines.front().text = lines.front().text.mid(lines.front().lead.size()).remove(before);
    lines.insert(lines.begin(), title);
    return lines;
}

// Hours, dates, addresses and numbers to call are no features.
bool isPractical(const QString &text)
{
    static const QRegularExpression signs(u"\\d{1,2}[.:h]\\d{2}\\b|@|\\+?\\d[\\d ()/-]{7,}\\d|[$€£¥]\\s?\\d|\\d\\s?€|\\b(?:19|20)\\d{2}\\b|"
                                          "\\b\\d{5}\\b"_s);
    return signs.match(text).hasMatch();
}

// "Jan 2018 – Present", beside what was done then.
bool isSpanOfTime(const QString &text)
{
    static const QRegularExpression span(
        u"\\b(?:19|20)\\d{2}\\s*(?:-|–|—|to|bis)\\s*(?:\\p{L}+\\s+)?(?:(?:19|20)\\d{2}|present|now|today|heute)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return span.match(text).hasMatch();
}

// "Table.is-bordered", "<dialog>", "open()": what a page documents, not what it offers.
bool isCode(const QString &text)
{
    static const QRegularExpression code(u"^<\\w|^[.#@][a-z]|^\\w[\\w-]*\\.[a-z][\\w-]*-\\w|^\\w+\\(\\)$|=\""_s);
    return code.match(text).hasMatch();
}

// The card's title is its heading, else its heaviest or largest short line; the text is what follows and is longer.
Card cardOf(const SiteGroupItem &item, const SiteSnapshot &snapshot)
{
    Card card;
    const std::vector<SiteText> lines = linesOf(item, snapshot);
    double best = 0;
    size_t at = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const SiteText &text = lines[i];
        if (text.tag == "th"_L1 || text.text.size() > longestTitle || TextRules::words(text.text) > 11 || text.text.size() < 2)
            continue;
        const double score = text.size + (text.level > 0 ? 20 : 0) + text.weight / 100.0 - (text.href.isEmpty() ? 0 : 4);
        if (score > best + 0.5) {
            best = score;
            card.title = text;
            at = i;
        }
    }
    if (!card.title)
        return card;
    const auto headings = std::count_if(lines.begin(), lines.end(), [](const SiteText &text) { return text.level > 0; });
    for (size_t i = 0; i < lines.size(); ++i) {
        const SiteText &text = lines[i];
        const bool isSameKind =
            i != at && text.level > 0 && text.level == card.title->level && std::abs(text.size - card.title->size) < 0.6;
        if (isSameKind || headings > 2)
            return {}; // a row of cards or a section, not a card
        const bool follows = i != at && text.box.top() >= card.title->box.top() - 2;
        if (follows && !card.text && text.text.size() >= shortestText && TextRules::words(text.text) >= 3 &&
            text.size <= card.title->size + 0.5)
            card.text = text;
    }
    card.practical = isPractical(card.title->text) || (card.text && isPractical(card.text->text)) ||
                     std::any_of(lines.begin(), lines.end(), [](const SiteText &line) { return isSpanOfTime(line.text); });
    for (const int index : item.images) {
        const SiteImage &image = snapshot.images[index];
        const bool small = image.box.width() <= 140 && image.box.height() <= 140;
        const SiteImage *&place = small ? card.icon : card.photo;
        if (!place)
            place = &image;
    }
    return card;
}

bool hinted(const SiteGroup &group, const SiteSnapshot &snapshot, const QRegularExpression &words)
{
    const QString section =
        group.section >= 0 && group.section < snapshot.sections.size() ? snapshot.sections[group.section].hint : QString();
    return words.match(group.hint + u' ' + section).hasMatch();
}

// The heading above the group, which says what it is.
QString headingAbove(const SiteGroup &group, const SiteSnapshot &snapshot)
{
    const SiteText *nearest = nullptr;
    for (const SiteText &text : snapshot.texts) {
        const double gap = group.box.top() - text.box.bottom();
        if (text.shown && text.level > 0 && gap > -30 && gap < 420 && (!nearest || text.box.bottom() > nearest->box.bottom()))
            nearest = &text;
    }
    return nearest ? nearest->text : QString();
}

bool isHeaded(const Card &card)
{
    return card.title->level > 0 || card.title->weight >= 600 || card.title->tag == "dt"_L1 ||
           (card.text && card.title->size >= card.text->size * 1.2);
}

bool hasCode(const SiteGroupItem &item, const SiteSnapshot &snapshot)
{
    return std::any_of(item.texts.begin(), item.texts.end(), [&](int index) { return snapshot.texts[index].code; });
}

double scoreOf(const SiteGroup &group, const std::vector<Card> &cards, const SiteSnapshot &snapshot)
{
    static const QRegularExpression good(
        u"feature|service|benefit|why|how|capabilit|value|advantage|what|vorteil|leistung|product|solution"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bad(
        u"pricing|price|(?<![a-z])plan(s|\\b)|team|people|staff|testimonial|(?<![a-z])(?:review|post|form|nav|stat)|quote|blog|article|"
        u"news|portfolio|gallery|project|client|"
        "customer|partner|logo|faq|accordion|episode|event|exhibit|schedule|agenda|speaker|ticket|menu-|dish|recipe|timeline|footer|menu|breadcrumb|social|contact|counter"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression people(
        u"\\b(team|(?:our|the) people|founders?|about us|who we "
        u"are|staff|say|said|customers|clients|testimonials?|pricing|plans|blog|news|latest|"
        "articles|portfolio|projects?|work|faq|questions|contact|episodes?|events?|exhibitions?|schedule|agenda|speakers|tickets|visit|recent(?:ly)?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression career(
        u"^(?:(?:my|our|work|professional) )?(?:experience|education|career|employment(?: history)?|awards?(?: .*)?|certifications?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const double count = double(cards.size());
    double titled = 0, described = 0, practical = 0, iconed = 0, photoed = 0, headed = 0, short_ = 0, figures = 0, priced = 0, linked = 0,
           lengths = 0, width = 0, coded = 0;
    for (size_t i = 0; i < cards.size(); ++i) {
        const Card &card = cards[i];
        if (!card.title)
            continue;
        ++titled;
        described += card.text ? 1 : 0;
        iconed += card.icon ? 1 : 0;
        photoed += card.photo ? 1 : 0;
        headed += isHeaded(card) ? 1 : 0;
        practical += card.practical ? 1 : 0;
        coded += isCode(card.title->text) || hasCode(group.items[qsizetype(i)], snapshot) ? 1 : 0;
        short_ += TextRules::words(card.title->text) <= 6 ? 1 : 0;
        figures += TextRules::isFigure(card.title->text) ? 1 : 0;
        linked += card.title->href.isEmpty() ? 0 : 1;
        lengths += card.text ? double(card.text->text.size()) : 0;
        width += group.items[qsizetype(i)].box.width();
        for (const int index : group.items[qsizetype(i)].texts)
            priced += TextRules::isPrice(snapshot.texts[index].text) ? 1 : 0;
    }
    if (count < 2 || count > 12 || titled < count * 0.8 || described < count * 0.6 || figures > 0 || priced >= count * 0.5 ||
        practical >= count * 0.5 || coded >= count * 0.5)
        return 0;
    if (headed < count * 0.6 || width / count < 120)
        return 0;
    double score = 30 + 12 * (short_ / count) + 14 * (iconed / count) - 8 * (photoed / count) - 6 * (linked / count);
    score += count >= 3 && count <= 6 ? 12 : count < 3 ? -12 : 0;
    const double length = lengths / count;
    score += length >= 25 && length <= 220 ? 8 : 0;
    score += hinted(group, snapshot, good) ? 16 : 0;
    score -= hinted(group, snapshot, bad) ? 34 : 0;
    const QString heading = headingAbove(group, snapshot);
    score -= people.match(heading).hasMatch() ? 20 : 0;
    score -= career.match(heading).hasMatch() ? 40 : 0;
    score -= group.box.top() / 700;
    return score;
}

// Rows of cards are often groups of their own: those in the same section with the same kind of title belong together.
void addSisters(const SiteGroup &group, std::vector<Card> &cards, const SiteSnapshot &snapshot)
{
    const SiteText first = *cards.front().title;
    const double width = group.items.first().box.width();
    for (const SiteGroup &other : snapshot.groups) {
        if (&other == &group || other.section != group.section || other.items.size() > 6)
            continue;
        for (const SiteGroupItem &item : other.items) {
            const Card card = cardOf(item, snapshot);
            const bool alike = card.title && card.text && card.title->tag == first.tag && std::abs(card.title->size - first.size) < 0.6 &&
                               std::abs(item.box.width() - width) < width * 0.1;
            const bool known = std::any_of(cards.begin(), cards.end(), [&](const Card &one) {
                return card.title && one.title->selector == card.title->selector && one.title->text == card.title->text;
            });
            if (alike && !known && cards.size() < 12)
                cards.push_back(card);
        }
    }
}

std::optional<BrandImage> usable(const SiteImage *image)
{
    if (!image || !image->shown)
        return std::nullopt;
    BrandImage found = imageOf(*image);
    return found.url.isEmpty() || found.url.size() > longestAddress ? std::nullopt : std::optional(found);
}

std::vector<BrandFeature> featuresOf(const std::vector<Card> &cards, double confidence)
{
    std::vector<BrandFeature> features;
    for (const Card &card : cards) {
        if (!card.title || TextRules::isPlaceholder(card.title->text))
            continue;
        const bool real = card.text && !TextRules::isPlaceholder(card.text->text);
        features.push_back({card.title->text, real ? card.text->text : QString(), confidence, TextRules::from(*card.title),
                            usable(card.icon), usable(card.photo)});
    }
    return features;
}

} // namespace

std::vector<BrandFeature> readFeatures(const SiteSnapshot &snapshot)
{
    std::vector<Card> best;
    const SiteGroup *bestGroup = nullptr;
    double bestScore = 34;
    for (const SiteGroup &group : snapshot.groups) {
        std::vector<Card> cards;
        double top = 0;
        for (const SiteGroupItem &item : group.items) {
            const bool inBody = std::none_of(item.texts.begin(), item.texts.end(), [&](int index) { return snapshot.texts[index].quote; });
            if (inBody)
                cards.push_back(cardOf(item, snapshot));
            top = std::max(top, item.box.height());
        }
        if (cards.size() < 2 || top > 900)
            continue;
        if (const double score = scoreOf(group, cards, snapshot); score > bestScore) {
            bestScore = score;
            best = std::move(cards);
            bestGroup = &group;
        }
    }
    if (!bestGroup)
        return {};
    std::erase_if(best, [](const Card &card) { return !card.title; });
    addSisters(*bestGroup, best, snapshot);
    return featuresOf(best, std::clamp(bestScore / 100, 0.35, 0.92));
}
