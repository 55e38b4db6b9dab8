#include "pipeline/brand/ColorVotes.h"

#include "pipeline/brand/ActionRules.h"
#include "pipeline/brand/ColorMath.h"
#include "pipeline/brand/TextRules.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double alike = 12; // ΔE under which two colours are one

class Ballot
{
public:
    // What is voted from here on is of this kind.
    void begin(const QString &kind) { m_kind = kind; }

    void vote(const QColor &color, double weight, const Provenance &from, bool onAction = false, double area = 0)
    {
        if (!color.isValid() || weight <= 0)
            return;
        ColorVote *entry = find(color);
        if (!entry) {
            m_votes.push_back({color, 0, 0, ColorMath::isNeutral(color), false, 0, from, {}});
            entry = &m_votes.back();
        }
        count(*entry, weight, from);
        entry->onAction = entry->onAction || onAction;
        entry->area += area;
        if (weight > entry->strongest) {
            entry->strongest = weight;
            entry->color = color;
            entry->from = from;
        }
    }

    // Pixels are blurred at their edges: they speak for a colour that is painted, and stand for themselves only where none is.
    void support(const QColor &color, double weight, const Provenance &from)
    {
        if (ColorVote *entry = find(color))
            count(*entry, weight, from);
        else
            vote(color, weight, from);
    }

    bool knows(const QColor &color) { return find(color) != nullptr; }
    std::vector<ColorVote> take() { return std::move(m_votes); }

private:
    void count(ColorVote &entry, double weight, const Provenance &from) const
    {
        entry.score += weight;
        const auto isOurs = [this](const ColorVotesOfKind &votes) { return votes.kind == m_kind; };
        auto kind = std::find_if(entry.kinds.begin(), entry.kinds.end(), isOurs);
        if (kind == entry.kinds.end())
            kind = entry.kinds.insert(kind, {m_kind, 0, 0, from});
        kind->score += weight;
        if (weight > kind->strongest) {
            kind->strongest = weight;
            kind->from = from;
        }
    }

    ColorVote *find(const QColor &color)
    {
        const bool neutral = ColorMath::isNeutral(color);
        for (ColorVote &vote : m_votes) {
            if (vote.neutral == neutral && ColorMath::difference(vote.color, color) < alike)
                return &vote;
        }
        return nullptr;
    }

    QString m_kind;
    std::vector<ColorVote> m_votes;
};

// Many votes of one kind for one colour count less and less.
class Fading
{
public:
    double next(const QColor &color) { return 1 / std::sqrt(double(++m_counts[color.rgb()])); }

private:
    QHash<QRgb, int> m_counts;
};

// What browsers paint a link in that nobody styled.
bool isBrowsersOwn(const QColor &link)
{
    return link == QColor(0, 0, 0xee) || link == QColor(0, 0, 0xff) || link == QColor(0x55, 0x1a, 0x8b);
}

