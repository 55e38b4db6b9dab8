#include "pipeline/project/AssetUse.h"

#include "pipeline/project/SceneName.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AssetUse)
};

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonValue replaced(const QJsonValue &value, const QString &asset, const QString &other, QSize size)
{
    if (value.isString())
        return value.toString() == asset ? QJsonValue(other) : value;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype at = 0; at < array.size(); ++at)
            array.replace(at, replaced(array.at(at), asset, other, size));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const bool isPicture = object.value(u"src").toString() == asset && object.contains(u"width");
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = replaced(*member, asset, other, size);
    if (isPicture && !size.isEmpty()) {
        object.insert(u"width"_qs, size.width());
        object.insert(u"height"_qs, size.height());
    }
    return object;
}

} // namespace

QHash<QString, QStringList> AssetUse::places(const QStringList &assets, const QList<Scene> &scenes, const BrandProfile &brand,
                                             const ProjectSettings &settings)
{
    QHash<QString, QStringList> places;
    for (const Scene &scene : scenes) {
        const QString text = textOf(scene.props) + textOf(scene.layout) + scene.code;
        for (const QString &asset : assets) {
            if (text.contains(asset))
                places[asset].append(shortSceneName(scene.name));
        }
    }
    const QString brandText = textOf(brandToJson(brand));
    for (const QString &asset : assets) {
        if (brandText.contains(asset))
            places[asset].append(Texts::tr("Brand"));
        if (settings.sound.asset == asset)
            places[asset].append(Texts::tr("Sound"));
    }
    return places;
}

Scene AssetUse::withOther(Scene scene, const QString &asset, const QString &other, QSize size)
{
    scene.props = replaced(scene.props, asset, other, size).toObject();
    scene.code.replace(asset, other);
    return scene;
}
