#include "pipeline/story/Phrases.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace {

constexpr int nameWords = 4;
constexpr int longNameWords = 5; // where the phrase ends there
constexpr int nameChars = 32;
constexpr int emphasisWords = 3;
constexpr int emphasisChars = 16; // ART.md: an emphasised run of up to 7 em never breaks
constexpr int clauseWords = 4;    // fewer are rarely a thought of their own

QRegularExpression unicode(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

// Words that no phrase begins or ends well with.
bool isSmall(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "a an the to of and or but nor for with without in on at by from into onto over under as is are was were be been that which "
            "who whose your our my their its his her this these those it you we they i if when while than then so not no can will "
            "about between through across per via since until after before because there here & + – — - "
            "der die das den dem des ein eine einen einem einer und oder für mit von im in am an auf zu zum zur bei aus ist sind "
            "le la les un une des du de et ou pour avec dans sur à au aux en est sont "
            "el los las una unos y o para con por sin del al es son "
            "il lo gli uno e per con di da nel su è "
            "o os as um uma e ou para com por em no na do da");
        const QStringList list = all.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word.toLower());
}

QString bare(QString word)
{
    static const QRegularExpression edges = unicode(QStringLiteral("^[\\s\\p{P}]+|[\\s.,;:!?…\"“”„»«)\\]}–—-]+$"));
    return word.remove(edges);
}

// Without the punctuation that only makes sense in running text.
QString withoutEnd(QString text)
{
    static const QRegularExpression end = unicode(QStringLiteral("[\\s.,;:!?…。！？、，–—-]+$"));
    return text.remove(end);
}

bool isBalanced(const QString &text)
{
    return text.count(u'(') == text.count(u')') && text.count(u'“') == text.count(u'”') && text.count(u'"') % 2 == 0 &&
           text.count(u'«') == text.count(u'»') && text.count(u'[') == text.count(u']');
}

// A clause that begins like this hangs on the one that follows.
bool hangsOn(const QString &clause)
{
    static const QRegularExpression start = unicode(QStringLiteral("^(?:if|when|while|as|because|since|although|though|unless|until|with|"
                                                                   "without|from|for|by|in|at|whether|wenn|während|mit|si|quand|avec)\\b"));
    return start.match(clause).hasMatch();
}

// "… is a lightweight, responsive and modern framework": cut at the comma the noun is lost.
bool isListOfAdjectives(const QString &clause)
{
    const QStringList words = clause.split(u' ', Qt::SkipEmptyParts);
    static const QSet<QString> articles{u"a"_qs, u"an"_qs, u"the"_qs, u"ein"_qs, u"eine"_qs, u"une"_qs, u"un"_qs, u"una"_qs};
    return words.size() > 2 && articles.contains(words[words.size() - 2].toLower());
}

bool lacksSpaces(const QString &text)
{
    static const QRegularExpression script =
        unicode(QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Thai}\\p{Lao}\\p{Khmer}\\p{Myanmar}]"));
    return text.contains(script);
}

bool closesSentence(QChar c)
{
    return u".!?…。！？\"”’»)」』"_qs.contains(c);
}

bool isAbbreviation(const QString &word)
{
    static const QSet<QString> words{u"e.g"_qs, u"i.e"_qs, u"z.b"_qs, u"mr"_qs, u"mrs"_qs, u"ms"_qs,
                                     u"dr"_qs,  u"st"_qs,  u"vs"_qs,  u"no"_qs, u"inc"_qs, u"ca"_qs};
    return words.contains(word.toLower()) || (word.size() == 1 && word[0].isUpper());
}

// A full stop ends a sentence only before a space and a new start: "Node.js", "3.5" and "e.g. this" go on.
bool isSentenceEnd(const QString &text, qsizetype at)
{
    if (u"。！？"_qs.contains(text[at]))
        return true;
    if (!u".!?…"_qs.contains(text[at]))
        return false;
    qsizetype next = at + 1;
    while (next < text.size() && closesSentence(text[next]))
        ++next;
    if (next < text.size() && !text[next].isSpace())
        return false;
    while (next < text.size() && text[next].isSpace())
        ++next;
    const bool goesOn = next < text.size() && text[next].isLower();
    return !goesOn && !(text[at] == u'.' && isAbbreviation(text.left(at).section(u' ', -1)));
}

