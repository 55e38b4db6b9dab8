#include "pipeline/brand/ColorReading.h"

#include "pipeline/brand/ActionRules.h"
#include "pipeline/brand/ColorMath.h"
#include "pipeline/brand/ColorVotes.h"
#include "pipeline/brand/TextRules.h"

#include <QHash>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

Found<QColor> found(const ColorVote &vote, double confidence)
{
    return {vote.color, std::clamp(confidence, 0.05, 0.98), vote.from};
}

// A hue that nothing much speaks for is no brand colour of a page whose buttons are black.
constexpr double weak = 9;
constexpr double apart = 22; // ΔE between two colours with roles

const ColorVote *primaryOf(const std::vector<ColorVote> &votes)
{
    const auto hue = std::find_if(votes.begin(), votes.end(), [](const ColorVote &vote) { return !vote.neutral; });
    // The page's paper is neutral and large: of the neutrals, those that fill calls to action speak for a brand.
    const auto plain = std::find_if(votes.begin(), votes.end(), [](const ColorVote &vote) { return vote.neutral && vote.onAction; });
    if (hue == votes.end())
        return plain == votes.end() ? nullptr : &*plain;
    if (plain != votes.end() && !hue->onAction && hue->score < weak && plain->score > 2 * hue->score)
        return &*plain;
    return &*hue;
}

double confidenceOf(const ColorVote &chosen, const std::vector<ColorVote> &votes)
{
    double rival = 0;
    for (const ColorVote &vote : votes) {
        if (&vote != &chosen && !vote.neutral)
            rival = std::max(rival, vote.score);
    }
    const double lead = chosen.score / (chosen.score + rival + 8);
    const double base = 0.25 + 0.7 * lead + (chosen.onAction ? 0.08 : 0);
    return chosen.neutral ? std::min(0.45, base) : base;
}

void readGrounds(const SiteSnapshot &snapshot, BrandColors &colors)
{
    const double page = std::max(1.0, snapshot.page.width() * snapshot.page.height());
    const SitePaint *largest = nullptr;
    for (const SitePaint &paint : snapshot.paints) {
        if (paint.kind == "ground"_L1 && paint.color.isValid() && (!largest || paint.area > largest->area))
            largest = &paint;
    }
    // The body's colour may be covered by what all sections have.
    if (largest && largest->area > page * 0.5)
        colors.background = Found<QColor>{largest->color, 0.85, {largest->selector, largest->box, {}}};
    else if (snapshot.ground.isValid())
        colors.background = Found<QColor>{snapshot.ground, 0.8, {u"body"_s, QRectF(QPointF(), snapshot.page), {}}};

    const SitePaint *most = nullptr;
    for (const SitePaint &paint : snapshot.paints) {
        const bool readable = !colors.background || ColorMath::contrast(paint.color, colors.background->value) >= 4;
        if (paint.kind == "text"_L1 && paint.color.isValid() && readable && (!most || paint.area > most->area))
            most = &paint;
    }
    if (snapshot.color.isValid() && colors.background && ColorMath::contrast(snapshot.color, colors.background->value) >= 4)
        colors.text = Found<QColor>{snapshot.color, 0.8, {u"body"_s, {}, {}}};
    else if (most)
        colors.text = Found<QColor>{most->color, 0.7, {most->selector, most->box, {}}};

    const Provenance dark{u"@media (prefers-color-scheme: dark)"_s, {}, {}};
    if (snapshot.darkGround.isValid() && ColorMath::toLch(snapshot.darkGround).lightness < 0.5) {
        colors.darkBackground = Found<QColor>{snapshot.darkGround, 0.8, dark};
        if (snapshot.darkColor.isValid() && ColorMath::contrast(snapshot.darkColor, snapshot.darkGround) >= 4)
            colors.darkText = Found<QColor>{snapshot.darkColor, 0.8, dark};
    }
}

// Of cards and panels: what is painted most beside the page's ground, and close to it.
Maybe<QColor> surfaceOf(const SiteSnapshot &snapshot, const QColor &background)
{
    constexpr double visible = 1.2; // ΔE
    constexpr double close = 16;
    const double page = std::max(1.0, snapshot.page.width() * snapshot.page.height());
    const SitePaint *largest = nullptr;
    for (const SitePaint &paint : snapshot.paints) {
        const double difference = ColorMath::difference(paint.color, background);
        const bool counts = paint.kind == "ground"_L1 && difference > visible && difference < close && paint.area > page * 0.004;
        if (counts && (!largest || paint.area > largest->area))
            largest = &paint;
    }
    if (!largest)
        return std::nullopt;
    return Found<QColor>{largest->color, std::min(0.85, 0.5 + largest->area / page), {largest->selector, largest->box, {}}};
}

