#pragma once

#include "pipeline/base/Result.h"

#include <QFuture>
#include <QImage>
#include <QList>
#include <QObject>
#include <QPromise>

class SiteBrowser;

// What the camera took: parts of the page from top to bottom, as grabbed (device pixels).
struct SitePictures
{
    struct Part
    {
        int y = 0; // CSS pixels of the page
        QImage image;
    };
    QList<Part> parts;
    int pageHeight = 0; // CSS pixels
};

// Takes the first screen and up to three more below it. Scrolling and painting are two processes' work: each picture is taken only
// when the mark in its lowest rows says that it is the one asked for. GUI thread; a child of its browser.
class SiteCamera : public QObject
{
    Q_OBJECT
public:
    static constexpr int maximumHeight = 3600; // CSS pixels

    explicit SiteCamera(SiteBrowser *browser);

    // An error only where the page does not answer at all; fewer parts where it stops answering on the way.
    QFuture<Result<SitePictures>> take(int pageHeight);

private:
    void showNext();
    void lookForMark();
    void keep(const QImage &image);
    void finish(Result<SitePictures> result);
    void timerEvent(QTimerEvent *event) override;

    SiteBrowser *m_browser;
    QPromise<Result<SitePictures>> m_promise;
    SitePictures m_pictures;
    int m_tag = 0;
    int m_shownY = 0;
    int m_looks = 0;
    int m_timer = 0;
};

// The first screen and the whole picture, at scale 1. Any thread.
struct StitchedPictures
{
    QImage firstScreen;
    QImage page;
};
StitchedPictures stitch(const SitePictures &pictures, QSize screen);
