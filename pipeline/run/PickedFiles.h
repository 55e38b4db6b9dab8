#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/brand/BrandProfile.h"
#include "pipeline/project/Records.h"

class FontLibrary;
struct BundledFamily;

// Logos and fonts that do not come from the site: a file of the user's, of a brand kit, or a bundled family. Each becomes a value of the
// profile with the assets that it names. Assets are named by what is in them, so none takes another's place in a project. Any thread.

struct PickedLogo
{
    BrandLogo logo;
    Asset asset;
};

struct PickedFont
{
    BrandFont font;
    QList<Asset> assets;
};

constexpr qint64 largestPickedFile = 8 * 1024 * 1024;

// At most largestPickedFile bytes.
Result<QByteArray> readPickedFile(const QString &path);

// `name` is the file's, for the sentence that says what is wrong with it. An SVG is made harmless.
Result<PickedLogo> pickedLogo(const QByteArray &bytes, const QString &name);
Result<PickedFont> pickedFont(const QByteArray &bytes, const QString &name);
PickedFont bundledFont(const BundledFamily &family, const FontLibrary &library, const QString &language); // a family of that library

// The parts of the above, for a kit: what is drawn or set is as the kit says, the file is looked at here.
Result<Asset> pictureAsset(const QByteArray &bytes, const QString &stem, const QString &name);
Result<Asset> fontAsset(const QByteArray &bytes, const QString &name);

// Any file that scenes can use: a picture, a font, a sound or a video of at most largestMedia bytes. Reads it: not in the GUI thread.
struct PickedFile
{
    Asset asset;
    QSize size; // of a picture, in pixels
};
constexpr qint64 largestMedia = 100 * 1024 * 1024;
Result<PickedFile> pickedFile(const QString &path);
