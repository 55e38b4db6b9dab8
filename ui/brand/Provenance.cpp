#include "ui/brand/Provenance.h"

#include "pipeline/brand/PastedPage.h"

#include <QCoreApplication>

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

constexpr int maximumQuote = 80;
constexpr int maximumSelector = 60;
const QLatin1String userSelector("user");
const QLatin1String kitSelector("kit"); // as BrandKit has it

QString shortened(const QString &text, int length)
{
    return text.size() > length ? text.left(length - 1) + QChar(0x2026) : text;
}

QString withoutScheme(const QString &address)
{
    return address.section(u"://"_qs, 1);
}

QString ofPage(const Provenance &from, int percent)
{
    const QString quote = shortened(from.text.simplified(), maximumQuote);
    const QString selector = shortened(from.selector, maximumSelector);
    if (quote.isEmpty() && selector.isEmpty())
        return Tr::tr("%1 % sure").arg(percent);
    if (quote.isEmpty())
        return Tr::tr("from %1, %2 % sure").arg(selector).arg(percent);
    if (selector.isEmpty())
        return Tr::tr("from “%1”, %2 % sure").arg(quote).arg(percent);
    return Tr::tr("from “%1” (%2), %3 % sure").arg(quote, selector).arg(percent);
}

} // namespace

QString provenanceText(const Provenance &from, double confidence)
{
    if (from.selector == userSelector)
        return Tr::tr("set by you");
    if (from.selector == kitSelector)
        return Tr::tr("from a brand kit");
    const int percent = qRound(confidence * 100);
    if (from.selector == PastedPages::selector)
        return Tr::tr("from the words that you pasted, %1 % sure").arg(percent);
    if (from.selector == PastedPages::screenshotSelector)
        return Tr::tr("from the screenshot, %1 % sure").arg(percent);
    const QString where = ofPage(from, percent);
    return from.page.isEmpty() ? where : Tr::tr("%1; on %2").arg(where, shortened(withoutScheme(from.page), maximumSelector));
}

QString confidenceSign(const Provenance &from, double confidence)
{
    if (from.selector == userSelector)
        return Tr::tr("set by you");
    if (from.selector == kitSelector)
        return Tr::tr("from a kit");
    return Tr::tr("%1 %").arg(qRound(confidence * 100));
}

Provenance setByUser(Provenance seen)
{
    if (seen.selector == PastedPages::selector)
        seen.box = {}; // it is no place on the screenshot
    seen.selector = userSelector;
    return seen;
}
