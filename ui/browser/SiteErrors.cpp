#include "ui/browser/SiteErrors.h"

#include "pipeline/site/SiteAddress.h"

#include <QCoreApplication>
#include <QWebEngineLoadingInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SiteErrors)
};

// Of Chromium's list of network errors.
enum NetworkError {
    Aborted = -3,
    BlockedByClient = -20,
    ConnectionClosed = -100,
    ConnectionReset = -101,
    ConnectionRefused = -102,
    NameNotResolved = -105,
    InternetDisconnected = -106,
    SslProtocol = -107,
    AddressInvalid = -108,
    AddressUnreachable = -109,
    SslClientCertificate = -110,
    SslVersion = -113,
    TimedOut = -7,
    ConnectionTimedOut = -118,
    NameResolutionFailed = -137,
    FirstCertificate = -299,
    LastCertificate = -200,
    InvalidAddress = -300,
    DisallowedScheme = -301,
    UnknownScheme = -302,
    TooManyRedirects = -310,
    UnsafeRedirect = -311,
    UnsafePort = -312,
    InvalidResponse = -320,
    EmptyResponse = -324,
};

Error status(const QString &host, int code)
{
    QString message;
    if (code == 401)
        message =
            Words::tr(
                "%1 asks for a name and a password (401). Pagereel reads only pages that anybody can see: try a public page of the site.")
                .arg(host);
    else if (code == 403)
        message = Words::tr("%1 refuses to show this page to Pagereel (403). Some sites turn programs away: try another page of the site.")
                      .arg(host);
    else if (code == 404 || code == 410)
        message = Words::tr("There is no such page at %1 (%2). Check the address, or try the site's first page.").arg(host).arg(code);
    else if (code == 429)
        message = Words::tr("%1 was asked too often and wants a pause (429). Try again in a minute.").arg(host);
    else if (code >= 500)
        message = Words::tr("%1 has trouble of its own at the moment (%2). Try again later.").arg(host).arg(code);
    else
        message = Words::tr("%1 answers with an error (%2). Check the address, or try another page of the site.").arg(host).arg(code);
    return {ErrorKind::HttpStatus, message};
}

} // namespace

Error SiteErrors::loading(const QWebEngineLoadingInfo &info)
{
    const QString host = SiteAddress::displayHost(info.url());
    const int code = info.errorCode();
    if (code >= 400)
        return status(host, code);
    if (code >= FirstCertificate && code <= LastCertificate)
        return certificate(info.url(), {});
    switch (code) {
    case Aborted:
        return cancelled();
    case NameNotResolved:
    case NameResolutionFailed:
        return {ErrorKind::UnknownHost,
                Words::tr("No website was found at %1. Check the spelling of the address and the network connection.").arg(host)};
    case InternetDisconnected:
        return {ErrorKind::Unreachable,
                Words::tr("This computer has no network connection, so %1 cannot be read. Connect and try again.").arg(host)};
    case ConnectionRefused:
        return {ErrorKind::Unreachable,
                Words::tr("%1 refuses the connection: no website answers there. Check the address, or try again later.").arg(host)};
    case ConnectionTimedOut:
    case TimedOut:
        return timeout(info.url());
    case SslProtocol:
    case SslVersion:
    case SslClientCertificate:
        return {ErrorKind::Tls,
                Words::tr("No secure connection to %1 could be made. Try the address with http://, or another page.").arg(host)};
    case TooManyRedirects:
        return {ErrorKind::RedirectLoop,
                Words::tr("%1 sends the browser round in circles: each page forwards to another. Try another page of the site.").arg(host)};
    case AddressInvalid:
    case InvalidAddress:
    case DisallowedScheme:
    case UnknownScheme:
        return notAnAddress(info.url());
    case UnsafeRedirect:
        return {ErrorKind::NotAWebPage,
                Words::tr("%1 forwards to something that is not on the web. Try another page of the site.").arg(host)};
    case UnsafePort:
        return forbiddenPort(info.url());
    case ConnectionClosed:
    case ConnectionReset:
    case EmptyResponse:
    case InvalidResponse:
    case AddressUnreachable:
    default:
        return {ErrorKind::Unreachable,
                Words::tr("The connection to %1 broke off before the page was there (%2). Try again.").arg(host, info.errorString())};
    }
}

