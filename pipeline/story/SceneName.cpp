#include "pipeline/story/Phrases.h"
#include "pipeline/story/Story.h"

// "The Problem – Complex payments": the beat, and a few words of the page that the scene turns on.

namespace {

// Phrases of Pagereel's own come from nowhere: they name nothing.
bool isOfThePage(const QString &text, const QList<TextFact> &facts)
{
    for (const TextFact &fact : facts) {
        if (fact.text.startsWith(text))
            return fact.from != Provenance{};
    }
    return true;
}

QStringList headlines(const StoryBeat &beat, const QJsonObject &props)
{
    QStringList texts;
    const QString shown = props.value(QLatin1String("headline")).toString();
    if (!shown.isEmpty() && isOfThePage(shown, beat.headlines))
        texts.append(shown);
    if (props.isEmpty()) {
        for (const TextFact &fact : beat.headlines) {
            if (fact.from != Provenance{})
                texts.append(fact.text);
        }
    }
    return texts;
}

QStringList proofs(const StoryBeat &beat, const QJsonObject &props)
{
    if (props.contains(QLatin1String("value")))
        return {props.value(QLatin1String("value")).toString() + u' ' + props.value(QLatin1String("label")).toString(),
                props.value(QLatin1String("label")).toString()};
    if (const QJsonValue stat = props.value(QLatin1String("stats"))[0]; stat.isObject())
        return {stat[u"value"].toString() + u' ' + stat[u"label"].toString(), stat[u"label"].toString()};
    if (props.contains(QLatin1String("quote")))
        return {props.value(QLatin1String("author")).toString(), props.value(QLatin1String("quote")).toString()};
    if (props.isEmpty() && !beat.stats.isEmpty())
        return {beat.stats.first().value.text + u' ' + beat.stats.first().label.text};
    if (props.isEmpty() && !beat.quotes.isEmpty())
        return {beat.quotes.first().author.text};
    return {};
}

QStringList candidates(const StoryBeat &beat, const QJsonObject &props)
{
    QStringList texts;
    if (beat.kind == BeatKind::Triumph)
        texts = proofs(beat, props);
    if (beat.kind == BeatKind::Invitation)
        texts.append(isOfThePage(beat.button.text, {beat.button}) ? beat.button.text : beat.address.text);
    texts += headlines(beat, props);
    if (beat.kind == BeatKind::Transformation)
        texts.append(beat.items.value(0).title.text);
    texts.append(beat.brand);
    return texts;
}

} // namespace

QString sceneName(const StoryBeat &beat, const QJsonObject &props)
{
    const QStringList texts = candidates(beat, props);
    for (const QString &text : texts) {
        if (const QString phrase = Phrases::name(text); !phrase.isEmpty())
            return beatTitle(beat.kind) + u" – "_qs + phrase;
    }
    return beatTitle(beat.kind);
}
