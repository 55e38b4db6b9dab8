#pragma once

#include "pipeline/base/Cancellation.h"
#include "pipeline/brand/BrandProfile.h"
#include "pipeline/project/Records.h"

#include <QCoroTask>
#include <QDeadlineTimer>

class QNetworkAccessManager;

// A font with files that are in the project: the site's own, or a bundled family's.
struct CollectedFont
{
    Maybe<BrandFont> font;
    QList<Asset> assets;
    QStringList notes;
};

// `role` names the files: "heading", "body". `language` says which parts of the alphabet a bundled family must bring. Pipeline thread.
QCoro::Task<CollectedFont> collectFont(QNetworkAccessManager *network, Maybe<BrandFont> font, QString role, QString language,
                                       QDeadlineTimer deadline, Cancellation cancellation);
