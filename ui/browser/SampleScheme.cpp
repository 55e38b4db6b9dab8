#include "ui/browser/SampleScheme.h"

#include "pipeline/site/SampleFiles.h"
#include "pipeline/site/SiteAddress.h"

#include <QBuffer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

QByteArray SampleScheme::name()
{
    return QByteArrayLiteral("sample");
}

void SampleScheme::registerScheme()
{
    QWebEngineUrlScheme scheme(name());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

void SampleScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() != QByteArrayLiteral("GET")) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    const SampleFile file = sampleFile(job->requestUrl());
    if (file.mime.isEmpty()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto *body = new QBuffer(job);
    body->setData(file.bytes);
    body->open(QIODevice::ReadOnly);
    job->reply(file.mime.toLatin1(), body);
}
