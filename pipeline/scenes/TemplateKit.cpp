#include "pipeline/scenes/TemplateKit.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

Asset templateKit(const QString &templatesFolder)
{
    const QDir folder(templatesFolder + QStringLiteral("/kit"));
    QJsonObject files;
    const QStringList names = folder.entryList({QStringLiteral("*.ts"), QStringLiteral("*.tsx")}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        files.insert(name, QString::fromUtf8(file.readAll()));
    }
    if (files.isEmpty())
        return {};
    Asset kit;
    kit.bytes = QJsonDocument(QJsonObject{{QStringLiteral("files"), files}}).toJson(QJsonDocument::Compact); // keys are sorted
    const QByteArray hash = QCryptographicHash::hash(kit.bytes, QCryptographicHash::Sha256).toHex().left(16);
    kit.name = QStringLiteral("kit-%1.json").arg(QLatin1String(hash));
    kit.mime = QStringLiteral("application/json");
    return kit;
}

QString keptKit(const Scene &scene)
{
    static const QRegularExpression allowed(QStringLiteral("^kit-[0-9a-f]{1,64}\\.json$"));
    const QString name = scene.layout.value(QLatin1String("kit")).toString();
    return allowed.match(name).hasMatch() ? name : QString();
}

void keepKit(Scene &scene, const QString &kit)
{
    if (!kit.isEmpty())
        scene.layout[QStringLiteral("kit")] = kit;
}

QMap<QString, QByteArray> kitFiles(const Asset &kit)
{
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9_-]{1,100}\\.tsx?$"));
    QMap<QString, QByteArray> files;
    const QJsonObject sources = QJsonDocument::fromJson(kit.bytes).object().value(QLatin1String("files")).toObject();
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        if (allowed.match(it.key()).hasMatch())
            files.insert(it.key(), it.value().toString().toUtf8());
    }
    return files;
}
