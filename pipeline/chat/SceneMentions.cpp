#include "pipeline/chat/SceneMentions.h"

#include "pipeline/chat/EditWish.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr auto wordPattern = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QStringList &cardinals()
{
    static const QStringList words{u"one"_qs,   u"two"_qs,   u"three"_qs, u"four"_qs, u"five"_qs,   u"six"_qs,
                                   u"seven"_qs, u"eight"_qs, u"nine"_qs,  u"ten"_qs,  u"eleven"_qs, u"twelve"_qs};
    return words;
}

const QStringList &ordinals()
{
    static const QStringList words{u"first"_qs,   u"second"_qs, u"third"_qs, u"fourth"_qs, u"fifth"_qs,    u"sixth"_qs,
                                   u"seventh"_qs, u"eighth"_qs, u"ninth"_qs, u"tenth"_qs,  u"eleventh"_qs, u"twelfth"_qs};
    return words;
}

// From 1; 0: none. "2", "two", "2nd".
int numberOf(const QString &word)
{
    static const QRegularExpression digits(QStringLiteral("^(\\d{1,5})(?:st|nd|rd|th)?$"), wordPattern);
    if (const auto match = digits.match(word); match.hasMatch())
        return match.captured(1).toInt();
    const QString lower = word.toLower();
    return int(std::max(cardinals().indexOf(lower), ordinals().indexOf(lower))) + 1;
}

void addNumber(int number, int count, SceneMention *mention)
{
    if (number < 1 || number > count)
        mention->missing = number;
    else if (!mention->scenes.contains(number - 1))
        mention->scenes.append(number - 1);
}

// "2", "1 and 3", "2, 3 and 5", "2-4", "2 to 4".
void addNumbers(const QString &said, int count, SceneMention *mention)
{
    static const QRegularExpression range(QStringLiteral("^#?(\\S+?)\\s*(?:-|–|to|through)\\s*#?(\\S+)$"), wordPattern);
    static const QRegularExpression between(QStringLiteral("\\s*(?:,|&|\\+|\\band\\b)\\s*"), wordPattern);
    const auto match = range.match(said);
    const int from = numberOf(match.captured(1));
    const int to = numberOf(match.captured(2));
    if (match.hasMatch() && from > 0 && to >= from) {
        for (int number = from; number <= std::min(to, count); ++number)
            addNumber(number, count, mention);
        if (to > count)
            mention->missing = to;
        return;
    }
    for (QString word : said.split(between, Qt::SkipEmptyParts))
        addNumber(numberOf(word.remove(u'#')), count, mention);
}

// "Problem" of "The Problem – Complex payments".
QString keyword(const QString &name)
{
    QString first = name.section(u" – "_qs, 0, 0).simplified();
    if (first.startsWith(u"the "_qs, Qt::CaseInsensitive))
        first.remove(0, 4);
    return first;
}

QList<SceneMention> named(const QString &text, const WishContext &context)
{
    QList<SceneMention> found;
    for (int scene = 0; scene < context.scenes.size(); ++scene) {
        const QString word = keyword(context.scenes.at(scene));
        const auto isSame = [&word](const QString &name) { return keyword(name).compare(word, Qt::CaseInsensitive) == 0; };
        if (word.size() < 3 || std::count_if(context.scenes.begin(), context.scenes.end(), isSame) != 1)
            continue;
        const QRegularExpression pattern(
            QStringLiteral("(?<![\\w-])(?:the\\s+)?%1(?:\\s+(?:scene|clip))?(?![\\w-])").arg(QRegularExpression::escape(word)),
            wordPattern);
        if (const auto match = pattern.match(text); match.hasMatch())
            found.append({{scene}, 0, match.capturedStart(), match.capturedEnd()});
    }
    return found;
}

} // namespace

QList<SceneMention> sceneMentions(const QString &text, const WishContext &context)
{
    const int count = int(context.scenes.size());
    const QString number = QStringLiteral("#?(?:\\d{1,5}|%1)(?!\\w|\\.\\d)").arg(cardinals().join(u'|'));
    static const QString scene = QStringLiteral("(?:scenes?|clips?)");
    const QRegularExpression pattern(
        QStringLiteral("(?<![\\w-])(?:"
                       "(?<all>(?:all|every|each)(?:\\s+of)?(?:\\s+the)?(?:\\s+\\w+)?\\s+%1)|"
                       "(?:the\\s+)?(?<ordinal>%2|\\d+(?:st|nd|rd|th)|last|final)\\s+%1|"
                       "(?<selected>(?:this|that|the\\s+(?:selected|current))\\s+%1)|"
                       "(?:the\\s+)?%1\\s+(?:no\\.?\\s*|number\\s+)?(?<numbers>%3(?:\\s*(?:,\\s*and|,|&|\\+|and|-|–|to|through)\\s*%3)*)|"
                       "(?<hash>#\\d{1,2}(?!\\w|\\.\\d))"
                       ")")
            .arg(scene, ordinals().join(u'|'), number),
        wordPattern);
    QList<SceneMention> mentions;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        SceneMention mention;
        mention.start = match.capturedStart();
        mention.end = match.capturedEnd();
        const QString ordinal = match.captured(u"ordinal"_qs).toLower();
        if (match.hasCaptured(u"all"_qs)) {
            for (int at = 0; at < count; ++at)
                mention.scenes.append(at);
        } else if (match.hasCaptured(u"selected"_qs)) {
            if (context.selected >= 0)
                mention.scenes.append(context.selected);
        } else if (ordinal == u"last"_qs || ordinal == u"final"_qs) {
            addNumber(count, count, &mention);
        } else if (!ordinal.isEmpty()) {
            addNumber(numberOf(ordinal), count, &mention);
        } else {
            addNumbers(match.captured(u"numbers"_qs) + match.captured(u"hash"_qs), count, &mention);
        }
        mentions.append(mention);
    }
    if (mentions.isEmpty())
        mentions = named(text, context);
    std::sort(mentions.begin(), mentions.end(), [](const SceneMention &a, const SceneMention &b) { return a.start < b.start; });
    return mentions;
}
