#include "pipeline/brand/MessageReading.h"

#include "pipeline/brand/ActionRules.h"
#include "pipeline/brand/TextRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// A line that says something, as large as one that is meant to be read first, and near.
bool hasLineBeside(const SiteText &name, const SiteSnapshot &snapshot)
{
    constexpr double near = 220; // CSS pixels
    constexpr double large = 20;
    return std::any_of(snapshot.texts.begin(), snapshot.texts.end(), [&name](const SiteText &text) {
        const double gap = std::max(text.box.top() - name.box.bottom(), name.box.top() - text.box.bottom());
        return &text != &name && TextRules::isContent(text) && gap < near && (text.level > 0 || text.size >= large) &&
               TextRules::words(text.text) >= 3 && text.href.isEmpty();
    });
}

double headlineScore(const SiteText &text, const SiteSnapshot &snapshot, const QString &plainName)
{
    static const QRegularExpression hero(u"hero|masthead|headline|jumbotron|banner|intro|splash|display"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (!TextRules::isContent(text) || text.quote || text.box.top() > 1300 || text.text.size() > 180 || text.size < 18)
        return 0;
    if (TextRules::isFigure(text.text) || TextRules::isPlaceholder(text.text))
        return 0;
    if (text.tag == "a"_L1 || text.tag == "button"_L1 || text.tag == "label"_L1 || (!text.href.isEmpty() && text.level == 0))
        return 0;
    double score = std::min(text.size, 110.0) * 0.9;
    score += text.level == 1 ? 34 : text.level == 2 ? 16 : text.level > 2 ? 4 : 0;
    score -= text.box.top() / 18;
    if (text.box.bottom() > 950)
        score -= 15;
    if (hero.match(text.hint).hasMatch())
        score += 12;
    const qsizetype words = TextRules::words(text.text);
    if (words >= 3 && words <= 16)
        score += 10;
    if (words > 24)
        score -= 25;
    if (words == 1 && text.text.size() < 5)
        score -= 30; // a sign or a sound, no headline
    if (words <= 3 && TextRules::plain(text.text) == plainName && hasLineBeside(text, snapshot))
        score -= 40; // the name alone says less than a sentence beside it
    return score;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.!?…。！？])\\s+"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