Error SiteErrors::certificate(const QUrl &url, const QString &reason)
{
    QString message =
        Words::tr("The certificate of %1 does not hold, so it may not be the site it says it is. Try again later, or another address.")
            .arg(SiteAddress::displayHost(url));
    if (!reason.isEmpty())
        message += u" ("_s + reason + u')';
    return {ErrorKind::Tls, message};
}

Error SiteErrors::notAWebPage(const QUrl &url, const QString &mime)
{
    const QString what = mime == "application/pdf"_L1   ? Words::tr("a PDF")
                         : mime.startsWith("image/"_L1) ? Words::tr("a picture")
                         : mime.startsWith("video/"_L1) ? Words::tr("a video")
                         : mime.startsWith("text/"_L1)  ? Words::tr("a plain text file")
                                                        : Words::tr("a file to download");
    return {ErrorKind::NotAWebPage,
            Words::tr("At %1 there is %2, not a web page. Give the address of a page.").arg(url.toDisplayString(QUrl::RemoveQuery), what)};
}

Error SiteErrors::dialogs(const QUrl &url)
{
    return {ErrorKind::Unresponsive, Words::tr("%1 opens one dialog after the other and shows nothing else. Try another page of the site.")
                                         .arg(SiteAddress::displayHost(url))};
}

Error SiteErrors::empty(const QUrl &url)
{
    return {ErrorKind::EmptyPage,
            Words::tr("The page at %1 is empty: there is nothing on it to make a video of. Try another page of the site.")
                .arg(SiteAddress::displayHost(url))};
}

Error SiteErrors::signIn(const QUrl &url)
{
    return {ErrorKind::Walled,
            Words::tr("%1 shows nothing but a sign-in. In Pagereel's window you can open the site, sign in, and have the "
                      "page read; or try a public page of it.")
                .arg(SiteAddress::displayHost(url))};
}

Error SiteErrors::challenge(const QUrl &url)
{
    return {ErrorKind::Walled, Words::tr("%1 wants to know first whether you are human. In Pagereel's window you can open the site, answer "
                                         "that, and have the page read; or try another page of it.")
                                   .arg(SiteAddress::displayHost(url))};
}

Error SiteErrors::tooLarge(const QUrl &url)
{
    return {ErrorKind::TooLarge, Words::tr("The page at %1 is too large to read: it brings more than 5 MB of text. Try another page of "
                                           "the site, such as its first page.")
                                     .arg(SiteAddress::displayHost(url))};
}

Error SiteErrors::timeout(const QUrl &url)
{
    return {ErrorKind::Timeout, Words::tr("%1 did not answer in time. Try again, or check whether the site opens in a browser.")
                                    .arg(SiteAddress::displayHost(url))};
}

Error SiteErrors::unresponsive(const QUrl &url)
{
    return {ErrorKind::Unresponsive,
            Words::tr("The page of %1 keeps the browser busy without end (a script, or more than can be shown), so it was stopped. "
                      "Try another page of the site.")
                .arg(SiteAddress::displayHost(url))};
}

Error SiteErrors::crashed(const QUrl &url)
{
    return {ErrorKind::Unresponsive,
            Words::tr("The page of %1 was too much for the browser and crashed. Try again, or another page of the site.")
                .arg(SiteAddress::displayHost(url))};
}

Error SiteErrors::notAnAddress(const QUrl &url)
{
    return {ErrorKind::InvalidAddress,
            Words::tr("“%1” is not the address of a website. Try something like https://example.com.").arg(url.toDisplayString())};
}

Error SiteErrors::forbiddenPort(const QUrl &url)
{
    return {ErrorKind::InvalidAddress,
            Words::tr("Browsers do not open websites at port %1, which belongs to another service, so %2 cannot be read. Leave the port "
                      "out of the address, or use the one that the site really answers at.")
                .arg(url.port())
                .arg(url.host())};
}

Error SiteErrors::cancelled()
{
    return {ErrorKind::Cancelled, {}};
}
