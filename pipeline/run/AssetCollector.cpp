#include "pipeline/run/AssetCollector.h"

#include "pipeline/brand/LogoReading.h"
#include "pipeline/run/AssetFetcher.h"
#include "pipeline/run/FileKind.h"
#include "pipeline/run/FontCollector.h"
#include "pipeline/run/PictureDetail.h"
#include "pipeline/run/PictureEncoding.h"
#include "pipeline/run/Screenshots.h"
#include "pipeline/run/SvgFile.h"
#include "pipeline/run/SvgTrim.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QtConcurrent>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maximumImages = 12; // of all pages together
constexpr size_t maximumFeaturePictures = 12;
// Shares of the area, from the pictures of a dozen pages: below, a photo is an empty wall and a section a few words on a colour.
constexpr double plainPhoto = 0.12;
constexpr double plainSection = 0.19;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssetCollector)
};

QString sourceOf(const QUrl &url)
{
    return url.scheme() == "data"_L1 ? QString() : url.toString();
}

// A fetched picture as an asset; without a name where it is none that scenes can show.
Asset pictureAsset(const FetchedFile &file, const QString &stem)
{
    Asset asset{{}, file.mime, file.bytes, sourceOf(file.url), {}};
    if (file.mime == "image/svg+xml"_L1)
        asset.bytes = sanitizedSvg(file.bytes);
    const QString ending = endingOfPicture(file.mime);
    if (!ending.isEmpty() && !asset.bytes.isEmpty())
        asset.name = stem + u'.' + ending;
    return asset;
}

// Drawn or painted, without its margins; as shown it had them, so its size is its own.
FetchedFile trimmed(FetchedFile file)
{
    const bool isDrawing = file.mime == "image/svg+xml"_L1;
    const QByteArray before = isDrawing ? sanitizedSvg(file.bytes) : file.bytes;
    const QByteArray after = isDrawing ? withoutSvgMargins(before) : withoutMargins(before);
    if (after != before) {
        file.bytes = after;
        file.mime = isDrawing ? file.mime : u"image/png"_s;
    }
    return file;
}

void takeLogo(const FetchedFile &file, BrandLogo &logo, const QString &stem, CollectedAssets &collected)
{
    const FetchedFile mark = trimmed(file);
    if (mark.bytes != file.bytes)
        logo.size = {};
    const Asset asset = pictureAsset(mark, stem);
    if (asset.name.isEmpty())
        return;
    logo.asset = asset.name;
    logo.mime = asset.mime;
    if (logo.size.isEmpty())
        logo.size = sizeOfPicture(asset.bytes, asset.mime);
    if (asset.mime == "image/svg+xml"_L1)
        logo.inks = inksOfSvg(QString::fromUtf8(asset.bytes));
    else if (const auto inks = inksOf(QImage::fromData(file.bytes)); !inks.empty()) // its margins tell ground and mark apart
        logo.inks = inks;
    collected.assets.append(asset);
}

void takeImage(const FetchedFile &file, BrandImage &image, const QString &stem, CollectedAssets &collected)
{
    const Asset asset = pictureAsset(file, stem);
    if (asset.name.isEmpty())
        return;
    if (const QSize own = sizeOfPicture(asset.bytes, asset.mime); !own.isEmpty())
        image.size = own;
    else if (asset.mime != "image/svg+xml"_L1)
        return; // broken, or too large to be shown
    image.asset = asset.name;
    collected.assets.append(asset);
}

// Icons and pictures of the first features, each address once.
std::vector<BrandImage *> picturesOfFeatures(BrandProfile &brand)
{
    std::vector<BrandImage *> pictures;
    for (BrandFeature &feature : brand.features) {
        for (std::optional<BrandImage> *image : {&feature.icon, &feature.picture}) {
            const auto isSame = [&](const BrandImage *other) { return other->url == (*image)->url; };
            if (*image && pictures.size() < maximumFeaturePictures && std::none_of(pictures.begin(), pictures.end(), isSame))
                pictures.push_back(&**image);
        }
    }
    return pictures;
}

