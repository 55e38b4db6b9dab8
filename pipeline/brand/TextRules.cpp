#include "pipeline/brand/TextRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEvidence = 200;

// Of writing that puts no spaces between words: a word is about two of its letters.
bool isUnspaced(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Thai;
}

} // namespace

Provenance TextRules::from(const SiteText &text)
{
    return {text.selector, text.box, text.text.left(longestEvidence)};
}

Provenance TextRules::from(const SiteAction &action)
{
    return {action.selector, action.box, action.text.left(longestEvidence)};
}

Provenance TextRules::from(const SiteImage &image)
{
    return {image.selector, image.box, image.alt.left(longestEvidence)};
}

Provenance TextRules::fromMeta(const QString &name, const QString &content)
{
    return {name, {}, content.left(longestEvidence)};
}

bool TextRules::isPlaceholder(const QString &text)
{
    static const QRegularExpression latin(u"\\b(lorem ipsum|dolor sit amet|consectetur|adipisicing|adipiscing|sed do eiusmod|quaerat|"
                                          "voluptat\\w+|temporibus|aspernatur|minima maxime|asperiores|placeholder text)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return latin.match(text).hasMatch();
}

bool TextRules::isFigure(const QString &text)
{
    static const QRegularExpression figure(
        u"^[~<>≈+−-]?\\s?[$€£¥]?\\s?\\d{1,3}(?:[.,\\x{202f}\\x{a0} ’']?\\d{3})*(?:[.,]\\d+)?\\s?(?:%|‰|×|x|k|m|bn?|t|kg|km|"
        "mio\\.?|mrd\\.?|million|billion|thousand|tonnes|hours|days|hrs?|h|min|ms|s|gb|tb|pt)?\\s?\\+?(?:/\\d+)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 16 && figure.match(text).hasMatch();
}

bool TextRules::isPrice(const QString &text)
{
    static const QRegularExpression price(u"[$€£¥]\\s?\\d|\\d\\s?[€£$]|\\bper (month|year|seat|user)\\b|/\\s?(mo|month|year|yr|user)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return price.match(text).hasMatch();
}

bool TextRules::isContent(const SiteText &text)
{
    return text.shown && !text.code && (text.region == SiteRegion::Main || text.region == SiteRegion::Header);
}

qsizetype TextRules::words(const QString &text)
{
    qsizetype count = 0;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype letters = std::count_if(part.begin(), part.end(), isUnspaced);
        count += std::max<qsizetype>(1, (letters + 1) / 2);
    }
    return count;
}

QString TextRules::plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

bool TextRules::linksHome(const QString &href, const QUrl &page)
{
    const QUrl url(href);
    if (url.host() != page.host() || url.port() != page.port() || href.isEmpty())
        return false;
    const QString fragment = url.fragment();
    if (url.path() == page.path() && (fragment.isEmpty() || fragment.contains("top"_L1) || fragment == "home"_L1 || fragment == "!"_L1))
        return true;
    static const QRegularExpression home(u"^/?(?:index\\.\\w+|[a-z]{2}(?:-[a-zA-Z]{2})?/?|home/?)?$"_s);
    return fragment.isEmpty() && home.match(url.path()).hasMatch();
}
