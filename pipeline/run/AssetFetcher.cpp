#include "pipeline/run/AssetFetcher.h"

#include "pipeline/run/FileKind.h"
#include "pipeline/site/LocalNetwork.h"
#include "pipeline/site/SampleFiles.h"

#include <QCoroNetworkReply>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 8 * 1024 * 1024;
constexpr int lookEvery = 50; // milliseconds: how soon a cancelled fetch ends

QByteArray ofDataAddress(const QString &address, QString *mime)
{
    const qsizetype comma = address.indexOf(u',');
    const QString head = address.mid(5, comma - 5);
    *mime = head.section(u';', 0, 0);
    const QByteArray body = address.mid(comma + 1).toUtf8();
    if (comma < 0 || body.size() > 2 * largest)
        return {};
    return head.endsWith(";base64"_L1) ? QByteArray::fromBase64(QByteArray::fromPercentEncoding(body))
                                       : QByteArray::fromPercentEncoding(body);
}

QByteArray ofResource(const QString &path)
{
    QFile file(u':' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Aborting resumes whoever waits inside abort(): never from the coroutine's own code, so everything that aborts sits on timers.
void bound(QNetworkReply *reply, const AssetSession &session)
{
    QObject::connect(reply, &QNetworkReply::redirected, reply, [reply, page = session.page](const QUrl &target) {
        if (mayReach(page, target))
            emit reply->redirectAllowed();
        else
            QTimer::singleShot(0, reply, &QNetworkReply::abort);
    });
    auto *watch = new QTimer(reply);
    QObject::connect(watch, &QTimer::timeout, reply, [reply, session] {
        if (session.cancellation.isCancelled() || session.deadline.hasExpired() || reply->bytesAvailable() > largest)
            reply->abort();
    });
    watch->start(lookEvery);
}

} // namespace

QCoro::Task<FetchedFile> fetchAsset(AssetSession session, QUrl url)
{
    FetchedFile file{url, {}, {}};
    const QString scheme = url.scheme();
    if (scheme == "data"_L1) {
        file.bytes = ofDataAddress(url.toString(QUrl::FullyEncoded), &file.mime);
    } else if (scheme == "sample"_L1) {
        file.bytes = sampleFile(url).bytes;
    } else if (scheme == "qrc"_L1 && url.path().startsWith("/fonts/"_L1)) {
        file.bytes = ofResource(url.path());
    } else if ((scheme == "http"_L1 || scheme == "https"_L1) && mayReach(session.page, url)) {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::UserVerifiedRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setMaximumRedirectsAllowed(5);
        request.setHeader(QNetworkRequest::UserAgentHeader, u"Mozilla/5.0 (compatible; Pagereel)"_s);
        QNetworkReply *reply = session.network->get(request);
        bound(reply, session);
        co_await reply;
        if (reply->error() == QNetworkReply::NoError && reply->bytesAvailable() <= largest) {
            file.bytes = reply->readAll();
            file.mime = reply->header(QNetworkRequest::ContentTypeHeader).toString();
        }
        reply->deleteLater();
    }
    if (file.bytes.size() > largest)
        file.bytes.clear();
    file.mime = file.bytes.isEmpty() ? QString() : mimeOfFile(file.bytes, file.mime);
    co_return file;
}
