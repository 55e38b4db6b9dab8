#include "pipeline/scenes/TemplateSelection.h"

#include "pipeline/scenes/BrandTaste.h"
#include "pipeline/scenes/SlotFilling.h"
#include "pipeline/story/ReadingTime.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace {

// Points. What a template would say of the page decides first: its best headline, its proof. Among those that say as much taste decides,
// which differs from brand to brand, so that two brands do not look alike; what suits the brand and its content weighs in.
constexpr double pointsForBeat = 6;
constexpr double pointsForStyle = 3;
constexpr double pointsForFact = 0.5;
constexpr double pointsForMissing = -0.3;
constexpr double pointsForSecondChoice = -0.7;
constexpr double pointsForOtherHeadline = -11;
constexpr double pointsForHollow = -14;    // where another template would show something of the page
constexpr double pointsForProof = 8;       // a figure or a quote, where there is one
constexpr double pointsForLength = -2;     // where the reading time lies outside of what the template is made for
constexpr double pointsForCharacter = 1.5; // of a template that is like the brand on every axis
constexpr double pointsForGround = 1.2;    // of a ground that is like the brand
constexpr double pointsForOwnGround = 0.4; // the one the template was drawn for
constexpr double pointsForTaste = 8;
constexpr double pointsForGroundTaste = 4;
constexpr int mostFacts = 3; // beyond it more on the picture is no better
constexpr double pointsForRepetition = -20;
constexpr double pointsForSameGround = -8; // as the scene before
constexpr double pointsForThirdGround = -30;
constexpr double pointsForSameLayout = -2; // as the scene before
constexpr double pointsForSameMotion = -1.6;

constexpr std::size_t beamWidth = 96;
constexpr qsizetype mostOthers = 2;

// A template on one of its grounds.
struct Candidate
{
    const SceneTemplate *sceneTemplate = nullptr;
    Ground ground = Ground::Paper;
    double score = 0;
    int frames = 0; // wished for
};

struct Path
{
    QList<const Candidate *> taken; // null: none suits
    double score = 0;
};

QString aspectOf(QSize size)
{
    const double ratio = double(size.width()) / std::max(1, size.height());
    return ratio > 1.2 ? QStringLiteral("16:9") : ratio < 0.85 ? QStringLiteral("9:16") : QStringLiteral("1:1");
}

// -1 to 1: how much a template is like the brand on the axes where it is like anything.
double likeness(const TemplateCharacter &own, const BrandCharacter &brand)
{
    const double weight = std::abs(own.energy) + std::abs(own.softness) + std::abs(own.tradition);
    const double sum = own.energy * brand.energy + own.softness * brand.softness + own.tradition * brand.tradition;
    return weight > 0 ? sum / weight : 0;
}

// Saturated brands stand on their colour, dark ones on ink, the others on paper.
double likeness(Ground ground, const BrandCharacter &brand)
{
    switch (ground) {
    case Ground::Paper:
        return -brand.darkness * 0.5 - brand.energy * 0.3;
    case Ground::Ink:
        return brand.darkness * 0.5 + brand.energy * 0.2;
    case Ground::Brand:
        return brand.colour * 0.6;
    }
    return 0;
}

double scoreOfGround(const SceneTemplate &sceneTemplate, Ground ground, const SelectionRules &rules)
{
    const double own = ground == sceneTemplate.grounds.first() ? pointsForOwnGround : 0;
    return own + pointsForGround * likeness(ground, rules.brand);
}

double scoreOf(const SceneTemplate &sceneTemplate, const StoryBeat &beat, const FilledSlots &filled, const SelectionRules &rules)
{
    double score = sceneTemplate.beats.contains(beat.kind) ? pointsForBeat : 0;
    score += rules.style && sceneTemplate.styles.contains(*rules.style) ? pointsForStyle : 0;
    score += pointsForFact * std::min(filled.facts, mostFacts) + pointsForMissing * filled.missing;
    score += pointsForSecondChoice * filled.secondChoices + (filled.hasOtherHeadline ? pointsForOtherHeadline : 0);
    score += filled.isHollow ? pointsForHollow : 0;
    for (const char *proof : {"value", "stats", "quote"})
        score += filled.props.contains(QLatin1String(proof)) ? pointsForProof : 0;
    const double frames = ReadingTime::frames(filled.texts, rules.fps) * 30.0 / rules.fps;
    if (frames < sceneTemplate.minFrames * 0.75 || frames > sceneTemplate.maxFrames * 1.25)
        score += pointsForLength;
    return score + pointsForCharacter * likeness(sceneTemplate.character, rules.brand);
}

