#include "pipeline/brand/LogoReading.h"

#include "pipeline/brand/ColorMath.h"
#include "pipeline/brand/PictureReading.h"
#include "pipeline/brand/TextRules.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr double enough = 60;
constexpr double possible = 20;
constexpr qsizetype shortestName = 4; // that says something as a part of the whole one
constexpr size_t mostVariants = 2;
constexpr int smallestIcon = 96; // pixels

bool mentions(const QString &text, const QRegularExpression &words)
{
    return words.match(text).hasMatch();
}

bool isAboveHeadline(const SiteImage &image, const SiteSnapshot &snapshot)
{
    const auto isFirst = [](const SiteText &text) { return text.shown && text.level == 1; };
    const auto headline = std::find_if(snapshot.texts.begin(), snapshot.texts.end(), isFirst);
    return headline != snapshot.texts.end() && image.box.bottom() <= headline->box.top() + 2 && image.box.bottom() < 900;
}

double scoreOf(const SiteImage &image, const SiteSnapshot &snapshot, const QString &plainName)
{
    static const QRegularExpression logo(u"logo|brand(?!ing)|wordmark"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression others(
        u"client|customer|partner|press|trusted|sponsor|testimonial|integration|payment|avatar|badge|appstore"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression control(u"menu|toggle|search|close|burger|cart|arrow|chevron|caret|flag|social|icon-"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression person(u"(?<![a-z])(?:profile|avatar|portrait|headshot|selfie)(?![a-z])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString file = image.url.scheme() == "data"_L1 ? QString() : image.url.fileName();
    const QString said = file + u' ' + image.alt + u' ' + image.hint;
    const QSizeF size = image.box.size();
    const bool bar = image.region == SiteRegion::Navigation || image.region == SiteRegion::Header;

    double score = 0;
    if (bar || image.box.bottom() < 200)
        score += 40;
    if (mentions(said, logo))
        score += 35;
    const QString plainAlt = TextRules::plain(image.alt);
    if (!plainName.isEmpty() && (TextRules::plain(file + u' ' + image.alt).contains(plainName) ||
                                 (plainAlt.size() >= shortestName && plainName.contains(plainAlt))))
        score += 25;
    if (TextRules::linksHome(image.linkHref, snapshot.url))
        score += 35;
    else if (!image.linkHref.isEmpty() && QUrl(image.linkHref).host() != snapshot.url.host())
        score -= !plainName.isEmpty() && TextRules::plain(image.linkHref).contains(plainName) ? 10 : 50;
    if (image.box.top() > 900)
        score -= 50;
    if (image.region == SiteRegion::Footer)
        score -= 15;
    if (size.width() > 600 || size.height() > 260)
        score -= 80;
    if (size.width() < 14 || size.height() < 10)
        score -= 40;
    if (mentions(said, others))
        score -= 60;
    if (mentions(said, control))
        score -= 45;
    if (file.section(u'.', 0, 0).compare("logo"_L1, Qt::CaseInsensitive) == 0 && mentions(image.hint, logo) &&
        isAboveHeadline(image, snapshot))
        score += 25;
    if (mentions(file + u' ' + image.alt, person))
        score -= 100;
    if (image.kind == "background"_L1 && (size.width() > 400 || !mentions(said, logo)))
        score -= 40;
    if (image.box.left() < 480)
        score += 10; // right to left pages lose little by it
    if (image.region == SiteRegion::Dialog)
        score -= 80;
    return score;
}

// "logo-white.svg" in the bar, waiting for the dark scheme.
bool isHiddenVariant(const SiteImage &image, const SiteSnapshot &snapshot)
{
    const bool isInBar = image.region == SiteRegion::Navigation || image.region == SiteRegion::Header;
    return isInBar && TextRules::linksHome(image.linkHref, snapshot.url);
}

QString mimeOf(const QUrl &url)
{
    if (url.scheme() == "data"_L1)
        return url.path().section(u';', 0, 0).section(u',', 0, 0);
    const QString ending = url.fileName().section(u'.', -1).toLower();
    if (ending == "svg"_L1)
        return u"image/svg+xml"_s;
    if (ending == "jpg"_L1 || ending == "jpeg"_L1)
        return u"image/jpeg"_s;
    return ending == "webp"_L1 || ending == "gif"_L1 || ending == "png"_L1 ? "image/"_L1 + ending : QString();
}

BrandLogo logoOf(const SiteImage &image, const QImage &firstScreen)
{
    const bool isDrawing = image.kind == "svg"_L1;
    BrandLogo logo{addressOf(image), isDrawing ? u"image/svg+xml"_s : mimeOf(image.url), image.box.size().toSize(), {}, {}};
    if (isDrawing)
        logo.inks = inksOfSvg(image.svg);
    else if (const QRect place = image.box.toAlignedRect(); firstScreen.rect().contains(place))
        logo.inks = inksOf(firstScreen.copy(place));
    return logo;
}

// The colours of most weight, apart from each other; those under a tenth of the first are edges and details.
std::vector<QColor> heaviest(const QHash<QRgb, double> &weights, double least)
{
    std::vector<std::pair<double, QColor>> sorted;
    for (auto it = weights.cbegin(); it != weights.cend(); ++it)
        sorted.emplace_back(it.value(), QColor(it.key()));
    std::sort(sorted.begin(), sorted.end(),
              [](const auto &a, const auto &b) { return std::pair(-a.first, a.second.rgb()) < std::pair(-b.first, b.second.rgb()); });
    std::vector<QColor> inks;
    for (const auto &[weight, color] : sorted) {
        if (weight < least || weight < sorted.front().first / 10 || inks.size() == 4)
            break;
        const bool known =
            std::any_of(inks.begin(), inks.end(), [&other = color](const QColor &ink) { return ColorMath::difference(ink, other) < 15; });
        if (!known)
            inks.push_back(color);
    }
    return inks;
}

} // namespace

std::vector<QColor> inksOf(const QImage &mark)
{
    if (mark.isNull())
        return {};
    const QImage image = mark.scaled(mark.size().boundedTo({160, 160}), Qt::KeepAspectRatio).convertToFormat(QImage::Format_ARGB32);
    const QRgb corner = image.pixel(0, 0);
    const bool transparent = qAlpha(corner) < 32;
    QHash<QRgb, int> counts; // of 5 bits a channel
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) < 200)
                continue;
            if (!transparent &&
                std::abs(qRed(pixel) - qRed(corner)) + std::abs(qGreen(pixel) - qGreen(corner)) + std::abs(qBlue(pixel) - qBlue(corner)) <
                    60)
                continue;
            ++counts[pixel & 0xF8F8F8];
        }
    }
    QHash<QRgb, double> weights;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QColor color(qRed(it.key()) | 3, qGreen(it.key()) | 3, qBlue(it.key()) | 3);
        weights.insert(color.rgb(), it.value() * (ColorMath::isNeutral(color) ? 1 : 2.5));
    }
    return heaviest(weights, 12);
}

