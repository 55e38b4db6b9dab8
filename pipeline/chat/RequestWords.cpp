#include "pipeline/chat/RequestWords.h"

#include <QRegularExpression>

#include <array>

namespace {

constexpr auto wordPattern = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

constexpr std::array numberWords{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"};

std::optional<double> numberOf(const QString &word)
{
    for (std::size_t i = 0; i < numberWords.size(); ++i) {
        if (word.compare(QLatin1String(numberWords[i]), Qt::CaseInsensitive) == 0)
            return double(i);
    }
    bool isNumber = false;
    const double number = QString(word).replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString numberPattern()
{
    QStringList words;
    for (const char *word : numberWords)
        words.append(QLatin1String(word));
    return QStringLiteral("(\\d{1,4}(?:[.,]\\d{1,2})?|%1)").arg(words.join(u'|'));
}

// The number before one of `units`.
std::optional<double> counted(const QString &text, const QString &units)
{
    const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.,])%1(?:\\s|-)*(?:short\\s+|quick\\s+)?(?:%2)\\b").arg(numberPattern(), units), wordPattern);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? numberOf(match.captured(1)) : std::nullopt;
}

bool says(const QString &text, const QString &words)
{
    return text.contains(QRegularExpression(QStringLiteral("(?<![\\w-])(?:%1)(?![\\w-])").arg(words), wordPattern));
}

// "about us"; not "text on the", and not what means the page that is read anyway.
bool isPageName(const QString &name)
{
    static const QRegularExpression own(QStringLiteral("(?:^|\\s)(?:home|main|landing|front|start|same|this|that|first|last|web|whole|"
                                                       "other|next|new|one|two|three|four|five|six|several|few|\\d+|"
                                                       "any|every|each|all|more|single|of|on|from|in|for|to|the|an?|is|at|make)(?:$|\\s)"),
                                        wordPattern);
    return !name.isEmpty() && name.count(u' ') < 3 && !name.contains(own);
}

} // namespace

std::optional<VideoStyle> RequestWords::style(const QString &text)
{
    struct Words
    {
        VideoStyle style;
        QLatin1String words;
    };
    static const std::array<Words, 3> all{{{VideoStyle::Minimal, QLatin1String("minimal|minimalist|minimalistic|calm|clean")},
                                           {VideoStyle::Dynamic, QLatin1String("dynamic|lively|energetic")},
                                           {VideoStyle::Bold, QLatin1String("bold|loud|punchy")}}};
    for (const Words &entry : all) {
        if (says(text, QString(entry.words)))
            return entry.style;
    }
    return std::nullopt;
}

std::optional<int> RequestWords::sceneCount(const QString &text)
{
    if (const auto count = counted(text, QStringLiteral("scenes?|clips?")); count && *count == int(*count))
        return int(*count);
    return std::nullopt;
}

std::optional<double> RequestWords::durationSeconds(const QString &text)
{
    if (const auto seconds = counted(text, QStringLiteral("seconds?|secs?|s")))
        return seconds;
    if (const auto minutes = counted(text, QStringLiteral("minutes?|mins?")))
        return *minutes * 60;
    return std::nullopt;
}

std::optional<QSize> RequestWords::size(const QString &text)
{
    static const QRegularExpression ratio(QStringLiteral("(?<![\\d:.])(16|9|1)\\s?[:x×/]\\s?(16|9|1)(?![\\d:])"), wordPattern);
    const QRegularExpressionMatch match = ratio.match(text);
    const QString numbers = match.captured(1) + u':' + match.captured(2);
    if (numbers == u"9:16"_qs || says(text, QStringLiteral("vertical|portrait|upright")))
        return QSize(1080, 1920);
    if (numbers == u"1:1"_qs || says(text, QStringLiteral("square")))
        return QSize(1080, 1080);
    if (numbers == u"16:9"_qs || says(text, QStringLiteral("horizontal|landscape|widescreen")))
        return QSize(1920, 1080);
    return std::nullopt;
}

QStringList RequestWords::pages(const QString &text)
{
    static const QRegularExpression phrase(QStringLiteral("(?<![\\w-])(?:use|add|include|read|with|and|plus|also)(?:\\s+(?:also|use|add|"
                                                          "include|read|with))*\\s+(?:(?:the|its|their|your|our|my|[\\w-]+['’]s)\\s+)?"
                                                          "([\\w&',’“”\"/ -]{2,60}?)\\s+(?:sub)?pages?(?![\\w-])"),
                                           wordPattern);
    static const QRegularExpression between(QStringLiteral("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&|plus)\\s+(?:the\\s+|its\\s+|their\\s+)?"),
                                            wordPattern);
    static const QRegularExpression marks(QStringLiteral("[“”\"/]"));
    if (says(text, QStringLiteral("don['’]t|do not|not|without|instead|remove|drop|leave out|except")))
        return {};
    QStringList names;
    auto matches = phrase.globalMatch(text);
    while (matches.hasNext()) {
        for (QString name : matches.next().captured(1).split(between, Qt::SkipEmptyParts)) {
            name = name.replace(marks, u" "_qs).simplified();
            if (isPageName(name))
                names.append(name);
        }
    }
    names.removeDuplicates();
    return names;
}

bool RequestWords::saysToo(const QString &text)
{
    return says(text, QStringLiteral("too|also|as well|add|include|additionally|plus")) ||
           text.contains(QRegularExpression(QStringLiteral("^\\s*(?:please\\s+)?(?:use|read)\\s"), wordPattern));
}

bool RequestWords::asksForAnotherLook(const QString &text)
{
    static const QRegularExpression again(
        QStringLiteral("\\b(?:another|different|new|fresh|other) (?:look|version|variation|take|design|style)s?\\b|"
                       "\\bsomething (?:else|different)\\b|\\bshuffle\\b"),
        wordPattern);
    return text.contains(again);
}