// What stands in a page until somebody writes the real thing: filler, and hints to whoever is to write it.
bool isFiller(const QString &text)
{
    static const QRegularExpression filler = unicode(
        QStringLiteral("\\blorem ipsum\\b|\\bdolor sit amet\\b|\\bplaceholder\\b|\\b(?:dummy|sample|filler) text\\b|"
                       "\\b(?:text|copy|headline|description|title) (?:goes )?here\\b|\\bgoes here\\b|\\b(?:this|your) text here\\b|"
                       "\\bwrite (?:a few|some|your own) (?:lines|words|sentences)\\b|\\b(?:paragraph|sentence) describing\\b|"
                       "\\badd here\\b|\\badd (?:your|some) (?:own )?(?:text|copy|content|description)\\b|"
                       "\\bthis section is (?:perfect|great) for\\b|\\b(?:is )?an example of where you can put\\b"));
    return text.contains(filler);
}

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

bool isArticle(const QString &word)
{
    static const QSet<QString> words{u"a"_qs,  u"an"_qs,  u"the"_qs, u"der"_qs, u"die"_qs, u"das"_qs, u"ein"_qs, u"eine"_qs, u"le"_qs,
                                     u"la"_qs, u"les"_qs, u"un"_qs,  u"une"_qs, u"el"_qs,  u"los"_qs, u"las"_qs, u"una"_qs};
    return words.contains(word.toLower());
}

bool isDeterminer(const QString &word)
{
    static const QSet<QString> words{u"your"_qs, u"our"_qs, u"their"_qs, u"its"_qs};
    return isArticle(word) || words.contains(word.toLower());
}

// The words that name a clause: its first phrase, which ends before the next small word ("Financial infrastructure | to grow your
// revenue"), and of a long list the last entry, where its noun is ("free, responsive, | one page
// Bootstrap theme | created by …").
QString firstPhrase(const QString &clause)
{
    QStringList words = wordsOf(clause);
    if (words.size() > 1 && isArticle(words.first()))
        words.removeFirst();
    qsizetype end = std::min<qsizetype>(1, words.size());
    while (end < words.size() && !(end >= 2 && isSmall(bare(words[end]))))
        ++end;
    // "Just download | a theme", "Send | your invoices": the object belongs to it.
    if (end == 2 && end + 1 < words.size() && isDeterminer(words[end]) && !isSmall(bare(words[end + 1])))
        end += 2;
    while (end > 1 && isSmall(bare(words[end - 1])))
        --end;
    qsizetype start = 0;
    for (qsizetype i = 0; end > nameWords && i + 2 < end; ++i)
        start = words[i].endsWith(u',') ? i + 1 : start;
    const qsizetype count = end - start;
    QStringList taken = words.mid(start, count <= (start > 0 ? nameWords : longNameWords) ? count : nameWords);
    while (taken.size() > 1 && taken.join(u' ').size() > nameChars)
        taken.removeLast();
    while (taken.size() > 1 && isSmall(bare(taken.last())))
        taken.removeLast();
    return withoutEnd(taken.join(u' '));
}

// "There's plenty", "We will respond", "Is it really", "This": beginnings that could be anybody's.
bool namesSomething(const QString &phrase)
{
    static const QRegularExpression vague = unicode(QStringLiteral(
        "^(?:(?:it|that|there|here|what|who|how|why|when|where|we|you|they|i|he|she|let)(?:['’]\\p{L}+)?|this|these|those|is|are|"
        "was|were|do|does|did|have|has|had|can|could|will|would|should|may|if)(?![\\p{L}\\p{N}])"));
    return !phrase.contains(vague);
}

// The longest beginning that ends where a clause does and is a thought of its own; empty where there is none.
QString longestClause(const QString &text, const QRegularExpression &clauseEnd, int maxChars)
{
    QString best;
    for (auto it = clauseEnd.globalMatch(text); it.hasNext();) {
        const QString clause = text.left(it.next().capturedStart()).trimmed();
        if (clause.size() > maxChars)
            break;
        const bool isThought = lacksSpaces(clause) ? clause.size() >= clauseWords : wordsOf(clause).size() >= clauseWords;
        if (isThought && isBalanced(clause) && !hangsOn(clause) && !isListOfAdjectives(clause))
            best = clause;
    }
    return best;
}

} // namespace

QString Phrases::usable(const QString &text)
{
    static const QRegularExpression content = unicode(QStringLiteral("[\\p{L}\\p{N}]"));
    const QString simple = text.simplified();
    return simple.contains(content) && !isFiller(simple) ? simple : QString();
}

QStringList Phrases::sentences(const QString &text)
{
    QStringList all;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isSentenceEnd(text, at))
            continue;
        while (at + 1 < text.size() && closesSentence(text[at + 1]))
            ++at;
        all.append(text.mid(from, at + 1 - from).trimmed());
        from = at + 1;
    }
    all.append(text.mid(from).trimmed());
    all.removeAll(QString());
    return all;
}

