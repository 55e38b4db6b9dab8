#include "pipeline/scenes/TemplateKit.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

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
