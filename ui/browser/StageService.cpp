#include "ui/browser/StageService.h"

#include "ui/browser/StageRequestFilter.h"
#include "ui/browser/StageSchemeHandler.h"

#include <QUrl>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlScheme>

namespace {

void configure(QWebEngineSettings *settings)
{
    using S = QWebEngineSettings;
    for (const S::WebAttribute off : {S::JavascriptCanOpenWindows,
                                      S::JavascriptCanAccessClipboard,
                                      S::JavascriptCanPaste,
                                      S::LocalStorageEnabled,
                                      S::LocalContentCanAccessRemoteUrls,
                                      S::LocalContentCanAccessFileUrls,
                                      S::HyperlinkAuditingEnabled,
                                      S::ErrorPageEnabled,
                                      S::PluginsEnabled,
                                      S::FullScreenSupportEnabled,
                                      S::ScreenCaptureEnabled,
                                      S::AutoLoadIconsForPage,
                                      S::FocusOnNavigationEnabled,
                                      S::PlaybackRequiresUserGesture,
                                      S::DnsPrefetchEnabled,
                                      S::PdfViewerEnabled,
                                      S::NavigateOnDropEnabled,
                                      S::ShowScrollBars,
                                      S::AllowRunningInsecureContent,
                                      S::AllowGeolocationOnInsecureOrigins})
        settings->setAttribute(off, false);
    settings->setAttribute(S::WebRTCPublicInterfacesOnly, true);
}

} // namespace

class StageService::Private
{
public:
    // In this order: the profile goes first, while what it uses still stands.
    StageSchemeHandler handler;
    StageRequestFilter filter;
    QWebEngineProfile profile; // without a name: nothing of it reaches the disk
    quint64 pages = 0;         // addresses given so far
};

void StageService::registerScheme()
{
    QWebEngineUrlScheme scheme(StageSchemeHandler::scheme());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // Not a local scheme: those may ask for files of the disk.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

StageService::StageService(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->profile.setHttpCacheType(QWebEngineProfile::NoCache);
    d->profile.setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    d->profile.setUrlRequestInterceptor(&d->filter);
    d->profile.installUrlSchemeHandler(StageSchemeHandler::scheme(), &d->handler);
    configure(d->profile.settings());
}

StageService::~StageService() = default;

QWebEngineProfile *StageService::profile() const
{
    return &d->profile;
}

QUrl StageService::newPageUrl()
{
    QUrl url;
    url.setScheme(QString::fromLatin1(StageSchemeHandler::scheme()));
    url.setHost(QStringLiteral("page-%1").arg(++d->pages));
    url.setPath(QStringLiteral("/index.html"));
    return url;
}

void StageService::setAssets(const QUrl &pageUrl, const std::shared_ptr<AssetSource> &assets)
{
    d->handler.setAssets(pageUrl.host(), assets);
}
