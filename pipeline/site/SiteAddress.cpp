#include "pipeline/site/SiteAddress.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> wordsOf(QStringView list)
{
    QSet<QString> words;
    for (const QStringView word : list.split(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
    return words;
}

// Endings that, after a single name, mean a file.
bool isFileEnding(const QString &ending)
{
    static const QSet<QString> endings =
        wordsOf(u"png jpg jpeg gif svg webp pdf md txt html htm css js ts tsx jsx json mp4 mp3 wav webm mov zip doc docx xls xlsx ppt pptx "
                "psd ai xml csv yaml yml toml ttf otf woff cpp h py rs sh pagereel");
    return endings.contains(ending);
}

// Without a scheme, long endings are words run together ("end.But") more often than domains: of those only common ones count.
bool isTopLevelDomain(const QString &ending)
{
    static const QRegularExpression letters(u"^(?:\\p{L}{2,24}|xn--[a-z0-9-]{2,40})$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QSet<QString> known = wordsOf(
        u"com org net edu gov mil int info biz name app dev page web site website online store shop blog cloud tech design studio agency "
        "digital media news live life world today space team tools software systems solutions services company group global finance bank "
        "money pay health care academy school university travel museum art photo photos gallery video film music games game fun club "
        "social community network email chat link click top xyz pro work works jobs careers coffee pizza restaurant bar beer wine fashion "
        "style beauty fit fitness yoga house homes garden energy green eco bio farm berlin london paris wien hamburg koeln nyc tokyo "
        "africa asia law legal consulting ventures capital fund foundation ngo build run new one plus zone land city tours events mobi "
        "codes ink google apple example test");
    if (!letters.match(ending).hasMatch())
        return false;
    return ending.size() == 2 || ending.startsWith("xn--"_L1) || known.contains(ending);
}

bool isIpAddress(const QString &host)
{
    QHostAddress address;
    return address.setAddress(host);
}

bool isHost(const QString &host, bool bare)
{
    if (host.isEmpty() || host.size() > 253)
        return false;
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return true;
    if (isIpAddress(host))
        return true;
    const QStringList labels = host.split(u'.');
    for (const QString &label : labels) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
    }
    const QString &ending = labels.last();
    static const QRegularExpression digits(u"^\\d+$"_s);
    if (digits.match(ending).hasMatch())
        return false; // "1.5", "10.000", an IP address with a part too large
    if (labels.size() < 2)
        return !bare; // an intranet's host, with its scheme only
    return !bare || isTopLevelDomain(ending);
}

QString trimmedCandidate(QString candidate)
{
    static const QString trailing = u".,;:!?'\"»“”’…*_`>"_s;
    while (!candidate.isEmpty()) {
        const QChar last = candidate.back();
        const bool unopened = (last == u')' && candidate.count(u'(') < candidate.count(u')')) ||
                              (last == u']' && candidate.count(u'[') < candidate.count(u']')) ||
                              (last == u'}' && !candidate.contains(u'{'));
        if (!trailing.contains(last) && !unopened)
            break;
        candidate.chop(1);
    }
    return candidate;
}

// One candidate without its surroundings; `bare` has no scheme.
std::optional<QUrl> toUrl(const QString &candidate, bool bare)
{
    const QUrl url(bare ? "https://"_L1 + candidate : candidate, QUrl::TolerantMode);
    // "1.5" and "10.30" would pass as short forms of IP addresses.
    static const QRegularExpression figure(u"^\\d+(?:\\.\\d+){1,2}(?![\\w.-])"_s);
    if (bare && figure.match(candidate).hasMatch())
        return std::nullopt;
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return std::nullopt;
    if (!isHost(url.host(QUrl::FullyDecoded).toLower(), bare))
        return std::nullopt;
    if (bare && url.path().isEmpty() && !url.host().startsWith("www."_L1)) {
        const QStringList labels = url.host().split(u'.');
        if (labels.size() == 2 && isFileEnding(labels.last().toLower()))
            return std::nullopt;
    }
    QUrl normal = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (bare && (isIpAddress(url.host()) || url.host() == "localhost"_L1))
        normal.setScheme(u"http"_s); // a machine of one's own has no certificate
    if (normal.path().isEmpty())
        normal.setPath(u"/"_s);
    return normal;
}

} // namespace

