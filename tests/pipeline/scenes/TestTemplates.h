#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Small templates, written into a folder.
namespace TestTemplates {

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Cannot write %s", qPrintable(path));
}

inline QJsonObject description(const QString &id, const QStringList &beats, const QString &ground, const QJsonObject &content)
{
    return {{u"id"_qs, id},
            {u"name"_qs, id},
            {u"version"_qs, 3},
            {u"beats"_qs, QJsonArray::fromStringList(beats)},
            {u"styles"_qs, QJsonArray{u"dynamic"_qs, u"minimal"_qs}},
            {u"aspects"_qs, QJsonArray{u"16:9"_qs, u"9:16"_qs, u"1:1"_qs}},
            {u"grounds"_qs, QJsonArray{ground}},
            {u"layout"_qs, u"full"_qs},
            {u"motion"_qs, u"rise"_qs},
            {u"duration"_qs, QJsonObject{{u"min"_qs, 90}, {u"max"_qs, 180}}},
            {u"content"_qs, content}};
}

inline void write(const QString &folder, const QJsonObject &description)
{
    const QString path = folder + u'/' + description.value(u"id"_qs).toString();
    writeFile(path + u"/template.json"_qs, QJsonDocument(description).toJson());
    writeFile(path + u"/scene.tsx"_qs, "export default () => null; // " + description.value(u"id"_qs).toString().toUtf8());
}

inline QJsonObject required(int maxChars = 0)
{
    return {{u"required"_qs, true}, {u"maxChars"_qs, maxChars}};
}

inline QJsonObject optional(int maxChars = 0)
{
    return {{u"required"_qs, false}, {u"maxChars"_qs, maxChars}};
}

// One for each beat that takes nothing but a headline, and some that ask for more.
inline void writeUsual(const QString &folder)
{
    const QJsonObject plain{{u"headline"_qs, required(120)}, {u"emphasis"_qs, optional()}};
    write(folder, description(u"problem-plain"_qs, {u"problem"_qs}, u"ink"_qs, plain));
    write(folder, description(u"discovery-plain"_qs, {u"discovery"_qs}, u"paper"_qs, plain));
    write(folder, description(u"discovery-picture"_qs, {u"discovery"_qs}, u"brand"_qs,
                              {{u"headline"_qs, required(120)}, {u"image"_qs, required()}, {u"support"_qs, optional(100)}}));
    write(folder, description(u"transformation-plain"_qs, {u"transformation"_qs}, u"brand"_qs, plain));
    write(
        folder,
        description(
            u"transformation-items"_qs, {u"transformation"_qs}, u"ink"_qs,
            {{u"headline"_qs, required(120)},
             {u"items"_qs,
              QJsonObject{{u"required"_qs, true}, {u"min"_qs, 2}, {u"max"_qs, 3}, {u"titleMaxChars"_qs, 44}, {u"textMaxChars"_qs, 90}}}}));
    write(folder, description(u"triumph-plain"_qs, {u"triumph"_qs}, u"paper"_qs, plain));
    write(folder,
          description(u"triumph-figure"_qs, {u"triumph"_qs}, u"brand"_qs, {{u"value"_qs, required(12)}, {u"label"_qs, required(60)}}));
    write(folder, description(u"invitation-button"_qs, {u"invitation"_qs}, u"ink"_qs,
                              {{u"headline"_qs, required(120)}, {u"button"_qs, required(32)}, {u"address"_qs, optional(60)}}));
}

} // namespace TestTemplates