bool isAmong(const BrandImage &picture, const std::vector<BrandImage> &images)
{
    return std::any_of(images.begin(), images.end(), [&](const BrandImage &image) { return image.url == picture.url; });
}

// What has the same address is the same asset; what was not to be had is none.
void settlePicturesOfFeatures(BrandProfile &brand)
{
    QHash<QString, BrandImage> stored;
    for (const BrandImage &image : brand.images)
        stored.insert(image.url, image);
    const auto each = [&brand](auto visit) {
        for (BrandFeature &feature : brand.features) {
            visit(feature.icon);
            visit(feature.picture);
        }
    };
    each([&stored](std::optional<BrandImage> &image) {
        if (image && !image->asset.isEmpty())
            stored.insert(image->url, *image);
    });
    each([&stored](std::optional<BrandImage> &image) {
        if (!image)
            return;
        const BrandImage same = stored.value(image->url);
        image->asset = same.asset;
        image->size = same.size;
        image->isPlain = same.isPlain;
        if (same.asset.isEmpty())
            image.reset();
    });
}

// The pool looks at all of them at once. Drawings are left out: nobody draws an empty wall.
QCoro::Task<> markPlainPictures(CollectedAssets &collected)
{
    QHash<QString, QByteArray> photos;
    for (const Asset &asset : std::as_const(collected.assets)) {
        if (asset.mime.startsWith("image/"_L1) && asset.mime != "image/svg+xml"_L1)
            photos.insert(asset.name, asset.bytes);
    }
    struct Look
    {
        bool *isPlain;
        double plain;
        QFuture<double> detail;
    };
    std::vector<Look> looks;
    for (BrandImage &image : collected.profile.images)
        looks.push_back({&image.isPlain, plainPhoto, QtConcurrent::run(pictureDetail, photos.value(image.asset))});
    for (SectionShot &shot : collected.profile.sections)
        looks.push_back({&shot.isPlain, plainSection, QtConcurrent::run(pictureDetail, photos.value(shot.asset))});
    for (Look &look : looks)
        *look.isPlain = co_await look.detail < look.plain;
}

// The language whose letters its words are in: pages often claim to be English, or nothing.
QString languageOfLetters(const BrandProfile &brand)
{
    if (!brand.language.isEmpty() && !brand.language.startsWith("en"_L1, Qt::CaseInsensitive))
        return brand.language;
    const QString words = (brand.name ? brand.name->value : QString()) + (brand.headline ? brand.headline->value : QString()) +
                          (brand.subhead ? brand.subhead->value : QString());
    const QMap<QString, QString> scripts{{u"ja"_s, u"[\\p{Hiragana}\\p{Katakana}]"_s},
                                         {u"zh"_s, u"\\p{Han}"_s},
                                         {u"ar"_s, u"\\p{Arabic}"_s},
                                         {u"ru"_s, u"\\p{Cyrillic}"_s},
                                         {u"el"_s, u"\\p{Greek}"_s}};
    for (auto it = scripts.begin(); it != scripts.end(); ++it) {
        if (words.contains(QRegularExpression(it.value(), QRegularExpression::UseUnicodePropertiesOption)))
            return it.key();
    }
    return brand.language;
}

} // namespace

