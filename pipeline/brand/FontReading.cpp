#include "pipeline/brand/FontReading.h"

#include "pipeline/brand/TextRules.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSizes = 5;
constexpr size_t mostOthers = 2; // their files are fetched

QStringList familiesOf(const QString &stack)
{
    QStringList families;
    for (QString family : stack.split(u',', Qt::SkipEmptyParts)) {
        family = family.trimmed();
        if (family.size() > 1 && (family.startsWith(u'"') || family.startsWith(u'\'')))
            family = family.mid(1, family.size() - 2);
        if (!family.isEmpty())
            families.append(family);
    }
    return families;
}

bool isSystemFamily(const QString &family)
{
    static const QSet<QString> names = {
        u"system-ui"_s,
        u"-apple-system"_s,
        u"blinkmacsystemfont"_s,
        u"ui-sans-serif"_s,
        u"ui-serif"_s,
        u"ui-monospace"_s,
        u"ui-rounded"_s,
        u"serif"_s,
        u"sans-serif"_s,
        u"monospace"_s,
        u"cursive"_s,
        u"fantasy"_s,
        u"segoe ui"_s,
        u"helvetica"_s,
        u"helvetica neue"_s,
        u"arial"_s,
        u"times"_s,
        u"times new roman"_s,
        u"georgia"_s,
        u"verdana"_s,
        u"tahoma"_s,
        u"trebuchet ms"_s,
        u"courier"_s,
        u"courier new"_s,
        u"menlo"_s,
        u"monaco"_s,
        u"consolas"_s,
        u"cambria"_s,
        u"sfmono-regular"_s,
        u"sf pro text"_s,
        u"sf pro display"_s,
        u"apple color emoji"_s,
        u"lucida grande"_s,
        u"palatino"_s,
        u"impact"_s,
    };
    return names.contains(family.toLower());
}

QString genericOf(const QStringList &families)
{
    for (const QString &family : families) {
        const QString name = family.toLower();
        if (name == "serif"_L1 || name == "ui-serif"_L1)
            return u"serif"_s;
        if (name == "monospace"_L1 || name == "ui-monospace"_L1)
            return u"monospace"_s;
        if (name == "sans-serif"_L1 || name == "system-ui"_L1 || name == "ui-sans-serif"_L1 || name == "-apple-system"_L1)
            return u"sans-serif"_s;
    }
    const QString first = families.value(0).toLower();
    static const QStringList serifs = {u"serif"_s,    u"times"_s,      u"georgia"_s, u"garamond"_s, u"merriweather"_s,
                                       u"playfair"_s, u"newsreader"_s, u"lora"_s,    u"slab"_s,     u"didot"_s,
                                       u"bodoni"_s,   u"caslon"_s,     u"cambria"_s, u"palatino"_s};
    if (first.contains("mono"_L1) || first.contains("courier"_L1) || first.contains("code"_L1))
        return u"monospace"_s;
    const bool serif =
        !first.contains("sans"_L1) && std::any_of(serifs.begin(), serifs.end(), [&](const QString &one) { return first.contains(one); });
    return serif ? u"serif"_s : u"sans-serif"_s;
}

struct Usage
{
    double weight = 0;
    double uppercase = 0;
    QMap<int, double> weights;
    QMap<int, double> sizes;
    QString stack;
    const SiteText *largest = nullptr;
};

// Files of a family that the program may take: upright; one for each weight that is used and each part of the alphabet.
std::vector<FontFile> filesOf(const QString &family, const std::vector<int> &weights, const QList<SiteFontFace> &faces)
{
    std::vector<FontFile> files;
    for (const SiteFontFace &face : faces) {
        if (face.family.compare(family, Qt::CaseInsensitive) != 0 || face.url.isEmpty() || face.italic || !face.loaded)
            continue;
        if (face.weightTo <= face.weight) {
            files.push_back({face.url.toString(), face.weight, u"normal"_s, {}, face.unicodeRange});
            continue;
        }
        // A variable file serves every weight that is used.
        for (const int weight : weights) {
            if (weight >= face.weight && weight <= face.weightTo)
                files.push_back({face.url.toString(), weight, u"normal"_s, {}, face.unicodeRange});
        }
    }
    if (files.size() > 16)
        files.resize(16);
    return files;
}

// Build tools give families names of their own: "__Space_Grotesk_0ab12c" is Space Grotesk.
QString spokenName(const QString &family)
{
    static const QRegularExpression built(u"^__(.+?)_(?:Fallback_)?[0-9a-f]{6}$"_s);
    const QRegularExpressionMatch match = built.match(family);
    return match.hasMatch() ? match.captured(1).replace(u'_', u' ') : family;
}

std::vector<int> byUse(const QMap<int, double> &uses)
{
    QList<std::pair<double, int>> sorted;
    for (auto it = uses.cbegin(); it != uses.cend(); ++it)
        sorted.append({it.value(), it.key()});
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    std::vector<int> values;
    values.reserve(size_t(sorted.size()));
    for (const auto &[use, value] : sorted)
        values.push_back(value);
    return values;
}

