#include "ui/browser/StageRequestFilter.h"

#include "ui/browser/StageSchemeHandler.h"

namespace {

bool isAllowed(const QWebEngineUrlRequestInfo &info)
{
    switch (info.resourceType()) {
    case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
    case QWebEngineUrlRequestInfo::ResourceTypeStylesheet:
    case QWebEngineUrlRequestInfo::ResourceTypeScript:
    case QWebEngineUrlRequestInfo::ResourceTypeImage:
    case QWebEngineUrlRequestInfo::ResourceTypeFontResource:
    case QWebEngineUrlRequestInfo::ResourceTypeMedia:
    case QWebEngineUrlRequestInfo::ResourceTypeXhr:
        break;
    default: // frames, workers, plug-ins, pings, reports
        return false;
    }
    const QUrl url = info.requestUrl();
    const bool isPage = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    if (url.scheme().toLatin1() == StageSchemeHandler::scheme())
        return isPage || info.firstPartyUrl().host() == url.host();
    return !isPage && (url.scheme() == QLatin1String("data") || url.scheme() == QLatin1String("blob"));
}

} // namespace

void StageRequestFilter::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    info.block(!isAllowed(info));
}
