#include "ui/browser/SiteRequestFilter.h"

#include "pipeline/site/LocalNetwork.h"

#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

void SiteRequestFilter::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    static const std::array schemes = {u"http"_s, u"https"_s, u"ws"_s, u"wss"_s, u"data"_s, u"blob"_s, u"sample"_s};
    const QUrl url = info.requestUrl();
    const bool known = std::find(schemes.begin(), schemes.end(), url.scheme()) != schemes.end();
    const bool mainFrame = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    info.block(!known || (!mainFrame && !mayReach(info.firstPartyUrl(), url)));
}
