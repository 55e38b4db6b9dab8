#include "pipeline/import/Compositions.h"

#include "pipeline/import/SourceFile.h"

#include <QRegularExpression>

namespace {

// What an element's source says of one attribute: `name="x"`, `name='x'`, `name={x}`; empty where it says nothing simple.
QString attribute(const QString &element, const QString &name)
{
    const QRegularExpression pattern(QStringLiteral(R"(\b%1=(?:"([^"]*)\"|'([^']*)'|\{\s*["'`]?([\w$.][\w$.* ]*?)["'`]?\s*\}))").arg(name));
    const QRegularExpressionMatch match = pattern.match(element);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

// A number, a constant of the source, or a product of those: `5 * fps`. 0: none of them.
int numberOf(const QString &value, const QString &source)
{
    qint64 product = 1;
    for (const QString &part : value.split(u'*')) {
        const QString name = part.trimmed();
        bool isNumber = false;
        int factor = name.toInt(&isNumber);
        if (!isNumber) {
            const QRegularExpression constant(QStringLiteral(R"(\bconst\s+%1\s*=\s*(\d+)\b)").arg(QRegularExpression::escape(name)));
            factor = constant.match(source).captured(1).toInt();
        }
        product *= factor;
        if (factor <= 0 || product > std::numeric_limits<int>::max())
            return 0;
    }
    return int(product);
}

} // namespace

QList<Composition> compositionsIn(const QString &source)
{
    static const QRegularExpression element(QStringLiteral(R"(<(?:Composition|Still)\b.*?/>)"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QList<Composition> compositions;
    for (auto match = element.globalMatch(source); match.hasNext();) {
        const QString text = match.next().captured();
        const auto number = [&](const char *name) { return numberOf(attribute(text, QLatin1String(name)), source); };
        Composition composition;
        composition.id = attribute(text, QStringLiteral("id"));
        composition.component = attribute(text, QStringLiteral("component"));
        if (const int length = number("durationInFrames"); length > 0)
            composition.durationInFrames = std::min(length, longestScene);
        ProjectSettings settings;
        settings.width = number("width");
        settings.height = number("height");
        settings.fps = number("fps");
        if (settings.width > 0 && settings.height > 0 && settings.fps > 0)
            composition.settings = settings;
        compositions.append(composition);
    }
    return compositions;
}
