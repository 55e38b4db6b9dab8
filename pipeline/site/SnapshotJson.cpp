#include "pipeline/site/SnapshotJson.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double farthest = 200'000; // CSS pixels: no page is larger

double coordinate(const QJsonValue &value)
{
    const double number = value.toDouble();
    return std::isfinite(number) ? qBound(-farthest, number, farthest) : 0;
}

// Control characters, what turns the direction of other people's text, and halves of characters.
bool isUnseen(char32_t c)
{
    const bool isControl = (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7f && c < 0xa0);
    const bool isTurning = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return isControl || isTurning || c == 0x200b || c == 0xfeff || c == 0xfffd || QChar::isSurrogate(c) || QChar::isNonCharacter(c);
}

} // namespace

QString SnapshotJson::text(const QJsonObject &object, QLatin1String key, qsizetype longest)
{
    QString clean;
    for (const char32_t c : object.value(key).toString().left(longest).toUcs4()) {
        if (!isUnseen(c))
            clean += QChar::fromUcs4(c);
    }
    return clean;
}

double SnapshotJson::number(const QJsonObject &object, QLatin1String key, double least, double most, double otherwise)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return otherwise;
    return qBound(least, value.toDouble(), most);
}

int SnapshotJson::integer(const QJsonObject &object, QLatin1String key, int least, int most, int otherwise)
{
    return int(std::lround(number(object, key, least, most, otherwise)));
}

bool SnapshotJson::flag(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toBool();
}

QColor SnapshotJson::color(const QJsonValue &value)
{
    const QString name = value.toString();
    return name.size() == 7 && name.startsWith(u'#') ? QColor(name) : QColor();
}

QList<QColor> SnapshotJson::colors(const QJsonObject &object, QLatin1String key)
{
    QList<QColor> found;
    for (const QJsonValue &value : object.value(key).toArray()) {
        if (const QColor one = color(value); one.isValid() && found.size() < 8)
            found.append(one);
    }
    return found;
}

QRectF SnapshotJson::box(const QJsonObject &object, QLatin1String key)
{
    const QJsonArray sides = object.value(key).toArray();
    if (sides.size() != 4)
        return {};
    return {coordinate(sides[0]), coordinate(sides[1]), qMax(0.0, coordinate(sides[2])), qMax(0.0, coordinate(sides[3]))};
}

QSizeF SnapshotJson::size(const QJsonObject &object, QLatin1String key)
{
    const QJsonArray sides = object.value(key).toArray();
    if (sides.size() != 2)
        return {0, 0};
    return {qMax(0.0, coordinate(sides[0])), qMax(0.0, coordinate(sides[1]))};
}

QUrl SnapshotJson::url(const QJsonObject &object, QLatin1String key, qsizetype longest)
{
    const QString address = object.value(key).toString();
    const bool data =
        address.startsWith("data:image/"_L1) || address.startsWith("data:font/"_L1) || address.startsWith("data:application/"_L1);
    if (address.size() > (data ? 400'000 : longest))
        return {};
    const QUrl url(address, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    const bool known = data || scheme == "http"_L1 || scheme == "https"_L1 || scheme == "sample"_L1;
    return url.isValid() && known ? url : QUrl();
}

QList<int> SnapshotJson::indices(const QJsonObject &object, QLatin1String key, qsizetype count, qsizetype longest)
{
    QList<int> found;
    for (const QJsonValue &value : object.value(key).toArray()) {
        const double number = value.toDouble(-1);
        if (found.size() >= longest)
            break;
        if (number >= 0 && number < double(count))
            found.append(int(number));
    }
    return found;
}
