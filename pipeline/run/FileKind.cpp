#include "pipeline/run/FileKind.h"

#include <QHash>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

QString mimeOfFile(const QByteArray &bytes, const QString &said)
{
    if (bytes.startsWith("wOF2"))
        return u"font/woff2"_s;
    if (bytes.startsWith("wOFF"))
        return u"font/woff"_s;
    if (bytes.startsWith("OTTO"))
        return u"font/otf"_s;
    if (bytes.startsWith(QByteArrayLiteral("\0\1\0\0")) || bytes.startsWith("true"))
        return u"font/ttf"_s;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    if (bytes.left(1024).contains("<svg") || (said.contains("svg"_L1) && bytes.contains("<svg")))
        return u"image/svg+xml"_s;
    const QString guessed = QMimeDatabase().mimeTypeForData(bytes).name();
    return guessed == "application/octet-stream"_L1 && !said.isEmpty() ? said.section(u';', 0, 0).trimmed() : guessed;
}

QString endingOfPicture(const QString &mime)
{
    static const QHash<QString, QString> endings = {
        {u"image/svg+xml"_s, u"svg"_s}, {u"image/png"_s, u"png"_s},   {u"image/jpeg"_s, u"jpg"_s},
        {u"image/gif"_s, u"gif"_s},     {u"image/webp"_s, u"webp"_s},
    };
    return endings.value(mime);
}

QString endingOfFont(const QString &mime)
{
    return mime.startsWith("font/"_L1) ? mime.mid(5) : QString();
}
