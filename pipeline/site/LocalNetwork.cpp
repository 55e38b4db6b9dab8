#include "pipeline/site/LocalNetwork.h"

#include <QHostAddress>

#include <array>

using namespace Qt::StringLiterals;

bool isLocalHost(const QString &name)
{
    const QString host = name.endsWith(u'.') ? name.chopped(1) : name;
    QHostAddress address;
    if (!address.setAddress(host)) // names without a dot, and these endings, are the local network's own
        return !host.contains(u'.') || host.endsWith(".localhost"_L1) || host.endsWith(".local"_L1);
    bool isMapped = false;
    if (const quint32 mapped = address.toIPv4Address(&isMapped); isMapped)
        address.setAddress(mapped);
    static const std::array ranges = {
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s),     QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
        QHostAddress::parseSubnet(u"100.64.0.0/10"_s),  QHostAddress::parseSubnet(u"0.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"fc00::/7"_s),       QHostAddress::parseSubnet(u"::/128"_s),
    };
    return address.isLoopback() || address.isLinkLocal() ||
           std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) { return address.isInSubnet(range); });
}

bool mayReach(const QUrl &page, const QUrl &target)
{
    const bool isOnTheWeb = target.scheme() == "http"_L1 || target.scheme() == "https"_L1 || target.scheme().startsWith("ws"_L1);
    return !isOnTheWeb || !isLocalHost(target.host()) || isLocalHost(page.host());
}
