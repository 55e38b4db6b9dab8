#include "ui/browser/SiteRequestFilter.h"

#include <QHostAddress>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

bool isLocalHost(const QString &host)
{
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return true;
    QHostAddress address;
    if (!address.setAddress(host))
        return false;
    static const std::array ranges = {
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s),     QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
        QHostAddress::parseSubnet(u"0.0.0.0/8"_s),      QHostAddress::parseSubnet(u"fc00::/7"_s),
    };
    return address.isLoopback() || address.isLinkLocal() ||
           std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) { return address.isInSubnet(range); });
}

void SiteRequestFilter::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    static const std::array schemes = {u"http"_s, u"https"_s, u"ws"_s, u"wss"_s, u"data"_s, u"blob"_s, u"sample"_s};
    const QUrl url = info.requestUrl();
    const bool known = std::find(schemes.begin(), schemes.end(), url.scheme()) != schemes.end();
    const bool mainFrame = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    const QUrl site = info.firstPartyUrl();
    const bool inward = !mainFrame && isLocalHost(url.host()) && !isLocalHost(site.host());
    info.block(!known || inward);
}
