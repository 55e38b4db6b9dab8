#pragma once

#include "pipeline/base/Result.h"

#include <QObject>
#include <QWebEngineView>

#include <memory>

class PageBridge;
class QWebEngineDownloadRequest;
class QWebEngineProfile;
class SitePage;

// A browser for one read: an off-the-record profile, a page of its own and a view that is seen only by a visitor. GUI thread.
class SiteBrowser : public QObject
{
    Q_OBJECT
public:
    static constexpr QSize screen{1440, 900}; // CSS pixels
    static constexpr int markRows = 4;        // below the screen: the camera's mark

    explicit SiteBrowser(QObject *parent = nullptr);
    ~SiteBrowser() override;

    SitePage *page() const { return m_page.get(); }
    PageBridge *bridge() const { return m_bridge; }
    QWebEngineView *view() const { return m_view.get(); }

    enum class Audience { Nobody, Visitor };
    // A visitor sees the view where it was put, and follows links that open windows. Nobody: a view of its own, as it is read in.
    void showTo(Audience audience);

    // Whether the blank page stands that starts the page's process. A load that interrupts it may fail without a word.
    bool isWarm() const { return m_warm; }

signals:
    void warm();
    void refused(const Error &error); // of the page, or because it is a download

private:
    void refuseDownload(QWebEngineDownloadRequest *download);

    // In this order: a profile outlives its pages.
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<SitePage> m_page;
    std::unique_ptr<QWebEngineView> m_view;
    PageBridge *m_bridge; // the page's child
    bool m_warm = false;
};
