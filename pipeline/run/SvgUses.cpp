#include "pipeline/run/SvgUses.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

struct Part // an element with an id, or the drawing itself
{
    double own = 0;   // elements in it
    QStringList uses; // ids that it names
};

double drawn(const QString &id, const QHash<QString, Part> &parts, QHash<QString, double> &known, QSet<QString> &open)
{
    if (const auto it = known.constFind(id); it != known.cend())
        return *it;
    if (open.contains(id))
        return endless;
    open.insert(id);
    const Part part = parts.value(id);
    double count = part.own;
    for (const QString &used : part.uses)
        count += drawn(used, parts, known, open);
    open.remove(id);
    known.insert(id, count);
    return count;
}

} // namespace

double drawnElements(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QHash<QString, Part> parts;
    QStringList inside = {QString()}; // ids of the elements that are open, the drawing first
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            inside.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        inside.append(attributes.value("id"_L1).toString());
        QString used;
        if (reader.name() == "use"_L1) {
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == "href"_L1 && attribute.value().startsWith(u'#'))
                    used = attribute.value().mid(1).toString();
            }
        }
        const QSet<QString> holders(inside.begin(), inside.end());
        for (const QString &holder : holders) {
            Part &part = parts[holder];
            ++part.own;
            if (!used.isEmpty())
                part.uses.append(used);
        }
    }
    if (reader.hasError())
        return endless;
    QHash<QString, double> known;
    QSet<QString> open;
    return drawn({}, parts, known, open);
}