std::vector<QColor> inksOfSvg(const QString &svg)
{
    static const QRegularExpression paints(
        u"(?:fill|stroke|stop-color)\\s*[=:]\\s*[\"']?\\s*(#[0-9a-fA-F]{6}\\b|#[0-9a-fA-F]{3}\\b|rgb\\([^)]*\\)|[a-z]{3,20})"_s);
    QHash<QRgb, double> counts;
    auto matches = paints.globalMatch(svg);
    while (matches.hasNext()) {
        QString name = matches.next().captured(1);
        if (name.startsWith("rgb("_L1)) {
            const QStringList parts = name.mid(4).chopped(1).split(u',');
            if (parts.size() < 3)
                continue;
            name = QColor(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()).name();
        }
        const QColor color = QColor::isValidColor(name) ? QColor(name) : QColor();
        if (!color.isValid() || color.alpha() == 0)
            continue;
        counts[color.rgb()] += ColorMath::isNeutral(color) ? 0.4 : 1 + ColorMath::toLch(color).chroma;
    }
    if (counts.isEmpty()) // SVG paints black where nothing is said
        return svg.contains("currentColor"_L1) || !svg.contains("<svg"_L1) ? std::vector<QColor>{} : std::vector<QColor>{Qt::black};
    return heaviest(counts, 0);
}