// Of links in the page's running text, where they differ from it.
Maybe<QColor> linkOf(const SiteSnapshot &snapshot, const QColor &text)
{
    QHash<QRgb, int> counts;
    const SiteAction *most = nullptr;
    for (const SiteAction &action : snapshot.actions) {
        const bool counted = action.shown && !action.button && action.region == SiteRegion::Main && !action.text.isEmpty() &&
                             action.color.isValid() && ColorMath::difference(action.color, text) > 8 && !ColorMath::isNeutral(action.color);
        if (counted && (++counts[action.color.rgb()] > (most ? counts.value(most->color.rgb()) : 0)))
            most = &action;
    }
    if (!most)
        return std::nullopt;
    return Found<QColor>{most->color, std::min(0.9, 0.5 + 0.1 * counts.value(most->color.rgb())), TextRules::from(*most)};
}

std::vector<ColorEvidence> evidenceOf(const ColorVote &vote, double best)
{
    std::vector<ColorVotesOfKind> kinds = vote.kinds;
    std::stable_sort(kinds.begin(), kinds.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    std::vector<ColorEvidence> evidence;
    evidence.reserve(kinds.size());
    for (const ColorVotesOfKind &kind : kinds)
        evidence.push_back({vote.color, kind.kind, std::min(1.0, kind.score / best), kind.from});
    return evidence;
}

} // namespace

BrandColors readColors(const SiteSnapshot &snapshot, const std::optional<QColor> &logoInk)
{
    BrandColors colors;
    const std::vector<ColorVote> votes = voteForColors(snapshot, logoInk);
    readGrounds(snapshot, colors);
    if (colors.background)
        colors.surface = surfaceOf(snapshot, colors.background->value);
    if (colors.text)
        colors.link = linkOf(snapshot, colors.text->value);

    const ColorVote *primary = primaryOf(votes);
    if (primary)
        colors.primary = found(*primary, confidenceOf(*primary, votes));

    const auto differs = [](const Maybe<QColor> &chosen, const ColorVote &vote) {
        return !chosen || ColorMath::difference(chosen->value, vote.color) >= apart;
    };
    for (const ColorVote &vote : votes) {
        if (!primary || &vote == primary || !differs(colors.primary, vote))
            continue;
        const bool counts = !vote.neutral && vote.score >= std::max(2.0, primary->score * 0.025);
        if (!counts || !differs(colors.background, vote))
            continue;
        const double confidence = 0.25 + 0.5 * std::min(1.0, vote.score / primary->score);
        if (!colors.secondary) {
            colors.secondary = found(vote, confidence);
        } else if (differs(colors.secondary, vote)) {
            colors.accent = found(vote, confidence);
            break;
        }
    }

    const double best = votes.empty() ? 1 : std::max(1.0, primary ? primary->score : votes.front().score);
    const auto add = [&](const ColorVote &vote) {
        if (colors.palette.size() >= 10)
            return;
        colors.palette.push_back(found(vote, 0.2 + 0.7 * std::min(1.0, vote.score / best)));
        const std::vector<ColorEvidence> evidence = evidenceOf(vote, best);
        colors.evidence.insert(colors.evidence.end(), evidence.begin(), evidence.end());
    };
    if (primary)
        add(*primary);
    for (const bool neutral : {false, true}) {
        for (const ColorVote &vote : votes) {
            if (vote.neutral == neutral && &vote != primary && vote.score >= 1)
                add(vote);
        }
    }
    for (const Maybe<QColor> &dark : {colors.darkBackground, colors.darkText}) {
        const auto isKnown = [&dark](const Found<QColor> &color) { return ColorMath::difference(color.value, dark->value) < 3; };
        if (dark && std::none_of(colors.palette.begin(), colors.palette.end(), isKnown))
            colors.palette.push_back({dark->value, 0.2, dark->from});
    }
    return colors;
}

std::vector<Found<BrandGradient>> readGradients(const SiteSnapshot &snapshot)
{
    std::vector<Found<BrandGradient>> gradients;
    for (const SiteGradient &gradient : snapshot.gradients) {
        const bool colored =
            std::any_of(gradient.stops.begin(), gradient.stops.end(), [](const QColor &stop) { return !ColorMath::isNeutral(stop); });
        const bool moves = gradient.stops.size() > 1 && ColorMath::difference(gradient.stops.first(), gradient.stops.last()) > 6;
        if (!colored || !moves || gradients.size() >= 5)
            continue;
        const double confidence = gradient.box.width() * gradient.box.height() > 100'000 ? 0.8 : 0.5;
        gradients.push_back(
            {{gradient.angle, {gradient.stops.begin(), gradient.stops.end()}}, confidence, {gradient.selector, gradient.box, {}}});
    }
    return gradients;
}

std::vector<Found<BrandButton>> readButtons(const SiteSnapshot &snapshot)
{
    std::vector<Found<BrandButton>> buttons;
    for (const SiteAction &action : snapshot.actions) {
        const bool counts = action.shown && action.button && !action.text.isEmpty() && action.region != SiteRegion::Dialog &&
                            action.fill.isValid() && !ActionRules::isControl(action);
        const auto known = std::find_if(buttons.begin(), buttons.end(), [&](const auto &one) { return one.value.fill == action.fill; });
        if (counts && known == buttons.end() && buttons.size() < 6)
            buttons.push_back({{action.text, action.fill, action.color, action.radius}, 0.9, TextRules::from(action)});
    }
    return buttons;
}
