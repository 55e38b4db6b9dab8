#pragma once

#include <QColor>
#include <QJsonArray>
#include <QJsonObject>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QUrl>

// Takes values out of untrusted JSON: each has the asked type and lies in its range, or is the default.
namespace SnapshotJson {

QString text(const QJsonObject &object, QLatin1String key, qsizetype longest);
double number(const QJsonObject &object, QLatin1String key, double least, double most, double otherwise);
int integer(const QJsonObject &object, QLatin1String key, int least, int most, int otherwise);
bool flag(const QJsonObject &object, QLatin1String key);
QColor color(const QJsonValue &value); // "#rrggbb", else invalid
QList<QColor> colors(const QJsonObject &object, QLatin1String key);
QRectF box(const QJsonObject &object, QLatin1String key = QLatin1String("box"));
QSizeF size(const QJsonObject &object, QLatin1String key);
QUrl url(const QJsonObject &object, QLatin1String key, qsizetype longest = 4000); // http(s), sample or data of an image or font
QList<int> indices(const QJsonObject &object, QLatin1String key, qsizetype count, qsizetype longest);

// The objects of a list, at most `longest`.
template<typename Read>
auto list(const QJsonObject &object, QLatin1String key, qsizetype longest, Read read)
{
    QList<decltype(read(QJsonObject()))> values;
    const QJsonArray array = object.value(key).toArray();
    values.reserve(qMin(array.size(), longest));
    for (const QJsonValue &value : array) {
        if (values.size() >= longest)
            break;
        if (value.isObject())
            values.append(read(value.toObject()));
    }
    return values;
}

} // namespace SnapshotJson
