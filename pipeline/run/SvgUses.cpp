#include "pipeline/run/SvgUses.h"

#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();
constexpr double most = 100'000; // elements that are looked at
constexpr int deepest = 200;     // of elements in elements, and of uses of uses

struct Part // an element with an id, or the drawing itself
{
    double own = 0;   // elements in it
    QStringList uses; // ids that it names
};

double drawn(const QString &id, const QHash<QString, Part> &parts, QHash<QString, double> &known, int depth)
{
    if (const auto it = known.constFind(id); it != known.cend())
        return *it;
    if (depth > deepest)
        return endless;
    known.insert(id, endless); // for one that comes back to itself
    const Part part = parts.value(id);
    double count = part.own;
    for (const QString &used : part.uses)
        count += drawn(used, parts, known, depth + 1);
    known.insert(id, count);
    return count;
}

// What it names with its href; empty where it is no <use>.
QString usedBy(const QXmlStreamReader &reader)
{
    if (reader.name() != "use"_L1)
        return {};
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == "href"_L1 && attribute.value().startsWith(u'#'))
            return attribute.value().mid(1).toString();
    }
    return {};
}

} // namespace

double drawnElements(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QHash<QString, Part> parts;
    QStringList open; // ids of the elements that the reader is in
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            open.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        open.append(reader.attributes().value("id"_L1).toString());
        if (open.size() > deepest || parts[QString()].own > most)
            return endless;
        QStringList holders = open;
        holders.append(QString());
        holders.removeDuplicates();
        const QString used = usedBy(reader);
        for (const QString &holder : std::as_const(holders)) {
            Part &part = parts[holder];
            ++part.own;
            if (!used.isEmpty())
                part.uses.append(used);
        }
    }
    if (reader.hasError())
        return endless;
    QHash<QString, double> known;
    return drawn({}, parts, known, 0);
}
