#include "tests/support/DevelopmentPages.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Lab
{
    double l, a, b;
};

// CIE L*a*b* under D65, for the usual difference of colours.
Lab labOf(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

const QString sites = QStringLiteral(PAGEREEL_SOURCE_DIR "/tests/sites");

QJsonArray truthsOf(const QString &name)
{
    QFile file(sites + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/sites/%s is missing", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).array();
}

bool isLogo(const QString &truth, const Maybe<BrandLogo> &logo)
{
    if (truth.isEmpty() || !logo)
        return truth.isEmpty() && !logo;
    return truth == "inline"_L1 ? logo->value.url.startsWith("data:"_L1) : logo->value.url.endsWith(truth);
}

bool isNear(const QColor &one, const QColor &other)
{
    const Lab a = labOf(one);
    const Lab b = labOf(other);
    return std::hypot(a.l - b.l, a.a - b.a, a.b - b.b) < 10;
}

bool contains(const QJsonValue &accepted, const QString &value)
{
    const QJsonArray list = accepted.toArray();
    return std::any_of(list.begin(), list.end(),
                       [&](const QJsonValue &one) { return one.toString().compare(value, Qt::CaseInsensitive) == 0; });
}

bool isFont(const QString &truth, const Maybe<BrandFont> &font)
{
    return font && (truth == "system"_L1 ? font->value.source == "system"_L1 : font->value.family == truth);
}

} // namespace

QList<DevelopmentPage> trapPages()
{
    QList<DevelopmentPage> pages;
    for (const QString &folder : {u"traps"_s, u"manners"_s}) {
        const QJsonArray truths = truthsOf(folder + u".json"_s);
        for (const QJsonValue &value : truths)
            pages.append({value["id"_L1].toString(), sites + u'/' + folder, u'/' + value["page"_L1].toString(), value.toObject()});
    }
    return pages;
}

bool DevelopmentPage::isInstalled() const
{
    return QFileInfo::exists(folder + path);
}

QList<DevelopmentPage> developmentPages()
{
    QList<DevelopmentPage> pages;
    const QJsonArray truths = truthsOf(u"truth.json"_s);
    for (const QJsonValue &value : truths) {
        const QJsonObject truth = value.toObject();
        // "npm NAME@VERSION PATH" or "apt NAME VERSION PATH"
        const QStringList get = truth.value("get"_L1).toString().split(u' ');
        const bool npm = get.first() == "npm"_L1;
        const QString folder =
            npm ? QStringLiteral(PAGEREEL_SOURCE_DIR "/node_modules/") + get[1].section(u'@', 0, -2) : u"/usr/share/doc/"_s + get[1];
        pages.append({truth.value("id"_L1).toString(), folder, u'/' + get.last(), truth});
    }
    return pages;
}

BrandVerdict judge(const DevelopmentPage &page, const BrandProfile &profile)
{
    const QJsonObject &truth = page.truth;
    BrandVerdict verdict;
    verdict.id = page.id;
    verdict.name = profile.name && contains(truth.value("brand"_L1), profile.name->value);
    const QJsonArray primaries = truth.value("primary"_L1).toArray();
    verdict.primary =
        profile.colors.primary
            ? std::any_of(primaries.begin(), primaries.end(),
                          [&](const QJsonValue &one) { return isNear(QColor(one.toString()), profile.colors.primary->value); })
            : truth.value("neutral"_L1).toBool();
    verdict.headline = profile.headline && profile.headline->value.compare(truth.value("headline"_L1).toString(), Qt::CaseInsensitive) == 0;
    const bool noCall = truth.value("cta"_L1).toArray().isEmpty();
    verdict.callToAction =
        noCall ? profile.ctas.empty() : !profile.ctas.empty() && contains(truth.value("cta"_L1), profile.ctas.front().label);
    verdict.headingFont = isFont(truth.value("hfont"_L1).toString(), profile.headingFont);
    verdict.bodyFont = isFont(truth.value("bfont"_L1).toString(), profile.bodyFont);
    verdict.logo = isLogo(truth.value("logo"_L1).toString(), profile.logo);
    verdict.features = std::abs(int(profile.features.size()) - truth.value("features"_L1).toInt()) <= 1;
    verdict.found = {
        profile.name ? profile.name->value : u"–"_s,
        profile.colors.primary ? profile.colors.primary->value.name() : u"–"_s,
        profile.headline ? profile.headline->value.left(40) : u"–"_s,
        profile.ctas.empty() ? u"–"_s : profile.ctas.front().label,
        profile.headingFont ? profile.headingFont->value.family : u"–"_s,
        profile.bodyFont ? profile.bodyFont->value.family : u"–"_s,
        profile.logo ? profile.logo->value.url.left(60).section(u'/', -1) : u"–"_s,
        QString::number(profile.features.size()),
    };
    return verdict;
}

QString verdictTable(const QList<BrandVerdict> &verdicts)
{
    QString table;
    for (const BrandVerdict &v : verdicts) {
        const std::array right = {v.name, v.primary, v.headline, v.callToAction, v.headingFont, v.bodyFont, v.logo, v.features};
        QString line = u"\n%1"_s.arg(v.id, -13);
        for (qsizetype i = 0; i < v.found.size(); ++i)
            line += u" | "_s + (right[size_t(i)] ? u"✓ "_s : u"✗ "_s) + v.found[i];
        table += line;
    }
    return table;
}
