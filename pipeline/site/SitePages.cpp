#include "pipeline/site/SitePages.h"

#include "pipeline/site/SiteAddress.h"

using namespace Qt::StringLiterals;

namespace {

QString hostOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

QString pathOf(const QUrl &url)
{
    const QString path = url.path();
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

// Lower-case words with single spaces: "/about-us.html" → "about us html".
QString plainWords(const QString &text)
{
    QString words;
    for (const QChar c : text)
        words += c.isLetterOrNumber() ? c.toLower() : u' ';
    return words.simplified();
}

// How well a link of this label and address fits: the whole label, the last part of the address, words of either; 0 where not at all.
int fit(const QString &label, const QUrl &url, const QString &name)
{
    const QString words = plainWords(label);
    const QString last = plainWords(url.fileName().isEmpty() ? pathOf(url).section(u'/', -1) : url.fileName().section(u'.', 0, 0));
    if (words == name)
        return 4;
    if (last == name)
        return 3;
    const auto contains = [&name](const QString &text) { return (u' ' + text + u' ').contains(u' ' + name + u' '); };
    return contains(words) ? 2 : contains(last) ? 1 : 0;
}

} // namespace

bool SitePages::isSameSite(const QUrl &a, const QUrl &b)
{
    return hostOf(a) == hostOf(b) && a.port() == b.port() && !hostOf(a).isEmpty();
}

bool SitePages::isSamePage(const QUrl &a, const QUrl &b)
{
    return isSameSite(a, b) && pathOf(a) == pathOf(b) && a.query() == b.query();
}

std::optional<QUrl> SitePages::find(const SiteSnapshot &snapshot, const QString &name)
{
    if (const auto address = SiteAddress::parse(name))
        return isSameSite(*address, snapshot.url) ? address : std::nullopt;
    const QString wanted = plainWords(name);
    if (wanted.isEmpty())
        return std::nullopt;
    std::optional<QUrl> best;
    int bestFit = 0;
    const auto consider = [&](const QString &label, const QString &href) {
        const QUrl url = QUrl(href).adjusted(QUrl::RemoveFragment);
        if (!isSameSite(url, snapshot.url) || isSamePage(url, snapshot.url))
            return;
        if (const int found = fit(label, url, wanted); found > bestFit) {
            bestFit = found;
            best = url;
        }
    };
    for (const SiteAction &action : snapshot.actions)
        consider(action.text, action.href);
    for (const SiteText &text : snapshot.texts)
        consider(text.text, text.href);
    return best;
}
