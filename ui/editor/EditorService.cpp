#include "ui/editor/EditorService.h"

#include "ui/editor/EditorSchemeHandler.h"

#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlScheme>

namespace {

// Lets an editor page have its own files and pictures it carries in itself: no network, no file of the disk.
class EditorRequestFilter : public QWebEngineUrlRequestInterceptor
{
public:
    explicit EditorRequestFilter(EditorService *service)
        : m_service(service)
    {
    }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const QString scheme = info.requestUrl().scheme();
        if (scheme.toLatin1() == EditorSchemeHandler::scheme() || scheme == QLatin1String("data"))
            return;
        info.block(true);
        emit m_service->requestBlocked(info.requestUrl());
    }

private:
    EditorService *m_service;
};

void configure(QWebEngineSettings *settings)
{
    using S = QWebEngineSettings;
    for (const S::WebAttribute off :
         {S::JavascriptCanOpenWindows, S::LocalStorageEnabled, S::LocalContentCanAccessRemoteUrls, S::LocalContentCanAccessFileUrls,
          S::HyperlinkAuditingEnabled, S::ErrorPageEnabled, S::PluginsEnabled, S::FullScreenSupportEnabled, S::ScreenCaptureEnabled,
          S::AutoLoadIconsForPage, S::FocusOnNavigationEnabled, S::DnsPrefetchEnabled, S::PdfViewerEnabled, S::NavigateOnDropEnabled})
        settings->setAttribute(off, false);
    // The page is the program's own: Copy and Paste of its menu are to work.
    settings->setAttribute(S::JavascriptCanAccessClipboard, true);
    settings->setAttribute(S::JavascriptCanPaste, true);
}

} // namespace

class EditorService::Private
{
public:
    explicit Private(EditorService *service)
        : filter(service)
    {
    }

    // In this order: the profile goes first, while what it uses still stands.
    EditorSchemeHandler handler;
    EditorRequestFilter filter;
    std::unique_ptr<QWebEngineProfile> profile; // without a name: nothing of it reaches the disk
};

void EditorService::registerScheme()
{
    QWebEngineUrlScheme scheme(EditorSchemeHandler::scheme());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // Not a local scheme: such a page has no origin of its own, and may start no workers.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

EditorService::EditorService(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

EditorService::~EditorService() = default;

QWebEngineProfile *EditorService::profile()
{
    if (!d->profile) {
        d->profile = std::make_unique<QWebEngineProfile>();
        d->profile->setHttpCacheType(QWebEngineProfile::NoCache);
        d->profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
        d->profile->setUrlRequestInterceptor(&d->filter);
        d->profile->installUrlSchemeHandler(EditorSchemeHandler::scheme(), &d->handler);
        configure(d->profile->settings());
    }
    return d->profile.get();
}

QUrl EditorService::pageUrl() const
{
    return QUrl(QString::fromLatin1(EditorSchemeHandler::scheme()) + QStringLiteral("://editor/index.html"));
}
