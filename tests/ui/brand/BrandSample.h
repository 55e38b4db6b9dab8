#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/project/ProjectEdit.h"
#include "pipeline/scenes/SceneStage.h"

#include <QBuffer>
#include <QFuture>
#include <QPainter>

// A brand as a site could give it, and the pictures it names.
namespace BrandSample {

using namespace Qt::StringLiterals;

template<typename T>
Found<T> found(T value, double confidence, const QString &selector, const QString &text, const QRectF &box = {})
{
    return {std::move(value), confidence, {selector, box, text}};
}

const QRectF buttonBox(80, 420, 180, 52);

inline BrandFont font(const QString &family, const QString &asset)
{
    BrandFont font;
    font.family = family;
    font.fallback = u"sans-serif"_s;
    font.weights = {700, 600};
    if (!asset.isEmpty())
        font.files = {{{}, 700, u"normal"_s, asset, {}}};
    return font;
}

inline BrandLogo logo(const QString &asset)
{
    BrandLogo logo;
    logo.asset = asset;
    logo.mime = u"image/svg+xml"_s;
    logo.size = {120, 30};
    return logo;
}

inline BrandProfile profile()
{
    const QColor green(0x0b, 0x7a, 0x5b);
    BrandProfile brand;
    brand.host = u"ternline.example"_s;
    brand.language = u"en"_s;
    brand.name = found(u"Ternline"_s, 0.97, u"meta"_s, u"Ternline"_s);
    brand.logo = found(logo(u"logo.svg"_s), 0.9, u"header a"_s, {}, {80, 24, 120, 30});
    brand.colors.primary = found(green, 0.92, u"a.button"_s, u"Start free"_s, buttonBox);
    brand.colors.secondary = found(QColor(0x16, 0x25, 0x3d), 0.71, u"section.dark"_s, {}, {0, 900, 1440, 500});
    brand.colors.background = found(QColor(Qt::white), 0.99, u"body"_s, {}, {0, 0, 1440, 3000});
    brand.colors.text = found(QColor(0x1b, 0x1d, 0x20), 0.88, u"h1"_s, u"Pay with one line"_s, {80, 200, 700, 120});
    for (const char *color : {"#0b7a5b", "#16253d", "#f2b544", "#e4f3ee", "#ffffff", "#1b1d20"})
        brand.colors.palette.push_back(found(QColor(QLatin1String(color)), 0.5, u"div"_s, {}));
    brand.colors.evidence = {
        {green, u"action"_s, 0.42, {u"a.button"_s, buttonBox, u"Start free"_s}},
        {green, u"link"_s, 0.08, {u"nav a"_s, {}, u"Pricing"_s}},
        {green, u"logo"_s, 0.21, {u"header a"_s, {}, {}}},
    };
    brand.gradients = {found(BrandGradient{90, {green, QColor(0xf2, 0xb5, 0x44)}}, 0.8, u"section"_s, {})};
    brand.headingFont = found(font(u"Söhne"_s, u"font-heading.woff2"_s), 0.93, u"h1"_s, u"Pay with one line"_s, {80, 200, 700, 120});
    brand.bodyFont = found(font(u"Inter"_s, u"font-body.woff2"_s), 0.9, u"p"_s, {});
    brand.headline = found(u"<b>Bold</b> words that pay with one line, and go on for longer than a panel is wide"_s, 0.9, u"h1"_s,
                           u"<b>Bold</b> words"_s, {80, 200, 700, 120});
    brand.subhead = found(u"Payments for teams that would rather build."_s, 0.64, u"h1 + p"_s, u"Payments for teams"_s);
    brand.alternatives.names = {found(u"Ternline Inc."_s, 0.4, u"footer"_s, u"© Ternline Inc."_s, {80, 2900, 200, 20})};
    brand.alternatives.headlines = {found(u"Every invoice, settled"_s, 0.55, u"h2"_s, u"Every invoice, settled"_s, {80, 1000, 500, 60}),
                                    found(u"Built for finance teams"_s, 0.31, u"h2"_s, u"Built for finance teams"_s)};
    brand.alternatives.logos = {found(logo(u"mark.svg"_s), 0.5, u"link[rel=icon]"_s, {}),
                                found(logo(u"footer.svg"_s), 0.3, u"footer svg"_s, {})};
    brand.alternatives.fonts = {found(font(u"Lora"_s, {}), 0.2, u"blockquote"_s, {}), found(font(u"Nowhere Sans"_s, {}), 0.1, u"i"_s, {})};
    brand.ctas = {{u"Start free"_s, u"https://ternline.example/start"_s, 0.9, {u"a.button"_s, buttonBox, u"Start free"_s}},
                  {u"Talk to sales"_s, u"https://ternline.example/sales"_s, 0.6, {u"a.ghost"_s, {}, u"Talk to sales"_s}}};
    brand.features = {{u"Instant payouts"_s, u"Money is there before the coffee is cold."_s, 0.85, {u"h3"_s, {80, 1000, 300, 30}, {}}},
                      {u"One ledger"_s, {}, 0.8, {u"h3"_s, {480, 1000, 300, 30}, {}}},
                      {u"No forms"_s, u"Nothing to print."_s, 0.8, {u"h3"_s, {}, {}, u"https://ternline.example/pricing"_s}}};
    brand.stats = {{u"12,400+"_s, u"teams get paid with it"_s, 0.8, {u"b"_s, {}, u"12,400+"_s}}};
    brand.quotes = {{u"We closed the month on the first."_s, u"Mara Lind, Lind Ceramics"_s, 0.7, {u"blockquote"_s, {}, {}}}};
    brand.pageAsset = u"page.png"_s;
    brand.pageSize = {1440, 3000};
    brand.notes = {u"No pictures were found."_s};
    return brand;
}

inline ProjectContents contents(const BrandProfile &brand)
{
    ProjectContents result;
    result.projectId = u"p"_s;
    result.brand = brand;
    result.hasBrand = true;
    return result;
}

inline QByteArray page()
{
    QImage image(1440, 3000, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont letters;
    letters.setPixelSize(72);
    painter.setFont(letters);
    painter.drawText(QRect(80, 200, 1200, 120), u"Pay with one line"_s);
    painter.fillRect(buttonBox, QColor(0x0b, 0x7a, 0x5b));
    painter.fillRect(QRect(0, 900, 1440, 500), QColor(0x16, 0x25, 0x3d));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

class Pictures : public AssetSource
{
public:
    QFuture<AssetBytes> asset(const QString &name) override
    {
        QPromise<AssetBytes> promise;
        promise.start();
        if (name == u"page.png"_s)
            promise.addResult(AssetBytes{u"image/png"_s, page()});
        else
            promise.addResult(AssetBytes{u"image/svg+xml"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='10'>"
                                                             "<rect width='40' height='10' fill='#ff0000'/></svg>"});
        promise.finish();
        return promise.future();
    }
};

} // namespace BrandSample
