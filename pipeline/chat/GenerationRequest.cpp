#include "pipeline/chat/GenerationRequest.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr std::array styles{"minimal", "dynamic", "bold"};

constexpr int maximumScenes = 12;
constexpr double maximumSeconds = 600;
constexpr int mostPages = 4;
constexpr int smallestSide = 16;
constexpr int largestSide = 8192;

std::optional<VideoStyle> styleOf(const QString &word)
{
    for (std::size_t i = 0; i < styles.size(); ++i) {
        if (word == QLatin1String(styles[i]))
            return VideoStyle(i);
    }
    return std::nullopt;
}

QString wordOf(std::optional<VideoStyle> style)
{
    return style ? QString::fromLatin1(styles[std::size_t(*style)]) : QString();
}

} // namespace

GenerationRequest draftOf(GenerationRequest request)
{
    request.draft = true;
    request.pasted = false;
    request.keepsBrand = false;
    request.screenshot.clear();
    return request;
}

QJsonObject requestToJson(const GenerationRequest &request)
{
    return {{QStringLiteral("text"), request.text},
            {QStringLiteral("url"), request.url.toString(QUrl::FullyEncoded)},
            {QStringLiteral("style"), wordOf(request.style)},
            {QStringLiteral("sceneCount"), request.sceneCount},
            {QStringLiteral("durationSeconds"), request.durationSeconds},
            {QStringLiteral("width"), request.width},
            {QStringLiteral("height"), request.height},
            {QStringLiteral("seed"), qint64(request.seed)},
            {QStringLiteral("streaming"), request.streaming},
            {QStringLiteral("sequential"), request.sequential},
            {QStringLiteral("draft"), request.draft},
            {QStringLiteral("pages"), QJsonArray::fromStringList(request.pages)},
            {QStringLiteral("pasted"), request.pasted},
            {QStringLiteral("screenshot"), request.screenshot},
            {QStringLiteral("keepsBrand"), request.keepsBrand}};
}

GenerationRequest requestFromJson(const QJsonObject &json)
{
    GenerationRequest request;
    request.text = json.value(QLatin1String("text")).toString();
    request.url = QUrl(json.value(QLatin1String("url")).toString());
    request.style = styleOf(json.value(QLatin1String("style")).toString());
    request.sceneCount = std::clamp(json.value(QLatin1String("sceneCount")).toInt(request.sceneCount), 1, maximumScenes);
    const double seconds = json.value(QLatin1String("durationSeconds")).toDouble();
    request.durationSeconds = std::isfinite(seconds) ? std::clamp(seconds, 0.0, maximumSeconds) : 0;
    request.width = std::clamp(json.value(QLatin1String("width")).toInt(request.width), smallestSide, largestSide);
    request.height = std::clamp(json.value(QLatin1String("height")).toInt(request.height), smallestSide, largestSide);
    request.seed = quint32(json.value(QLatin1String("seed")).toInteger(request.seed));
    request.streaming = json.value(QLatin1String("streaming")).toBool(request.streaming);
    request.sequential = json.value(QLatin1String("sequential")).toBool(request.sequential);
    request.draft = json.value(QLatin1String("draft")).toBool(request.draft);
    for (const QJsonValue &page : json.value(QLatin1String("pages")).toArray()) {
        if (page.isString() && request.pages.size() < mostPages)
            request.pages.append(page.toString());
    }
    request.pages.removeDuplicates();
    request.pasted = json.value(QLatin1String("pasted")).toBool(request.pasted);
    request.screenshot = json.value(QLatin1String("screenshot")).toString();
    request.keepsBrand = json.value(QLatin1String("keepsBrand")).toBool(request.keepsBrand);
    return request;
}
