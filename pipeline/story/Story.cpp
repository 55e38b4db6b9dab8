#include "pipeline/story/Story.h"

#include "pipeline/story/BeatFacts.h"
#include "pipeline/story/Beats.h"
#include "pipeline/story/Phrases.h"
#include "pipeline/story/ReadingTime.h"

#include <QMap>

namespace {

constexpr int itemsRead = 3; // of a list, while a scene stands

// What names the scene: the words it turns on.
QString phraseOf(const StoryBeat &beat, const Material &material)
{
    QStringList candidates;
    switch (beat.kind) {
    case BeatKind::Problem:
        break;
    case BeatKind::Discovery:
        if (beat.headlines.value(0).text == material.headline().text)
            candidates.append(beat.headlines.value(0).text);
        candidates.append(material.name());
        break;
    case BeatKind::Transformation:
        candidates.append(material.isTold(beat.headlines.value(0)) && !beat.headlines.value(0).from.selector.isEmpty()
                                  && beat.items.isEmpty()
                              ? beat.headlines.value(0).text
                              : beat.items.value(0).title.text);
        break;
    case BeatKind::Triumph:
        if (!beat.stats.isEmpty())
            candidates.append(beat.stats.first().value.text + u' ' + beat.stats.first().label.text);
        else if (!beat.quotes.isEmpty())
            candidates.append(beat.quotes.first().author.text);
        break;
    case BeatKind::Invitation:
        candidates.append(beat.button.text);
        break;
    }
    for (const TextFact &headline : beat.headlines)
        candidates.append(headline.text);
    candidates.append(material.name());
    for (const QString &candidate : std::as_const(candidates)) {
        if (const QString phrase = Phrases::name(candidate); !phrase.isEmpty())
            return phrase;
    }
    return {};
}

QString textToRead(const StoryBeat &beat)
{
    QStringList texts{beat.headlines.value(0).text, beat.supports.value(0).text};
    if (beat.kind == BeatKind::Transformation) {
        for (const ItemFact &item : beat.items.mid(0, itemsRead))
            texts += item.title.text;
    }
    if (beat.kind == BeatKind::Triumph)
        texts += beat.quotes.value(0).text.text;
    if (beat.kind == BeatKind::Invitation)
        texts += beat.button.text;
    return texts.join(u' ');
}

} // namespace

Story tellStory(const BrandProfile &brand, const GenerationRequest &request, int fps)
{
    Material material(brand);
    const int proofs = int(material.stats().size() + material.quotes().size()) + (material.customers().isEmpty() ? 0 : 1);
    Story story;
    QMap<BeatKind, int> turns;
    QList<ReadingTime::Wish> wishes;
    for (const BeatKind kind : beatsFor(request.sceneCount, proofs)) {
        StoryBeat beat = factsOf(kind, turns[kind]++, material);
        const QString phrase = phraseOf(beat, material);
        beat.name = phrase.isEmpty() ? beatTitle(kind) : beatTitle(kind) + u" – "_qs + phrase;
        wishes.append({ReadingTime::frames(textToRead(beat), fps), int(ReadingTime::shortest * fps), int(ReadingTime::longest * fps)});
        story.beats.append(beat);
    }
    const QList<int> lengths = ReadingTime::share(wishes, request.durationSeconds, fps);
    for (qsizetype i = 0; i < story.beats.size(); ++i)
        story.beats[i].durationInFrames = lengths[i];
    return story;
}
