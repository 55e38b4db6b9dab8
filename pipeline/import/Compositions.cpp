#include "pipeline/import/Compositions.h"

#include "pipeline/import/Arithmetic.h"
#include "pipeline/import/SourceFile.h"

#include <QRegularExpression>

#include <cmath>

namespace {

constexpr qsizetype longestTag = 20'000;
constexpr int mostLookups = 50; // constants may be made of constants

// The rest of an opening tag, from `from` up to the `>` that is in no braces and no quotes.
QString openingTag(const QString &source, qsizetype from)
{
    int depth = 0;
    QChar quote;
    bool isComment = false;
    for (qsizetype at = from; at < std::min(source.size(), from + longestTag); ++at) {
        const QChar c = source.at(at);
        if (isComment)
            isComment = !(c == u'/' && source.at(at - 1) == u'*');
        else if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'*' && source.at(at - 1) == u'/')
            isComment = true;
        else if (c == u'"' || c == u'\'' || c == u'`')
            quote = c;
        else if (c == u'{' || c == u'}')
            depth += c == u'{' ? 1 : -1;
        else if (c == u'>' && depth == 0)
            return source.mid(from, at + 1 - from);
    }
    return {};
}

// What a tag says of one attribute: `name="x"`, `name='x'`, `name={x}`; empty where it says nothing simple.
QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(QStringLiteral(R"(\b%1=(?:"([^"]*)\"|'([^']*)'|\{\s*["'`]?([^{}"'`]*?)["'`]?\s*\}))").arg(name));
    const QRegularExpressionMatch match = pattern.match(tag);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

std::optional<double> constantOf(const QString &name, const QString &source, int &lookups)
{
    if (++lookups > mostLookups)
        return {};
    const QRegularExpression constant(
        QStringLiteral(R"(\bconst\s+%1\s*(?::\s*number\s*)?=\s*([^;\n]+))").arg(QRegularExpression::escape(name)));
    const QRegularExpressionMatch match = constant.match(source);
    if (!match.hasMatch())
        return {};
    const QString value = match.captured(1).section(QLatin1String("//"), 0, 0).section(u',', 0, 0).section(QLatin1String(" as "), 0, 0);
    return valueOf(value, [&](const QString &other) { return constantOf(other, source, lookups); });
}

// A whole number above 0; 0 where the source does not say one.
int numberOf(const QString &expression, const QString &source)
{
    int lookups = 0;
    const std::optional<double> value = valueOf(expression, [&](const QString &name) { return constantOf(name, source, lookups); });
    return value && *value >= 1 && *value <= std::numeric_limits<int>::max() ? int(std::lround(*value)) : 0;
}

} // namespace

QList<Composition> compositionsIn(const QString &source)
{
    static const QRegularExpression element(QStringLiteral(R"(<(Composition|Still)\b(?:<[^<>]*>)?)"));
    QList<Composition> compositions;
    for (auto match = element.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString tag = openingTag(source, found.capturedEnd());
        const auto number = [&](const char *name) { return numberOf(attribute(tag, QLatin1String(name)), source); };
        Composition composition;
        composition.id = attribute(tag, QStringLiteral("id"));
        composition.component = attribute(tag, QStringLiteral("component"));
        if (const int length = number("durationInFrames"); length > 0)
            composition.durationInFrames = std::min(length, longestScene);
        ProjectSettings settings; // a still has no rate of its own
        const int fps = number("fps");
        settings.fps = found.captured(1) == QLatin1String("Still") ? settings.fps : fps;
        settings.width = number("width");
        settings.height = number("height");
        if (settings.width > 0 && settings.height > 0 && settings.fps > 0)
            composition.settings = settings;
        compositions.append(composition);
    }
    return compositions;
}
