#include "pipeline/scenes/TemplateCatalogue.h"

#include "pipeline/scenes/TemplateKit.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace {

constexpr int largestFile = 256 * 1024;
constexpr int mostFrames = 3600;
constexpr std::array groundIds{"paper", "ink", "brand"};

const QStringList &knownSlots()
{
    static const QStringList names{
        QStringLiteral("headline"), QStringLiteral("emphasis"), QStringLiteral("support"), QStringLiteral("items"), QStringLiteral("image"),
        QStringLiteral("images"),   QStringLiteral("quote"),    QStringLiteral("author"),  QStringLiteral("value"), QStringLiteral("label"),
        QStringLiteral("stats"),    QStringLiteral("button"),   QStringLiteral("address"), QStringLiteral("words")};
    return names;
}

// What is wrong with a template, or nothing.
using Complaint = QString;

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
}

std::optional<VideoStyle> styleFromId(const QString &id)
{
    constexpr std::array ids{"minimal", "dynamic", "bold"};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (id == QLatin1String(ids[i]))
            return VideoStyle(i);
    }
    return std::nullopt;
}

// A list of known words, at least one.
template<typename T, typename FromId>
bool readList(const QJsonValue &json, QList<T> &list, FromId fromId)
{
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array) {
        const std::optional<T> known = fromId(value.toString());
        if (!known)
            return false;
        list.append(*known);
    }
    return !list.isEmpty();
}

SlotRule readRule(const QJsonObject &json)
{
    const auto number = [&](const char *key) { return std::clamp(json.value(QLatin1String(key)).toInt(), 0, 10000); };
    SlotRule rule;
    rule.required = json.value(QLatin1String("required")).toBool();
    rule.maxChars = number("maxChars");
    rule.min = number("min");
    rule.max = number("max");
    rule.minWidth = number("minWidth");
    rule.minHeight = number("minHeight");
    rule.titleMaxChars = number("titleMaxChars");
    rule.textMaxChars = number("textMaxChars");
    rule.valueMaxChars = number("valueMaxChars");
    rule.labelMaxChars = number("labelMaxChars");
    return rule;
}

TemplateCharacter readCharacter(const QJsonObject &json)
{
    const auto axis = [&](const char *key) { return std::clamp(json.value(QLatin1String(key)).toDouble(), -1.0, 1.0); };
    return {axis("energy"), axis("softness"), axis("tradition")};
}

Complaint readContent(const QJsonObject &json, QMap<QString, SlotRule> &content)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!knownSlots().contains(it.key()) || !it.value().isObject())
            return QStringLiteral("“%1” is no slot").arg(it.key());
        content.insert(it.key(), readRule(it.value().toObject()));
    }
    return content.isEmpty() ? QStringLiteral("it takes no content") : Complaint();
}

Complaint readTemplate(const QString &folder, SceneTemplate &result)
{
    const QJsonObject json = QJsonDocument::fromJson(fileBytes(folder + u"/template.json"_qs)).object();
    if (json.isEmpty())
        return QStringLiteral("template.json is no JSON object");
    result.id = json.value(QLatin1String("id")).toString();
    if (result.id != QDir(folder).dirName())
        return QStringLiteral("its id is not its folder's name");
    result.name = json.value(QLatin1String("name")).toString();
    result.version = json.value(QLatin1String("version")).toInt(1);
    if (!readList(json.value(QLatin1String("beats")), result.beats, beatFromId))
        return QStringLiteral("its beats are not known");
    if (!readList(json.value(QLatin1String("styles")), result.styles, styleFromId))
        return QStringLiteral("its styles are not known");
    const auto aspect = [](const QString &id) {
        const bool known = id == u"16:9"_qs || id == u"9:16"_qs || id == u"1:1"_qs;
        return known ? std::optional(id) : std::nullopt;
    };
    if (!readList(json.value(QLatin1String("aspects")), result.aspects, aspect))
        return QStringLiteral("its aspects are not known");
    if (!readList(json.value(QLatin1String("grounds")), result.grounds, groundFromId))
        return QStringLiteral("its grounds are not known");
    static const QStringList layouts{QStringLiteral("full"), QStringLiteral("split"), QStringLiteral("stack"), QStringLiteral("grid"),
                                     QStringLiteral("centre")};
    static const QStringList motions{QStringLiteral("rise"),   QStringLiteral("wipe"), QStringLiteral("draw"), QStringLiteral("roll"),
                                     QStringLiteral("scroll"), QStringLiteral("pop"),  QStringLiteral("type")};
    result.layout = json.value(QLatin1String("layout")).toString();
    result.motion = json.value(QLatin1String("motion")).toString();
    if (!layouts.contains(result.layout))
        return QStringLiteral("its layout is not known");
    if (!motions.contains(result.motion))
        return QStringLiteral("its motion is not known");
    result.character = readCharacter(json.value(QLatin1String("character")).toObject());
    const QJsonObject duration = json.value(QLatin1String("duration")).toObject();
    result.minFrames = std::clamp(duration.value(QLatin1String("min")).toInt(result.minFrames), 1, mostFrames);
    result.maxFrames = std::clamp(duration.value(QLatin1String("max")).toInt(result.maxFrames), result.minFrames, mostFrames);
    if (const Complaint complaint = readContent(json.value(QLatin1String("content")).toObject(), result.content); !complaint.isEmpty())
        return complaint;
    result.code = QString::fromUtf8(fileBytes(folder + u"/scene.tsx"_qs));
    return result.code.isEmpty() ? QStringLiteral("it has no scene.tsx") : Complaint();
}

} // namespace

QString groundId(Ground ground)
{
    return QString::fromLatin1(groundIds[std::size_t(ground)]);
}

std::optional<Ground> groundFromId(const QString &id)
{
    for (std::size_t i = 0; i < groundIds.size(); ++i) {
        if (id == QLatin1String(groundIds[i]))
            return Ground(i);
    }
    return std::nullopt;
}

TemplateCatalogue::TemplateCatalogue(const QString &folder)
    : m_kit(templateKit(folder))
{
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        if (!QFile::exists(path + u"/template.json"_qs))
            continue; // the kit
        SceneTemplate sceneTemplate;
        sceneTemplate.kit = m_kit.name;
        if (const Complaint complaint = readTemplate(path, sceneTemplate); complaint.isEmpty())
            m_templates.append(sceneTemplate);
        else
            m_notes.append(QStringLiteral("The template “%1” is left out: %2.").arg(name, complaint));
    }
}

const SceneTemplate *TemplateCatalogue::find(const QString &id) const
{
    const auto it =
        std::find_if(m_templates.begin(), m_templates.end(), [&](const SceneTemplate &candidate) { return candidate.id == id; });
    return it == m_templates.end() ? nullptr : &*it;
}
