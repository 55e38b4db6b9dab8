#include "pipeline/brand/PictureReading.h"

#include "pipeline/brand/TextRules.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maximumImages = 8;
constexpr size_t maximumSections = 8;
constexpr double deepest = 3600; // CSS pixels: as far as the page's picture goes

double scoreOf(const SiteImage &image)
{
    static const QRegularExpression small(u"avatar|author|team|client|customer|partner|badge|icon|flag|payment|appstore|google-play"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QSizeF size = image.box.size();
    if (!image.shown || size.width() < 220 || size.height() < 140 || image.region == SiteRegion::Footer ||
        image.region == SiteRegion::Dialog)
        return 0;
    const double shape = size.width() / size.height();
    if (shape > 4.5 || shape < 0.3)
        return 0;
    if (image.natural.width() > 0 && image.natural.width() < 200)
        return 0; // a small picture stretched
    double score = std::min(size.width() * size.height(), 800'000.0) / 10'000;
    score -= image.box.top() / 200;
    score += image.kind == "img"_L1 ? 25 : image.kind == "video"_L1 ? 10 : 0;
    score -= small.match(image.hint + image.alt).hasMatch() ? 40 : 0;
    return score;
}

} // namespace

QString addressOf(const SiteImage &image)
{
    if (image.kind != "svg"_L1)
        return image.url.toString(QUrl::FullyEncoded);
    return image.svg.isEmpty() ? QString() : "data:image/svg+xml;base64,"_L1 + QString::fromLatin1(image.svg.toUtf8().toBase64());
}

BrandImage imageOf(const SiteImage &image)
{
    return {addressOf(image), image.alt, image.box.size().toSize(), {}, TextRules::from(image)};
}

std::vector<BrandImage> readImages(const SiteSnapshot &snapshot, const Maybe<BrandLogo> &logo)
{
    struct Scored
    {
        const SiteImage *image;
        double score;
    };
    std::vector<Scored> scored;
    for (const SiteImage &image : snapshot.images) {
        if (image.kind == "svg"_L1 || image.url.isEmpty())
            continue;
        if (const double score = scoreOf(image); score > 0)
            scored.push_back({&image, score});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const Scored &a, const Scored &b) { return a.score > b.score; });

    std::vector<BrandImage> images;
    QSet<QString> known;
    for (const auto &[image, score] : scored) {
        const QString address = addressOf(*image);
        if (known.contains(address) || images.size() >= maximumImages || (logo && logo->value.url == address))
            continue;
        known.insert(address);
        images.push_back(imageOf(*image));
    }
    return images;
}

std::vector<SectionShot> readSections(const SiteSnapshot &snapshot)
{
    std::vector<SectionShot> shots;
    for (const SiteSection &section : snapshot.sections) {
        QRectF box = section.box & QRectF(0, 0, 1440, std::min(deepest, snapshot.page.height()));
        if (box.height() > 1200)
            box.setHeight(1200);
        const bool worth = box.height() >= 240 && box.width() >= 700 && !section.hint.contains("footer"_L1, Qt::CaseInsensitive);
        if (worth && shots.size() < maximumSections)
            shots.push_back({box, {}});
    }
    return shots;
}
