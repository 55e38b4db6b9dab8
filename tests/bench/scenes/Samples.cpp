#include "tests/bench/scenes/Samples.h"

#include "pipeline/run/FontLibrary.h"
#include "pipeline/run/RunPlan.h"
#include "tests/bench/stage/Bench.h"

#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QPromise>

namespace {

const Provenance onPage{QStringLiteral("main"), QRectF(0, 600, 800, 400), {}};

class PaintedAssets : public AssetSource
{
public:
    void add(const QString &name, const QString &mime, const QByteArray &bytes) { m_assets.insert(name, {mime, bytes}); }
    void add(const QString &name, const QImage &picture)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture.save(&buffer, "png");
        add(name, QStringLiteral("image/png"), bytes);
    }

    QFuture<AssetBytes> asset(const QString &name) override
    {
        QPromise<AssetBytes> promise;
        promise.start();
        promise.addResult(m_assets.value(name));
        promise.finish();
        return promise.future();
    }

private:
    QHash<QString, AssetBytes> m_assets;
};

// A still life of three bodies on a table, another one for each number.
QImage photo(QSize size, const QColor &primary, int number)
{
    QImage picture(size, QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor wall = QColor::fromHsl((primary.hslHue() + 360 + number * 67) % 360, 70, 190);
    QLinearGradient light(0, 0, size.width(), size.height());
    light.setColorAt(0, wall.lighter(115));
    light.setColorAt(1, wall.darker(150));
    painter.fillRect(picture.rect(), light);
    painter.fillRect(0, int(size.height() * 0.7), size.width(), size.height(), wall.darker(210));
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 3; ++i) {
        const double body = size.height() * (0.2 + 0.09 * ((number + i) % 3));
        const QRectF place(size.width() * (0.14 + 0.27 * i), size.height() * 0.74 - body, body * (i == 1 ? 0.7 : 1), body);
        QLinearGradient round(place.topLeft(), place.bottomRight());
        const QColor own = QColor::fromHsl((wall.hslHue() + 150 + i * 40) % 360, 120, 150);
        round.setColorAt(0, own.lighter(140));
        round.setColorAt(1, own.darker(190));
        painter.setBrush(round);
        i == 1 ? painter.drawRoundedRect(place, body * 0.12, body * 0.12) : painter.drawEllipse(place);
    }
    return picture;
}

// A landing page: a bar, a hero, cards, a band.
QImage page(QSize size, const BrandProfile &profile)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(profile.colors.background->value);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor text = profile.colors.text->value;
    const QColor primary = profile.colors.primary->value;
    const auto bar = [&](QRectF place, const QColor &color, double alpha = 1) {
        QColor shade = color;
        shade.setAlphaF(float(alpha));
        painter.setBrush(shade);
        painter.drawRoundedRect(place, 8, 8);
    };
    bar({80, 28, 150, 26}, text);
    for (int i = 0; i < 4; ++i)
        bar({760.0 + i * 110, 34, 76, 14}, text, 0.5);
    bar({1240, 20, 120, 42}, primary);
    for (int i = 0; i < 3; ++i)
        bar({80, 190.0 + i * 78, i == 2 ? 380.0 : 620.0, 52}, text);
    for (int i = 0; i < 2; ++i)
        bar({80, 460.0 + i * 34, 520, 16}, text, 0.4);
    bar({80, 560, 200, 58}, primary);
    painter.drawImage(QRectF(800, 130, 560, 560), photo({560, 560}, primary, 1));
    for (double y = 860; y + 520 < size.height(); y += 620) {
        for (int i = 0; i < 3; ++i) {
            const double x = 80.0 + i * 440;
            bar({x, y, 400, 440}, primary, i == int(y) % 3 ? 0.9 : 0.1);
            bar({x + 36, y + 44, 64, 64}, primary);
            bar({x + 36, y + 160, 240, 26}, text);
            for (int k = 0; k < 3; ++k)
                bar({x + 36, y + 220 + k * 32, k == 2 ? 180.0 : 320.0, 14}, text, 0.4);
        }
    }
    return picture;
}

QByteArray logo(const QColor &color)
{
    return QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' width='160' height='40' viewBox='0 0 160 40'><g fill='%1'>"
                          "<circle cx='20' cy='20' r='18'/><rect x='52' y='10' width='104' height='20' rx='10'/></g></svg>")
        .arg(color.name())
        .toUtf8();
}

template<typename T>
Found<T> found(const T &value)
{
    return {value, 1, onPage};
}

BrandFont fontOf(const QString &family, int weight, const QString &language, PaintedAssets &assets)
{
    const FontLibrary library = FontLibrary::fromResources();
    const BundledFamily *const known = library.find(family);
    if (!known)
        Bench::fail(QStringLiteral("There is no family \"%1\"").arg(family));
    const PickedFont picked = bundledFont(*known, library, language);
    for (const Asset &asset : picked.assets)
        assets.add(asset.name, asset.mime, asset.bytes);
    BrandFont font = picked.font;
    font.weights = {weight};
    return font;
}

