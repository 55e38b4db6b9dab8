#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

// One prop of a scene as the inspector edits it. A value.
struct PropField
{
    enum class Kind { Text, LongText, Number, Color, Switch, Choice, List, Group };

    QString name; // as in the props
    Kind kind = Kind::Text;
    QStringList choices;     // for Choice
    QList<PropField> fields; // for Group, its fields; for List, the one that all items have
    QJsonValue empty;        // what a new item of a List begins with

    bool operator==(const PropField &) const = default;
};

// The fields that such props have, read from their values. What is null, a file, nested too deep or has a name that is no word is left
// out.
// `choices` are the values that a prop of that name may have.
QList<PropField> fieldsOf(const QJsonObject &props, const QHash<QString, QStringList> &choices = {});

// "Call to action" of "callToAction".
QString labelOf(const QString &name);
