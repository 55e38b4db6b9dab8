#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/brand/BrandProfile.h"
#include "pipeline/project/Records.h"

// A brand's identity as a file of its own (*.pagereel-brand): name, logo, colours, gradients, fonts and tagline, with the files of logo
// and fonts in it. What only the page says (features, quotes, numbers, screenshots) is no part of it. Any thread.
struct BrandKit
{
    BrandProfile brand; // the identity alone
    QList<Asset> assets;
};

// The assets that a kit of this brand holds.
QStringList kitAssetNames(const BrandProfile &profile);

// `assets` are those of kitAssetNames(); what is missing among them is left out of the kit.
QByteArray brandKitToJson(const BrandProfile &profile, const QList<Asset> &assets);

// Of a file that anybody may have made: its pictures and fonts are looked at, SVGs are made harmless, and all get names of their own.
Result<BrandKit> brandKitFromJson(const QByteArray &json);
Result<BrandKit> readBrandKit(const QString &path);
Result<void> writeBrandKit(const QString &path, const QByteArray &json); // beside its target, then moved into place

// The profile with the identity of the kit, locked: a later reading of the site leaves it.
BrandProfile withKit(BrandProfile profile, const BrandKit &kit);