BrandProfile profileOf(const QJsonObject &look, const QString &language, PaintedAssets &assets)
{
    const auto color = [&](const char *name) { return QColor(look.value(QLatin1String(name)).toString()); };
    BrandProfile profile;
    profile.host = look.value(QLatin1String("host")).toString();
    profile.url = QStringLiteral("https://%1/").arg(profile.host);
    profile.language = language;
    profile.name = found(look.value(QLatin1String("name")).toString());
    profile.colors.primary = found(color("primary"));
    profile.colors.background = found(color("background"));
    profile.colors.text = found(color("text"));
    profile.colors.palette = {found(color("primary"))};
    BrandGradient gradient;
    const QJsonArray stops = look.value(QLatin1String("stops")).toArray();
    for (const QJsonValue &stop : stops)
        gradient.stops.push_back(QColor(stop.toString()));
    if (!gradient.stops.empty())
        profile.gradients = {found(gradient)};
    const int weight = look.value(QLatin1String("weight")).toInt();
    BrandFont heading = fontOf(look.value(QLatin1String("heading")).toString(), weight, language, assets);
    heading.uppercase = look.value(QLatin1String("uppercase")).toBool();
    profile.headingFont = found(heading);
    profile.bodyFont = found(fontOf(look.value(QLatin1String("body")).toString(), 400, language, assets));
    if (look.value(QLatin1String("logo")).toBool()) {
        assets.add(QStringLiteral("logo.svg"), QStringLiteral("image/svg+xml"), logo(color("primary")));
        profile.logo = found(BrandLogo{{}, QStringLiteral("image/svg+xml"), {160, 40}, QStringLiteral("logo.svg"), {color("primary")}});
    }
    return profile;
}

TextFact fact(const QJsonValue &text)
{
    return {text.toString(), onPage};
}

QList<TextFact> facts(const QJsonValue &list)
{
    QList<TextFact> all;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &text : array)
        all.append(fact(text));
    return all;
}

StoryBeat beatOf(const QJsonObject &content, const BrandProfile &profile, PaintedAssets &assets)
{
    StoryBeat beat;
    beat.brand = profile.name->value;
    beat.headlines = facts(content.value(QLatin1String("headlines")));
    beat.supports = facts(content.value(QLatin1String("supports")));
    beat.words = facts(content.value(QLatin1String("words")));
    beat.button = fact(content.value(QLatin1String("button")));
    beat.address = {profile.host, {}};
    beat.keyPhrases = {beat.brand};
    const QJsonArray items = content.value(QLatin1String("items")).toArray();
    for (const QJsonValue &item : items)
        beat.items.append({fact(item[0]), fact(item[1])});
    const QJsonArray quotes = content.value(QLatin1String("quotes")).toArray();
    for (const QJsonValue &quote : quotes)
        beat.quotes.append({fact(quote[0]), fact(quote[1])});
    const QJsonArray stats = content.value(QLatin1String("stats")).toArray();
    for (const QJsonValue &stat : stats)
        beat.stats.append({fact(stat[0]), fact(stat[1])});
    if (content.value(QLatin1String("noPictures")).toBool())
        return beat;
    const QSize pageSize(1440, 3600);
    assets.add(QStringLiteral("page.png"), page(pageSize, profile));
    beat.pictures.append({QStringLiteral("page.png"), pageSize, {QStringLiteral("html"), {}, {}}});
    const QList<QSize> sizes{{1600, 1000}, {1200, 1500}, {1400, 1400}, {1600, 900}, {1000, 1400}, {1500, 1000}};
    for (int i = 0; i < sizes.size(); ++i) {
        const QString name = QStringLiteral("photo-%1.png").arg(i + 1);
        assets.add(name, photo(sizes[i], profile.colors.primary->value, i));
        beat.pictures.append({name, sizes[i], onPage});
    }
    return beat;
}

} // namespace

QList<SampleVariation> sampleVariations(const QString &file)
{
    const QJsonObject samples = QJsonDocument::fromJson(Bench::readText(file).toUtf8()).object();
    const QJsonArray variations = samples.value(QLatin1String("variations")).toArray();
    if (variations.isEmpty())
        Bench::fail(QStringLiteral("%1 has no variations").arg(file));
    QList<SampleVariation> all;
    for (const QJsonValue &variation : variations) {
        const QJsonObject content = samples[QLatin1String("contents")][variation[u"content"].toString()].toObject();
        const QJsonObject look = samples[QLatin1String("brands")][variation[u"brand"].toString()].toObject();
        const auto assets = std::make_shared<PaintedAssets>();
        const BrandProfile profile = profileOf(look, content.value(QLatin1String("language")).toString(), *assets);
        all.append({variation[u"id"].toString(), beatOf(content, profile, *assets), profile, sceneBrand(profile), assets});
    }
    return all;
}

StageProject sampleProject(const SampleVariation &variation, QSize size)
{
    StageProject project;
    project.id = variation.id;
    project.width = size.width();
    project.height = size.height();
    project.brand = variation.brand;
    project.assets = variation.assets;
    return project;
}
