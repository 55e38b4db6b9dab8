#include "pipeline/run/PickedFiles.h"

#include "pipeline/brand/LogoReading.h"
#include "pipeline/run/FileKind.h"
#include "pipeline/run/FontLibrary.h"
#include "pipeline/run/PictureEncoding.h"
#include "pipeline/run/SvgFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeDatabase>
#include <QRawFont>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 64 * 1024 * 1024;
constexpr int longestFamily = 100;

const std::vector<int> usualWeights = {400, 500, 600, 700, 800};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PickedFiles)
};

QString nameFor(const QString &stem, const QByteArray &bytes, const QString &ending)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(12);
    return u"%1-%2.%3"_s.arg(stem, QString::fromLatin1(hash), ending);
}

QString genericOf(const QRawFont &font)
{
    const QString family = font.familyName().toLower();
    if (family.contains("mono"_L1))
        return u"monospace"_s;
    return family.contains("serif"_L1) && !family.contains("sans"_L1) ? u"serif"_s : u"sans-serif"_s;
}

} // namespace

Result<QByteArray> readPickedFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::File, Words::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestPickedFile + 1);
    if (bytes.size() > largestPickedFile)
        return failure(ErrorKind::TooLarge, Words::tr("%1 is larger than 8 MB. Choose a smaller file.").arg(QFileInfo(path).fileName()));
    return bytes;
}

Result<Asset> pictureAsset(const QByteArray &bytes, const QString &stem, const QString &name)
{
    Asset asset{{}, mimeOfFile(bytes), bytes, {}, {}};
    if (asset.mime == "image/svg+xml"_L1)
        asset.bytes = sanitizedSvg(bytes);
    const QString ending = endingOfPicture(asset.mime);
    const QSize size = sizeOfPicture(asset.bytes, asset.mime);
    if (ending.isEmpty() || size.isEmpty())
        return failure(ErrorKind::File,
                       Words::tr("%1 is not a picture that scenes can show. Choose an SVG, PNG, JPEG or WebP file.").arg(name));
    if (qint64(size.width()) * size.height() > mostPixels)
        return failure(ErrorKind::TooLarge, Words::tr("%1 has too many pixels. Choose a smaller picture.").arg(name));
    asset.name = nameFor(stem, asset.bytes, ending);
    return asset;
}

Result<Asset> fontAsset(const QByteArray &bytes, const QString &name)
{
    const QString mime = mimeOfFile(bytes);
    const QString ending = endingOfFont(mime);
    if (ending.isEmpty() || bytes.size() > largestPickedFile)
        return failure(ErrorKind::File, Words::tr("%1 is not a font that scenes can use. Choose a WOFF2, TTF or OTF file.").arg(name));
    return Asset{nameFor(u"font"_s, bytes, ending), mime, bytes, {}, {}};
}

Result<PickedLogo> pickedLogo(const QByteArray &bytes, const QString &name)
{
    const Result<Asset> asset = pictureAsset(bytes, u"logo"_s, name);
    if (!asset)
        return tl::unexpected(asset.error());
    BrandLogo logo;
    logo.mime = asset->mime;
    logo.size = sizeOfPicture(asset->bytes, asset->mime);
    logo.asset = asset->name;
    logo.inks = asset->mime == "image/svg+xml"_L1 ? inksOfSvg(QString::fromUtf8(asset->bytes)) : inksOf(QImage::fromData(asset->bytes));
    return PickedLogo{logo, *asset};
}

Result<PickedFont> pickedFont(const QByteArray &bytes, const QString &name)
{
    const Result<Asset> asset = fontAsset(bytes, name);
    if (!asset)
        return tl::unexpected(asset.error());
    const QRawFont raw(bytes, 16);
    if (!raw.isValid())
        return failure(ErrorKind::File, Words::tr("%1 is damaged, or not a font. Choose another WOFF2, TTF or OTF file.").arg(name));
    const QString own = raw.familyName().simplified().left(longestFamily);
    BrandFont font;
    font.family = own.isEmpty() ? QFileInfo(name).completeBaseName().left(longestFamily) : own;
    font.fallback = genericOf(raw);
    font.weights = {raw.weight()};
    font.source = u"web"_s;
    font.loaded = true;
    const bool italic = raw.style() != QFont::StyleNormal;
    font.files = {{{}, raw.weight(), italic ? u"italic"_s : u"normal"_s, asset->name, {}}};
    return PickedFont{font, {*asset}};
}

PickedFont bundledFont(const BundledFamily &family, const FontLibrary &library, const QString &language)
{
    PickedFont picked;
    picked.font.family = family.family;
    picked.font.fallback = family.generic;
    picked.font.source = u"web"_s;
    picked.font.files = FontLibrary::filesFor(family, usualWeights, language);
    if (family.family != "Noto Sans SC"_L1) {
        std::vector<FontFile> script = library.scriptFiles(language, 400);
        const std::vector<FontFile> bold = library.scriptFiles(language, 700);
        script.insert(script.end(), bold.begin(), bold.end());
        picked.font.files = FontLibrary::withScript(picked.font.files, script);
    }
    QHash<QString, QString> names; // by address: a variable file serves several weights
    for (FontFile &file : picked.font.files) {
        QString &name = names[file.url];
        if (name.isEmpty()) {
            QFile resource(u':' + QUrl(file.url).path());
            if (!resource.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = resource.readAll();
            name = nameFor(u"font"_s, bytes, u"woff2"_s);
            picked.assets.append({name, u"font/woff2"_s, bytes, {}, family.note});
        }
        file.asset = name;
    }
    return picked;
}

Result<PickedFile> pickedFile(const QString &path)
{
    const QFileInfo info(path);
    const QString mime = QMimeDatabase().mimeTypeForFile(info).name();
    if (mime.startsWith("audio/"_L1) || mime.startsWith("video/"_L1)) {
        QFile file(path);
        if (info.size() > largestMedia)
            return failure(ErrorKind::TooLarge, Words::tr("%1 is larger than 100 MB. Choose a smaller file.").arg(info.fileName()));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::File, Words::tr("%1 could not be read: %2.").arg(path, file.errorString()));
        const QByteArray bytes = file.read(largestMedia);
        const QString ending = info.suffix().toLower().left(5);
        return PickedFile{{nameFor(mime.section(u'/', 0, 0), bytes, ending), mime, bytes, {}, {}}, {}};
    }
    const Result<QByteArray> bytes = readPickedFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!endingOfFont(mimeOfFile(*bytes)).isEmpty())
        return fontAsset(*bytes, info.fileName()).map([](const Asset &asset) { return PickedFile{asset, {}}; });
    return pictureAsset(*bytes, u"picture"_s, info.fileName()).map([](const Asset &asset) {
        return PickedFile{asset, sizeOfPicture(asset.bytes, asset.mime)};
    });
}
