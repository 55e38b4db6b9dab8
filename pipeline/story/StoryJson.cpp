#include "pipeline/story/Story.h"

#include <QJsonArray>

// The story as a run keeps it: a run that goes on tells the same one.

namespace {

QJsonObject toJson(const Provenance &from)
{
    return {{QStringLiteral("selector"), from.selector},
            {QStringLiteral("box"), QJsonArray{from.box.x(), from.box.y(), from.box.width(), from.box.height()}},
            {QStringLiteral("text"), from.text},
            {QStringLiteral("page"), from.page}};
}

void read(const QJsonValue &json, Provenance &from)
{
    from.selector = json[u"selector"].toString();
    from.box = QRectF(json[u"box"][0].toDouble(), json[u"box"][1].toDouble(), json[u"box"][2].toDouble(), json[u"box"][3].toDouble());
    from.text = json[u"text"].toString();
    from.page = json[u"page"].toString();
}

QJsonObject toJson(const TextFact &fact)
{
    return {{QStringLiteral("text"), fact.text}, {QStringLiteral("from"), toJson(fact.from)}};
}

void read(const QJsonValue &json, TextFact &fact)
{
    fact.text = json[u"text"].toString();
    read(json[u"from"], fact.from);
}

QJsonObject toJson(const PictureFact &picture)
{
    return {{QStringLiteral("asset"), picture.asset},
            {QStringLiteral("width"), picture.size.width()},
            {QStringLiteral("height"), picture.size.height()},
            {QStringLiteral("from"), toJson(picture.from)}};
}

void read(const QJsonValue &json, PictureFact &picture)
{
    picture.asset = json[u"asset"].toString();
    picture.size = QSize(json[u"width"].toInt(), json[u"height"].toInt());
    read(json[u"from"], picture.from);
}

QJsonObject toJson(const ItemFact &item)
{
    return {{QStringLiteral("title"), toJson(item.title)},
            {QStringLiteral("text"), toJson(item.text)},
            {QStringLiteral("picture"), toJson(item.picture)}};
}

void read(const QJsonValue &json, ItemFact &item)
{
    read(json[u"title"], item.title);
    read(json[u"text"], item.text);
    read(json[u"picture"], item.picture);
}

QJsonObject toJson(const QuoteFact &quote)
{
    return {{QStringLiteral("text"), toJson(quote.text)}, {QStringLiteral("author"), toJson(quote.author)}};
}

void read(const QJsonValue &json, QuoteFact &quote)
{
    read(json[u"text"], quote.text);
    read(json[u"author"], quote.author);
}

QJsonObject toJson(const StatFact &stat)
{
    return {{QStringLiteral("value"), toJson(stat.value)}, {QStringLiteral("label"), toJson(stat.label)}};
}

void read(const QJsonValue &json, StatFact &stat)
{
    read(json[u"value"], stat.value);
    read(json[u"label"], stat.label);
}

QJsonObject toJson(const StoryBeat &beat);
void read(const QJsonValue &json, StoryBeat &beat);

template<typename T>
QJsonArray toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &value : list)
        array.append(toJson(value));
    return array;
}

template<typename T>
void read(const QJsonValue &json, QList<T> &list)
{
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array)
        read(value, list.emplaceBack());
}

QJsonObject toJson(const StoryBeat &beat)
{
    return {{QStringLiteral("beat"), beatId(beat.kind)},
            {QStringLiteral("brand"), beat.brand},
            {QStringLiteral("name"), beat.name},
            {QStringLiteral("duration"), beat.durationInFrames},
            {QStringLiteral("headlines"), toJson(beat.headlines)},
            {QStringLiteral("supports"), toJson(beat.supports)},
            {QStringLiteral("items"), toJson(beat.items)},
            {QStringLiteral("pictures"), toJson(beat.pictures)},
            {QStringLiteral("quotes"), toJson(beat.quotes)},
            {QStringLiteral("stats"), toJson(beat.stats)},
            {QStringLiteral("words"), toJson(beat.words)},
            {QStringLiteral("button"), toJson(beat.button)},
            {QStringLiteral("address"), toJson(beat.address)},
            {QStringLiteral("keyPhrases"), QJsonArray::fromStringList(beat.keyPhrases)}};
}

void read(const QJsonValue &json, StoryBeat &beat)
{
    beat.kind = beatFromId(json[u"beat"].toString()).value_or(BeatKind::Discovery);
    beat.brand = json[u"brand"].toString();
    beat.name = json[u"name"].toString();
    beat.durationInFrames = std::max(1, json[u"duration"].toInt(beat.durationInFrames));
    read(json[u"headlines"], beat.headlines);
    read(json[u"supports"], beat.supports);
    read(json[u"items"], beat.items);
    read(json[u"pictures"], beat.pictures);
    read(json[u"quotes"], beat.quotes);
    read(json[u"stats"], beat.stats);
    read(json[u"words"], beat.words);
    read(json[u"button"], beat.button);
    read(json[u"address"], beat.address);
    const QJsonArray phrases = json[u"keyPhrases"].toArray();
    for (const QJsonValue &phrase : phrases)
        beat.keyPhrases.append(phrase.toString());
}

} // namespace

QJsonObject storyToJson(const Story &story)
{
    return {{QStringLiteral("beats"), toJson(story.beats)}};
}

Story storyFromJson(const QJsonObject &json)
{
    Story story;
    read(json.value(QLatin1String("beats")), story.beats);
    return story;
}
