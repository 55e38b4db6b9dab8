#include "pipeline/import/Arithmetic.h"

#include <QRegularExpression>

#include <cmath>

namespace {

constexpr int deepest = 32; // brackets in brackets

class Reader
{
public:
    Reader(const QString &expression, const std::function<std::optional<double>(const QString &)> &named)
        : m_named(named)
    {
        static const QRegularExpression token(QStringLiteral(R"(\d+\.?\d*|\.\d+|(?:Math\.)?[A-Za-z_$][\w$]*|\S)"));
        for (auto match = token.globalMatch(expression); match.hasNext();)
            m_tokens.append(match.next().captured());
    }

    std::optional<double> read()
    {
        const double value = sum();
        return !m_failed && m_at == m_tokens.size() && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }

private:
    double sum()
    {
        double value = product();
        while (!m_failed) {
            if (take(u'+'))
                value += product();
            else if (take(u'-'))
                value -= product();
            else
                break;
        }
        return value;
    }

    double product()
    {
        double value = single();
        while (!m_failed) {
            if (take(u'*'))
                value *= single();
            else if (take(u'/'))
                value /= single();
            else
                break;
        }
        return value;
    }

    double single()
    {
        if (take(u'-'))
            return -single();
        if (take(u'('))
            return inBrackets();
        if (m_at == m_tokens.size())
            return fail();
        const QString token = m_tokens.at(m_at++);
        if (token == QLatin1String("Math.round"))
            return std::round(take(u'(') ? inBrackets() : fail());
        if (token == QLatin1String("Math.floor"))
            return std::floor(take(u'(') ? inBrackets() : fail());
        if (token == QLatin1String("Math.ceil"))
            return std::ceil(take(u'(') ? inBrackets() : fail());
        bool isNumber = false;
        if (const double number = token.toDouble(&isNumber); isNumber)
            return number;
        const std::optional<double> value = m_named(token);
        return value ? *value : fail();
    }

    double inBrackets()
    {
        if (++m_depth > deepest)
            return fail();
        const double value = sum();
        --m_depth;
        return take(u')') ? value : fail();
    }

    bool take(QChar sign)
    {
        const bool isThere = m_at < m_tokens.size() && m_tokens.at(m_at) == sign;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    double fail()
    {
        m_failed = true;
        return 0;
    }

    const std::function<std::optional<double>(const QString &)> &m_named;
    QStringList m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
};

} // namespace

std::optional<double> valueOf(const QString &expression, const std::function<std::optional<double>(const QString &)> &named)
{
    constexpr qsizetype longest = 200;
    return expression.size() > longest ? std::nullopt : Reader(expression, named).read();
}