bool saysSomething(const QString &label)
{
    return std::any_of(label.begin(), label.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

void voteOfActions(const SiteSnapshot &snapshot, Ballot &ballot)
{
    Fading fills, borders, links;
    for (const SiteAction &action : snapshot.actions) {
        if (!action.shown || action.region == SiteRegion::Dialog)
            continue;
        const double place = action.region == SiteRegion::Footer ? 0.3 : action.box.top() < 900 ? 1.6 : 1;
        const Provenance from = TextRules::from(action);
        ballot.begin(action.button ? u"action"_s : u"link"_s);
        if (action.button) {
            double weight = 26 * place * ActionRules::emphasis(action);
            if (ActionRules::isStatus(action))
                weight *= 0.15;
            if (action.glass)
                weight *= 0.2;
            const bool calls = saysSomething(action.text);
            if (!calls)
                weight *= 0.3; // an icon in a circle
            const QList<QColor> &stops = action.gradient;
            for (const QColor &stop : stops)
                ballot.vote(stop, weight / double(stops.size()) * fills.next(stop), from, calls);
            if (stops.isEmpty() && action.fill.isValid())
                ballot.vote(action.fill, weight * fills.next(action.fill), from, calls);
            if (!action.fill.isValid())
                ballot.vote(action.border, weight * 0.4 * borders.next(action.border), from, false);
        } else if (action.region == SiteRegion::Main && !isBrowsersOwn(action.color)) {
            ballot.vote(action.color, 4 * links.next(action.color), from);
        }
    }
}

void voteOfPaints(const SiteSnapshot &snapshot, Ballot &ballot)
{
    const double screen = 1440.0 * 900;
    const double page = std::max(screen, snapshot.page.width() * std::min(snapshot.page.height(), 20000.0));
    for (const SitePaint &paint : snapshot.paints) {
        const double share = std::min(1.0, paint.area / page);
        const double first = std::min(1.0, paint.firstScreenArea / screen);
        const Provenance from{paint.selector, paint.box, {}};
        ballot.begin(paint.kind == "svg"_L1 ? u"drawing"_s : paint.kind);
        if (paint.kind == "ground"_L1)
            ballot.vote(paint.color, 30 * std::sqrt(first) * first + 34 * share + std::min(4.0, 0.4 * paint.count), from, false, share);
        else if (paint.kind == "gradient"_L1)
            ballot.vote(paint.color, 26 * first + 30 * share, from, false, share);
        else if (paint.kind == "svg"_L1)
            ballot.vote(paint.color, std::min(5.0, 300 * share), from);
        else if (paint.kind == "border"_L1)
            ballot.vote(paint.color, std::min(3.0, 600 * share), from);
    }
}

bool isInk(const QColor &color)
{
    return ColorMath::toLch(color).lightness < 0.32;
}

bool hasOtherCalls(const SiteSnapshot &snapshot, const QColor &color)
{
    constexpr double apart = 22; // ΔE
    return std::any_of(snapshot.actions.begin(), snapshot.actions.end(), [&color](const SiteAction &action) {
        return action.shown && action.button && saysSomething(action.text) && action.fill.isValid() && !ColorMath::isNeutral(action.fill) &&
               ColorMath::difference(action.fill, color) > apart;
    });
}

void voteOfTexts(const SiteSnapshot &snapshot, Ballot &ballot)
{
    Fading headings;
    ballot.begin(u"heading"_s);
    for (const SiteText &text : snapshot.texts) {
        if (!TextRules::isContent(text) || text.href.size() > 0)
            continue;
        const bool large = text.level > 0 || text.size >= 24;
        if (!large)
            continue;
        // Headings in dark ink are set to be read; where calls to action have another hue, that is the one meant to be seen.
        const double weight = isInk(text.color) && hasOtherCalls(snapshot, text.color) ? 1.7 : 5;
        ballot.vote(text.color, weight * headings.next(text.color), TextRules::from(text));
        for (const QColor &stop : text.gradient)
            ballot.vote(stop, 6 * headings.next(stop), TextRules::from(text));
    }
}

void voteOfVariables(const SiteSnapshot &snapshot, Ballot &ballot)
{
    static const QRegularExpression ours(u"(^|-)(primary|brand|accent|theme|main|key)(-?colou?r)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    ballot.begin(u"variable"_s);
    for (const SiteVariable &variable : snapshot.variables) {
        // A variable that paints nothing says nothing, whatever its name.
        if (variable.uses > 0 && ours.match(variable.name).hasMatch() && ballot.knows(variable.color))
            ballot.vote(variable.color, 8 + std::min(6, variable.uses), {u":root { %1 }"_s.arg(variable.name), {}, variable.name});
    }
    ballot.begin(u"theme-color"_s);
    if (snapshot.themeColor.isValid() && !ColorMath::isNeutral(snapshot.themeColor))
        ballot.vote(snapshot.themeColor, 14, TextRules::fromMeta(u"meta[name=\"theme-color\"]"_s, snapshot.themeColor.name()));
}

} // namespace

std::vector<ColorVote> voteForColors(const SiteSnapshot &snapshot, const std::optional<QColor> &logoInk)
{
    Ballot ballot;
    voteOfActions(snapshot, ballot);
    voteOfPaints(snapshot, ballot);
    voteOfTexts(snapshot, ballot);
    voteOfVariables(snapshot, ballot);
    ballot.begin(u"logo"_s);
    if (logoInk)
        ballot.support(*logoInk, ColorMath::isNeutral(*logoInk) ? 6 : 24, {u"logo"_s, {}, {}});
    std::vector<ColorVote> votes = ballot.take();
    std::stable_sort(votes.begin(), votes.end(), [](const ColorVote &a, const ColorVote &b) { return a.score > b.score; });
    return votes;
}
