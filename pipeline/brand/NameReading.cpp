#include "pipeline/brand/NameReading.h"

#include "pipeline/brand/TextRules.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Candidate
{
    QString name;
    double weight = 0;
    Provenance from;
};

constexpr qsizetype longestName = 40;

bool isName(const QString &text)
{
    static const QRegularExpression generic(
        u"^(home|homepage|start|startseite|welcome|index|website|untitled|document|resume|cv|curriculum "
        u"vitae|portfolio|menu|logo|brand|page|landing(?: page)?|my site|blog|docs|"
        "documentation|examples?|app|web ?app|sign in|log ?in|toggle navigation|loading|image|img|photo|picture|placeholder|header|"
        // the same in other languages
        "accueil|bienvenue|bem-vindos?|benvenut[io]|bienvenid[oa]s?|hjem|in[ií]cio|p[aá]gina (?:de inicio|inicial|principal)|pagina "
        "iniziale|"
        "strona g[łl]ówna|willkommen|главная|добро пожаловать|αρχική|ホーム|トップページ|首页|الرئيسية|"
        // what tools write until somebody changes it
        "my (?:app|blog|company|shop|store|storefront|web ?site)|(?:create )?(?:next|react|vue|svelte(?:kit)?|nuxt|vite|astro)(?:\\.?js)?"
        "(?: app(?: sample)?| \\+ .*)?|wordpress|shopify|squarespace|[.…]*)(?:\\.{3}|…)?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (text.size() < 2 || text.size() > longestName || TextRules::words(text) > 5 || generic.match(text).hasMatch())
        return false;
    if (QHostAddress address; address.setAddress(text) || text.contains("://"_L1))
        return false;
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }) && !text.contains("localhost"_L1);
}

