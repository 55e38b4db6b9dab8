#include "pipeline/run/AssetNames.h"

#include "pipeline/project/ProjectStore.h"

namespace {

// "page.jpg" → "page-2.jpg"
QString numbered(const QString &name, int number)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot < 0 ? name : name.left(dot);
    return stem + u'-' + QString::number(number) + (dot < 0 ? QString() : name.mid(dot));
}

// In the project, and among those that come with it.
bool isFree(const QString &name, const QList<Asset> &others, const ProjectStore &store)
{
    return !store.asset(name) && std::none_of(others.begin(), others.end(), [&name](const Asset &other) { return other.name == name; });
}

void rename(QString &name, const QMap<QString, QString> &names)
{
    name = names.value(name, name);
}

void rename(BrandFont &font, const QMap<QString, QString> &names)
{
    for (FontFile &file : font.files)
        rename(file.asset, names);
}

} // namespace

CollectedAssets withFreeNames(CollectedAssets collected, const ProjectStore &store)
{
    QMap<QString, QString> names;
    QHash<std::pair<QString, QByteArray>, QString> kept; // by kind and content
    QList<Asset> assets;
    for (Asset &asset : collected.assets) {
        const QString before = asset.name;
        const std::pair content(asset.mime, asset.bytes);
        const QString same = kept.contains(content) ? kept.value(content) : store.nameOfAsset(asset).value_or(QString());
        if (same.isEmpty()) {
            for (int number = 2; !isFree(asset.name, assets, store); ++number)
                asset.name = numbered(before, number);
            assets.append(asset);
        } else {
            asset.name = same;
        }
        kept.insert(content, asset.name);
        if (asset.name != before)
            names.insert(before, asset.name);
    }
    collected.assets = assets;
    BrandProfile &profile = collected.profile;
    if (profile.logo)
        rename(profile.logo->value.asset, names);
    for (Maybe<BrandFont> *font : {&profile.headingFont, &profile.bodyFont}) {
        if (*font)
            rename((*font)->value, names);
    }
    for (Found<BrandLogo> &logo : profile.alternatives.logos)
        rename(logo.value.asset, names);
    for (Found<BrandFont> &font : profile.alternatives.fonts)
        rename(font.value, names);
    for (BrandImage &image : profile.images)
        rename(image.asset, names);
    for (BrandFeature &feature : profile.features) {
        for (std::optional<BrandImage> *image : {&feature.icon, &feature.picture}) {
            if (*image)
                rename((*image)->asset, names);
        }
    }
    for (BrandPage &page : profile.pages) {
        rename(page.asset, names);
        rename(page.snapshot, names);
    }
    for (SectionShot &section : profile.sections)
        rename(section.asset, names);
    rename(profile.firstScreenAsset, names);
    rename(profile.pageAsset, names);
    return collected;
}
