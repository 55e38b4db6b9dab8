#include "ui/browser/SitePage.h"

#include "ui/browser/SiteErrors.h"

#include <QAuthenticator>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

using namespace Qt::StringLiterals;

namespace {

// A page may greet with a dialog or two, each is answered at once; one that goes on asking keeps the browser busy.
constexpr int maximumDialogs = 30;

} // namespace

SitePage::SitePage(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    setAudioMuted(true);
    connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
        error.rejectCertificate();
        emit refused(SiteErrors::certificate(error.url(), error.description()));
    });
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) { setFeaturePermission(origin, feature, PermissionDeniedByUser); });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this, [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    // An authenticator left empty would be tried with no name; a null one cancels, and the answer 401 is told.
    connect(this, &QWebEnginePage::authenticationRequired, this, [](const QUrl &, QAuthenticator *authenticator) { *authenticator = {}; });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator, const QString &) { *authenticator = {}; });
}

bool SitePage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    Q_UNUSED(type)
    const QString scheme = url.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return true;
    if (isMainFrame)
        return scheme == "sample"_L1 || url == QUrl(u"about:blank"_s);
    return scheme == "about"_L1 || scheme == "data"_L1 || scheme == "blob"_L1;
}

QWebEnginePage *SitePage::createWindow(WebWindowType)
{
    return m_isVisited ? this : nullptr;
}

QStringList SitePage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void SitePage::javaScriptAlert(const QUrl &, const QString &)
{
    countDialog();
}

bool SitePage::javaScriptConfirm(const QUrl &, const QString &)
{
    countDialog();
    return false;
}

bool SitePage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    countDialog();
    return false;
}

void SitePage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &)
{
    // What a site tells its own developers is nothing to our users.
}

void SitePage::countDialog()
{
    if (++m_dialogs == maximumDialogs)
        emit refused(SiteErrors::dialogs(url()));
}
