#pragma once

#include "pipeline/brand/BrandProfile.h"

// Brands to tell stories of: with much to say, with little, with nothing.
namespace Profiles {

inline Found<QString> found(const QString &text, const QString &selector = QStringLiteral("h1"))
{
    return {text, 0.9, {selector, QRectF(10, 20, 300, 40), text}};
}

inline BrandFeature feature(const QString &title, const QString &text)
{
    return {title, text, 0.8, {QStringLiteral("section h3"), QRectF(0, 900, 300, 200), title}};
}

inline BrandProfile rich()
{
    BrandProfile brand;
    brand.url = QStringLiteral("https://ternline.example/");
    brand.host = QStringLiteral("ternline.example");
    brand.language = QStringLiteral("en");
    brand.name = found(QStringLiteral("Ternline"), QStringLiteral("meta[property=og:site_name]"));
    brand.colors.primary = Found<QColor>{QColor(0x0f, 0x76, 0x6e), 0.9, {}};
    brand.headline = found(QStringLiteral("Freight paperwork that files itself"));
    brand.subhead =
        found(QStringLiteral("Ternline reads every document of a shipment and fills in the forms. Your team checks, signs and ships."));
    brand.tagline = found(QStringLiteral("Less paper, more port"));
    brand.problem =
        found(QStringLiteral("Customs forms are slow and complex. Data is typed five times. Mistakes cost days at the border."));
    brand.features = {feature(QStringLiteral("Reads anything"), QStringLiteral("Scans, mails and spreadsheets become clean data.")),
                      feature(QStringLiteral("Knows the rules"), QStringLiteral("Tariff codes are checked against the current tables.")),
                      feature(QStringLiteral("Files on time"), QStringLiteral("Declarations go out before the truck is at the gate.")),
                      feature(QStringLiteral("Keeps the trail"), QStringLiteral("Every change is kept, with who made it and why."))};
    brand.ctas = {
        {QStringLiteral("Book a demo"), QStringLiteral("/demo"), 0.9, {QStringLiteral("header a"), {}, QStringLiteral("Book a demo")}},
        {QStringLiteral("Prices"), QStringLiteral("/p"), 0.5, {}}};
    brand.stats = {{QStringLiteral("12,400+"), QStringLiteral("shipments a month"), 0.9, {}},
                   {QStringLiteral("99.2 %"), QStringLiteral("filed without a query"), 0.8, {}}};
    brand.quotes = {{QStringLiteral("We used to dread Mondays. Now the forms are done before the coffee is."),
                     QStringLiteral("Ida Holm, Nordhavn Logistics"),
                     0.8,
                     {}}};
    brand.customers = {found(QStringLiteral("Nordhavn")), found(QStringLiteral("Kestrel Foods"))};
    brand.images = {
        {QStringLiteral("https://ternline.example/port.jpg"), QStringLiteral("A port"), QSize(1200, 800), QStringLiteral("port.jpg"), {}},
        {QStringLiteral("https://ternline.example/quay.jpg"), QStringLiteral("A quay"), QSize(1600, 900), QStringLiteral("quay.jpg"), {}},
        {QStringLiteral("https://ternline.example/icon.png"), QString(), QSize(64, 64), QStringLiteral("icon.png"), {}}};
    brand.firstScreenAsset = QStringLiteral("first.jpg");
    brand.pageAsset = QStringLiteral("page.jpg");
    brand.pageSize = QSize(1440, 3600);
    brand.sections = {{QRectF(0, 900, 1440, 800), QStringLiteral("section-1.jpg")},
                      {QRectF(0, 1700, 1440, 700), QStringLiteral("section-2.jpg")}};
    return brand;
}

// No statement of a problem, no proof, no tagline.
inline BrandProfile poor()
{
    BrandProfile brand;
    brand.url = QStringLiteral("https://grayscale.example/");
    brand.host = QStringLiteral("grayscale.example");
    brand.language = QStringLiteral("en");
    brand.name = found(QStringLiteral("Grayscale"), QStringLiteral("title"));
    brand.headline = found(QStringLiteral("Grayscale"));
    brand.subhead = found(QStringLiteral("A free, responsive, one page Bootstrap theme created by Start Bootstrap."));
    brand.features = {
        feature(QStringLiteral("Misty mountains"), QStringLiteral("Morning light over the northern range, in eleven steps of grey."))};
    brand.ctas = {
        {QStringLiteral("Get Started"), QStringLiteral("#about"), 0.9, {QStringLiteral("header a"), {}, QStringLiteral("Get Started")}}};
    brand.firstScreenAsset = QStringLiteral("first.jpg");
    brand.pageAsset = QStringLiteral("page.jpg");
    brand.pageSize = QSize(1440, 2400);
    return brand;
}

inline BrandProfile draft()
{
    BrandProfile brand;
    brand.url = QStringLiteral("https://acme-tools.example/");
    brand.host = QStringLiteral("acme-tools.example");
    brand.draft = true;
    brand.name = found(QStringLiteral("Acme Tools"), QString());
    return brand;
}

inline BrandProfile empty()
{
    BrandProfile brand;
    brand.host = QStringLiteral("x.example");
    return brand;
}

inline BrandProfile german()
{
    BrandProfile brand = poor();
    brand.language = QStringLiteral("de-AT");
    brand.headline = found(QStringLiteral("Brot, wie es früher war"));
    brand.subhead = found(QStringLiteral("Wir backen jede Nacht von Hand, ohne Eile und ohne Zusätze."));
    brand.features = {feature(QStringLiteral("Drei Tage Zeit"), QStringLiteral("So lange ruht unser Teig."))};
    brand.ctas = {};
    return brand;
}

inline BrandProfile japanese()
{
    BrandProfile brand = draft();
    brand.draft = false;
    brand.language = QStringLiteral("ja");
    brand.headline = found(QStringLiteral("あなたの経理を、もっと自由に。"));
    brand.subhead = found(QStringLiteral("請求書の作成から入金確認まで、すべてを自動で行います。チームの時間を取り戻しましょう。"));
    return brand;
}

// Every text of a profile, for the check that nothing else is shown.
inline QStringList texts(const BrandProfile &brand)
{
    QStringList all{brand.host};
    for (const Maybe<QString> &text : {brand.name, brand.tagline, brand.headline, brand.subhead, brand.problem}) {
        if (text)
            all.append(text->value.simplified());
    }
    for (const BrandFeature &feature : brand.features)
        all << feature.title.simplified() << feature.text.simplified();
    for (const BrandCallToAction &call : brand.ctas)
        all.append(call.label.simplified());
    for (const BrandStat &stat : brand.stats)
        all << stat.value.simplified() << stat.label.simplified() << stat.value.simplified() + u' ' + stat.label.simplified();
    for (const BrandQuote &quote : brand.quotes)
        all << quote.text.simplified() << quote.author.simplified();
    for (const Found<QString> &customer : brand.customers)
        all.append(customer.value.simplified());
    return all;
}

} // namespace Profiles