QString withoutLogoWord(QString alt)
{
    static const QRegularExpression logo(u"\\b(company|brand|site|the|logo|logotype|icon|home ?page|home|link to)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return alt.remove(logo).simplified();
}

void fromMetadata(const SiteSnapshot &snapshot, QList<Candidate> &votes)
{
    for (const SiteMeta &meta : snapshot.metas) {
        const double weight = meta.name == "og:site_name"_L1                 ? 0.8
                              : meta.name == "manifest:name"_L1              ? 0.6
                              : meta.name == "manifest:short_name"_L1        ? 0.6
                              : meta.name == "apple-mobile-web-app-title"_L1 ? 0.7
                              : meta.name == "application-name"_L1           ? 0.7
                                                                             : 0;
        if (weight > 0)
            votes.append({meta.content, weight, TextRules::fromMeta(u"meta[name=\"%1\"]"_s.arg(meta.name), meta.content)});
    }
    for (const SiteThing &thing : snapshot.things) {
        static const QRegularExpression owner(u"Organization|Corporation|Brand|LocalBusiness|WebSite|SoftwareApplication|Store|NGO"_s);
        if (owner.match(thing.type).hasMatch())
            votes.append({thing.name, 0.7, {u"script[type=\"application/ld+json\"]"_s, {}, thing.name}});
    }
}

// "Welcome to Flask", "Flask Documentation (2.2.x)" are Flask.
QString withoutPageWords(QString title)
{
    static const QRegularExpression before(u"^(?:welcome to|willkommen bei|bienvenue (?:chez|sur)|bienvenido a)\\s+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression version(u"\\s*\\(?v?\\d+(?:\\.[\\dx]+)+\\)?$"_s);
    static const QRegularExpression after(
        u"(?:(?:['’]s)?\\s+(?:documentation|docs|user guide|manual)|(?:\\s+(?:free|responsive|one[- ]page|html5?|css3?|"
        "bootstrap|tailwind|landing page|web ?site|theme|template))+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return title.remove(before).remove(version).remove(after).trimmed();
}

// "Notus JS by Creative Tim": what it is, and who made it. "Article by Author" is alike.
std::pair<QString, QString> withoutMaker(const QString &text)
{
    static const QRegularExpression maker(u"^(.+?)\\s+by\\s+(\\p{Lu}.+)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch made = maker.match(text);
    return made.hasMatch() ? std::pair(made.captured(1), made.captured(2)) : std::pair(text, QString());
}

// Whose name the page's foot links to another site with: who built it, not whose it is.
QSet<QString> makersOf(const SiteSnapshot &snapshot)
{
    QSet<QString> makers;
    for (const SiteAction &action : snapshot.actions) {
        const QString host = QUrl(action.href).host();
        const bool isAway = !host.isEmpty() && host != snapshot.url.host();
        if (action.region == SiteRegion::Footer && isAway && isName(action.text))
            makers.insert(TextRules::plain(action.text));
    }
    return makers;
}

void fromTitle(const SiteSnapshot &snapshot, const QSet<QString> &makers, QList<Candidate> &votes)
{
    static const QRegularExpression separator(u"\\s+[|–—·•:»/-]\\s+|:\\s+|(?<=\\w)[-–—|]\\s+(?=\\p{Lu})"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    const Provenance from{u"title"_s, {}, snapshot.title.left(200)};
    QStringList parts;
    for (const QString &part : snapshot.title.split(separator, Qt::SkipEmptyParts)) {
        const auto [whole, maker] = withoutMaker(withoutPageWords(part));
        if (!maker.isEmpty())
            votes.append({maker, 0.1, from});
        if (makers.contains(TextRules::plain(whole)))
            votes.append({whole, 0.05, from});
        else if (isName(whole) || TextRules::words(whole) > 5)
            parts.append(whole);
    }
    if (parts.size() == 1 && TextRules::words(parts.first()) <= 3)
        votes.append({parts.first(), 0.45, from});
    if (parts.size() < 2)
        return;
    // "Page | Brand" and "Brand – what it does" are both common: the shorter of the two ends, the first where they are alike.
    const qsizetype first = TextRules::words(parts.first());
    const qsizetype last = TextRules::words(parts.last());
    votes.append({parts.first(), first <= last ? 0.4 : 0.2, from});
    votes.append({parts.last(), last < first ? 0.4 : 0.2, from});
}

void fromHeader(const SiteSnapshot &snapshot, QList<Candidate> &votes)
{
    bool first = true;
    for (const SiteAction &action : snapshot.actions) {
        const bool top = action.region == SiteRegion::Navigation || action.region == SiteRegion::Header || action.box.top() < 120;
        if (!top || action.region == SiteRegion::Footer || action.text.isEmpty())
            continue;
        const bool named = action.hint.contains("brand"_L1, Qt::CaseInsensitive) || action.hint.contains("logo"_L1, Qt::CaseInsensitive);
        const bool home = TextRules::linksHome(action.href, snapshot.url);
        if (named || (first && home))
            votes.append({action.text, named && first ? 0.65 : named ? 0.55 : 0.4, TextRules::from(action)});
        first = false;
    }
    for (const SiteImage &image : snapshot.images) {
        const bool top = image.region == SiteRegion::Navigation || image.region == SiteRegion::Header || image.box.top() < 160;
        const bool logo = image.hint.contains("logo"_L1, Qt::CaseInsensitive) || image.alt.contains("logo"_L1, Qt::CaseInsensitive) ||
                          TextRules::linksHome(image.linkHref, snapshot.url);
        if (top && logo && !image.alt.isEmpty())
            votes.append({withoutLogoWord(image.alt), 0.5, TextRules::from(image)});
    }
}

// A page of one product often has its name as its first heading.
void fromHeading(const SiteSnapshot &snapshot, QList<Candidate> &votes)
{
    for (const SiteText &text : snapshot.texts) {
        if (text.level != 1 || !text.shown)
            continue;
        if (TextRules::words(text.text) <= 2)
            votes.append({text.text, 0.2, TextRules::from(text)});
        return;
    }
}

// "Spectre.css CSS Framework" is Spectre.css with what it is.
bool extends(const QString &longer, const QString &name)
{
    return longer.size() > name.size() + 1 && longer.startsWith(name, Qt::CaseInsensitive) && longer[name.size()].isSpace();
}

// What a header shows may be a style's capitals; what tabs and search results show is spelled with care, where it has both cases.
QString carefulSpelling(const QString &name, const QList<Candidate> &votes)
{
    const Candidate *best = nullptr;
    for (const Candidate &vote : votes) {
        const bool isInHead = vote.from.selector == "title"_L1 || vote.from.selector.startsWith("meta["_L1);
        const QString spelling = vote.name.left(name.size());
        const bool isSame = vote.name.compare(name, Qt::CaseInsensitive) == 0 || extends(vote.name, name);
        const bool isMixed = spelling != spelling.toUpper() && spelling != spelling.toLower();
        if (isInHead && isSame && isMixed && (!best || vote.weight > best->weight))
            best = &vote;
    }
    return best ? best->name.left(name.size()) : name;
}

void fromCopyright(const SiteSnapshot &snapshot, const QSet<QString> &makers, QList<Candidate> &votes)
{
    static const QRegularExpression credit(
        u"^(?:designed|developed|made|built|powered|crafted|created|distributed|theme|template|all righ?ts?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression line(u"(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:\\d{4}\\s*(?:[–-]\\s*\\d{4})?,?\\s*)?(?:by\\s+)?"
                                         "([\\p{L}\\p{N}][\\p{L}\\p{N} .&'’-]{1,38}?)\\s*(?:\\d{4}|[.,|·–—-]|$|\\ball righ?ts?)"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto addOwner = [&](const QString &captured, const SiteText &text) {
        const QString owner = withoutMaker(captured).first;
        if (!credit.match(owner).hasMatch() && !makers.contains(TextRules::plain(owner)))
            votes.append({owner, 0.35, TextRules::from(text)});
    };
    for (const SiteText &text : snapshot.texts) {
        if (text.region != SiteRegion::Footer && text.box.top() < snapshot.page.height() * 0.7)
            continue;
        if (const auto match = line.match(text.text); match.hasMatch())
            addOwner(match.captured(1).trimmed(), text);
    }
}

} // namespace

QString nameOfHost(const QString &host)
{
    QString bare = host.section(u':', 0, 0);
    if (QHostAddress address; address.setAddress(bare) || bare == "localhost"_L1)
        return {};
    QStringList labels = bare.split(u'.', Qt::SkipEmptyParts);
    if (labels.size() > 1 && labels.first() == "www"_L1)
        labels.removeFirst();
    if (labels.size() < 2)
        return labels.isEmpty() ? QString() : labels.first();
    labels.removeLast();
    // "bbc.co.uk": a short label before a country's is part of the ending.
    static const QStringList seconds = {u"co"_s, u"com"_s, u"org"_s, u"net"_s, u"ac"_s, u"gov"_s, u"edu"_s};
    if (labels.size() > 1 && seconds.contains(labels.last()))
        labels.removeLast();
    QString name = labels.last();
    name.replace(u'-', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

std::vector<Found<QString>> readNames(const SiteSnapshot &snapshot)
{
    QList<Candidate> votes;
    fromMetadata(snapshot, votes);
    fromHeader(snapshot, votes);
    const QSet<QString> makers = makersOf(snapshot);
    fromTitle(snapshot, makers, votes);
    fromHeading(snapshot, votes);
    fromCopyright(snapshot, makers, votes);
    const QString host = TextRules::plain(nameOfHost(snapshot.url.host()));

    std::vector<Found<QString>> names;
    for (const Candidate &candidate : std::as_const(votes)) {
        if (!isName(candidate.name))
            continue;
        const QString plain = TextRules::plain(candidate.name);
        double doubt = 1;
        QString written = candidate.name;
        QStringList kinds; // several of one kind are one voice
        for (const Candidate &other : std::as_const(votes)) {
            const bool same = TextRules::plain(other.name) == plain;
            if ((!same && !extends(other.name, candidate.name)) || kinds.contains(other.from.selector))
                continue;
            kinds.append(other.from.selector);
            doubt *= 1 - other.weight * (same ? 1 : 0.9);
            if (!same && written == written.toUpper()) // in capitals only where it stands alone
                written = other.name.left(written.size());
        }
        if (!host.isEmpty() && (host == plain || host.startsWith(plain) || plain.startsWith(host)))
            doubt *= host == plain ? 0.35 : 0.6;
        const double confidence = std::round((1 - doubt) * 1e6) / 1e6; // doubts that were multiplied in another order are as large
        names.push_back({carefulSpelling(written, votes), std::min(0.98, confidence), candidate.from});
    }
    if (!host.isEmpty())
        names.push_back({nameOfHost(snapshot.url.host()), 0.3, {u"location"_s, {}, snapshot.url.host()}});
    std::stable_sort(names.begin(), names.end(), [](const auto &a, const auto &b) { return a.confidence > b.confidence; });
    return names;
}
