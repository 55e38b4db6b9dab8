#include "ui/browser/SiteVisit.h"

#include "ui/browser/SiteErrors.h"
#include "ui/browser/SitePage.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWebEngineHistory>
#include <QWebEngineLoadingInfo>

using namespace Qt::StringLiterals;

SiteVisit::SiteVisit(const QUrl &url, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_browser(std::make_unique<SiteBrowser>())
    , m_first(url)
    , m_address(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_read(new QPushButton(tr("Read This Page"), this))
{
    setWindowTitle(tr("Open the Site"));
    auto *back = new QToolButton(this);
    back->setText(tr("Back"));
    connect(back, &QToolButton::clicked, this, [this] { m_browser->page()->history()->back(); });
    auto *reload = new QToolButton(this);
    reload->setText(tr("Reload"));
    connect(reload, &QToolButton::clicked, this, [this] { m_browser->page()->triggerAction(QWebEnginePage::Reload); });
    m_address->setTextFormat(Qt::PlainText);
    m_address->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_address->setAccessibleName(tr("Address of the page"));
    m_read->setEnabled(false);
    m_read->setProperty("look", u"primary"_s);
    connect(m_read, &QPushButton::clicked, this, &SiteVisit::readRequested);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 10, 12, 10);
    bar->setSpacing(8);
    bar->addWidget(back);
    bar->addWidget(reload);
    bar->addWidget(m_address, 1);
    bar->addWidget(m_read);
    m_hint->setObjectName(u"hint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("look", u"muted"_s);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(12, 0, 12, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_hint);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    layout->addWidget(line);
    layout->addWidget(m_browser->view(), 1);
    m_browser->showTo(SiteBrowser::Audience::Visitor);
    resize(1200, 860);

    connect(m_browser->page(), &QWebEnginePage::urlChanged, this, &SiteVisit::showAddress);
    connect(m_browser->page(), &QWebEnginePage::loadingChanged, this, &SiteVisit::watchLoad);
    connect(m_browser.get(), &SiteBrowser::refused, this, [this](const Error &error) { say(error.message); });
    connect(m_browser->page(), &QWebEnginePage::renderProcessTerminated, this, [this] {
        m_read->setEnabled(false);
        say(SiteErrors::crashed(m_first).message);
    });
    const auto open = [this] { m_browser->page()->load(m_first); };
    if (m_browser->isWarm())
        open();
    else
        connect(m_browser.get(), &SiteBrowser::warm, this, open);
}

SiteVisit::~SiteVisit() = default;

QUrl SiteVisit::url() const
{
    return m_browser ? m_browser->page()->url() : QUrl();
}

std::unique_ptr<SiteBrowser> SiteVisit::takeBrowser()
{
    m_browser->page()->disconnect(this);
    m_browser->showTo(SiteBrowser::Audience::Nobody);
    m_read->setEnabled(false);
    return std::move(m_browser);
}

void SiteVisit::say(const QString &sentence)
{
    m_hint->setText(sentence);
}

// A page that the server answers with an error is a page, too: a challenge comes so.
void SiteVisit::watchLoad(const QWebEngineLoadingInfo &info)
{
    constexpr int firstOfServers = 400;
    const bool isThere = info.status() == QWebEngineLoadingInfo::LoadSucceededStatus || info.errorCode() >= firstOfServers;
    m_read->setEnabled(info.status() != QWebEngineLoadingInfo::LoadStartedStatus && isThere && info.url().scheme().startsWith("http"_L1));
    if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus)
        say(tr("Sign in, or answer what the site asks. When it shows the page you want, press “Read This Page”. Nothing of this visit is "
               "kept."));
    else if (const Error error = SiteErrors::loading(info); !isThere && error.kind != ErrorKind::Cancelled)
        say(error.message);
}

void SiteVisit::showAddress(const QUrl &url)
{
    m_address->setText(url.toDisplayString());
}