SiteAddress::Search SiteAddress::search(const QString &text)
{
    Search found;
    const auto add = [&found](const QUrl &url) {
        if (isVideoHost(url))
            found.skippedVideo = true;
        else if (!found.sites.contains(url))
            found.sites.append(url);
    };
    if (text.trimmed().compare("sample"_L1, Qt::CaseInsensitive) == 0) {
        add(sampleSite());
        return found;
    }

    // With a scheme: up to white space. Without: host, then port, path and query. Not inside a word, an e-mail address or a path.
    static const QRegularExpression candidates(
        u"(?<schemed>\\b(?:https?|sample)\\s?://[^\\s<>\"«»“”]*)"
        u"|(?<![\\p{L}\\p{N}@/"
        u"\\\\._~-])(?<bare>(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{1,63}|localhost(?=:\\d))"
        u"(?<port>:\\d{1,5})?(?<rest>[/?#][^\\s<>\"«»“”]*)?(?![\\p{L}\\p{N}@\\\\])"
        u"|(?<![\\p{L}\\p{N}@.-])(?:sample (?:web)?site\\b|(?:^\\s*|(?:from|of|for|von|aus|für) (?:the )?)"
        u"sample(?=\\s*(?:$|[.,;:!?)…](?![\\p{L}\\p{N}])"
        u"|(?:in|with|as|at|and|please|using|but|on|mit|als|und|bitte|vertical|square|horizontal|bold|minimal|dynamic|\\d)(?![\\p{L}-]))))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto matches = candidates.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString schemed = match.captured(u"schemed");
        const bool bare = schemed.isEmpty();
        if (bare && match.captured(u"bare").isEmpty()) { // the word
            add(sampleSite());
            continue;
        }
        const QString candidate = trimmedCandidate(bare ? match.captured(0) : schemed);
        if (candidate.startsWith("sample://"_L1, Qt::CaseInsensitive)) {
            add(sampleSite());
        } else if (const auto url = toUrl(candidate, bare)) {
            add(*url);
        } else if (!bare && found.malformed.isEmpty()) {
            found.malformed = schemed.trimmed();
        }
    }
    return found;
}

std::optional<QUrl> SiteAddress::first(const QString &text)
{
    const Search found = search(text);
    return found.sites.isEmpty() ? std::nullopt : std::optional(found.sites.first());
}

std::optional<QUrl> SiteAddress::parse(const QString &address)
{
    const QString trimmed = address.trimmed();
    static const QRegularExpression space(u"\\s"_s);
    if (trimmed.isEmpty() || trimmed.contains(space))
        return std::nullopt;
    if (trimmed.compare("sample"_L1, Qt::CaseInsensitive) == 0 || trimmed.startsWith("sample://"_L1, Qt::CaseInsensitive))
        return sampleSite();
    const bool schemed = trimmed.contains("://"_L1);
    std::optional<QUrl> url = toUrl(trimmed, !schemed);
    return url && !isVideoHost(*url) ? url : std::nullopt;
}

bool SiteAddress::isVideoHost(const QUrl &url)
{
    static const std::array hosts = {u"youtube.com"_s, u"youtu.be"_s, u"youtube-nocookie.com"_s};
    const QString host = url.host().toLower();
    return std::any_of(hosts.begin(), hosts.end(), [&](const QString &video) { return host == video || host.endsWith(u'.' + video); });
}

QString SiteAddress::displayHost(const QUrl &url)
{
    QString host = url.host(QUrl::FullyDecoded).toLower();
    if (host.startsWith("www."_L1) && host.count(u'.') > 1)
        host.remove(0, 4);
    if (url.port() > 0)
        host += u':' + QString::number(url.port());
    return host;
}
