#include "ui/preview/ShownText.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace {

constexpr qsizetype fewestLetters = 3; // of a part: less is chance

QString letters(const QString &text)
{
    QString bare;
    for (const QChar c : text.toCaseFolded()) {
        if (!c.isSpace())
            bare += c;
    }
    return bare;
}

struct Found
{
    ShownText::Path path;
    qsizetype likeness = 0; // letters that both have; all of them counts most
};

void search(const QJsonValue &value, const QString &wanted, const ShownText::Path &path, Found *best)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype at = 0; at < array.size(); ++at)
            search(array.at(at), wanted, path + QStringList{QString::number(at)}, best);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            search(*member, wanted, path + QStringList{member.key()}, best);
    } else if (value.isString()) {
        const QString text = letters(value.toString());
        const qsizetype shared = std::min(text.size(), wanted.size());
        const bool isPart = shared >= fewestLetters && (text.contains(wanted) || wanted.contains(text));
        const qsizetype likeness = text == wanted ? 2 * wanted.size() : isPart ? shared : 0;
        if (likeness > best->likeness)
            *best = {path, likeness};
    }
}

QJsonValue replaced(const QJsonValue &value, const ShownText::Path &path, const QString &text)
{
    if (path.isEmpty())
        return text;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype at = path.first().toInt();
        array.replace(at, replaced(array.at(at), path.mid(1), text));
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(path.first(), replaced(object.value(path.first()), path.mid(1), text));
    return object;
}

int lineAt(const QString &code, qsizetype position)
{
    return int(code.left(position).count(u'\n')) + 1;
}

} // namespace

std::optional<ShownText::Path> ShownText::propOf(const QJsonObject &props, const QString &text)
{
    const QString wanted = letters(text);
    Found best;
    if (!wanted.isEmpty())
        search(props, wanted, {}, &best);
    return best.likeness > 0 ? std::optional(best.path) : std::nullopt;
}

QString ShownText::at(const QJsonObject &props, const Path &path)
{
    QJsonValue value = props;
    for (const QString &step : path)
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value.toString();
}

QJsonObject ShownText::with(const QJsonObject &props, const Path &path, const QString &text)
{
    return replaced(props, path, text).toObject();
}

int ShownText::lineIn(const QString &code, const QJsonObject &props, const QString &text)
{
    if (const qsizetype at = code.indexOf(text.simplified(), 0, Qt::CaseInsensitive); at >= 0 && !text.isEmpty())
        return lineAt(code, at);
    static const QRegularExpression component(QStringLiteral("^export default"), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch begin = component.match(code);
    const qsizetype body = begin.hasMatch() ? begin.capturedStart() : 0;
    if (const std::optional<Path> path = propOf(props, text)) {
        const QRegularExpression use(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(path->first())));
        // What is behind the component's head is where it is shown.
        const qsizetype head = code.indexOf(u'\n', body);
        if (const auto shown = use.match(code, std::max<qsizetype>(head, 0)); shown.hasMatch())
            return lineAt(code, shown.capturedStart());
        if (const auto named = use.match(code); named.hasMatch())
            return lineAt(code, named.capturedStart());
    }
    return lineAt(code, body);
}
