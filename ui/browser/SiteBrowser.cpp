#include "ui/browser/SiteBrowser.h"

#include "ui/browser/PageBridge.h"
#include "ui/browser/SampleScheme.h"
#include "ui/browser/SiteErrors.h"
#include "ui/browser/SitePage.h"
#include "ui/browser/SiteRequestFilter.h"

#include <QFile>
#include <QLocale>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

using namespace Qt::StringLiterals;

namespace {

void refuseWhatIsNotNeeded(QWebEngineSettings *settings)
{
    settings->setAttribute(QWebEngineSettings::ErrorPageEnabled, false); // it would be read as the site
    settings->setAttribute(QWebEngineSettings::PdfViewerEnabled, false); // a PDF is a download, and told as one
    settings->setAttribute(QWebEngineSettings::PluginsEnabled, false);
    settings->setAttribute(QWebEngineSettings::ShowScrollBars, false);
    settings->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    settings->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, false);
    settings->setAttribute(QWebEngineSettings::JavascriptCanAccessClipboard, false);
    settings->setAttribute(QWebEngineSettings::FullScreenSupportEnabled, false);
    settings->setAttribute(QWebEngineSettings::ScreenCaptureEnabled, false);
    settings->setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, false);
    settings->setAttribute(QWebEngineSettings::FocusOnNavigationEnabled, false);
    settings->setAttribute(QWebEngineSettings::NavigateOnDropEnabled, false);
    settings->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

QString languages()
{
    const QString own = QLocale().bcp47Name();
    return own.startsWith("en"_L1) || own == "C"_L1 ? u"en-US,en;q=0.9"_s : own + u",en;q=0.8"_s;
}

QWebEngineScript readerScript()
{
    QFile file(u":/reader/reader.js"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Missing resource :/reader/reader.js");
    QWebEngineScript script;
    script.setName(u"reader"_s);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(QString::fromUtf8(file.readAll()));
    return script;
}

} // namespace

SiteBrowser::SiteBrowser(QObject *parent)
    : QObject(parent)
    , m_profile(std::make_unique<QWebEngineProfile>())
    , m_page(std::make_unique<SitePage>(m_profile.get(), nullptr))
    , m_view(std::make_unique<QWebEngineView>())
    , m_bridge(new PageBridge(m_page.get(), u"pagereelReader"_s, QWebEngineScript::ApplicationWorld))
{
    refuseWhatIsNotNeeded(m_profile->settings());
    m_profile->setHttpAcceptLanguage(languages());
    m_profile->setUrlRequestInterceptor(new SiteRequestFilter(m_profile.get()));
    m_profile->installUrlSchemeHandler(SampleScheme::name(), new SampleScheme(m_profile.get()));
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this, &SiteBrowser::refuseDownload);

    m_page->scripts().insert(readerScript());
    connect(m_page.get(), &SitePage::refused, this, &SiteBrowser::refused);

    m_view->setAttribute(Qt::WA_QuitOnClose, false); // it counts as a window that is open
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setPage(m_page.get());
    showTo(Audience::Nobody);

    // Starts the page's process, which takes longer than most sites.
    connect(
        m_page.get(), &SitePage::loadFinished, this,
        [this] {
            m_warm = true;
            emit warm();
        },
        Qt::SingleShotConnection);
    m_page->load(QUrl(u"about:blank"_s));
}

SiteBrowser::~SiteBrowser()
{
    m_view.reset();
    m_page.reset();
}

// A page without a shown view has no size and lays nothing out.
void SiteBrowser::showTo(Audience audience)
{
    const bool isSeen = audience == Audience::Visitor;
    m_page->setVisited(isSeen);
    if (!isSeen) {
        m_view->hide();
        m_view->setParent(nullptr);
        m_view->resize(screen + QSize(0, markRows));
    }
    m_view->setAttribute(Qt::WA_DontShowOnScreen, !isSeen);
    m_view->setAttribute(Qt::WA_ShowWithoutActivating, !isSeen);
    m_view->show();
}

void SiteBrowser::refuseDownload(QWebEngineDownloadRequest *download)
{
    download->cancel();
    if (download->isSavePageDownload() || download->page() != m_page.get())
        return;
    // A page may offer a file beside itself; only one that stands in the page's place is the answer.
    if (m_page->url().isEmpty() || m_page->url() == QUrl(u"about:blank"_s) || download->url() == m_page->requestedUrl())
        emit refused(SiteErrors::notAWebPage(download->url(), download->mimeType()));
}
