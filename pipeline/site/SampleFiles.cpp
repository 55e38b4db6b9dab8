#include "pipeline/site/SampleFiles.h"

#include "pipeline/site/SiteAddress.h"

#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QString mimeOf(const QString &path)
{
    static const QHash<QString, QString> mimes = {
        {u"html"_s, u"text/html"_s}, {u"css"_s, u"text/css"_s},  {u"js"_s, u"text/javascript"_s}, {u"svg"_s, u"image/svg+xml"_s},
        {u"jpg"_s, u"image/jpeg"_s}, {u"png"_s, u"image/png"_s}, {u"webp"_s, u"image/webp"_s},    {u"woff2"_s, u"font/woff2"_s},
    };
    return mimes.value(path.mid(path.lastIndexOf(u'.') + 1).toLower());
}

} // namespace

SampleFile sampleFile(const QUrl &url)
{
    if (url.host() != SiteAddress::sampleSite().host())
        return {};
    QString path = QDir::cleanPath(u'/' + url.path());
    if (path == "/"_L1)
        path = u"/index.html"_s;
    const QString mime = mimeOf(path);
    // The site uses bundled families; they are there once, for all.
    QFile file(path.startsWith("/fonts/"_L1) ? u':' + path : u":/samples/ternline"_s + path);
    if (mime.isEmpty() || path.contains(".."_L1) || !file.open(QIODevice::ReadOnly))
        return {};
    return {mime, file.readAll()};
}