int painOf(const QString &sentence)
{
    static const QRegularExpression strong(
        u"\\b(tired of|struggl\\w+|frustrat\\w+|no more|fed up|sick of|wast(?:e|es|ed|ing)|painful|pain points?|the problem|the "
        u"trouble|headaches?|nightmare|"
        "broken|overwhelm\\w*|chaos|stuck|bottlenecks?|burn(?:s|ed|t)?\\b.{0,24}(?:oil|fuel|money|time|hours)|too "
        "(?:many|much|slow|expensive|complex|long|hard)|"
        "müde|verschwend\\w+|frust\\w*|schluss mit|das problem|fini les|assez de|le problème|harto de|el problema)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression weak(u"\\b(complex|complicated|hard|difficult|slow|manual(?:ly)?|expensive|never|nobody|lose|"
                                         u"losing|lost|miss(?:ing|ed)?|scattered|messy|"
                                         "confus\\w+|hours|endless|dirt(?:y|iest)|risk\\w*|guess(?:ing|work)?|can['’]t|cannot|don['’]t|isn["
                                         "'’]t|still|instead of|kompliziert|langsam|teuer|"
                                         "compliqué|complicado)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return (strong.match(sentence).hasMatch() ? 3 : 0) + int(std::min<qsizetype>(2, sentence.count(weak)));
}

// What a sentence says of what one gets of it, and who is meant.
int promiseOf(const QString &sentence)
{
    static const QRegularExpression strong(
        u"\\b(?:helps?|lets?|gives?|enables?|allows?|empowers?)\\s+(?:you|your|teams?|people|everyone|companies|"
        "businesses|developers|designers|customers|makers)\\b|\\bmakes? it (?:easy|simple) (?:to|for)\\b|\\bso (?:that )?you "
        "(?:can|do|never)\\b|\\bwe help\\b|"
        "\\b(?:platform|software|tool|toolkit|app|service|framework|library|way) (?:for|to|that)\\b|"
        "\\b(?:hilft|ermöglicht|damit (?:sie|du)|plattform für|software für|permet(?:tent)? (?:de|aux)|aide(?:nt)? (?:à|les|vos)|"
        "te permite|ayuda a|plataforma para)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression weak(
        u"\\b(?:all[- ]in[- ]one|in one place|from .{2,30} to|without|faster|easier|every|built for|made for|"
        "designed (?:for|to)|everything you need|alles|ohne|sans|sin)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression terms(
        u"\\b(?:cookies|terms (?:of|and)|privacy (?:policy|notice)|you (?:agree|accept|consent)|by (?:using|continuing|clicking))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (terms.match(sentence).hasMatch())
        return 0;
    return (strong.match(sentence).hasMatch() ? 3 : 0) + int(std::min<qsizetype>(2, sentence.count(weak)));
}

// The sentence of the page's own words that scores best, if that is more than `least`.
template<typename Score>
Maybe<QString> bestSentence(const SiteSnapshot &snapshot, const Maybe<QString> &headline, double least, Score score)
{
    Maybe<QString> best;
    for (const SiteText &text : snapshot.texts) {
        if (!TextRules::isContent(text) || text.quote || !text.href.isEmpty() || TextRules::isPlaceholder(text.text))
            continue;
        if (headline && text.text == headline->value)
            continue;
        for (const QString &sentence : sentencesOf(text.text)) {
            if (TextRules::words(sentence) < 4 || sentence.size() > 160)
                continue;
            if (const double found = score(sentence, text); found > least) {
                least = found;
                best = Found<QString>{sentence, std::clamp(0.2 + found / 10, 0.3, 0.8), TextRules::from(text)};
            }
        }
    }
    return best;
}

// Speaks to the reader, and not of news by mail.
bool isCall(const QString &text)
{
    static const QRegularExpression mail(u"subscri|newsletter|inbox|updates|mailing|abonnier"_s, QRegularExpression::CaseInsensitiveOption);
    const bool calls = text.endsWith(u'?') || text.endsWith(u'!') || ActionRules::hasVerb(text);
    return calls && !text.contains(mail);
}

// A button below it, of the same part of the page.
bool hasButtonBelow(const SiteText &text, const SiteSnapshot &snapshot)
{
    constexpr double near = 360; // CSS pixels
    return std::any_of(snapshot.actions.begin(), snapshot.actions.end(), [&text](const SiteAction &action) {
        const double gap = action.box.top() - text.box.bottom();
        const bool counts = action.shown && action.button && !ActionRules::isControl(action) && action.region == text.region;
        return counts && action.section == text.section && gap > -20 && gap < near;
    });
}

} // namespace

std::vector<Found<QString>> readHeadlines(const SiteSnapshot &snapshot, const QString &name)
{
    const QString plainName = TextRules::plain(name);
    std::vector<std::pair<double, const SiteText *>> scored;
    for (const SiteText &text : snapshot.texts) {
        if (const double score = headlineScore(text, snapshot, plainName); score > 0)
            scored.emplace_back(score, &text);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Found<QString>> headlines;
    const double second = scored.size() > 1 ? scored[1].first : 0;
    for (const auto &[score, text] : scored) {
        const double lead = headlines.empty() ? 0.55 + (score - second) / 100 : 0.5 * score / scored.front().first;
        const double confidence = std::clamp(lead + (text->level == 1 ? 0.12 : 0), 0.1, headlines.empty() ? 0.97 : 0.5);
        headlines.push_back({text->text, headlines.empty() ? std::max(0.3, confidence) : confidence, TextRules::from(*text)});
    }
    return headlines;
}

Maybe<QString> readSubhead(const SiteSnapshot &snapshot, const Maybe<QString> &headline)
{
    if (!headline)
        return std::nullopt;
    const QRectF above = headline->from.box;
    const SiteText *best = nullptr;
    double bestScore = 0;
    bool after = false;
    for (const SiteText &text : snapshot.texts) {
        if (text.selector == headline->from.selector && text.text == headline->value) {
            after = true;
            continue;
        }
        const double gap = text.box.top() - above.bottom();
        const bool beside = text.box.left() < above.right() && text.box.right() > above.left();
        if (!after || !TextRules::isContent(text) || gap < -20 || gap > 320 || !beside || !text.href.isEmpty() || text.quote)
            continue;
        const qsizetype words = TextRules::words(text.text);
        if (words < 3 || text.text.size() > 320 || text.size < 13 || text.tag == "button"_L1 || text.tag == "label"_L1 ||
            TextRules::isPlaceholder(text.text))
            continue;
        const double score = 100 - gap / 4 + std::min(text.size, 30.0) + (words >= 6 ? 15 : 0) - (text.level == 1 ? 20 : 0);
        if (score > bestScore) {
            bestScore = score;
            best = &text;
        }
    }
    if (!best)
        return std::nullopt;
    return Found<QString>{best->text, std::clamp(bestScore / 160, 0.3, 0.9), TextRules::from(*best)};
}

Maybe<QString> readTagline(const SiteSnapshot &snapshot)
{
    for (const QString &name : {u"og:description"_s, u"twitter:description"_s, u"description"_s}) {
        for (const SiteMeta &meta : snapshot.metas) {
            if (meta.name == name && meta.content.size() >= 12 && !TextRules::isPlaceholder(meta.content))
                return Found<QString>{meta.content.left(300), 0.7, TextRules::fromMeta(u"meta[name=\"%1\"]"_s.arg(name), meta.content)};
        }
    }
    for (const SiteThing &thing : snapshot.things) {
        if (thing.description.size() >= 12)
            return Found<QString>{thing.description, 0.5, {u"script[type=\"application/ld+json\"]"_s, {}, thing.description.left(200)}};
    }
    return std::nullopt;
}

Maybe<QString> readValueProposition(const SiteSnapshot &snapshot, const Maybe<QString> &headline)
{
    return bestSentence(snapshot, headline, 2.4,
                        [](const QString &sentence, const SiteText &text) { return promiseOf(sentence) - text.box.top() / 1500; });
}

Maybe<QString> readProblem(const SiteSnapshot &snapshot, const Maybe<QString> &headline)
{
    return bestSentence(snapshot, headline, 2.4, [](const QString &sentence, const SiteText &text) {
        return painOf(sentence) + (text.level > 0 ? 2.4 : 0) - text.box.top() / 6000;
    });
}

Maybe<QString> readClosing(const SiteSnapshot &snapshot, const Maybe<QString> &headline)
{
    constexpr qsizetype longest = 70; // characters: it stands large beside a button
    constexpr double firstScreen = 900;
    const SiteText *last = nullptr;
    for (const SiteText &text : snapshot.texts) {
        const bool isLine = TextRules::isContent(text) && text.level > 0 && text.level <= 4 && !text.quote && text.href.isEmpty() &&
                            text.text.size() <= longest && TextRules::words(text.text) >= 2 && !TextRules::isPlaceholder(text.text);
        const bool isLate = text.box.top() > std::max(firstScreen, snapshot.page.height() / 2);
        const bool isHeadline = headline && text.text.compare(headline->value, Qt::CaseInsensitive) == 0;
        if (isLine && isLate && !isHeadline && isCall(text.text) && hasButtonBelow(text, snapshot) &&
            (!last || text.box.top() > last->box.top()))
            last = &text;
    }
    if (!last)
        return std::nullopt;
    return Found<QString>{last->text, 0.7, TextRules::from(*last)};
}