QString Phrases::fitted(const QString &text, int maxChars)
{
    if (maxChars <= 0 || text.size() <= maxChars)
        return text;
    QString best;
    QString soFar;
    for (const QString &sentence : sentences(text)) {
        const qsizetype at = text.indexOf(sentence, soFar.size());
        const QString upTo = text.left(at + sentence.size());
        if (upTo.size() > maxChars)
            break;
        soFar = upTo;
        if (isBalanced(upTo))
            best = upTo;
    }
    if (!best.isEmpty())
        return best;
    static const std::array clauseEnds{unicode(QStringLiteral("\\s[–—-]\\s|[;:]\\s|[；：]")), unicode(QStringLiteral(",\\s|[、，]"))};
    for (const QRegularExpression &clauseEnd : clauseEnds) {
        best = longestClause(text, clauseEnd, maxChars);
        if (!best.isEmpty())
            break;
    }
    return best;
}

QString Phrases::name(const QString &text)
{
    const QString whole = withoutEnd(text.simplified());
    if (whole.size() <= nameChars && wordsOf(whole).size() <= longNameWords)
        return whole;
    static const QRegularExpression clauseEnd = unicode(QStringLiteral("\\s[–—-]\\s|[.!?;:,…]\\s|[。！？、，；：]"));
    const QString clause = withoutEnd(whole.split(clauseEnd, Qt::SkipEmptyParts).value(0).trimmed());
    if (lacksSpaces(whole))
        return clause.left(nameChars / 2); // there are no words to cut between
    const QStringList words = wordsOf(clause);
    const bool standsAlone = words.size() <= nameWords && clause.size() <= nameChars && !isSmall(words.value(0));
    const QString phrase = standsAlone ? clause : firstPhrase(words.size() < 3 ? whole : clause);
    if (!phrase.isEmpty() && phrase.size() <= nameChars && namesSomething(phrase))
        return phrase;
    const QString stressed = emphasis(whole, {});
    return stressed.isEmpty() ? QString() : stressed[0].toUpper() + stressed.mid(1);
}

QString Phrases::emphasis(const QString &headline, const QStringList &keyPhrases)
{
    if (lacksSpaces(headline) || wordsOf(headline).size() < 2)
        return {};
    for (const QString &phrase : keyPhrases) {
        const QString key = withoutEnd(phrase);
        if (key.isEmpty() || key.size() > emphasisChars || wordsOf(key).size() > emphasisWords)
            continue;
        const QRegularExpressionMatch match =
            unicode(QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(QRegularExpression::escape(key))).match(headline);
        if (match.hasMatch() && match.capturedLength() < withoutEnd(headline).size())
            return match.captured();
    }
    QStringList words = wordsOf(withoutEnd(headline));
    const auto endsWell = [](const QString &word) { return !isSmall(word) || word.toLower() == u"you"_qs; }; // "It's nice to meet you"
    while (words.size() > 1 && !endsWell(bare(words.last())))
        words.removeLast();
    QString best;
    for (qsizetype count = 1; count <= std::min<qsizetype>(emphasisWords, words.size() - 1); ++count) {
        const QString run = words.mid(words.size() - count).join(u' ');
        const bool crossesClause = count > 1 && bare(words[words.size() - count]) != words[words.size() - count];
        if ((run.size() > emphasisChars && !best.isEmpty()) || crossesClause)
            break;
        if (!isSmall(bare(words[words.size() - count])))
            best = run;
    }
    const qsizetype at = headline.lastIndexOf(best);
    return best.isEmpty() || at < 0 ? QString() : bare(best);
}

QStringList Phrases::tension(const QString &text)
{
    static const QRegularExpression words = unicode(QStringLiteral(
        "\\b(?:complex(?:ity)?|complicated|hard(?:er)?|difficult|slow(?:er)?|tired|stuck|lost|waste[sd]?|wasting|broken|messy?|chaos|"
        "chaotic|manual(?:ly)?|tedious|expensive|painful|pain|struggle[sd]?|struggling|stop|without|never|instead of|no more|problems?|"
        "risk[sy]?|late|missing|scattered|overwhelm(?:ed|ing)?|frustrat(?:ed|ing|ion)|confus(?:ed|ing|ion)|error-prone|"
        "kompliziert|mühsam|langsam|ohne|nie wieder|statt|compliqué|sans|lent|complicado|sin|lento)\\b"));
    QStringList found;
    for (auto it = words.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    return found;
}