BrandFont fontOf(const Usage &usage, const SiteSnapshot &snapshot)
{
    const QStringList families = familiesOf(usage.stack);
    BrandFont font;
    font.family = families.first();
    font.fallback = genericOf(families);
    font.weights = byUse(usage.weights);
    font.sizes = byUse(usage.sizes);
    if (font.sizes.size() > mostSizes)
        font.sizes.resize(mostSizes);
    font.uppercase = usage.uppercase > usage.weight / 2;
    const auto isOurs = [&](const SiteFontFace &face) { return face.family.compare(font.family, Qt::CaseInsensitive) == 0; };
    const bool declared = std::any_of(snapshot.fontFaces.begin(), snapshot.fontFaces.end(), isOurs);
    font.source = declared || !isSystemFamily(font.family) ? u"web"_s : u"system"_s;
    font.loaded = std::any_of(snapshot.fontFaces.begin(), snapshot.fontFaces.end(),
                              [&](const SiteFontFace &face) { return isOurs(face) && face.loaded; });
    font.files = filesOf(font.family, font.weights, snapshot.fontFaces);
    font.family = spokenName(font.family);
    return font;
}

// The families by how much they are used, each with its share.
template<typename Counts>
std::vector<Found<BrandFont>> familiesByUse(const SiteSnapshot &snapshot, Counts weightOf)
{
    QHash<QString, Usage> usages;
    double all = 0;
    for (const SiteText &text : snapshot.texts) {
        const QStringList families = familiesOf(text.family);
        const double weight = families.isEmpty() ? 0 : weightOf(text);
        if (weight <= 0)
            continue;
        Usage &usage = usages[families.first().toLower()];
        usage.weight += weight;
        usage.uppercase += text.uppercase ? weight : 0;
        usage.weights[text.weight] += weight;
        usage.sizes[qRound(text.size)] += weight;
        usage.stack = text.family;
        if (!usage.largest || text.size > usage.largest->size)
            usage.largest = &text;
        all += weight;
    }
    std::vector<Found<BrandFont>> fonts;
    for (const Usage &usage : std::as_const(usages))
        fonts.push_back({fontOf(usage, snapshot), usage.weight / std::max(1.0, all), TextRules::from(*usage.largest)});
    std::sort(fonts.begin(), fonts.end(), [](const auto &a, const auto &b) {
        return std::pair(-a.confidence, a.value.family) < std::pair(-b.confidence, b.value.family);
    });
    return fonts;
}

template<typename Counts>
Maybe<BrandFont> mostUsed(const SiteSnapshot &snapshot, Counts weightOf)
{
    std::vector<Found<BrandFont>> fonts = familiesByUse(snapshot, weightOf);
    if (fonts.empty())
        return std::nullopt;
    fonts.front().confidence = std::clamp(fonts.front().confidence, 0.3, 0.97);
    return fonts.front();
}

} // namespace

Maybe<BrandFont> readHeadingFont(const SiteSnapshot &snapshot)
{
    Maybe<BrandFont> font = mostUsed(snapshot, [](const SiteText &text) {
        const bool heading = (text.level >= 1 && text.level <= 3) || text.size >= 28;
        if (!TextRules::isContent(text) || !heading || text.size < 16)
            return 0.0;
        const double place = text.level == 1 ? 2.5 : text.box.top() < 900 ? 1.3 : 1;
        return text.size * text.size * double(std::min<qsizetype>(text.text.size(), 30)) * place;
    });
    if (!font)
        font = mostUsed(snapshot, [](const SiteText &text) { return TextRules::isContent(text) && text.level > 0 ? text.size : 0.0; });
    return font;
}

Maybe<BrandFont> readBodyFont(const SiteSnapshot &snapshot)
{
    return mostUsed(snapshot, [](const SiteText &text) {
        const bool running = text.level == 0 && text.size >= 11 && text.size <= 24;
        return TextRules::isContent(text) && running ? double(std::min<qsizetype>(text.text.size(), 300)) : 0.0;
    });
}

std::vector<Found<BrandFont>> readOtherFonts(const SiteSnapshot &snapshot, const std::vector<Maybe<BrandFont>> &taken)
{
    std::vector<Found<BrandFont>> fonts = familiesByUse(snapshot, [](const SiteText &text) {
        return TextRules::isContent(text) ? text.size * double(std::min<qsizetype>(text.text.size(), 300)) : 0.0;
    });
    std::erase_if(fonts, [&taken](const Found<BrandFont> &font) {
        return std::any_of(taken.begin(), taken.end(), [&font](const Maybe<BrandFont> &one) {
            return one && one->value.family.compare(font.value.family, Qt::CaseInsensitive) == 0;
        });
    });
    if (fonts.size() > mostOthers)
        fonts.resize(mostOthers);
    return fonts;
}
