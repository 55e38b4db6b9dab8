#include "pipeline/site/LocalNetwork.h"

#include <QHostAddress>

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

bool mayReach(const QUrl &page, const QUrl &target)
{
    return !isLocalHost(target.host()) || isLocalHost(page.host());
}
