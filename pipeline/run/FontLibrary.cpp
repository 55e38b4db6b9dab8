#include "pipeline/run/FontLibrary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

QStringList lowerCase(const QJsonValue &list)
{
    QStringList names;
    for (const QJsonValue &name : list.toArray())
        names.append(name.toString().toLower());
    return names;
}

BundledFamily readFamily(const QJsonObject &json)
{
    BundledFamily family{json.value("family"_L1).toString(),  json.value("generic"_L1).toString(),   json.value("note"_L1).toString(),
                         lowerCase(json.value("aliases"_L1)), lowerCase(json.value("standsFor"_L1)), {}};
    family.names.prepend(family.family.toLower());
    for (const QJsonValue &value : json.value("files"_L1).toArray()) {
        const QJsonObject file = value.toObject();
        family.files.push_back({file.value("file"_L1).toString(), file.value("from"_L1).toInt(), file.value("to"_L1).toInt(),
                                file.value("unicodeRange"_L1).toString()});
    }
    return family;
}

bool isIdeographic(const QString &language)
{
    const QString code = language.section(u'-', 0, 0).toLower();
    return code == "zh"_L1 || code == "ja"_L1;
}

// Which parts of the alphabet a language needs besides Latin; the file names say which part they are.
QStringList partsFor(const QString &language)
{
    const QString code = language.section(u'-', 0, 0).toLower();
    static const QStringList cyrillic = {u"ru"_s, u"uk"_s, u"bg"_s, u"sr"_s, u"be"_s, u"mk"_s, u"kk"_s};
    static const QStringList arabic = {u"ar"_s, u"fa"_s, u"ur"_s};
    QStringList parts = {u"latin"_s, u"latin-ext"_s};
    if (isIdeographic(language))
        parts.append(u"chinese-simplified"_s);
    if (cyrillic.contains(code))
        parts.append(u"cyrillic"_s);
    if (code == "el"_L1)
        parts.append(u"greek"_s);
    if (arabic.contains(code))
        parts.append(u"arabic"_s);
    return parts;
}

bool isPart(const QString &file, const QString &part)
{
    const qsizetype at = file.indexOf(u'-' + part + u'-');
    return at > 0 && (part != "latin"_L1 || !file.contains("-latin-ext-"_L1));
}

} // namespace

FontLibrary FontLibrary::fromResources()
{
    QFile file(u":/fonts/index.json"_s);
    return FontLibrary(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

FontLibrary::FontLibrary(const QByteArray &indexJson)
{
    for (const QJsonValue &family : QJsonDocument::fromJson(indexJson).object().value("families"_L1).toArray())
        m_families.push_back(readFamily(family.toObject()));
}

const BundledFamily *FontLibrary::find(const QString &family) const
{
    const QString name = family.toLower();
    const auto found =
        std::find_if(m_families.begin(), m_families.end(), [&](const BundledFamily &one) { return one.names.contains(name); });
    return found == m_families.end() ? nullptr : &*found;
}

const BundledFamily &FontLibrary::nearest(const BrandFont &font) const
{
    if (const BundledFamily *own = find(font.family))
        return *own;
    const QString name = font.family.toLower();
    const auto standsIn =
        std::find_if(m_families.begin(), m_families.end(), [&](const BundledFamily &one) { return one.standsFor.contains(name); });
    if (standsIn != m_families.end())
        return *standsIn;
    const auto alike =
        std::find_if(m_families.begin(), m_families.end(), [&](const BundledFamily &one) { return one.generic == font.fallback; });
    return alike == m_families.end() ? m_families.front() : *alike;
}

std::vector<FontFile> FontLibrary::scriptFiles(const QString &language, int weight) const
{
    const BundledFamily *const family = isIdeographic(language) ? find(u"Noto Sans SC"_s) : nullptr;
    if (!family)
        return {};
    std::vector<FontFile> files = filesFor(*family, {}, language);
    std::erase_if(files, [](const FontFile &file) { return !isPart(file.url, u"chinese-simplified"_s); });
    const auto distance = [weight](const FontFile &file) { return std::abs(file.weight - weight); };
    const auto nearest =
        std::min_element(files.begin(), files.end(), [&](const FontFile &a, const FontFile &b) { return distance(a) < distance(b); });
    return nearest == files.end() ? std::vector<FontFile>() : std::vector<FontFile>{*nearest};
}

std::vector<FontFile> FontLibrary::withScript(const std::vector<FontFile> &family, const std::vector<FontFile> &script)
{
    if (script.empty())
        return family;
    if (family.empty())
        return script;
    std::vector<FontFile> files;
    std::set<int> weights;
    for (const FontFile &file : family) {
        if (!weights.insert(file.weight).second)
            continue;
        const auto distance = [&file](const FontFile &other) { return std::abs(other.weight - file.weight); };
        FontFile nearest = *std::min_element(script.begin(), script.end(),
                                             [&](const FontFile &a, const FontFile &b) { return distance(a) < distance(b); });
        nearest.weight = file.weight;
        files.push_back(nearest);
    }
    files.insert(files.end(), family.begin(), family.end());
    return files;
}

std::vector<FontFile> FontLibrary::filesFor(const BundledFamily &family, const std::vector<int> &weights, const QString &language)
{
    const QStringList parts = partsFor(language);
    std::vector<FontFile> files;
    for (const BundledFamily::File &file : family.files) {
        if (std::none_of(parts.begin(), parts.end(), [&](const QString &part) { return isPart(file.name, part); }))
            continue;
        const QString url = "qrc:/fonts/"_L1 + file.name;
        if (file.from == file.to) {
            files.push_back({url, file.from, u"normal"_s, {}, file.unicodeRange});
            continue;
        }
        for (const int weight : weights) {
            if (weight >= file.from && weight <= file.to)
                files.push_back({url, weight, u"normal"_s, {}, file.unicodeRange});
        }
    }
    return files;
}
