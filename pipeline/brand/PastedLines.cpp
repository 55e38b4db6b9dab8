#include "pipeline/brand/PastedLines.h"

#include "pipeline/brand/TextRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 400;
constexpr qsizetype longestName = 40;
constexpr qsizetype longestTitle = 70;
constexpr qsizetype longestHeadline = 180;
constexpr qsizetype longestMenu = 30; // lines

// A line without its bullet, number or '#', and whether it had one.
struct RawLine
{
    QString text;
    bool isMarkedHeading = false;
    bool isBullet = false;
};

QList<RawLine> rawLines(const QString &text)
{
    static const QRegularExpression heading(u"^#{1,6}\\s+"_s);
    static const QRegularExpression bullet(u"^(?:[-*•·‣◦✓✔→]|\\d{1,2}[.)])\\s+"_s);
    static const QRegularExpression emphasis(u"\\*\\*|__"_s);
    QList<RawLine> lines;
    for (QString line : text.split(u'\n')) {
        line = line.simplified().remove(emphasis);
        RawLine raw{line};
        raw.isMarkedHeading = heading.match(line).hasMatch();
        raw.isBullet = bullet.match(line).hasMatch();
        raw.text.remove(raw.isMarkedHeading ? heading : bullet);
        if (!raw.text.isEmpty() && lines.size() < mostLines)
            lines.append(raw);
    }
    return lines;
}

bool endsSentence(const QString &text)
{
    static const QString marks = u".!?…。！？:;,"_s;
    return marks.contains(text.back());
}

bool isShort(const QString &text)
{
    return text.size() <= longestTitle && TextRules::words(text) <= 9 && !endsSentence(text);
}

bool isName(const QString &text)
{
    return text.size() <= longestName && TextRules::words(text) <= 3 && !endsSentence(text);
}

bool isMenuEntry(const QString &text)
{
    return TextRules::words(text) <= 2 && !endsSentence(text);
}

// What stands above pages and is not of them.
bool isNoise(const QString &text)
{
    static const QRegularExpression noise(
        u"\\b(?:use|uses|using|accept|manage|about) cookies\\b|\\bcookie (?:settings|policy|preferences)\\b|^skip to\\b|"
        "^(?:accept|reject|decline|allow)(?: all| necessary| optional)?(?: cookies)?$|^(?:toggle|open|close) "
        "(?:menu|navigation|search|dialog)|"
        "^(?:log ?in|sign ?in|menu|search|home|pricing|docs|blog|about(?: us)?|contact(?: us)?|careers|support|products?|"
        "features|solutions|resources|customers|company|login|anmelden|preise|produkte|kontakt)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return noise.match(text).hasMatch();
}

bool isFigure(const QString &text)
{
    static const QRegularExpression together(
        u"^[~<>+]?[$€£]?\\d[\\d.,’]*\\s?(?:%|×|x|k|m|bn|million|billion)?\\+?(?:\\s+\\p{L}.{2,40})?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return isShort(text) && together.match(text).hasMatch();
}

// What buttons say. Titles of cards begin with verbs too ("Ship with confidence"), so these are whole phrases.
bool isAction(const QString &text)
{
    static const QRegularExpression phrases(
        u"^(?:get started|start(?: now| today| free| for free| (?:a|your) .*)?|sign up.*|try .*|book (?:a|your) .*|request .*|contact "
        u"(?:us|sales)|"
        "learn more|read more|see (?:more|how|all|pricing|plans).*|download.*|buy now|shop .*|order (?:now|online|yours?)|join .*|talk to "
        ".*|"
        "schedule .*|watch .*|view .*|explore .*|discover more|subscribe|get (?:a|your|the) .*|add to .*|install .*|reserve .*|"
        "jetzt .*|mehr erfahren|kostenlos .*|essayer .*|en savoir plus|commencer.*|empezar.*|prueba .*|saber más)[ !→>»]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return TextRules::words(text) <= 6 && text.size() <= 36 && phrases.match(text).hasMatch();
}

// What another line says more of: it is longer, or a sentence.
bool explains(const QString &text, const QString &title)
{
    return !isFigure(text) && !isAction(text) && (!isShort(text) || (TextRules::words(text) >= 4 && text.size() > title.size() * 3 / 2));
}

bool isQuote(const QString &text)
{
    static const QString marks = u"“„«\""_s;
    return marks.contains(text.front());
}

// Who said what stands above.
bool isAttribution(const QString &text, const QString &above)
{
    return text.startsWith(u'—') || text.startsWith(u'–') || (isQuote(above) && isShort(text));
}

QString leadOf(const RawLine &line)
{
    static const QRegularExpression lead(u"^([^:–—]{2,48}?)\\s*(?::|\\s[–—-])\\s+\\S.{12,}$"_s);
    return line.isBullet ? lead.match(line.text).captured(1) : QString();
}

} // namespace

PastedText readPastedText(const QString &text)
{
    using Kind = PastedLine::Kind;
    const QList<RawLine> raw = rawLines(text);
    PastedText page;
    qsizetype at = 0;
    if (raw.size() > 1 && isName(raw.first().text) && !isNoise(raw.first().text))
        page.name = raw.first().text;
    const auto isMenu = [&](const RawLine &line, const RawLine &next) {
        if (isNoise(line.text) || line.text == page.name)
            return true;
        // What has a sentence below it is a headline, of two words or more; buttons have that more often.
        const bool isAbove = line.isMarkedHeading || endsSentence(next.text) || TextRules::words(next.text) >= 8;
        if (isAction(line.text))
            return !isAbove || TextRules::words(line.text) < 4;
        return isMenuEntry(line.text) && !isAbove;
    };
    while (at < std::min(raw.size() - 1, longestMenu) && isMenu(raw[at], raw[at + 1]))
        page.lines.append({Kind::Menu, raw[at++].text, {}, false});
    bool isHeadlineThere = false;
    for (; at < raw.size(); ++at) {
        const RawLine &line = raw[at];
        const QString above = at > 0 ? raw[at - 1].text : QString();
        const QString next = at + 1 < raw.size() ? raw[at + 1].text : QString();
        Kind kind = Kind::Paragraph;
        if (!isHeadlineThere && line.text.size() <= longestHeadline && !isFigure(line.text)) {
            kind = Kind::Headline;
            isHeadlineThere = true;
        } else if (isFigure(line.text)) {
            kind = Kind::Figure;
        } else if (isAction(line.text)) {
            kind = Kind::Action;
        } else if (above.isEmpty() || isAttribution(line.text, above) || isFigure(above)) {
            kind = Kind::Paragraph;
        } else if (isShort(line.text) && !next.isEmpty() && explains(next, line.text)) {
            kind = Kind::CardTitle;
        } else if (line.isMarkedHeading || (isShort(line.text) && !line.isBullet)) {
            kind = Kind::Heading;
        }
        page.lines.append({kind, line.text, leadOf(line), isQuote(line.text)});
    }
    return page;
}
