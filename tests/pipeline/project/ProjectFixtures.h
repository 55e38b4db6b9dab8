#pragma once

#include "pipeline/project/ProjectStore.h"

#include <QJsonArray>
#include <QUuid>

// Records to fill projects with.
namespace Fixtures {

inline QString id()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

inline QDateTime time(int seconds)
{
    return QDateTime(QDate(2024, 2, 29), QTime(12, 0, 0, 123), Qt::UTC).addSecs(seconds);
}

inline Scene scene(const QString &name, const QString &runId = {})
{
    Scene scene;
    scene.id = id();
    scene.name = name;
    scene.code = QStringLiteral("export default () => <p>%1’s “code” 🎬</p>;\n").arg(name);
    scene.props = {{QStringLiteral("headline"), name}, {QStringLiteral("items"), QJsonArray{1, QStringLiteral("zwei"), QJsonValue::Null}}};
    scene.durationInFrames = 137;
    scene.templateId = QStringLiteral("problem-ledger");
    scene.runId = runId;
    scene.layout = {{QStringLiteral("beat"), QStringLiteral("problem")}};
    scene.transition = {TransitionKind::Slide, 12};
    scene.createdAt = time(1);
    scene.updatedAt = time(2);
    return scene;
}

inline SceneVersion version(const Scene &scene)
{
    SceneVersion version;
    version.id = id();
    version.sceneId = scene.id;
    version.codeAfter = scene.code;
    version.propsAfter = scene.props;
    version.model = QStringLiteral("none");
    version.prompt = QStringLiteral("a prompt");
    version.createdAt = time(3);
    return version;
}

inline Message message(const QString &text, const QString &runId = {})
{
    Message message;
    message.id = id();
    message.kind = MessageKind::Scene;
    message.status = MessageStatus::Working;
    message.text = text;
    message.runId = runId;
    message.sceneIndex = 3;
    message.canRetry = true;
    message.createdAt = time(4);
    return message;
}

inline RunRecord run(const QString &id)
{
    RunRecord run;
    run.id = id;
    run.request = {{QStringLiteral("text"), QStringLiteral("Create video from https://stripe.com")}};
    run.scenesTotal = 5;
    run.createdAt = time(5);
    return run;
}

inline BrandProfile brand()
{
    BrandProfile brand;
    brand.url = QStringLiteral("https://stripe.com/");
    brand.host = QStringLiteral("stripe.com");
    brand.name = Found<QString>{QStringLiteral("Stripe"), 0.9, {QStringLiteral("title"), QRectF(1, 2, 3, 4), QStringLiteral("Stripe")}};
    brand.colors.primary = Found<QColor>{QColor(0x63, 0x5b, 0xff), 0.8, {}};
    brand.pageAsset = QStringLiteral("page.jpg");
    return brand;
}

inline SceneCommit commit(const QString &runId, int index, const QString &name)
{
    SceneCommit commit;
    commit.scene = scene(name, runId);
    commit.version = version(commit.scene);
    commit.message = message(name + u" ✅"_qs, runId);
    commit.message.sceneIndex = index;
    commit.sceneIndex = index;
    return commit;
}

inline StoredReading reading(const QString &runId)
{
    StoredReading reading;
    reading.runId = runId;
    reading.brand = brand();
    reading.snapshot = "{\"texts\":[]}";
    reading.assets = {{QStringLiteral("page.jpg"), QStringLiteral("image/jpeg"), QByteArray("\xff\xd8\0\x01", 4), {}, {}}};
    reading.settings = {QStringLiteral("Stripe"), 30, 1920, 1080};
    reading.plan = {{QStringLiteral("beats"), QJsonArray{1, 2}}};
    reading.scenesTotal = 5;
    return reading;
}

inline QStringList names(const QList<Scene> &scenes)
{
    QStringList names;
    for (const Scene &scene : scenes)
        names.append(scene.name);
    return names;
}

} // namespace Fixtures
