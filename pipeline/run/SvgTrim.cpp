#include "pipeline/run/SvgTrim.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleSide = 600; // pixels of the longer side
constexpr double least = 0.03;  // of a side: margins below it are the drawing's own air
constexpr int faintest = 8;     // alpha that nobody sees

// Of these Qt's renderer knows where they paint.
bool isPlain(QStringView element)
{
    static const QSet<QString> names = {u"svg"_s,     u"g"_s,        u"path"_s, u"rect"_s,  u"circle"_s,         u"ellipse"_s,
                                        u"polygon"_s, u"polyline"_s, u"line"_s, u"defs"_s,  u"linearGradient"_s, u"radialGradient"_s,
                                        u"stop"_s,    u"title"_s,    u"desc"_s, u"style"_s, u"metadata"_s};
    return names.contains(element.toString());
}

// What it does not paint, or not where browsers do: colours in newer notations, shares of the whole, transforms and variables of styles.
bool saysMore(const QByteArray &svg)
{
    static const QRegularExpression offset(u"\\boffset=\"[^\"]*\""_s);
    static const QRegularExpression more(
        u"rgba\\(|hsla?\\(|hwb\\(|lab\\(|lch\\(|color\\(|color-mix|var\\(|calc\\(|%|#[0-9a-fA-F]{4}\\b|#[0-9a-fA-F]{8}\\b|"
        "transform\\s*:|transform-|vector-effect|preserveAspectRatio|href=|rgb\\([^),]*\\)|@"_s);
    return QString::fromUtf8(svg).remove(offset).contains(more);
}

bool isPlainDrawing(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    bool isNested = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (!isPlain(reader.name()) || (reader.name() == "svg"_L1 && isNested))
            return false;
        isNested = true;
    }
    return !reader.hasError() && !saysMore(svg);
}

QRect paintedPart(const QImage &image)
{
    QRect painted;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(line[x]) > faintest)
                painted |= QRect(x, y, 1, 1);
        }
    }
    return painted;
}

QString number(double value)
{
    return QString::number(std::round(value * 1000) / 1000);
}

// In the root's tag, where the attribute stands, or is to stand.
void setAttribute(QString &tag, const QString &name, const QString &value)
{
    static const QRegularExpression end(u"\\s*/?>$"_s);
    const QRegularExpression attribute(u"\\s%1=\"[^\"]*\""_s.arg(name));
    const QString written = u" %1=\"%2\""_s.arg(name, value);
    if (tag.contains(attribute))
        tag.replace(attribute, written);
    else
        tag.insert(tag.indexOf(end), written);
}

} // namespace

QByteArray withoutSvgMargins(const QByteArray &svg)
{
    if (!isPlainDrawing(svg))
        return svg;
    QSvgRenderer renderer(svg);
    const QRectF box = renderer.viewBoxF();
    if (!renderer.isValid() || box.isEmpty())
        return svg;
    const double scale = sampleSide / std::max(box.width(), box.height());
    QImage image((box.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(image.rect()));
    painter.end();

    const QRect seen = paintedPart(image);
    if (seen.isEmpty())
        return svg;
    const QRect painted = seen.adjusted(-1, -1, 1, 1) & image.rect(); // edges may fall between two pixels
    const QRectF shown(box.x() + painted.x() / scale, box.y() + painted.y() / scale, painted.width() / scale, painted.height() / scale);
    if (shown.width() > box.width() * (1 - least) && shown.height() > box.height() * (1 - least))
        return svg;

    QString text = QString::fromUtf8(svg);
    static const QRegularExpression root(u"<svg\\b[^>]*>"_s);
    const QRegularExpressionMatch match = root.match(text);
    QString tag = match.captured();
    setAttribute(tag, u"viewBox"_s,
                 QStringList{number(shown.x()), number(shown.y()), number(shown.width()), number(shown.height())}.join(u' '));
    const QSizeF size = renderer.defaultSize();
    setAttribute(tag, u"width"_s, number(size.width() * shown.width() / box.width()));
    setAttribute(tag, u"height"_s, number(size.height() * shown.height() / box.height()));
    return text.replace(match.capturedStart(), match.capturedLength(), tag).toUtf8();
}
