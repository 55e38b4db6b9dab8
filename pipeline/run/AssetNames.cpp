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
bool isFree(const QString &name, const Asset &asset, const QList<Asset> &others, const ProjectStore &store)
{
    const auto isTaken = [&](const Asset &other) { return &other != &asset && other.name == name; };
    if (std::any_of(others.begin(), others.end(), isTaken))
        return false;
    const Result<Asset> stored = store.asset(name);
    return !stored || stored->bytes == asset.bytes;
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
    for (Asset &asset : collected.assets) {
        const QString before = asset.name;
        for (int number = 2; !isFree(asset.name, asset, collected.assets, store); ++number)
            asset.name = numbered(before, number);
        if (asset.name != before)
            names.insert(before, asset.name);
    }
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
