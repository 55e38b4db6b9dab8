#include "pipeline/brand/ActionReading.h"

#include "pipeline/brand/ActionRules.h"
#include "pipeline/brand/ColorMath.h"
#include "pipeline/brand/TextRules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr double enough = 34;
constexpr size_t maximum = 6;

bool isLabel(const QString &text)
{
    const bool letters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return letters && text.size() >= 2 && text.size() <= 44 && TextRules::words(text) <= 7;
}

// A picture of a button that all apps have alike.
bool isStoreBadge(const SiteAction &action)
{
    static const QRegularExpression stores(u"app ?store|google ?play|play ?store|microsoft store|f-droid"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return action.box.height() >= 32 && action.box.width() >= 90 && stores.match(action.text).hasMatch();
}

double scoreOf(const SiteAction &action, const SiteSnapshot &snapshot, const BrandColors &colors, int sameLabel)
{
    double score = 0;
    const bool filled = action.fill.isValid() || !action.gradient.isEmpty();
    if (action.button)
        score += filled ? 26 : 16;
    else if (isStoreBadge(action))
        score += 26;
    const auto near = [&](const Maybe<QColor> &color) {
        return color && action.fill.isValid() && ColorMath::difference(color->value, action.fill) < 14;
    };
    if (near(colors.primary))
        score += 14;
    else if (near(colors.secondary) || (filled && !ColorMath::isNeutral(action.fill)))
        score += 7;
    if (action.box.bottom() <= 900)
        score += 22;
    else
        score -= std::min(10.0, action.box.top() / 900);
    if (action.region == SiteRegion::Main)
        score += 10;
    if (ActionRules::hasVerb(action.text))
        score += 14;
    if (action.box.height() >= 44)
        score += 5;
    score += std::min(6, 3 * (sameLabel - 1));
    if (!action.href.isEmpty() && QUrl(action.href).host() != snapshot.url.host())
        score -= 3;
    if (ActionRules::isStatus(action))
        score -= 8;
    // A contact form's own button.
    if (action.submit && action.box.top() > 900)
        score -= 14;
    if (ActionRules::isFormLabel(action.text))
        score -= 16;
    if (ActionRules::isContinuation(action.text))
        score -= 8;
    return score;
}

// What points onward after the words is a sign, not a word.
QString labelOf(const SiteAction &action)
{
    static const QRegularExpression signs(u"^[\\s←-⇿⟵-⟿➔-➾›»▶▸❯>]+|[\\s←-⇿⟵-⟿➔-➾›»▶▸❯>]+$"_s);
    return QString(action.text).remove(signs);
}

QString parentOf(const QString &selector)
{
    return selector.section(u" > "_s, 0, -2);
}

// Where several buttons of as many colours stand in a row, a page shows what buttons it has.
QSet<QString> sampleRows(const SiteSnapshot &snapshot)
{
    constexpr qsizetype fewest = 4;
    QHash<QString, QSet<QRgb>> fills;
    for (const SiteAction &action : snapshot.actions) {
        if (action.shown && action.button && action.fill.isValid())
            fills[parentOf(action.selector)].insert(action.fill.rgb());
    }
    QSet<QString> rows;
    for (auto row = fills.cbegin(); row != fills.cend(); ++row) {
        if (row->size() >= fewest && !row.key().isEmpty())
            rows.insert(row.key());
    }
    return rows;
}

} // namespace

std::vector<BrandCallToAction> readCallsToAction(const SiteSnapshot &snapshot, const BrandColors &colors)
{
    // A call that returns further down is meant; one that stands on each of several cards is of the cards.
    QHash<QString, QSet<int>> labels;
    for (const SiteAction &action : snapshot.actions)
        labels[action.text.toLower()].insert(action.section);

    const QSet<QString> rows = sampleRows(snapshot);
    struct Scored
    {
        const SiteAction *action;
        double score;
    };
    std::vector<Scored> scored;
    for (const SiteAction &action : snapshot.actions) {
        const bool counts = action.shown && (action.button || isStoreBadge(action)) && isLabel(action.text) &&
                            !ActionRules::isControl(action) && !ActionRules::isSample(action) && action.region != SiteRegion::Dialog &&
                            action.region != SiteRegion::Footer;
        if (!counts || rows.contains(parentOf(action.selector)))
            continue;
        const double score = scoreOf(action, snapshot, colors, int(labels.value(action.text.toLower()).size()));
        if (score >= enough)
            scored.push_back({&action, score});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const Scored &a, const Scored &b) { return a.score > b.score; });

    std::vector<BrandCallToAction> calls;
    for (const auto &[action, score] : scored) {
        const QString label = labelOf(*action);
        const auto same = [&label](const BrandCallToAction &call) { return call.label.compare(label, Qt::CaseInsensitive) == 0; };
        if (calls.size() < maximum && std::none_of(calls.begin(), calls.end(), same))
            calls.push_back({label, action->href, std::clamp(score / 100, 0.3, 0.97), TextRules::from(*action)});
    }
    return calls;
}
