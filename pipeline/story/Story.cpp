#include "pipeline/story/Story.h"

#include "pipeline/story/BeatFacts.h"
#include "pipeline/story/Beats.h"
#include "pipeline/story/ReadingTime.h"

#include <QMap>

namespace {

constexpr int itemsRead = 3; // of a list, while a scene stands

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
        beat.name = sceneName(beat);
        wishes.append({ReadingTime::frames(textToRead(beat), fps), int(ReadingTime::shortest * fps), int(ReadingTime::longest * fps)});
        story.beats.append(beat);
    }
    const QList<int> lengths = ReadingTime::share(wishes, request.durationSeconds, fps);
    for (qsizetype i = 0; i < story.beats.size(); ++i)
        story.beats[i].durationInFrames = lengths[i];
    return story;
}
