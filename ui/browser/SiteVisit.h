#pragma once

#include "ui/browser/SiteBrowser.h"

#include <QUrl>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QWebEngineLoadingInfo;

// A window in which the user opens a site, gets past what stands before it (a sign-in, a challenge), and says that the page is to be read.
// The visit is forgotten with the window: nothing of it lasts. GUI thread.
class SiteVisit : public QWidget
{
    Q_OBJECT
public:
    explicit SiteVisit(const QUrl &url, QWidget *parent = nullptr);
    ~SiteVisit() override;

    QUrl url() const; // of the page that is shown now
    // The browser with the page in it, to be read; the window is of no use without it.
    std::unique_ptr<SiteBrowser> takeBrowser();
    // A sentence below the address, in place of what is to be done here.
    void say(const QString &sentence);

signals:
    void readRequested();

private:
    void showAddress(const QUrl &url);
    void watchLoad(const QWebEngineLoadingInfo &info);

    std::unique_ptr<SiteBrowser> m_browser;
    QUrl m_first;
    QLabel *m_address;
    QLabel *m_hint;
    QPushButton *m_read;
};
