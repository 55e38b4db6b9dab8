#include "pipeline/project/RowValues.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{"cut", "fade", "slide", "wipe", "sweep"};
constexpr int longestTransition = 240;  // frames
constexpr int longestScene = 1'000'000; // frames
constexpr int mostMarkers = 10'000;
constexpr qsizetype longestName = 200;
constexpr double longestSound = 24.0 * 3600;

double seconds(const QJsonObject &json, const QString &key)
{
    return std::clamp(json.value(key).toDouble(), 0.0, longestSound);
}

} // namespace

QString transitionId(TransitionKind kind)
{
    return QString::fromLatin1(kinds[std::size_t(kind)]);
}

std::optional<TransitionKind> transitionFromId(const QString &id)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&id](const char *kind) { return id == QLatin1String(kind); });
    return found == kinds.end() ? std::nullopt : std::optional(TransitionKind(found - kinds.begin()));
}

QJsonObject transitionToJson(const SceneTransition &transition)
{
    if (transition.kind == TransitionKind::Cut)
        return {};
    return {{u"kind"_s, transitionId(transition.kind)}, {u"frames"_s, transition.frames}};
}

SceneTransition transitionFromJson(const QJsonObject &json)
{
    const std::optional<TransitionKind> kind = transitionFromId(json.value(u"kind"_s).toString());
    if (!kind || *kind == TransitionKind::Cut)
        return {};
    return {*kind, std::clamp(json.value(u"frames"_s).toInt(), 1, longestTransition)};
}

QJsonObject partToJson(const ScenePart &part)
{
    if (part == ScenePart{})
        return {};
    return {{u"first"_s, part.firstFrame}, {u"whole"_s, part.wholeFrames}};
}

ScenePart partFromJson(const QJsonObject &json, int shownFrames)
{
    const int whole = std::clamp(json.value(u"whole"_s).toInt(), 0, longestScene);
    if (whole == 0)
        return {};
    const int first = std::clamp(json.value(u"first"_s).toInt(), 0, longestScene);
    return {first, std::max(whole, first + shownFrames)};
}

QJsonArray markersToJson(const QList<Marker> &markers)
{
    QJsonArray array;
    for (const Marker &marker : markers)
        array.append(QJsonObject{{u"frame"_s, marker.frame}, {u"name"_s, marker.name}});
    return array;
}

QList<Marker> markersFromJson(const QJsonArray &json)
{
    QMap<int, QString> byFrame;
    for (const QJsonValue &value : json) {
        const QJsonObject marker = value.toObject();
        if (byFrame.size() < mostMarkers)
            byFrame.insert(std::clamp(marker.value(u"frame"_s).toInt(), 0, INT_MAX), marker.value(u"name"_s).toString().left(longestName));
    }
    QList<Marker> markers;
    for (auto marker = byFrame.cbegin(); marker != byFrame.cend(); ++marker)
        markers.append({marker.key(), marker.value()});
    return markers;
}

QJsonObject soundToJson(const Soundtrack &sound)
{
    if (sound.asset.isEmpty())
        return {};
    return {{u"asset"_s, sound.asset},          {u"name"_s, sound.name},
            {u"length"_s, sound.lengthSeconds}, {u"start"_s, sound.startSeconds},
            {u"end"_s, sound.endSeconds},       {u"volume"_s, sound.volume},
            {u"fadeIn"_s, sound.fadeInSeconds}, {u"fadeOut"_s, sound.fadeOutSeconds}};
}

Soundtrack soundFromJson(const QJsonObject &json)
{
    Soundtrack sound;
    sound.asset = json.value(u"asset"_s).toString();
    if (sound.asset.isEmpty())
        return sound;
    sound.name = json.value(u"name"_s).toString();
    sound.lengthSeconds = seconds(json, u"length"_s);
    sound.startSeconds = std::min(seconds(json, u"start"_s), sound.lengthSeconds);
    sound.endSeconds = seconds(json, u"end"_s);
    sound.volume = std::clamp(json.value(u"volume"_s).toDouble(1), 0.0, 1.0);
    sound.fadeInSeconds = seconds(json, u"fadeIn"_s);
    sound.fadeOutSeconds = seconds(json, u"fadeOut"_s);
    return sound;
}
