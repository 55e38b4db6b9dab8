#include "ui/browser/StageSchemeHandler.h"

#include "pipeline/base/WhenDone.h"
#include "pipeline/project/AssetName.h"

#include <QBuffer>
#include <QFile>
#include <QPointer>
#include <QRegularExpression>
#include <QWebEngineUrlRequestJob>

namespace {

// More than a project's largest film; what is larger is no asset of ours.
constexpr qsizetype maximumAsset = 512 * 1024 * 1024;

QByteArray mimeOfFile(const QString &path)
{
    static const QHash<QString, QByteArray> mimes = {
        {QStringLiteral("html"), "text/html"},    {QStringLiteral("js"), "text/javascript"}, {QStringLiteral("css"), "text/css"},
        {QStringLiteral("svg"), "image/svg+xml"}, {QStringLiteral("png"), "image/png"},      {QStringLiteral("woff2"), "font/woff2"},
        {QStringLiteral("woff"), "font/woff"},    {QStringLiteral("ttf"), "font/ttf"},       {QStringLiteral("json"), "application/json"},
    };
    return mimes.value(path.section(QLatin1Char('.'), -1));
}

// An asset is a picture, a font, a sound, a film or data: it never becomes a document or a script of the stage.
bool isAssetMime(const QString &mime)
{
    static const QRegularExpression allowed(QStringLiteral(
        "^((image|font|audio|video)/[a-z0-9.+-]+|application/(json|font-woff2?|x-font-[a-z]+|vnd\\.ms-fontobject)|text/plain)$"));
    return allowed.match(mime).hasMatch();
}

bool isResourcePath(const QString &path)
{
    static const QRegularExpression allowed(QStringLiteral("^(/[A-Za-z0-9_][A-Za-z0-9._-]*)+$"));
    return allowed.match(path).hasMatch();
}

void reply(QWebEngineUrlRequestJob *job, const QByteArray &mime, const QByteArray &bytes)
{
    auto *buffer = new QBuffer(job); // the job reads from it after this call returned, and takes it along
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    job->reply(mime, buffer);
}

void serveResource(QWebEngineUrlRequestJob *job, const QString &path)
{
    QFile file(QLatin1Char(':') + path);
    const QByteArray mime = mimeOfFile(path);
    if (mime.isEmpty() || !file.open(QIODevice::ReadOnly))
        return job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    reply(job, mime, file.readAll());
}

} // namespace

QByteArray StageSchemeHandler::scheme()
{
    return QByteArrayLiteral("pagereel-stage");
}

void StageSchemeHandler::setAssets(const QString &host, const std::shared_ptr<AssetSource> &assets)
{
    if (assets)
        m_assets.insert(host, assets);
    else
        m_assets.remove(host);
}

void StageSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl url = job->requestUrl();
    const QUrl initiator = job->initiator(); // empty where the program itself loads the page
    const bool foreign = !initiator.isEmpty() && (initiator.scheme() != url.scheme() || initiator.host() != url.host());
    if (job->requestMethod() != "GET" || foreign)
        return job->fail(QWebEngineUrlRequestJob::RequestDenied);

    const QString path = url.path(QUrl::FullyDecoded);
    if (path.startsWith(QLatin1String("/assets/")))
        return serveAsset(job, url.host(), path.mid(8));
    if (!isResourcePath(path))
        return job->fail(QWebEngineUrlRequestJob::UrlInvalid);
    serveResource(job, path.startsWith(QLatin1String("/fonts/")) ? path : QStringLiteral("/stage") + path);
}

void StageSchemeHandler::serveAsset(QWebEngineUrlRequestJob *job, const QString &host, const QString &name)
{
    const std::shared_ptr<AssetSource> source = m_assets.value(host);
    if (!source || !isAssetName(name))
        return job->fail(QWebEngineUrlRequestJob::UrlNotFound);

    whenDone(source->asset(name), this, [job = QPointer(job)](const AssetBytes &asset) {
        if (!job)
            return; // the page went away while the asset was fetched
        if (!isAssetMime(asset.mime) || asset.bytes.size() > maximumAsset)
            return job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        reply(job, asset.mime.toLatin1(), asset.bytes);
    });
}
