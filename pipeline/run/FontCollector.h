#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/project/Records.h"
#include "pipeline/run/AssetFetcher.h"

#include <QCoroTask>

// A font with files that are in the project: the site's own, or a bundled family's.
struct CollectedFont
{
    Maybe<BrandFont> font;
    QList<Asset> assets;
    QStringList notes;
};

// `role` names the files: "heading", "body", "other-1". `language` says which parts of the alphabet a bundled family must bring. Pipeline
// thread.
QCoro::Task<CollectedFont> collectFont(AssetSession session, Maybe<BrandFont> font, QString role, QString language);
