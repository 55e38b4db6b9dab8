#include "pipeline/brand/BrandProfile.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

// One pair of functions a type: toJson, and read() into a value that keeps its default where the file is damaged. New fields need both.
namespace {

constexpr qsizetype longestList = 200;

QJsonValue toJson(const QString &value)
{
    return value;
}
QJsonValue toJson(double value)
{
    return value;
}
QJsonValue toJson(bool value)
{
    return value;
}
QJsonValue toJson(int value)
{
    return value;
}
QJsonValue toJson(const QColor &color)
{
    return color.name();
}
QJsonValue toJson(QSize size)
{
    return QJsonArray{size.width(), size.height()};
}
QJsonValue toJson(const QRectF &box)
{
    return QJsonArray{box.x(), box.y(), box.width(), box.height()};
}

bool read(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}
bool read(const QJsonValue &json, double &value)
{
    if (!json.isDouble() || !std::isfinite(json.toDouble()))
        return false;
    value = qBound(-1e7, json.toDouble(), 1e7);
    return true;
}
bool read(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}
bool read(const QJsonValue &json, int &value)
{
    double number = 0;
    if (!read(json, number))
        return false;
    value = int(number);
    return true;
}
bool read(const QJsonValue &json, QColor &color)
{
    const QString name = json.toString();
    if (name.size() != 7 || !name.startsWith(u'#') || !QColor::isValidColor(name))
        return false;
    color = QColor(name);
    return true;
}
bool read(const QJsonValue &json, QSize &size)
{
    const QJsonArray sides = json.toArray();
    int width = 0, height = 0;
    if (sides.size() != 2 || !read(sides[0], width) || !read(sides[1], height))
        return false;
    size = {width, height};
    return true;
}
bool read(const QJsonValue &json, QRectF &box)
{
    const QJsonArray sides = json.toArray();
    double x = 0, y = 0, width = 0, height = 0;
    if (sides.size() != 4 || !read(sides[0], x) || !read(sides[1], y) || !read(sides[2], width) || !read(sides[3], height))
        return false;
    box = {x, y, width, height};
    return true;
}

template<typename T>
QJsonValue toJson(const std::optional<T> &value);
template<typename T>
bool read(const QJsonValue &json, std::optional<T> &value);
template<typename T>
QJsonValue toJson(const std::vector<T> &values);
template<typename T>
bool read(const QJsonValue &json, std::vector<T> &values);
template<typename T>
QJsonValue toJson(const Found<T> &found);
template<typename T>
bool read(const QJsonValue &json, Found<T> &found);

QJsonValue toJson(const QStringList &values)
{
    return QJsonArray::fromStringList(values);
}
bool read(const QJsonValue &json, QStringList &values)
{
    for (const QJsonValue &value : json.toArray()) {
        if (value.isString() && values.size() < longestList)
            values.append(value.toString());
    }
    return json.isArray();
}

// The fields of each struct are named once, and visited for writing and for reading.
template<typename Visit>
void fields(Provenance &v, Visit visit)
{
    visit("selector"_L1, v.selector);
    visit("box"_L1, v.box);
    visit("text"_L1, v.text);
    visit("page"_L1, v.page);
}
template<typename Visit>
void fields(BrandLogo &v, Visit visit)
{
    visit("url"_L1, v.url);
    visit("mime"_L1, v.mime);
    visit("size"_L1, v.size);
    visit("asset"_L1, v.asset);
    visit("inks"_L1, v.inks);
}
template<typename Visit>
void fields(BrandGradient &v, Visit visit)
{
    visit("angle"_L1, v.angle);
    visit("stops"_L1, v.stops);
}
template<typename Visit>
void fields(FontFile &v, Visit visit)
{
    visit("url"_L1, v.url);
    visit("weight"_L1, v.weight);
    visit("style"_L1, v.style);
    visit("asset"_L1, v.asset);
    visit("unicodeRange"_L1, v.unicodeRange);
}
template<typename Visit>
void fields(BrandFont &v, Visit visit)
{
    visit("family"_L1, v.family);
    visit("fallback"_L1, v.fallback);
    visit("weights"_L1, v.weights);
    visit("sizes"_L1, v.sizes);
    visit("source"_L1, v.source);
    visit("loaded"_L1, v.loaded);
    visit("uppercase"_L1, v.uppercase);
    visit("files"_L1, v.files);
}
template<typename Visit>
void fields(BrandButton &v, Visit visit)
{
    visit("label"_L1, v.label);
    visit("fill"_L1, v.fill);
    visit("text"_L1, v.text);
    visit("radius"_L1, v.radius);
}
template<typename Visit>
void fields(BrandImage &v, Visit visit)
{
    visit("url"_L1, v.url);
    visit("alt"_L1, v.alt);
    visit("size"_L1, v.size);
    visit("asset"_L1, v.asset);
    visit("plain"_L1, v.isPlain);
    visit("from"_L1, v.from);
}
template<typename Visit>
void fields(BrandFeature &v, Visit visit)
{
    visit("title"_L1, v.title);
    visit("text"_L1, v.text);
    visit("confidence"_L1, v.confidence);
    visit("from"_L1, v.from);
    visit("icon"_L1, v.icon);
    visit("picture"_L1, v.picture);
}
template<typename Visit>
void fields(BrandCallToAction &v, Visit visit)
{
    visit("label"_L1, v.label);
    visit("href"_L1, v.href);
    visit("confidence"_L1, v.confidence);
    visit("from"_L1, v.from);
}
template<typename Visit>
void fields(BrandStat &v, Visit visit)
{
    visit("value"_L1, v.value);
    visit("label"_L1, v.label);
    visit("confidence"_L1, v.confidence);
    visit("from"_L1, v.from);
}
template<typename Visit>
void fields(BrandQuote &v, Visit visit)
{
    visit("text"_L1, v.text);
    visit("author"_L1, v.author);
    visit("confidence"_L1, v.confidence);
    visit("from"_L1, v.from);
}
template<typename Visit>
void fields(ColorEvidence &v, Visit visit)
{
    visit("color"_L1, v.color);
    visit("kind"_L1, v.kind);
    visit("weight"_L1, v.weight);
    visit("from"_L1, v.from);
}
template<typename Visit>
void fields(BrandColors &v, Visit visit)
{
    visit("primary"_L1, v.primary);
    visit("secondary"_L1, v.secondary);
    visit("accent"_L1, v.accent);
    visit("background"_L1, v.background);
    visit("surface"_L1, v.surface);
    visit("text"_L1, v.text);
    visit("link"_L1, v.link);
    visit("darkBackground"_L1, v.darkBackground);
    visit("darkText"_L1, v.darkText);
    visit("palette"_L1, v.palette);
    visit("evidence"_L1, v.evidence);
}
template<typename Visit>
void fields(BrandAlternatives &v, Visit visit)
{
    visit("names"_L1, v.names);
    visit("headlines"_L1, v.headlines);
    visit("logos"_L1, v.logos);
    visit("fonts"_L1, v.fonts);
}
template<typename Visit>
void fields(SectionShot &v, Visit visit)
{
    visit("box"_L1, v.box);
    visit("asset"_L1, v.asset);
    visit("plain"_L1, v.isPlain);
    visit("page"_L1, v.page);
}
template<typename Visit>
void fields(BrandPage &v, Visit visit)
{
    visit("url"_L1, v.url);
    visit("size"_L1, v.size);
    visit("asset"_L1, v.asset);
    visit("snapshot"_L1, v.snapshot);
}
template<typename Visit>
void fields(BrandProfile &v, Visit visit)
{
    visit("url"_L1, v.url);
    visit("host"_L1, v.host);
    visit("language"_L1, v.language);
    visit("draft"_L1, v.draft);
    visit("name"_L1, v.name);
    visit("logo"_L1, v.logo);
    visit("colors"_L1, v.colors);
    visit("gradients"_L1, v.gradients);
    visit("headingFont"_L1, v.headingFont);
    visit("bodyFont"_L1, v.bodyFont);
    visit("buttons"_L1, v.buttons);
    visit("tagline"_L1, v.tagline);
    visit("headline"_L1, v.headline);
    visit("subhead"_L1, v.subhead);
    visit("valueProposition"_L1, v.valueProposition);
    visit("problem"_L1, v.problem);
    visit("closing"_L1, v.closing);
    visit("features"_L1, v.features);
    visit("ctas"_L1, v.ctas);
    visit("stats"_L1, v.stats);
    visit("quotes"_L1, v.quotes);
    visit("customers"_L1, v.customers);
    visit("images"_L1, v.images);
    visit("firstScreenAsset"_L1, v.firstScreenAsset);
    visit("pageAsset"_L1, v.pageAsset);
    visit("pageSize"_L1, v.pageSize);
    visit("sections"_L1, v.sections);
    visit("pages"_L1, v.pages);
    visit("alternatives"_L1, v.alternatives);
    visit("locked"_L1, v.locked);
    visit("notes"_L1, v.notes);
}
template<typename T, typename Visit>
void fields(Found<T> &v, Visit visit)
{
    visit("value"_L1, v.value);
    visit("confidence"_L1, v.confidence);
    visit("from"_L1, v.from);
}

template<typename T>
concept Fielded = requires(T &value)
{
    fields(value, [](QLatin1String, auto &) {});
};

template<Fielded T>
QJsonValue toJson(const T &value)
{
    QJsonObject object;
    T copy = value;
    fields(copy, [&object](QLatin1String name, auto &field) { object.insert(name, toJson(std::as_const(field))); });
    return object;
}

template<Fielded T>
bool read(const QJsonValue &json, T &value)
{
    const QJsonObject object = json.toObject();
    fields(value, [&object](QLatin1String name, auto &field) { read(object.value(name), field); });
    return json.isObject();
}

template<typename T>
QJsonValue toJson(const Found<T> &found)
{
    QJsonObject object;
    Found<T> copy = found;
    fields(copy, [&object](QLatin1String name, auto &field) { object.insert(name, toJson(std::as_const(field))); });
    return object;
}

// Without its value, a found thing is none.
template<typename T>
bool read(const QJsonValue &json, Found<T> &found)
{
    const QJsonObject object = json.toObject();
    if (!read(object.value("value"_L1), found.value))
        return false;
    read(object.value("confidence"_L1), found.confidence);
    found.confidence = qBound(0.0, found.confidence, 1.0);
    read(object.value("from"_L1), found.from);
    return true;
}

template<typename T>
QJsonValue toJson(const std::optional<T> &value)
{
    return value ? toJson(*value) : QJsonValue(QJsonValue::Null);
}

template<typename T>
bool read(const QJsonValue &json, std::optional<T> &value)
{
    T inner;
    if (json.isNull() || json.isUndefined() || !read(json, inner))
        return false;
    value = std::move(inner);
    return true;
}

template<typename T>
QJsonValue toJson(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

template<typename T>
bool read(const QJsonValue &json, std::vector<T> &values)
{
    for (const QJsonValue &one : json.toArray()) {
        T value{};
        if (qsizetype(values.size()) < longestList && read(one, value))
            values.push_back(std::move(value));
    }
    return json.isArray();
}

} // namespace

QJsonObject brandToJson(const BrandProfile &profile)
{
    return toJson(profile).toObject();
}

BrandProfile brandFromJson(const QJsonObject &json)
{
    BrandProfile profile;
    read(QJsonValue(json), profile);
    return profile;
}
