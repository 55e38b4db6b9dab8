#include "ui/editor/EditorSchemeHandler.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QWebEngineUrlRequestJob>

namespace {

QByteArray mimeOfFile(const QString &path)
{
    static const QHash<QString, QByteArray> mimes = {
        {QStringLiteral("html"), "text/html"},        {QStringLiteral("js"), "text/javascript"}, {QStringLiteral("css"), "text/css"},
        {QStringLiteral("json"), "application/json"}, {QStringLiteral("ttf"), "font/ttf"},       {QStringLiteral("woff2"), "font/woff2"},
    };
    return mimes.value(path.section(QLatin1Char('.'), -1));
}

} // namespace

QByteArray EditorSchemeHandler::scheme()
{
    return QByteArrayLiteral("pagereel-editor");
}

void EditorSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    static const QRegularExpression flatName(QStringLiteral("^/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+$"));
    const QString path = job->requestUrl().path(QUrl::FullyDecoded);
    if (job->requestMethod() != "GET" || !flatName.match(path).hasMatch())
        return job->fail(QWebEngineUrlRequestJob::RequestDenied);
    auto *file = new QFile(QStringLiteral(":/editor") + path, job); // read after this call returned; goes with the job
    const QByteArray mime = mimeOfFile(path);
    if (mime.isEmpty() || !file->open(QIODevice::ReadOnly))
        return job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    job->reply(mime, file);
}
