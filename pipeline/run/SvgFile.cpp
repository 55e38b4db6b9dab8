#include "pipeline/run/SvgFile.h"

#include "pipeline/run/SvgUses.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr double mostElements = 20'000;

bool isForbidden(QStringView element)
{
    static const QSet<QString> names = {u"script"_s, u"foreignobject"_s, u"iframe"_s,  u"object"_s, u"embed"_s,
                                        u"audio"_s,  u"video"_s,         u"handler"_s, u"set"_s};
    return names.contains(element.toString().toLower()) || element.startsWith("animate"_L1, Qt::CaseInsensitive);
}

// "url(#a)" stays; an address of anything else goes.
bool refersOutside(QStringView value)
{
    static const QRegularExpression outside(u"url\\(\\s*['\"]?(?!#)|@import|javascript:|expression\\("_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return outside.match(value.toString()).hasMatch();
}

bool isAllowed(const QXmlStreamAttribute &attribute)
{
    const QStringView name = attribute.name();
    if (name.startsWith("on"_L1, Qt::CaseInsensitive))
        return false;
    if (name == "href"_L1 || name == "src"_L1)
        return attribute.value().startsWith(u'#') || attribute.value().startsWith("data:image/png"_L1) ||
               attribute.value().startsWith("data:image/jpeg"_L1);
    return !refersOutside(attribute.value());
}

double lengthOf(QStringView text)
{
    static const QRegularExpression length(u"^\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*$"_s);
    return length.match(text.toString()).captured(1).toDouble();
}

} // namespace

QByteArray sanitizedSvg(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QByteArray clean;
    QXmlStreamWriter writer(&clean);
    bool root = false;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            if (isForbidden(reader.name())) {
                reader.skipCurrentElement();
                break;
            }
            if (!root && reader.name() != "svg"_L1)
                return {};
            writer.writeStartElement(reader.qualifiedName().toString());
            for (const QXmlStreamNamespaceDeclaration &space : reader.namespaceDeclarations())
                writer.writeAttribute(space.prefix().isEmpty() ? u"xmlns"_s : "xmlns:"_L1 + space.prefix().toString(),
                                      space.namespaceUri().toString());
            if (!root && reader.namespaceDeclarations().isEmpty())
                writer.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
            root = true;
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                if (isAllowed(attribute))
                    writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
            }
            break;
        }
        case QXmlStreamReader::EndElement:
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            if (root && !refersOutside(reader.text()))
                writer.writeCharacters(reader.text().toString());
            break;
        default: // document types with their entities, comments and instructions stay behind
            break;
        }
    }
    return root && !reader.hasError() && drawnElements(clean) <= mostElements ? clean : QByteArray();
}

QSize sizeOfSvg(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    if (!reader.readNextStartElement())
        return {};
    const QXmlStreamAttributes attributes = reader.attributes();
    const double width = lengthOf(attributes.value("width"_L1));
    const double height = lengthOf(attributes.value("height"_L1));
    if (width > 0 && height > 0)
        return QSizeF(width, height).toSize();
    static const QRegularExpression separators(u"[\\s,]+"_s);
    const QStringList box = attributes.value("viewBox"_L1).toString().split(separators, Qt::SkipEmptyParts);
    return box.size() == 4 ? QSizeF(box[2].toDouble(), box[3].toDouble()).toSize() : QSize();
}
