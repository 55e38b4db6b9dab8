#include "pipeline/story/BeatFacts.h"

#include "pipeline/story/NeutralPhrases.h"
#include "pipeline/story/Phrases.h"

#include <algorithm>

namespace {

constexpr int longestWord = 28; // characters of a short label
constexpr int mostWords = 6;
constexpr int comfortableHeadline = 90;
constexpr int comfortableCall = 60; // of the last scene, which has a button and an address beside it

TextFact neutral(const QString &phrase)
{
    return {phrase, {}};
}

template<typename T>
QList<T> rotated(QList<T> list, qsizetype by)
{
    if (!list.isEmpty())
        std::rotate(list.begin(), list.begin() + by % list.size(), list.end());
    return list;
}

// The page's sentences that speak of trouble or ask a question come first: they carry the tension. The order is kept otherwise.
QList<TextFact> tenseFirst(QList<TextFact> facts)
{
    const auto weight = [](const TextFact &fact) {
        return (fact.text.endsWith(u'?') ? 2 : 0) + (Phrases::tension(fact.text).isEmpty() ? 0 : 1);
    };
    std::stable_sort(facts.begin(), facts.end(), [&](const TextFact &a, const TextFact &b) { return weight(a) > weight(b); });
    return facts;
}

// Large type is for few words: what is longer than `comfortable` characters comes after all that is not.
QList<TextFact> shortFirst(QList<TextFact> facts, int comfortable)
{
    std::stable_partition(facts.begin(), facts.end(), [=](const TextFact &fact) { return fact.text.size() <= comfortable; });
    return facts;
}

QList<TextFact> sentencesOfFeatures(const Material &material)
{
    QList<TextFact> all;
    for (const ItemFact &feature : material.features()) {
        for (const QString &sentence : Phrases::sentences(feature.text.text))
            all.append({sentence, feature.text.from});
    }
    return all;
}

QList<TextFact> titlesOfFeatures(const Material &material)
{
    QList<TextFact> all;
    for (const ItemFact &feature : material.features())
        all.append(feature.title);
    return all;
}

// Of each feature what says something by itself: its title, or its short text where the title is a single word.
QList<TextFact> phrases(const QList<ItemFact> &features)
{
    QList<TextFact> all;
    for (const ItemFact &feature : features) {
        const bool isPhrase = feature.title.text.contains(u' ');
        const bool isShort = feature.text.text.size() <= comfortableCall;
        if (isPhrase || (isShort && !feature.text.text.isEmpty()))
            all.append(isPhrase ? feature.title : feature.text);
    }
    return all;
}

QList<TextFact> labels(const Material &material)
{
    QList<TextFact> all;
    for (const TextFact &label : material.features().isEmpty() ? material.customers() : titlesOfFeatures(material)) {
        if (label.text.size() <= longestWord)
            all.append(label);
    }
    return all.mid(0, mostWords);
}

// The phrase is a last resort where the page has words of its own, and never stands among those of another language.
void addPhrase(QList<TextFact> &facts, const QString &phrase, const Material &material)
{
    if (material.speaksEnglish())
        facts.append(neutral(phrase));
}

void tellProblem(StoryBeat &beat, Material &material)
{
    // The pains are the page's: without a statement of its own there are none to list.
    for (const TextFact &sentence : material.problem())
        beat.items.append({sentence, {}});
    if (!beat.items.isEmpty() && beat.items.size() > 1)
        beat.items.removeFirst(); // that one is the headline
    QList<TextFact> tense{material.headline()};
    tense += material.subhead() + sentencesOfFeatures(material);
    tense = tenseFirst(tense);
    const bool isTense = !tense.isEmpty() && (tense.first().text.endsWith(u'?') || !Phrases::tension(tense.first().text).isEmpty());
    beat.headlines = material.problem();
    if (isTense)
        beat.headlines.append(tense);
    beat.headlines += material.subhead() + QList<TextFact>{material.tagline()};
    // The headline alone is for the Discovery: it is what the brand says of itself.
    const auto isLarge = [](const TextFact &fact) { return !fact.text.isEmpty() && fact.text.size() <= comfortableHeadline; };
    if (std::none_of(beat.headlines.begin(), beat.headlines.end(), isLarge))
        addPhrase(beat.headlines, NeutralPhrases::haveYouMet(material.name()), material);
    beat.headlines += QList<TextFact>{material.headline(), neutral(material.name())} + sentencesOfFeatures(material);
    beat.headlines = shortFirst(material.fresh(beat.headlines), comfortableHeadline);
    if (!beat.headlines.isEmpty())
        material.markTold(beat.headlines.first());
    beat.supports = material.fresh(material.problem());
    for (const TextFact &headline : beat.headlines)
        beat.keyPhrases += Phrases::tension(headline.text);
}

void tellDiscovery(StoryBeat &beat, Material &material)
{
    QList<TextFact> lines{material.headline(), material.tagline()};
    lines += material.subhead();
    if (std::all_of(lines.begin(), lines.end(), [](const TextFact &line) { return line.text.isEmpty(); }))
        addPhrase(lines, NeutralPhrases::thisIs(material.name()), material);
    lines += QList<TextFact>{material.address(), neutral(material.name())};
    beat.headlines = shortFirst(material.freshFirst(lines), comfortableHeadline);
    material.markTold(beat.headlines.first());
    beat.supports = material.fresh(material.subhead() + QList<TextFact>{material.tagline()});
    if (!beat.supports.isEmpty())
        material.markTold(beat.supports.first());
    beat.pictures = material.photos(); // beside a panel a screenshot would be cropped through its words
}

// The picture that stands beside a feature on its page is the one to be shown with it.
QList<PictureFact> ownFirst(const ItemFact &feature, QList<PictureFact> pictures)
{
    if (feature.picture.asset.isEmpty())
        return pictures;
    pictures.removeIf([&feature](const PictureFact &picture) { return picture.asset == feature.picture.asset; });
    pictures.prepend(feature.picture);
    return pictures;
}

void tellTransformation(StoryBeat &beat, int turn, Material &material)
{
    beat.items = rotated(material.features(), turn);
    beat.pictures = turn == 0 ? material.pages() + material.photos() + material.sections()
                              : rotated(material.photos() + material.sections(), turn) + material.pages();
    QList<TextFact> lines;
    if (turn > 0 && !beat.items.isEmpty()) {
        // One feature at a time.
        lines = {beat.items.first().title};
        beat.supports = {beat.items.first().text};
        beat.pictures = ownFirst(beat.items.first(), beat.pictures);
        beat.items.removeFirst();
    }
    lines += material.fresh(material.subhead());
    if (!material.features().isEmpty())
        addPhrase(lines, NeutralPhrases::whatItOffers(material.name()), material);
    else
        addPhrase(lines, NeutralPhrases::takeACloserLook(), material);
    lines += QList<TextFact>{material.tagline(), material.headline(), neutral(material.name())};
    beat.headlines = shortFirst(material.freshFirst(lines), comfortableHeadline);
    material.markTold(beat.headlines.first());
    beat.supports = material.fresh(beat.supports + material.subhead());
}

// Those of which the predicate is true, and the others, each in their order.
template<typename Predicate>
std::pair<QList<PictureFact>, QList<PictureFact>> apart(const QList<PictureFact> &all, Predicate predicate)
{
    std::pair<QList<PictureFact>, QList<PictureFact>> parts;
    for (const PictureFact &picture : all)
        (predicate(picture) ? parts.first : parts.second).append(picture);
    return parts;
}

void tellTriumph(StoryBeat &beat, int turn, Material &material)
{
    beat.stats = rotated(material.stats(), turn);
    beat.quotes = rotated(material.quotes(), turn);
    beat.words = material.customers();
    // Without a proof the product speaks: a picture of it beside what it does.
    const QList<ItemFact> features = rotated(QList<ItemFact>(material.features().rbegin(), material.features().rend()), turn);
    QList<TextFact> lines;
    lines += phrases(features) + QList<TextFact>{material.tagline()};
    for (const ItemFact &feature : features)
        lines.append(feature.title);
    if (features.isEmpty())
        addPhrase(lines, NeutralPhrases::seeForYourself(), material);
    lines += QList<TextFact>{material.headline(), neutral(material.name())};
    beat.headlines = shortFirst(material.freshFirst(lines), comfortableHeadline);
    if (!features.isEmpty())
        beat.supports = material.fresh({features.first().text});
    beat.items = features;
    // The first photo is what the Discovery shows; the page again is for want of anything else.
    const auto [openings, sections] =
        apart(material.sections(), [](const PictureFact &section) { return section.from.page.isEmpty() && section.from.box.top() < 200; });
    beat.pictures = rotated(material.photos().mid(1), turn) + rotated(sections, turn) + openings;
    if (!material.isPlainPage())
        beat.pictures += material.pages();
    if (!features.isEmpty())
        beat.pictures = ownFirst(features.first(), beat.pictures);
}

void tellInvitation(StoryBeat &beat, Material &material)
{
    QList<TextFact> lines{material.closing(), material.tagline(), material.headline()};
    lines += material.fresh(material.subhead());
    if (material.speaksEnglish() && material.tagline().text.isEmpty() && material.headline().text.isEmpty())
        lines.prepend(neutral(NeutralPhrases::seeForYourself()));
    beat.headlines = shortFirst(material.freshFirst(lines), comfortableCall);
    beat.headlines.append(neutral(material.name()));
    beat.supports = material.fresh(material.subhead());
    beat.button = material.calls().value(0);
    const TextFact place = material.address().text.isEmpty() ? neutral(material.name()) : material.address();
    if (beat.button.text.isEmpty())
        beat.button = material.speaksEnglish() ? neutral(NeutralPhrases::visit(place.text)) : place;
    beat.words = labels(material);
    beat.pictures = material.photos() + material.sections() + material.pages();
}

} // namespace

StoryBeat factsOf(BeatKind kind, int turn, Material &material)
{
    StoryBeat beat;
    beat.kind = kind;
    beat.brand = material.name();
    beat.address = material.address();
    switch (kind) {
    case BeatKind::Problem:
        tellProblem(beat, material);
        break;
    case BeatKind::Discovery:
        tellDiscovery(beat, material);
        break;
    case BeatKind::Transformation:
        tellTransformation(beat, turn, material);
        break;
    case BeatKind::Triumph:
        tellTriumph(beat, turn, material);
        break;
    case BeatKind::Invitation:
        tellInvitation(beat, material);
        break;
    }
    beat.keyPhrases += material.name();
    for (const TextFact &title : titlesOfFeatures(material))
        beat.keyPhrases += title.text;
    beat.keyPhrases.removeDuplicates();
    return beat;
}