QCoro::Task<CollectedAssets> collectAssets(BrandProfile profile, QList<SiteReading> readings, Cancellation cancellation,
                                           std::chrono::milliseconds limit)
{
    CollectedAssets collected;
    collected.profile = std::move(profile);
    BrandProfile &brand = collected.profile;
    // A cancelled reply resumes us inside its abort(), which still needs it: it goes with its manager, but later.
    const std::unique_ptr<QNetworkAccessManager, QScopedPointerDeleteLater> network(new QNetworkAccessManager);
    const AssetSession session{network.get(), QUrl(brand.url), QDeadlineTimer(limit), cancellation}; // one clock for all of it

    // Everything is under way before the first wait.
    const QList<QFuture<Asset>> encodings = encodeScreenshots(readings, brand);
    std::vector<QCoro::Task<FetchedFile>> pictures;
    const QUrl logoUrl = brand.logo ? QUrl(brand.logo->value.url) : QUrl();
    pictures.push_back(fetchAsset(session, logoUrl));
    if (brand.images.size() > maximumImages)
        brand.images.resize(maximumImages);
    for (const BrandImage &image : brand.images)
        pictures.push_back(fetchAsset(session, QUrl(image.url)));
    const std::vector<BrandImage *> featurePictures = picturesOfFeatures(brand);
    std::vector<QCoro::Task<FetchedFile>> ofFeatures;
    ofFeatures.reserve(featurePictures.size());
    for (const BrandImage *picture : featurePictures)
        ofFeatures.push_back(fetchAsset(session, isAmong(*picture, brand.images) ? QUrl() : QUrl(picture->url)));
    std::vector<QCoro::Task<FetchedFile>> otherLogos;
    for (const Found<BrandLogo> &logo : brand.alternatives.logos)
        otherLogos.push_back(fetchAsset(session, QUrl(logo.value.url)));
    const QString language = languageOfLetters(brand);
    QCoro::Task<CollectedFont> headingTask = collectFont(session, brand.headingFont, u"heading"_s, language);
    QCoro::Task<CollectedFont> bodyTask = collectFont(session, brand.bodyFont, u"body"_s, language);
    std::vector<QCoro::Task<CollectedFont>> otherFonts;
    for (const Found<BrandFont> &font : brand.alternatives.fonts)
        otherFonts.push_back(collectFont(session, font, u"other-%1"_s.arg(otherFonts.size() + 1), language));

    for (size_t i = 0; i < pictures.size(); ++i) {
        const FetchedFile file = co_await pictures[i];
        if (i > 0)
            takeImage(file, brand.images[i - 1], u"image-%1"_s.arg(i), collected);
        else if (brand.logo)
            takeLogo(file, brand.logo->value, u"logo"_s, collected);
    }
    for (size_t i = 0; i < ofFeatures.size(); ++i) {
        const FetchedFile file = co_await ofFeatures[i];
        takeImage(file, *featurePictures[i], u"feature-%1"_s.arg(i + 1), collected);
    }
    settlePicturesOfFeatures(brand);
    if (brand.logo && brand.logo->value.asset.isEmpty())
        brand.notes.append(Words::tr("The logo could not be fetched, so the name stands in its place."));
    for (size_t i = 0; i < otherLogos.size(); ++i) {
        const FetchedFile file = co_await otherLogos[i];
        takeLogo(file, brand.alternatives.logos[i].value, u"logo-%1"_s.arg(i + 2), collected);
    }
    std::erase_if(brand.alternatives.logos, [](const Found<BrandLogo> &logo) { return logo.value.asset.isEmpty(); });
    const auto missing = std::erase_if(brand.images, [](const BrandImage &image) { return image.asset.isEmpty(); });
    if (missing > 0)
        brand.notes.append(Words::tr("%n picture(s) of the page could not be fetched.", nullptr, int(missing)));

    const CollectedFont heading = co_await headingTask;
    const CollectedFont body = co_await bodyTask;
    brand.headingFont = heading.font;
    brand.bodyFont = body.font;
    collected.assets += heading.assets + body.assets;
    brand.alternatives.fonts.clear();
    for (QCoro::Task<CollectedFont> &task : otherFonts) {
        const CollectedFont other = co_await task;
        const QString family = other.font->value.family; // a bundled one may stand in for several
        if (family == brand.headingFont->value.family || family == brand.bodyFont->value.family)
            continue;
        brand.alternatives.fonts.push_back(*other.font);
        collected.assets += other.assets;
    }
    for (const QString &note : heading.notes + body.notes) {
        if (!brand.notes.contains(note))
            brand.notes.append(note);
    }
    for (const QFuture<Asset> &encoding : encodings) {
        const Asset asset = co_await encoding;
        collected.assets.append(asset);
    }
    if (!cancellation.isCancelled())
        co_await markPlainPictures(collected);
    co_return collected;
}
