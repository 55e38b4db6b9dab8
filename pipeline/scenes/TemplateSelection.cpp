#include "pipeline/scenes/TemplateSelection.h"

#include "pipeline/scenes/SlotFilling.h"
#include "pipeline/story/ReadingTime.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace {

// Points. What fits the content outweighs taste; taste differs from brand to brand by up to `taste`.
constexpr double pointsForBeat = 6;
constexpr double pointsForStyle = 3;
constexpr double pointsForFact = 1;
constexpr double pointsForMissing = -0.8;
constexpr double pointsForSecondChoice = -0.7;
constexpr double pointsForProof = 2;   // a figure or a quote, where there is one
constexpr double pointsForLength = -2; // where the reading time lies outside of what the template is made for
constexpr double taste = 1.5;
constexpr double pointsForRepetition = -20;
constexpr double pointsForSameGround = -2.5; // as the scene before
constexpr double pointsForThirdGround = -30;

constexpr std::size_t beamWidth = 64;

struct Candidate
{
    const SceneTemplate *sceneTemplate = nullptr;
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

// 0 to 1, the same on every machine.
double chance(const SelectionRules &rules, const QString &templateId, qsizetype index)
{
    const QString key = QStringLiteral("%1/%2/%3/%4").arg(rules.seed).arg(rules.brand, templateId).arg(index);
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Md5);
    return (quint8(hash[0]) * 256 + quint8(hash[1])) / 65535.0;
}

double scoreOf(const SceneTemplate &sceneTemplate, const StoryBeat &beat, const FilledSlots &filled, const SelectionRules &rules,
               qsizetype index)
{
    double score = sceneTemplate.beats.contains(beat.kind) ? pointsForBeat : 0;
    score += sceneTemplate.styles.contains(rules.style) ? pointsForStyle : 0;
    score += pointsForFact * filled.facts + pointsForMissing * filled.missing;
    score += pointsForSecondChoice * filled.secondChoices;
    for (const char *proof : {"value", "stats", "quote"})
        score += filled.props.contains(QLatin1String(proof)) ? pointsForProof : 0;
    const double frames = ReadingTime::frames(filled.texts, rules.fps) * 30.0 / rules.fps;
    if (frames < sceneTemplate.minFrames * 0.75 || frames > sceneTemplate.maxFrames * 1.25)
        score += pointsForLength;
    return score + taste * chance(rules, sceneTemplate.id, index);
}

// Those made for the beat; where none can be filled, those that just present the brand, which is true of every beat.
QList<Candidate> candidatesFor(const StoryBeat &beat, const TemplateCatalogue &catalogue, const SelectionRules &rules, qsizetype index)
{
    const QString aspect = aspectOf(rules.size);
    for (const BeatKind kind : {beat.kind, BeatKind::Discovery}) {
        QList<Candidate> candidates;
        for (const SceneTemplate &sceneTemplate : catalogue.templates()) {
            if (!sceneTemplate.beats.contains(kind) || !sceneTemplate.aspects.contains(aspect))
                continue;
            const std::optional<FilledSlots> filled = fillSlots(sceneTemplate, beat);
            if (filled)
                candidates.append(
                    {&sceneTemplate, scoreOf(sceneTemplate, beat, *filled, rules, index), ReadingTime::frames(filled->texts, rules.fps)});
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
    for (const Candidate *taken : path.taken) {
        if (!taken)
            continue;
        grounds.append(taken->sceneTemplate->ground);
        points += taken->sceneTemplate == next.sceneTemplate ? pointsForRepetition : 0;
    }
    const qsizetype count = grounds.size();
    const Ground ground = next.sceneTemplate->ground;
    if (count >= 1 && grounds[count - 1] == ground)
        points += count >= 2 && grounds[count - 2] == ground ? pointsForThirdGround : pointsForSameGround;
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

int atFps(int framesAt30, int fps)
{
    return int(std::lround(framesAt30 * fps / 30.0));
}

} // namespace

QList<TemplateChoice> selectTemplates(const Story &story, const TemplateCatalogue &catalogue, const SelectionRules &rules)
{
    QList<QList<Candidate>> candidates;
    for (qsizetype index = 0; index < story.beats.size(); ++index)
        candidates.append(candidatesFor(story.beats[index], catalogue, rules, index));
    const Path best = bestPath(candidates);

    QList<TemplateChoice> choices;
    QList<ReadingTime::Wish> wishes;
    for (qsizetype index = 0; index < story.beats.size(); ++index) {
        TemplateChoice choice;
        for (const Candidate &candidate : candidates[index])
            choice.scores.emplace(candidate.sceneTemplate->id, candidate.score);
        if (const Candidate *taken = best.taken[index]) {
            choice.templateId = taken->sceneTemplate->id;
            wishes.append(
                {taken->frames, atFps(taken->sceneTemplate->minFrames, rules.fps), atFps(taken->sceneTemplate->maxFrames, rules.fps)});
        }
        choices.append(choice);
    }
    const QList<int> lengths = ReadingTime::share(wishes, rules.durationSeconds, rules.fps);
    auto length = lengths.begin();
    for (TemplateChoice &choice : choices) {
        if (!choice.templateId.isEmpty())
            choice.durationInFrames = *length++;
    }
    return choices;
}