// Those made for the beat; where none can be filled, those that just present the brand, which is true of every beat.
QList<Candidate> candidatesFor(const StoryBeat &beat, const TemplateCatalogue &catalogue, const SelectionRules &rules,
                               const BrandTaste &taste, qsizetype index)
{
    const QString aspect = aspectOf(rules.size);
    for (const BeatKind kind : {beat.kind, BeatKind::Discovery}) {
        QList<Candidate> candidates;
        for (const SceneTemplate &sceneTemplate : catalogue.templates()) {
            if (!sceneTemplate.beats.contains(kind) || !sceneTemplate.aspects.contains(aspect))
                continue;
            const std::optional<FilledSlots> filled = fillSlots(sceneTemplate, beat);
            if (!filled)
                continue;
            const double score =
                scoreOf(sceneTemplate, beat, *filled, rules) + pointsForTaste * taste.forTemplate(sceneTemplate.id, kind, index);
            const int frames = ReadingTime::frames(filled->texts, rules.fps);
            for (const Ground ground : sceneTemplate.grounds) {
                const double onGround = scoreOfGround(sceneTemplate, ground, rules) + pointsForGroundTaste * taste.forGround(ground, index);
                candidates.append({&sceneTemplate, ground, score + onGround, frames});
            }
        }
        if (!candidates.isEmpty())
            return candidates;
    }
    return {};
}

double pointsForNeighbours(const Path &path, const Candidate &next)
{
    double points = 0;
    QList<Ground> grounds;
    const SceneTemplate *before = nullptr;
    for (const Candidate *taken : path.taken) {
        if (!taken)
            continue;
        grounds.append(taken->ground);
        before = taken->sceneTemplate;
        points += before == next.sceneTemplate ? pointsForRepetition : 0;
    }
    if (before) {
        points += before->layout == next.sceneTemplate->layout ? pointsForSameLayout : 0;
        points += before->motion == next.sceneTemplate->motion ? pointsForSameMotion : 0;
    }
    const qsizetype count = grounds.size();
    if (count >= 1 && grounds[count - 1] == next.ground)
        points += count >= 2 && grounds[count - 2] == next.ground ? pointsForThirdGround : pointsForSameGround;
    return points;
}

// The best way through all beats, as far as the beam sees.
Path bestPath(const QList<QList<Candidate>> &candidates)
{
    std::vector<Path> paths{Path{}};
    for (const QList<Candidate> &step : candidates) {
        std::vector<Path> longer;
        for (const Path &path : paths) {
            for (const Candidate &next : step) {
                Path more = path;
                more.score += next.score + pointsForNeighbours(path, next);
                more.taken.append(&next);
                longer.push_back(std::move(more));
            }
            if (step.isEmpty()) {
                longer.push_back(path);
                longer.back().taken.append(nullptr);
            }
        }
        std::stable_sort(longer.begin(), longer.end(), [](const Path &a, const Path &b) { return a.score > b.score; });
        longer.resize(std::min(longer.size(), beamWidth));
        paths = std::move(longer);
    }
    return paths.front();
}

GroundedTemplate grounded(const Candidate &candidate)
{
    return {candidate.sceneTemplate->id, candidate.ground};
}

// The next best templates of a beat, each on the ground that suits it and its neighbours best, without those that some beat has taken.
QList<GroundedTemplate> othersOf(QList<Candidate> candidates, const Path &path, qsizetype index)
{
    for (Candidate &candidate : candidates) {
        for (const qsizetype neighbour : {index - 1, index + 1}) {
            const Candidate *const taken = path.taken.value(neighbour);
            candidate.score += taken && taken->ground == candidate.ground ? pointsForSameGround : 0;
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    QSet<const SceneTemplate *> seen;
    for (const Candidate *taken : path.taken)
        seen.insert(taken ? taken->sceneTemplate : nullptr);
    QList<GroundedTemplate> others;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (seen.contains(candidate.sceneTemplate) || others.size() == mostOthers)
            continue;
        seen.insert(candidate.sceneTemplate);
        others.append(grounded(candidate));
    }
    return others;
}

int atFps(int framesAt30, int fps)
{
    return int(std::lround(framesAt30 * fps / 30.0));
}

} // namespace

QList<TemplateChoice> selectTemplates(const Story &story, const TemplateCatalogue &catalogue, const SelectionRules &rules)
{
    const BrandTaste taste(catalogue, rules.brand.identity, rules.seed);
    QList<QList<Candidate>> candidates;
    for (qsizetype index = 0; index < story.beats.size(); ++index)
        candidates.append(candidatesFor(story.beats[index], catalogue, rules, taste, index));
    const Path best = bestPath(candidates);

    QList<TemplateChoice> choices;
    QList<ReadingTime::Wish> wishes;
    for (qsizetype index = 0; index < story.beats.size(); ++index) {
        TemplateChoice choice;
        for (const Candidate &candidate : candidates[index]) {
            double &score = choice.scores.emplace(candidate.sceneTemplate->id, candidate.score).first->second;
            score = std::max(score, candidate.score);
        }
        choice.others = othersOf(candidates[index], best, index);
        if (const Candidate *taken = best.taken[index]) {
            choice.taken = grounded(*taken);
            wishes.append(
                {taken->frames, atFps(taken->sceneTemplate->minFrames, rules.fps), atFps(taken->sceneTemplate->maxFrames, rules.fps)});
        }
        choices.append(choice);
    }
    const QList<int> lengths = ReadingTime::share(wishes, rules.durationSeconds, rules.fps);
    auto length = lengths.begin();
    for (TemplateChoice &choice : choices) {
        if (!choice.taken.templateId.isEmpty())
            choice.durationInFrames = *length++;
    }
    return choices;
}