// What a mark's file is called apart from its version: "acme-logo-white.svg" and "acme-logo.svg" are of one mark.
QString stemOf(const BrandLogo &logo)
{
    static const QRegularExpression version(
        u"(?:^|[^a-z])(?:white|black|dark|light|inverse[d]?|inverted|reversed?|negative|positive|colou?r|alt|footer|\\d+x?)"
        "(?=$|[^a-z])"_s);
    const QUrl url(logo.url);
    const QString file = url.scheme() == "data"_L1 ? logo.url : url.fileName().section(u'.', 0, 0).toLower();
    return TextRules::plain(QString(file).remove(version));
}

Maybe<BrandLogo> reversedLogo(const BrandProfile &profile)
{
    constexpr double sameShape = 0.12; // of the ratio of the sides
    constexpr double apart = 0.35;     // OKLCH lightness
    if (!profile.logo || profile.logo->value.inks.empty() || profile.logo->value.size.isEmpty())
        return std::nullopt;
    const BrandLogo &logo = profile.logo->value;
    const auto ratioOf = [](const BrandLogo &one) { return double(one.size.width()) / one.size.height(); };
    const auto lightnessOf = [](const BrandLogo &one) { return ColorMath::toLch(one.inks.front()).lightness; };
    for (const Found<BrandLogo> &other : profile.alternatives.logos) {
        const BrandLogo &one = other.value;
        if (one.asset.isEmpty() || one.inks.empty() || one.size.isEmpty())
            continue;
        const bool isSameMark = stemOf(one) == stemOf(logo) && std::abs(ratioOf(one) / ratioOf(logo) - 1) < sameShape;
        if (isSameMark && std::abs(lightnessOf(one) - lightnessOf(logo)) > apart)
            return other;
    }
    return std::nullopt;
}

std::vector<Found<BrandLogo>> readLogos(const SiteSnapshot &snapshot, const QString &name, const QImage &firstScreen)
{
    const QString plainName = TextRules::plain(name);
    std::vector<std::pair<double, const SiteImage *>> scored;
    std::vector<Found<BrandLogo>> variants; // for the other scheme: not to be seen in this one
    for (const SiteImage &image : snapshot.images) {
        const bool usable = image.kind == "svg"_L1 ? !image.svg.isEmpty() : image.url.isValid() && !image.url.isEmpty();
        if (usable && !image.shown && isHiddenVariant(image, snapshot))
            variants.push_back({logoOf(image, {}), 0.15, TextRules::from(image)});
        if (!usable || !image.shown)
            continue;
        if (const double score = scoreOf(image, snapshot, plainName); score >= possible)
            scored.emplace_back(score, &image);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });

    std::vector<Found<BrandLogo>> logos;
    for (const auto &[score, image] : scored) {
        // As sure as what is taken is, as unsure as what is not.
        const double confidence = score >= enough ? std::clamp(0.4 + score / 250, likelyLogo, 0.97) : 0.4 * score / enough;
        logos.push_back({logoOf(*image, firstScreen), confidence, TextRules::from(*image)});
    }
    logos.insert(logos.end(), variants.begin(), variants.begin() + std::ptrdiff_t(std::min(mostVariants, variants.size())));
    for (const SiteThing &thing : snapshot.things) {
        if (thing.logo.isValid() && !thing.logo.isEmpty())
            logos.push_back({{thing.logo.toString(), mimeOf(thing.logo), {}, {}, {}},
                             logos.empty() || logos.front().confidence < likelyLogo ? likelyLogo : 0.4,
                             {u"script[type=\"application/ld+json\"]"_s, {}, thing.name}});
    }
    for (const SiteIcon &icon : snapshot.icons) {
        if (icon.size >= smallestIcon && icon.rel != "manifest"_L1)
            logos.push_back({{icon.url.toString(), mimeOf(icon.url), {}, {}, {}}, 0.2, {u"link[rel=\"%1\"]"_s.arg(icon.rel), {}, {}}});
    }
    std::stable_sort(logos.begin(), logos.end(), [](const auto &a, const auto &b) { return a.confidence > b.confidence; });
    return logos;
}
