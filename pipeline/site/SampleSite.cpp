#include "pipeline/site/SiteAddress.h"

QUrl SiteAddress::sampleSite()
{
    return QUrl(QStringLiteral("sample://ternline.example/"));
}
