#include "pipeline/run/RunLines.h"

#include "pipeline/site/SiteAddress.h"
#include "pipeline/site/SitePages.h"

#include <QCoreApplication>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RunLines)
};

QString nameOf(const BrandProfile &brand)
{
    return brand.name ? brand.name->value : brand.host;
}

// "stripe.com", "stripe.com/payments"
QString shortAddress(const QUrl &url)
{
    const QString path = url.path();
    return SiteAddress::displayHost(url) + (path == u"/"_qs ? QString() : path);
}

// The count with its noun, so that translations can decline both.
QString scenes(int count)
{
    return count == 1 ? Texts::tr("1 branded scene") : Texts::tr("%1 branded scenes").arg(count);
}

} // namespace

QString RunLines::analyzing(const GenerationRequest &request)
{
    const QString host = SiteAddress::displayHost(request.url);
    if (request.keepsBrand)
        return Texts::tr("Looking for another look…");
    if (request.pasted)
        return Texts::tr("Reading the page that you pasted…");
    return request.draft ? Texts::tr("Making a draft from the address %1…").arg(host)
                         : Texts::tr("Analyzing %1 and extracting brand data…").arg(host);
}

QString RunLines::creating(int index, int total, const QString &sceneName)
{
    return Texts::tr("Creating Scene %1/%2: %3…").arg(index + 1).arg(total).arg(sceneName);
}

QString RunLines::created(const QString &line)
{
    return line + u" ✅"_qs;
}

QString RunLines::failed(const QString &line, const QString &reason)
{
    return line + u" ❌ "_qs + reason;
}

QString RunLines::leftOut(int index, int total, const QString &sceneName)
{
    return Texts::tr("Scene %1/%2 (%3) is left out: no template suits what there is to show. The others go on.")
        .arg(index + 1)
        .arg(total)
        .arg(sceneName);
}

QString RunLines::complete(const BrandProfile &brand, int made, int failed)
{
    QString text;
    if (brand.draft)
        text = made == 1
                   ? Texts::tr("✨ Complete! Generated 1 draft scene from the name %1 and neutral colors.").arg(nameOf(brand))
                   : Texts::tr("✨ Complete! Generated %1 draft scenes from the name %2 and neutral colors.").arg(made).arg(nameOf(brand));
    else if (brand.colors.primary)
        text = Texts::tr("✨ Complete! Generated %1 using %2's colors (%3) and messaging.")
                   .arg(scenes(made), nameOf(brand), brand.colors.primary->value.name().toUpper());
    else
        text = Texts::tr("✨ Complete! Generated %1 using %2's messaging.").arg(scenes(made), nameOf(brand));
    if (failed == 1)
        text += u' ' + Texts::tr("1 scene failed: Retry is in its line.");
    else if (failed > 1)
        text += u' ' + Texts::tr("%1 scenes failed: Retry is in their lines.").arg(failed);
    return text;
}

QString RunLines::noScene()
{
    return Texts::tr("No scene could be made. The reasons are in the lines above.");
}

QString RunLines::otherAddresses(const GenerationRequest &request)
{
    if (request.pasted)
        return {};
    QStringList others;
    const QList<QUrl> sites = SiteAddress::search(request.text).sites;
    for (const QUrl &site : sites) {
        const bool isRead = SitePages::isSamePage(site, request.url) || request.pages.contains(site.toString());
        if (!isRead)
            others.append(shortAddress(site));
    }
    others.removeDuplicates();
    if (others.isEmpty())
        return {};
    return request.pages.isEmpty()
               ? Texts::tr("There are several addresses in your message. I use the first one, %1, and leave out %2.")
                     .arg(shortAddress(request.url), others.join(u", "_qs))
               : Texts::tr("I read %1 and pages of that site, and leave out %2.").arg(shortAddress(request.url), others.join(u", "_qs));
}

QString RunLines::draftOffer(const QUrl &url)
{
    return Texts::tr("I can go on with what there is: the name in the address %1 and neutral colors, marked as a draft. Shall I make the "
                     "draft? Or send me "
                     "the page's words, with a screenshot if you have one, and I work from those.")
        .arg(SiteAddress::displayHost(url));
}

QString RunLines::emptyPage(const QUrl &url)
{
    return Texts::tr(
               "The page at %1 is empty: there is nothing on it to make a video from. Check the address, or try another page of the site.")
        .arg(SiteAddress::displayHost(url));
}

QString RunLines::readingPage(const QUrl &url)
{
    return Texts::tr("Reading %1 too…").arg(shortAddress(url));
}

QString RunLines::noSuchPage(const QString &name, const QUrl &site)
{
    return Texts::tr("I found no link to “%1” on %2, so that page is left out. Send its whole address to have it read too.")
        .arg(name, SiteAddress::displayHost(site));
}

QString RunLines::pageFailed(const QString &reason)
{
    return Texts::tr("%1 I go on without that page.").arg(reason);
}

QString RunLines::leftSite(const QUrl &page, const QUrl &reached)
{
    return Texts::tr("%1 leads to another site, %2: it is left out.").arg(shortAddress(page), SiteAddress::displayHost(reached));
}

QString RunLines::samePage(const QUrl &page, const QUrl &reached)
{
    return Texts::tr("%1 leads to %2, which is read already.").arg(shortAddress(page), shortAddress(reached));
}

QString RunLines::nothingPasted()
{
    return Texts::tr("There is nothing in what you pasted that could be said in a video. Select all on the page, copy, and paste it here.");
}

QString RunLines::pasted(bool withoutPicture)
{
    const QString words = Texts::tr("The words are those that you pasted: the site itself was not read.");
    const QString picture =
        Texts::tr("There is no picture of the page, so its colours and logo are not known: set them in the brand panel, "
                  "or send the words again with a screenshot.");
    return withoutPicture ? words + u' ' + picture : words;
}

QString RunLines::problemOf(const SceneCheck &check)
{
    if (check.errors.isEmpty())
        return Texts::tr("The scene does not render.");
    const SceneError &error = check.errors.first();
    const QString message = error.message.simplified();
    if (error.frame < 0)
        return error.line > 0 ? Texts::tr("The scene does not compile (line %1): %2").arg(error.line).arg(message)
                              : Texts::tr("The scene does not compile: %1").arg(message);
    return Texts::tr("The scene stops at frame %1: %2").arg(error.frame).arg(message);
}
