#include "ui/inspector/PropField.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int deepest = 4;         // groups and lists in one another
constexpr int longText = 80;       // characters that a schema allows, from which it wants several lines, too
constexpr qsizetype longLine = 28; // characters, from which a text wants several lines

bool isWord(const QString &name)
{
    static const QRegularExpression word(QStringLiteral("^[A-Za-z][A-Za-z0-9]{0,59}$"));
    return word.match(name).hasMatch();
}

bool isColor(const QString &text)
{
    static const QRegularExpression hex(QStringLiteral("^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"));
    return hex.match(text).hasMatch();
}

QJsonValue emptied(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return QString();
    case QJsonValue::Double:
        return 0;
    case QJsonValue::Bool:
        return false;
    case QJsonValue::Array:
        return QJsonArray();
    case QJsonValue::Object: {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = emptied(*member);
        return object;
    }
    default:
        return value;
    }
}

std::optional<PropField> fieldOf(const QString &name, const QJsonValue &value, const QHash<QString, QStringList> &choices, int depth);

QList<PropField> fieldsIn(const QJsonObject &object, const QHash<QString, QStringList> &choices, int depth)
{
    QList<PropField> fields;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (!isWord(member.key()))
            continue;
        if (const auto field = fieldOf(member.key(), *member, choices, depth))
            fields.append(*field);
    }
    // What a designer looks for first.
    const auto rank = [](const PropField &field) {
        static const QStringList first{u"headline"_qs, u"title"_qs, u"emphasis"_qs, u"text"_qs};
        const auto at = first.indexOf(field.name);
        return at >= 0 ? at : field.kind == PropField::Kind::Choice ? first.size() + 1 : first.size();
    };
    std::stable_sort(fields.begin(), fields.end(), [rank](const PropField &a, const PropField &b) { return rank(a) < rank(b); });
    return fields;
}

// Of the item that shows most: others may leave things out.
std::optional<PropField> itemOf(const QJsonArray &items, const QHash<QString, QStringList> &choices, int depth)
{
    std::optional<PropField> richest;
    for (const QJsonValue &item : items) {
        const auto field = fieldOf({}, item, choices, depth);
        if (field && (!richest || field->fields.size() > richest->fields.size()))
            richest = field;
    }
    return richest;
}

std::optional<PropField> fieldOf(const QString &name, const QJsonValue &value, const QHash<QString, QStringList> &choices, int depth)
{
    PropField field;
    field.name = name;
    switch (value.type()) {
    case QJsonValue::String: {
        const QString text = value.toString();
        field.choices = choices.value(name);
        if (field.choices.contains(text))
            field.kind = PropField::Kind::Choice;
        else if (isColor(text))
            field.kind = PropField::Kind::Color;
        else if (text.size() > longLine || text.contains(u'\n'))
            field.kind = PropField::Kind::LongText;
        return field;
    }
    case QJsonValue::Double:
        field.kind = PropField::Kind::Number;
        return field;
    case QJsonValue::Bool:
        field.kind = PropField::Kind::Switch;
        return field;
    case QJsonValue::Object:
        if (value.toObject().value(u"src").isString() && value.toObject().contains(u"width")) {
            field.kind = PropField::Kind::Image;
            return field;
        }
        if (value.toObject().value(u"src").isString())
            return std::nullopt; // a file of another kind: nothing to be typed
        field.kind = PropField::Kind::Group;
        field.fields = depth < deepest ? fieldsIn(value.toObject(), choices, depth + 1) : QList<PropField>();
        break;
    case QJsonValue::Array: {
        field.kind = PropField::Kind::List;
        const std::optional<PropField> item = depth < deepest ? itemOf(value.toArray(), choices, depth + 1) : std::nullopt;
        if (item) {
            field.fields = {*item};
            field.empty = emptied(value.toArray().first());
        }
        break;
    }
    default:
        return std::nullopt;
    }
    return field.fields.isEmpty() ? std::nullopt : std::optional(field);
}

} // namespace

QList<PropField> fieldsOf(const QJsonObject &props, const QHash<QString, QStringList> &choices)
{
    return fieldsIn(props, choices, 0);
}

namespace {

constexpr int mostFields = 100;
constexpr int mostChoices = 200;

std::optional<double> numberIn(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<PropField> describedField(const QJsonObject &json, const QJsonValue &value, int depth);

QList<PropField> describedFields(const QJsonArray &array, const QJsonObject &values, int depth)
{
    QList<PropField> fields;
    for (qsizetype at = 0; at < std::min<qsizetype>(array.size(), mostFields); ++at) {
        const QJsonObject json = array.at(at).toObject();
        const auto field = describedField(json, values.value(json.value(u"name").toString()), depth);
        if (field && isWord(field->name))
            fields.append(*field);
    }
    return fields;
}

// Of a list, fields are those of its items: the first of them says what its texts look like.
std::optional<PropField> describedField(const QJsonObject &json, const QJsonValue &value, int depth)
{
    using Kind = PropField::Kind;
    static const QHash<QString, Kind> kinds{{u"text"_qs, Kind::Text},     {u"number"_qs, Kind::Number}, {u"color"_qs, Kind::Color},
                                            {u"switch"_qs, Kind::Switch}, {u"choice"_qs, Kind::Choice}, {u"list"_qs, Kind::List},
                                            {u"image"_qs, Kind::Image},   {u"group"_qs, Kind::Group}};
    const auto kind = kinds.constFind(json.value(u"kind").toString());
    if (kind == kinds.cend() || depth > deepest)
        return std::nullopt;
    PropField field;
    field.name = json.value(u"name").toString();
    field.kind = *kind;
    field.empty = json.value(u"empty");
    field.minimum = numberIn(json, "minimum");
    field.maximum = numberIn(json, "maximum");
    field.step = numberIn(json, "step");
    const QJsonArray choices = json.value(u"choices").toArray();
    for (qsizetype at = 0; at < std::min<qsizetype>(choices.size(), mostChoices); ++at)
        field.choices.append(choices.at(at).toString());
    const QJsonArray inside = json.value(u"fields").toArray();
    switch (field.kind) {
    case Kind::Text: {
        const QString text = value.toString();
        if (isColor(text))
            field.kind = Kind::Color;
        else if (text.size() > longLine || text.contains(u'\n') || json.value(u"maxLength").toInt() > longText)
            field.kind = Kind::LongText;
        break;
    }
    case Kind::Group:
        field.fields = describedFields(inside, value.toObject(), depth + 1);
        break;
    case Kind::List: {
        const auto item = describedField(inside.first().toObject(), value.toArray().first(), depth + 1);
        field.fields = item ? QList<PropField>{*item} : QList<PropField>();
        field.empty = inside.first().toObject().value(u"empty");
        field.longest = std::clamp(json.value(u"maxItems").toInt(PropField::mostItems), 0, PropField::mostItems);
        break;
    }
    default:
        break;
    }
    const bool isHollow = (field.kind == Kind::Group || field.kind == Kind::List) && field.fields.isEmpty();
    return isHollow ? std::nullopt : std::optional(field);
}

} // namespace

QList<PropField> fieldsOfSchema(const QJsonArray &schema, const QJsonObject &props)
{
    return describedFields(schema, props, 0);
}

QString labelOf(const QString &name)
{
    static const QRegularExpression hump(QStringLiteral("(?<=[a-z0-9])(?=[A-Z])"));
    QString label = QString(name).replace(hump, u" "_qs).toLower();
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}
