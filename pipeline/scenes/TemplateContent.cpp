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

// In front, once, and only what says something.
template<typename T, typename Same>
void putFirst(QList<T> &list, const QList<T> &first, Same isSame)
{
    QList<T> all = first;
    for (const T &entry : std::as_const(list)) {
        if (std::none_of(first.begin(), first.end(), [&](const T &one) { return isSame(one, entry); }))
            all.append(entry);
    }
    list = all;
}

void putFirst(QList<TextFact> &list, const QString &text)
{
    if (!text.isEmpty())
        putFirst(list, {TextFact{text, {}}}, [](const TextFact &a, const TextFact &b) { return a.text == b.text; });
}

QList<PictureFact> picturesOf(const QJsonObject &props, const QList<PictureFact> &known)
{
    QList<PictureFact> pictures;
    const auto add = [&](const QJsonValue &json) {
        const QString asset = json[u"src"].toString();
        if (asset.isEmpty())
            return;
        const auto same = std::find_if(known.begin(), known.end(), [&](const PictureFact &picture) { return picture.asset == asset; });
        pictures.append(same != known.end() ? *same : PictureFact{asset, {json[u"width"].toInt(), json[u"height"].toInt()}, {}});
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
    keepKit(scene, sceneTemplate.kit);
}

} // namespace

StoryBeat TemplateContent::contentOf(const Scene &scene, const StoryBeat &story)
{
    StoryBeat beat = story;
    const QJsonObject &props = scene.props;
    putFirst(beat.headlines, props.value(u"headline"_s).toString());
    putFirst(beat.supports, props.value(u"support"_s).toString());
    putFirst(beat.items, itemsOf(props.value(u"items"_s)),
             [](const ItemFact &a, const ItemFact &b) { return a.title.text == b.title.text; });
    putFirst(beat.pictures, picturesOf(props, beat.pictures),
             [](const PictureFact &a, const PictureFact &b) { return a.asset == b.asset; });
    if (const QJsonValue quote = props.value(u"quote"_s); quote.isString())
        putFirst(beat.quotes, {QuoteFact{fact(quote), fact(props.value(u"author"_s))}},
                 [](const QuoteFact &a, const QuoteFact &b) { return a.text.text == b.text.text; });
    putFirst(beat.stats, statsOf(props), [](const StatFact &a, const StatFact &b) { return a.value.text == b.value.text; });
    QList<TextFact> words;
    const QJsonArray labels = props.value(u"words"_s).toArray();
    for (const QJsonValue &word : labels)
        words.append(fact(word));
    putFirst(beat.words, words, [](const TextFact &a, const TextFact &b) { return a.text == b.text; });
    if (const QString button = props.value(u"button"_s).toString(); !button.isEmpty())
        beat.button = {button, {}};
    if (const QString address = props.value(u"address"_s).toString(); !address.isEmpty())
        beat.address = {address, {}};
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
    if (fillSlots(sceneTemplate, beat))
        return {};
    QStringList names;
    SceneTemplate alone = sceneTemplate;
    for (auto it = sceneTemplate.content.begin(); it != sceneTemplate.content.end(); ++it) {
        if (!it->required)
            continue;
        alone.content = {{it.key(), it.value()}};
        if (!fillSlots(alone, beat))
            names.append(it.key());
    }
    return names;
}
