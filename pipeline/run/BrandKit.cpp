#include "pipeline/run/BrandKit.h"

#include "pipeline/brand/BrandLocks.h"
#include "pipeline/run/FontLibrary.h"
#include "pipeline/run/PickedFiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int newestVersion = 1;
constexpr qint64 largestKit = 32 * 1024 * 1024;
constexpr int longestText = 300;
constexpr int longestFamily = 100;
constexpr int mostFiles = 40;
const QString format = u"pagereel-brand"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BrandKit)
};

// Where a value stands in the page it was read from says nothing in another project.
template<typename T>
void forgetPlace(Maybe<T> &found)
{
    if (found)
        found->from = {};
}

template<typename T>
void markAsKit(Maybe<T> &found, const Provenance &kit)
{
    if (!found)
        return;
    found->confidence = 1;
    found->from = kit;
}

template<typename Visit>
void forEachField(BrandProfile &profile, Visit visit)
{
    visit(profile.name);
    visit(profile.logo);
    visit(profile.headingFont);
    visit(profile.bodyFont);
    visit(profile.tagline);
    BrandColors &colors = profile.colors;
    for (Maybe<QColor> *role : {&colors.primary, &colors.secondary, &colors.accent, &colors.background, &colors.surface, &colors.text,
                                &colors.link, &colors.darkBackground, &colors.darkText})
        visit(*role);
}

BrandProfile identityOf(const BrandProfile &profile)
{
    BrandProfile identity;
    identity.name = profile.name;
    identity.logo = profile.logo;
    identity.colors = profile.colors;
    identity.colors.evidence.clear();
    identity.gradients = profile.gradients;
    identity.headingFont = profile.headingFont;
    identity.bodyFont = profile.bodyFont;
    identity.tagline = profile.tagline;
    return identity;
}

std::vector<Maybe<BrandFont> *> fontsOf(BrandProfile &profile)
{
    return {&profile.headingFont, &profile.bodyFont};
}

// Only what a kit brings counts: addresses of other files, and files that are not in it, go.
void keepFiles(BrandProfile &profile, const QHash<QString, QString> &names)
{
    if (profile.logo) {
        profile.logo->value.url.clear();
        profile.logo->value.asset = names.value(profile.logo->value.asset);
        if (profile.logo->value.asset.isEmpty() || profile.logo->value.size.isEmpty())
            profile.logo.reset();
    }
    for (Maybe<BrandFont> *font : fontsOf(profile)) {
        if (!*font)
            continue;
        for (FontFile &file : (*font)->value.files) {
            file.url.clear();
            file.asset = names.value(file.asset);
        }
        std::erase_if((*font)->value.files, [](const FontFile &file) { return file.asset.isEmpty(); });
    }
}

void shorten(Maybe<QString> &text)
{
    if (text)
        text->value = text->value.simplified().left(longestText);
}

// What of a font reaches style sheets as it is.
void bring(BrandFont &font)
{
    static const QRegularExpression range(u"^[0-9A-Fa-fUu+?,\\s-]{0,600}$"_s);
    font.family = font.family.simplified().left(longestFamily);
    font.fallback = font.fallback.simplified().left(longestFamily);
    for (FontFile &file : font.files) {
        file.weight = std::clamp(file.weight, 1, 1000);
        if (file.style != "italic"_L1)
            file.style = u"normal"_s;
        if (!range.match(file.unicodeRange).hasMatch())
            file.unicodeRange.clear();
    }
}

// The licence of a bundled family, where the kit's font is one.
QString licenceOf(BrandProfile &profile, const QString &asset)
{
    static const FontLibrary library = FontLibrary::fromResources();
    for (const Maybe<BrandFont> *font : fontsOf(profile)) {
        if (!*font)
            continue;
        const std::vector<FontFile> &files = (*font)->value.files;
        const bool names = std::any_of(files.begin(), files.end(), [&](const FontFile &file) { return file.asset == asset; });
        const BundledFamily *family = names ? library.find((*font)->value.family) : nullptr;
        if (family)
            return family->note;
    }
    return {};
}

tl::unexpected<Error> notAKit()
{
    return failure(ErrorKind::File, Words::tr("The file is no brand kit, or it is damaged. Choose a file that Save Brand Kit has made."));
}

} // namespace

