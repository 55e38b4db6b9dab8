#include "pipeline/story/Phrases.h"

#include <QRegularExpression>
#include <QSet>

namespace {

constexpr int nameWords = 4;
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
            "about between through across per via & + – — - "
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
    return text.count(u'(') == text.count(u')') && text.count(u'“') == text.count(u'”') && text.count(u'"') % 2 == 0
           && text.count(u'«') == text.count(u'»') && text.count(u'[') == text.count(u']');
}

// A clause that begins like this hangs on the one that follows.
bool hangsOn(const QString &clause)
{
    static const QRegularExpression start = unicode(QStringLiteral(
        "^(?:if|when|while|as|because|since|although|though|unless|until|with|without|from|for|by|in|at|whether|wenn|während|mit|si|quand|avec)\\b"));
    return start.match(clause).hasMatch();
}

bool lacksSpaces(const QString &text)
{
    static const QRegularExpression script =
        unicode(QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Thai}\\p{Lao}\\p{Khmer}\\p{Myanmar}]"));
    return text.contains(script);
}

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

// The part of a clause that names it, by whole words.
QString leadingWords(const QString &clause)
{
    QStringList words = wordsOf(clause);
    QStringList taken;
    qsizetype length = 0;
    for (const QString &word : std::as_const(words)) {
        if (taken.size() == nameWords || length + word.size() + (taken.isEmpty() ? 0 : 1) > nameChars)
            break;
        // "Financial infrastructure | to grow your revenue": the phrase ends before the next small word.
        const bool cut = taken.size() >= 2 && isSmall(bare(word)) && words.size() > nameWords;
        if (cut)
            break;
        length += word.size() + (taken.isEmpty() ? 0 : 1);
        taken.append(word);
    }
    while (taken.size() > 1 && taken.size() < words.size() && isSmall(bare(taken.last())))
        taken.removeLast();
    return withoutEnd(taken.join(u' '));
}

} // namespace

QString Phrases::usable(const QString &text)
{
    static const QRegularExpression content = unicode(QStringLiteral("[\\p{L}\\p{N}]"));
    static const QRegularExpression filler = unicode(QStringLiteral("\\blorem ipsum\\b|\\bdolor sit amet\\b|\\bplaceholder\\b"));
    const QString simple = text.simplified();
    return simple.contains(content) && !simple.contains(filler) ? simple : QString();
}

QStringList Phrases::sentences(const QString &text)
{
    // A full stop ends a sentence only before a space and a new start: "Node.js", "3.5" and "e.g. this" do not end one.
    static const QRegularExpression end = unicode(QStringLiteral("(?<=[.!?…][\"”’»)]|[.!?…])(?<!\\b(?:e\\.g|i\\.e|z\\.B|Mr|Dr|St|vs|No)\\.)\\s+(?=[\"“„«¿¡(]?(?-i:[^\\p{Ll}\\s]))|(?<=[。！？])"));
    QStringList all;
    qsizetype from = 0;
    for (auto it = end.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        all.append(text.mid(from, match.capturedStart() - from).trimmed());
        from = match.capturedEnd();
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
    static const QRegularExpression clauseEnd = unicode(QStringLiteral("\\s[–—-]\\s|[;:]\\s|,\\s|[、，；：]"));
    for (auto it = clauseEnd.globalMatch(text); it.hasNext();) {
        const QString clause = text.left(it.next().capturedStart()).trimmed();
        if (clause.size() > maxChars)
            break;
        const bool isThought = lacksSpaces(clause) ? clause.size() >= clauseWords : wordsOf(clause).size() >= clauseWords;
        if (isThought && isBalanced(clause) && !hangsOn(clause))
            best = clause;
    }
    return best;
}

QString Phrases::name(const QString &text)
{
    const QString whole = withoutEnd(text.simplified());
    if (whole.size() <= nameChars && wordsOf(whole).size() <= nameWords)
        return whole;
    static const QRegularExpression clauseEnd = unicode(QStringLiteral("\\s[–—-]\\s|[.!?;:,…]\\s|[。！？、，；：]"));
    const QString clause = withoutEnd(whole.split(clauseEnd, Qt::SkipEmptyParts).value(0).trimmed());
    const qsizetype count = wordsOf(clause).size();
    if (clause.size() <= nameChars && (lacksSpaces(clause) || (count >= 2 && count <= nameWords && !isSmall(wordsOf(clause).first()))))
        return clause;
    if (lacksSpaces(whole))
        return clause.left(nameChars / 2); // there are no words to cut between
    const QString words = leadingWords(clause.isEmpty() || count < 2 ? whole : clause);
    return words.size() <= nameChars ? words : QString();
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
    const QString text = withoutEnd(headline);
    const QStringList words = wordsOf(text);
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
    static const QRegularExpression words = unicode(
        QStringLiteral("\\b(?:complex(?:ity)?|complicated|hard(?:er)?|difficult|slow(?:er)?|tired|stuck|lost|waste[sd]?|wasting|broken|messy?|chaos|"
                       "chaotic|manual(?:ly)?|tedious|expensive|painful|pain|struggle[sd]?|struggling|stop|without|never|instead of|no more|problems?|"
                       "risk[sy]?|late|missing|scattered|overwhelm(?:ed|ing)?|frustrat(?:ed|ing|ion)|confus(?:ed|ing|ion)|error-prone|"
                       "kompliziert|mühsam|langsam|ohne|nie wieder|statt|compliqué|sans|lent|complicado|sin|lento)\\b"));
    QStringList found;
    for (auto it = words.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    return found;
}
