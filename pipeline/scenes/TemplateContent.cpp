#include "pipeline/scenes/TemplateContent.h"

#include "pipeline/scenes/SlotFilling.h"
#include "pipeline/scenes/TemplateKit.h"
#include "pipeline/story/ReadingTime.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

TextFact fact(const QJsonValue &text)
{
    return {text.toString(), {}};
}

// The text itself, or its beginning up to the end of a clause: what a template without room for more shows of it.
bool isOf(const TextFact &shown, const TextFact &known)
{
    const qsizetype length = shown.text.size();
    return length > 0 && known.text.startsWith(shown.text) && (known.text.size() == length || !known.text[length].isLetterOrNumber());
}

// What stands beside it may have been left out for want of room, too.
bool isBesideOf(const TextFact &shown, const TextFact &known)
{
    return shown.text.isEmpty() || isOf(shown, known);
}

bool isSame(const TextFact &shown, const TextFact &known)
{
    return shown.text == known.text;
}
bool isSame(const PictureFact &shown, const PictureFact &known)
{
    return shown.asset == known.asset;
}
bool isSame(const ItemFact &shown, const ItemFact &known)
{
    return isOf(shown.title, known.title);
}
bool isSame(const QuoteFact &shown, const QuoteFact &known)
{
    return isOf(shown.text, known.text);
}
bool isSame(const StatFact &shown, const StatFact &known)
{
    return shown.value.text == known.value.text;
}

// Nothing of it was written anew: the story has all of it, and where it comes from.
bool isUntouched(const TextFact &, const TextFact &)
{
    return true;
}
bool isUntouched(const PictureFact &, const PictureFact &)
{
    return true;
}
bool isUntouched(const ItemFact &shown, const ItemFact &known)
{
    return isBesideOf(shown.text, known.text);
}
bool isUntouched(const QuoteFact &shown, const QuoteFact &known)
{
    return isBesideOf(shown.author, known.author);
}
bool isUntouched(const StatFact &shown, const StatFact &known)
{
    return isBesideOf(shown.label, known.label);
}

// In front, and each once.
template<typename T>
void putFirst(QList<T> &list, const QList<T> &first)
{
    QList<T> all;
    for (const T &shown : first) {
        const auto known = std::find_if(list.begin(), list.end(), [&](const T &entry) { return isSame(shown, entry); });
        all.append(known != list.end() && isUntouched(shown, *known) ? *known : shown);
    }
    for (const T &entry : std::as_const(list)) {
        if (std::none_of(first.begin(), first.end(), [&](const T &shown) { return isSame(shown, entry); }))
            all.append(entry);
    }
    list = all;
}

void putFirst(QList<TextFact> &list, const QString &text)
{
    if (!text.isEmpty())
        putFirst(list, QList{TextFact{text, {}}});
}

QList<PictureFact> picturesOf(const QJsonObject &props)
{
    QList<PictureFact> pictures;
    const auto add = [&pictures](const QJsonValue &json) {
        if (const QString asset = json[u"src"].toString(); !asset.isEmpty())
            pictures.append({asset, {json[u"width"].toInt(), json[u"height"].toInt()}, {}});
    };
    add(props.value(u"image"_s));
    const QJsonArray several = props.value(u"images"_s).toArray();
    std::for_each(several.begin(), several.end(), add);
    return pictures;
}

QList<ItemFact> itemsOf(const QJsonValue &json)
{
    QList<ItemFact> items;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array)
        items.append({fact(item[u"title"]), fact(item[u"text"])});
    return items;
}

QList<StatFact> statsOf(const QJsonObject &props)
{
    QList<StatFact> stats;
    if (const QJsonValue value = props.value(u"value"_s); value.isString())
        stats.append({fact(value), fact(props.value(u"label"_s))});
    const QJsonArray array = props.value(u"stats"_s).toArray();
    for (const QJsonValue &stat : array)
        stats.append({fact(stat[u"value"]), fact(stat[u"label"])});
    return stats;
}

int atFps(int framesAt30, int fps)
{
    return int(std::lround(framesAt30 * fps / 30.0));
}

QJsonObject propsOf(const SceneTemplate &sceneTemplate, const FilledSlots &filled, const QJsonValue &wantedGround)
{
    QJsonObject props = filled.props;
    if (sceneTemplate.grounds.size() > 1) {
        const std::optional<Ground> wanted = groundFromId(wantedGround.toString());
        const Ground ground = wanted && sceneTemplate.grounds.contains(*wanted) ? *wanted : sceneTemplate.grounds.first();
        props.insert(u"ground"_s, groundId(ground));
    }
    return props;
}