QStringList kitAssetNames(const BrandProfile &profile)
{
    QStringList names;
    if (profile.logo)
        names.append(profile.logo->value.asset);
    BrandProfile copy = profile;
    for (const Maybe<BrandFont> *font : fontsOf(copy)) {
        if (!*font)
            continue;
        for (const FontFile &file : (*font)->value.files)
            names.append(file.asset);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QByteArray brandKitToJson(const BrandProfile &profile, const QList<Asset> &assets)
{
    QHash<QString, QString> names;
    QJsonArray files;
    for (const Asset &asset : assets) {
        names.insert(asset.name, asset.name);
        files.append(QJsonObject{{u"name"_s, asset.name}, {u"bytes"_s, QString::fromLatin1(asset.bytes.toBase64())}});
    }
    BrandProfile identity = identityOf(profile);
    keepFiles(identity, names);
    forEachField(identity, [](auto &found) { forgetPlace(found); });
    for (Found<QColor> &color : identity.colors.palette)
        color.from = {};
    for (Found<BrandGradient> &gradient : identity.gradients)
        gradient.from = {};
    // Of the profile's own form, the part that a kit has.
    const QJsonObject whole = brandToJson(identity);
    QJsonObject brand;
    for (const QString &key : {u"name"_s, u"logo"_s, u"colors"_s, u"gradients"_s, u"headingFont"_s, u"bodyFont"_s, u"tagline"_s})
        brand.insert(key, whole.value(key));
    return QJsonDocument(QJsonObject{{u"format"_s, format}, {u"version"_s, newestVersion}, {u"brand"_s, brand}, {u"files"_s, files}})
        .toJson();
}

Result<BrandKit> brandKitFromJson(const QByteArray &json)
{
    if (json.size() > largestKit)
        return failure(ErrorKind::TooLarge, Words::tr("The brand kit is larger than 32 MB. Choose another file."));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1) != format || !object.value("version"_L1).isDouble() || !object.value("brand"_L1).isObject())
        return notAKit();
    if (object.value("version"_L1).toInt() > newestVersion)
        return failure(ErrorKind::NewerProject,
                       Words::tr("The brand kit was made by a newer Pagereel. Update this one, then apply it again."));

    BrandKit kit;
    kit.brand = identityOf(brandFromJson(object.value("brand"_L1).toObject()));
    shorten(kit.brand.name);
    shorten(kit.brand.tagline);
    const QJsonArray files = object.value("files"_L1).toArray();
    if (files.size() > mostFiles)
        return notAKit();
    const QString logo = kit.brand.logo ? kit.brand.logo->value.asset : QString();
    QHash<QString, QString> names; // in the kit, and in the project
    for (const QJsonValue &file : files) {
        const QString name = file["name"_L1].toString();
        const QByteArray bytes = QByteArray::fromBase64(file["bytes"_L1].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (bytes.isEmpty() || bytes.size() > largestPickedFile)
            return notAKit();
        const bool isLogo = !logo.isEmpty() && name == logo;
        Result<Asset> asset = isLogo ? pictureAsset(bytes, u"logo"_s, name) : fontAsset(bytes, name);
        if (!asset)
            return tl::unexpected(asset.error());
        asset->note = isLogo ? QString() : licenceOf(kit.brand, name);
        names.insert(name, asset->name);
        kit.assets.append(*asset);
    }
    keepFiles(kit.brand, names);
    for (Maybe<BrandFont> *font : fontsOf(kit.brand)) {
        if (*font)
            bring((*font)->value);
    }
    return kit;
}

Result<BrandKit> readBrandKit(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::File, Words::tr("%1 could not be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
    return brandKitFromJson(file.read(largestKit + 1));
}

Result<void> writeBrandKit(const QString &path, const QByteArray &json)
{
    if (json.size() > largestKit)
        return failure(ErrorKind::TooLarge,
                       Words::tr("The brand kit would be larger than 32 MB, mostly for its typefaces. Choose lighter ones "
                                 "in the brand panel, then save it again."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(ErrorKind::File, Words::tr("The brand kit could not be saved as %1: %2. Choose another folder.")
                                            .arg(QFileInfo(path).fileName(), file.errorString()));
    return {};
}

BrandProfile withKit(BrandProfile profile, const BrandKit &kit)
{
    BrandProfile identity = kit.brand;
    Provenance from;
    from.selector = u"kit"_s;
    forEachField(identity, [&from](auto &found) { markAsKit(found, from); });
    profile.name = identity.name;
    profile.logo = identity.logo;
    profile.colors = identity.colors;
    profile.gradients = identity.gradients;
    profile.headingFont = identity.headingFont;
    profile.bodyFont = identity.bodyFont;
    profile.tagline = identity.tagline;
    for (const QString &field : lockableFields()) {
        if (field != "headline"_L1 && field != "subhead"_L1)
            profile = withLock(std::move(profile), field, true);
    }
    return profile;
}
