#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

// One prop of a scene as the inspector edits it. A value.
struct PropField
{
    enum class Kind { Text, LongText, Number, Color, Switch, Choice, Image, List, Group };
    struct Picture
    {
        QString name; // the asset's
        QSize size;   // pixels

        bool operator==(const Picture &) const = default;
    };
    static constexpr int mostItems = 50;

    QString name; // as in the props
    Kind kind = Kind::Text;
    QStringList choices;                          // for Choice; for Color those that are offered first, as #rrggbb
    QList<Picture> pictures;                      // for Image, those that there are
    QList<PropField> fields;                      // for Group, its fields; for List, the one that all items have
    QJsonValue empty;                             // what is shown while the prop is not there; for List, what a new item begins with
    std::optional<double> minimum, maximum, step; // for Number
    int longest = mostItems;                      // items of a List

    bool operator==(const PropField &) const = default;
};

// The fields that such props have, read from their values. What is null, a file, nested too deep or has a name that is no word is left
// out.
// `choices` are the values that a prop of that name may have.
QList<PropField> fieldsOf(const QJsonObject &props, const QHash<QString, QStringList> &choices = {});

// The fields that a schema has, as the stage tells of them (SceneField in protocol.ts), checked. `props` say what texts look like.
QList<PropField> fieldsOfSchema(const QJsonArray &schema, const QJsonObject &props);

// "Call to action" of "callToAction".
QString labelOf(const QString &name);
