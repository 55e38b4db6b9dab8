#include "pipeline/brand/BrandReader.h"

#include "pipeline/brand/ActionReading.h"
#include "pipeline/brand/ColorReading.h"
#include "pipeline/brand/FeatureReading.h"
#include "pipeline/brand/FontReading.h"
#include "pipeline/brand/LogoReading.h"
#include "pipeline/brand/MessageReading.h"
#include "pipeline/brand/NameReading.h"
#include "pipeline/brand/PictureReading.h"
#include "pipeline/brand/ProofReading.h"
#include "pipeline/brand/TextRules.h"
#include "pipeline/site/SiteAddress.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BrandReader)
};

void addNotes(const SiteSnapshot &snapshot, BrandProfile &profile)
{
    const auto placeholder = [](const SiteText &text) { return TextRules::isPlaceholder(text.text); };
    if (std::any_of(snapshot.texts.begin(), snapshot.texts.end(), placeholder))
        profile.notes.append(Words::tr("The page has placeholder text (lorem ipsum), which was left out."));
    if (snapshot.truncated)
        profile.notes.append(Words::tr("The page is very large: only its first part was read."));
    for (const Maybe<BrandFont> &font : {profile.headingFont, profile.bodyFont}) {
        const QString note = font && font->value.source == "web"_L1 && !font->value.loaded
                                 ? Words::tr("The page asks for the typeface %1, but it did not load.").arg(font->value.family)
                                 : QString();
        if (!note.isEmpty() && !profile.notes.contains(note))
            profile.notes.append(note);
    }
}

constexpr size_t mostAlternatives = 5;

// The best one, if it is good enough; the others are its alternatives, each once. `keyOf` tells what is the same.
template<typename T, typename Key>
Maybe<T> first(std::vector<Found<T>> ranked, std::vector<Found<T>> &others, Key keyOf, double least = 0)
{
    QSet<QString> known;
    std::erase_if(ranked, [&](const Found<T> &found) {
        const QString key = keyOf(found.value);
        const bool isKnown = known.contains(key);
        known.insert(key);
        return isKnown;
    });
    Maybe<T> best;
    if (!ranked.empty() && ranked.front().confidence >= least) {
        best = ranked.front();
        ranked.erase(ranked.begin());
    }
    if (ranked.size() > mostAlternatives)
        ranked.resize(mostAlternatives);
    others = std::move(ranked);
    return best;
}

} // namespace

BrandProfile readBrand(const SiteSnapshot &snapshot, const QImage &firstScreen)
{
    BrandProfile profile;
    profile.url = snapshot.url.toString();
    profile.host = SiteAddress::displayHost(snapshot.url);
    profile.language = snapshot.language;
    profile.name = first(readNames(snapshot), profile.alternatives.names, TextRules::plain);
    const QString name = profile.name ? profile.name->value : QString();
    profile.logo = first(
        readLogos(snapshot, name, firstScreen), profile.alternatives.logos, [](const BrandLogo &logo) { return logo.url; }, likelyLogo);
    const bool inkKnown = profile.logo && !profile.logo->value.inks.empty();
    profile.colors = readColors(snapshot, inkKnown ? std::optional(profile.logo->value.inks.front()) : std::nullopt);
    profile.gradients = readGradients(snapshot);
    profile.headingFont = readHeadingFont(snapshot);
    profile.bodyFont = readBodyFont(snapshot);
    profile.alternatives.fonts = readOtherFonts(snapshot, {profile.headingFont, profile.bodyFont});
    profile.buttons = readButtons(snapshot);
    profile.tagline = readTagline(snapshot);
    profile.headline = first(readHeadlines(snapshot, name), profile.alternatives.headlines, TextRules::plain);
    profile.subhead = readSubhead(snapshot, profile.headline);
    profile.valueProposition = readValueProposition(snapshot, profile.headline);
    profile.problem = readProblem(snapshot, profile.headline);
    profile.closing = readClosing(snapshot, profile.headline);
    profile.features = readFeatures(snapshot);
    profile.ctas = readCallsToAction(snapshot, profile.colors);
    profile.stats = readStats(snapshot);
    profile.quotes = readQuotes(snapshot);
    profile.customers = readCustomers(snapshot);
    profile.images = readImages(snapshot, profile.logo);
    profile.sections = readSections(snapshot);
    profile.pageSize = {int(snapshot.viewport.width()), int(std::min(snapshot.page.height(), 3600.0))};
    addNotes(snapshot, profile);
    return profile;
}

BrandProfile draftBrand(const QUrl &url)
{
    BrandProfile profile;
    profile.url = url.toString();
    profile.host = SiteAddress::displayHost(url);
    profile.draft = true;
    const QString name = nameOfHost(url.host());
    const Provenance address{u"location"_s, {}, profile.host};
    profile.name = Found<QString>{name.isEmpty() ? profile.host : name, 0.3, address};
    profile.notes.append(Words::tr("The site could not be read: this is a draft from its address alone, in neutral colours."));
    return profile;
}
