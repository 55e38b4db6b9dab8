#include "ui/browser/SiteCamera.h"

#include "ui/browser/PageBridge.h"
#include "ui/browser/SiteBrowser.h"

#include <QPainter>
#include <QTimerEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int tagBits = 16;
constexpr int lookEvery = 6;     // milliseconds
constexpr int maximumLooks = 80; // then the picture is taken as it is: better one a frame late than none

int tagOf(const QImage &image)
{
    const double scale = image.width() / double(SiteBrowser::screen.width());
    const int row = qMin(image.height() - 1, int((SiteBrowser::screen.height() + SiteBrowser::markRows / 2.0) * scale));
    int tag = 0;
    for (int bit = 0; bit < tagBits; ++bit) {
        const int column = int((bit + 0.5) * image.width() / tagBits);
        tag = tag << 1 | (qGray(image.pixel(column, row)) > 127 ? 1 : 0);
    }
    return tag;
}

} // namespace

SiteCamera::SiteCamera(SiteBrowser *browser)
    : QObject(browser)
    , m_browser(browser)
{
}

QFuture<Result<SitePictures>> SiteCamera::take(int pageHeight)
{
    m_promise.start();
    m_pictures.pageHeight = qBound(SiteBrowser::screen.height(), pageHeight, maximumHeight);
    showNext();
    return m_promise.future();
}

void SiteCamera::showNext()
{
    const int height = SiteBrowser::screen.height();
    const int y = int(m_pictures.parts.size()) * height;
    if (y > 0 && (m_pictures.parts.last().y + height >= m_pictures.pageHeight)) {
        finish(std::move(m_pictures));
        return;
    }
    // Every second bit of the tag differs from a plain page's: neither all black nor all white.
    m_tag = 0xA500 | int(m_pictures.parts.size() + 1);
    const QJsonObject params{{u"y"_s, y}, {u"tag"_s, m_tag}, {u"rows"_s, SiteBrowser::markRows}, {u"hideFixed"_s, y > 0}};
    m_browser->bridge()->call(u"show"_s, params, 1500ms).then(this, [this](const Result<QJsonValue> &shown) {
        if (!shown) {
            if (m_pictures.parts.isEmpty())
                finish(tl::unexpected(shown.error()));
            else
                finish(std::move(m_pictures));
            return;
        }
        m_shownY = qBound(0, shown->toObject().value("y"_L1).toInt(), maximumHeight);
        m_looks = 0;
        m_timer = startTimer(lookEvery, Qt::PreciseTimer);
    });
}

void SiteCamera::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer)
        lookForMark();
}

void SiteCamera::lookForMark()
{
    const QImage image = m_browser->view()->grab().toImage();
    if (image.isNull() || (tagOf(image) != m_tag && ++m_looks < maximumLooks))
        return;
    killTimer(m_timer);
    keep(image);
}

void SiteCamera::keep(const QImage &image)
{
    const bool stuck = !m_pictures.parts.isEmpty() && m_shownY <= m_pictures.parts.last().y;
    if (stuck) { // it scrolls no further
        finish(std::move(m_pictures));
        return;
    }
    m_pictures.parts.append({m_shownY, image});
    showNext();
}

void SiteCamera::finish(Result<SitePictures> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

StitchedPictures stitch(const SitePictures &pictures, QSize screen)
{
    if (pictures.parts.isEmpty())
        return {};
    const auto toScale = [screen](QImage image) {
        image.setDevicePixelRatio(1);
        if (image.width() != screen.width())
            image = image.scaledToWidth(screen.width(), Qt::SmoothTransformation);
        return image.copy(0, 0, screen.width(), qMin(screen.height(), image.height())).convertToFormat(QImage::Format_RGB32);
    };
    const QImage first = toScale(pictures.parts.first().image);
    const int height = qMin(pictures.pageHeight, pictures.parts.last().y + first.height());
    QImage page(screen.width(), height, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    // From the last to the first: where two overlap at the page's end, the upper one was there before things were hidden.
    for (qsizetype i = pictures.parts.size(); i-- > 0;)
        painter.drawImage(0, pictures.parts[i].y, i == 0 ? first : toScale(pictures.parts[i].image));
    painter.end();
    return {first, page};
}
