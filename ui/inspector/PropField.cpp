#include "ui/inspector/PropField.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int deepest = 4;         // groups and lists in one another
constexpr qsizetype longLine = 28; // characters, from which a text wants several lines

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
    static const QRegularExpression word(QStringLiteral("^[A-Za-z][A-Za-z0-9]{0,59}$"));
    QList<PropField> fields;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (!word.match(member.key()).hasMatch())
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
        if (value.toObject().value(u"src").isString())
            return std::nullopt; // a file of the project with its size: nothing to be typed
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

QString labelOf(const QString &name)
{
    static const QRegularExpression hump(QStringLiteral("(?<=[a-z0-9])(?=[A-Z])"));
    QString label = QString(name).replace(hump, u" "_qs).toLower();
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}
