#include "pipeline/run/Screenshots.h"

#include "pipeline/run/PictureEncoding.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {

constexpr int lowestSection = 120; // pixels

struct PagePictures
{
    QString page; // as a provenance names it
    QImage picture;
};

void encodeSections(const PagePictures &of, BrandProfile &profile, QList<QFuture<Asset>> &encodings)
{
    const QRect whole = of.picture.rect();
    const auto isSliver = [&](const SectionShot &shot) {
        return shot.page == of.page && (shot.box.toAlignedRect() & whole).height() < lowestSection;
    };
    std::erase_if(profile.sections, isSliver);
    int number = 0;
    for (SectionShot &shot : profile.sections) {
        ++number;
        if (shot.page != of.page)
            continue;
        const QRect part = shot.box.toAlignedRect() & whole;
        shot.box = part;
        shot.asset = u"section-%1.jpg"_s.arg(number);
        encodings.append(QtConcurrent::run(encodeJpeg, shot.asset, of.picture, part));
    }
}

} // namespace

QList<QFuture<Asset>> encodeScreenshots(const QList<SiteReading> &readings, BrandProfile &profile)
{
    QList<QFuture<Asset>> encodings;
    const SiteReading own = readings.value(0);
    if (!own.firstScreen.isNull()) {
        profile.firstScreenAsset = u"first-screen.jpg"_s;
        encodings.append(QtConcurrent::run(encodeJpeg, profile.firstScreenAsset, own.firstScreen, QRect()));
    }
    if (!own.page.isNull()) {
        profile.pageAsset = u"page.jpg"_s;
        profile.pageSize = own.page.size();
        encodings.append(QtConcurrent::run(encodeJpeg, profile.pageAsset, own.page, QRect()));
    }
    encodeSections({{}, own.page}, profile, encodings);
    for (qsizetype i = 0; i < std::min(readings.size() - 1, qsizetype(profile.pages.size())); ++i) {
        const SiteReading &reading = readings[i + 1];
        BrandPage &page = profile.pages[size_t(i)];
        page.snapshot = u"snapshot-%1.json"_s.arg(i + 2);
        encodings.append(QtFuture::makeReadyFuture(Asset{page.snapshot, u"application/json"_s, reading.json, page.url, {}}));
        if (!reading.page.isNull()) {
            page.asset = u"page-%1.jpg"_s.arg(i + 2);
            page.size = reading.page.size();
            encodings.append(QtConcurrent::run(encodeJpeg, page.asset, reading.page, QRect()));
        }
        encodeSections({page.url, reading.page}, profile, encodings);
    }
    return encodings;
}