void dress(Scene &scene, const SceneTemplate &sceneTemplate, const QJsonObject &props)
{
    scene.code = sceneTemplate.code;
    scene.props = props;
    scene.templateId = sceneTemplate.id;
    scene.layout.insert(u"templateVersion"_s, sceneTemplate.version);
    scene.layout.remove(u"kit"_s); // that of the template before
    keepKit(scene, sceneTemplate.kit);
}

} // namespace

StoryBeat TemplateContent::contentOf(const Scene &scene, const StoryBeat &story)
{
    StoryBeat beat = story;
    const QJsonObject &props = scene.props;
    putFirst(beat.headlines, props.value(u"headline"_s).toString());
    putFirst(beat.supports, props.value(u"support"_s).toString());
    putFirst(beat.items, itemsOf(props.value(u"items"_s)));
    putFirst(beat.pictures, picturesOf(props));
    if (const QJsonValue quote = props.value(u"quote"_s); !quote.toString().isEmpty())
        putFirst(beat.quotes, QList{QuoteFact{fact(quote), fact(props.value(u"author"_s))}});
    putFirst(beat.stats, statsOf(props));
    QList<TextFact> words;
    const QJsonArray labels = props.value(u"words"_s).toArray();
    for (const QJsonValue &word : labels)
        words.append(fact(word));
    putFirst(beat.words, words);
    if (const QString button = props.value(u"button"_s).toString(); !button.isEmpty() && button != beat.button.text)
        beat.button = fact(button);
    if (const QString address = props.value(u"address"_s).toString(); !address.isEmpty() && address != beat.address.text)
        beat.address = fact(address);
    if (const QString emphasis = props.value(u"emphasis"_s).toString(); !emphasis.isEmpty())
        beat.keyPhrases.prepend(emphasis);
    return beat;
}

std::optional<Scene> TemplateContent::redressed(const Scene &scene, const SceneTemplate &sceneTemplate, const StoryBeat &story, int fps)
{
    const std::optional<FilledSlots> filled = fillSlots(sceneTemplate, contentOf(scene, story));
    if (!filled)
        return std::nullopt;
    Scene after = scene;
    dress(after, sceneTemplate, propsOf(sceneTemplate, *filled, scene.props.value(u"ground"_s)));
    after.durationInFrames = std::clamp(scene.durationInFrames, atFps(sceneTemplate.minFrames, fps), atFps(sceneTemplate.maxFrames, fps));
    return after;
}

std::optional<Scene> TemplateContent::sceneOf(const SceneTemplate &sceneTemplate, const StoryBeat &beat, int fps)
{
    const std::optional<FilledSlots> filled = fillSlots(sceneTemplate, beat);
    if (!filled)
        return std::nullopt;
    Scene scene;
    scene.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    scene.layout.insert(u"beat"_s, beatId(beat.kind));
    dress(scene, sceneTemplate, propsOf(sceneTemplate, *filled, {}));
    scene.name = sceneName(beat, scene.props);
    scene.durationInFrames =
        std::clamp(ReadingTime::frames(filled->texts, fps), atFps(sceneTemplate.minFrames, fps), atFps(sceneTemplate.maxFrames, fps));
    scene.createdAt = scene.updatedAt = QDateTime::currentDateTimeUtc();
    return scene;
}

StoryBeat TemplateContent::beatFor(const SceneTemplate &sceneTemplate, const Story &story)
{
    for (const StoryBeat &beat : story.beats) {
        if (sceneTemplate.beats.contains(beat.kind))
            return beat;
    }
    return story.beats.value(0);
}

QStringList TemplateContent::missing(const SceneTemplate &sceneTemplate, const StoryBeat &beat)
{
    // The least that it would have to do without. Slots cannot be judged one by one: some are filled from the same fact, and a text that
    // one of them shows is no longer there for another.
    SceneTemplate modest = sceneTemplate;
    QStringList names;
    for (auto it = sceneTemplate.content.begin(); it != sceneTemplate.content.end() && !fillSlots(modest, beat); ++it) {
        if (it->required) {
            modest.content[it.key()].required = false;
            names.append(it.key());
        }
    }
    for (const QString &name : QStringList(names)) {
        modest.content[name].required = true;
        if (fillSlots(modest, beat))
            names.removeOne(name);
        else
            modest.content[name].required = false;
    }
    return names;
}
