#pragma once

#include "pipeline/scenes/SceneStage.h"
#include "tests/support/Waiting.h"
#include "ui/browser/ChromiumFlags.h"
#include "ui/browser/StageService.h"

#include <QApplication>
#include <QHash>
#include <QtTest>

// What tests of the stage share: an application that may load stage pages, a project, scenes, assets.

class MemoryAssets : public AssetSource
{
public:
    QHash<QString, AssetBytes> assets;

    QFuture<AssetBytes> asset(const QString &name) override
    {
        QPromise<AssetBytes> promise;
        promise.start();
        promise.addResult(assets.value(name));
        promise.finish();
        return promise.future();
    }
};

inline QJsonObject testBrand()
{
    const QJsonObject font{{QStringLiteral("family"), QStringLiteral("sans-serif")},
                           {QStringLiteral("fallback"), QStringLiteral("sans-serif")},
                           {QStringLiteral("weight"), 700},
                           {QStringLiteral("uppercase"), false},
                           {QStringLiteral("files"), QJsonArray()}};
    return {{QStringLiteral("name"), QStringLiteral("Northwind")},
            {QStringLiteral("host"), QStringLiteral("northwind.example")},
            {QStringLiteral("logo"), QJsonValue::Null},
            {QStringLiteral("colors"), QJsonObject{{QStringLiteral("primary"), QStringLiteral("#635bff")},
                                                   {QStringLiteral("secondary"), QJsonValue::Null},
                                                   {QStringLiteral("accent"), QJsonValue::Null},
                                                   {QStringLiteral("background"), QStringLiteral("#ffffff")},
                                                   {QStringLiteral("text"), QStringLiteral("#111111")}}},
            {QStringLiteral("palette"), QJsonArray{QStringLiteral("#635bff")}},
            {QStringLiteral("gradients"), QJsonArray()},
            {QStringLiteral("fonts"), QJsonObject{{QStringLiteral("heading"), font}, {QStringLiteral("body"), font}}},
            {QStringLiteral("language"), QStringLiteral("en")}};
}

inline StageProject testProject(QSize size = {1920, 1080})
{
    StageProject project;
    project.id = QStringLiteral("test-project");
    project.width = size.width();
    project.height = size.height();
    project.brand = testBrand();
    return project;
}

// A scene whose body is these statements; `frame` is the current one.
inline StageScene testScene(const QString &id, const QString &body, int duration = 60)
{
    const QString code =
        QStringLiteral("import { AbsoluteFill, Img, delayRender, staticFile, useCurrentFrame, useVideoConfig } from 'remotion';\n"
                       "export default function Scene() {\n"
                       "  const frame = useCurrentFrame();\n"
                       "%1\n"
                       "}\n");
    return {id, id, code.arg(body), {}, duration};
}

// A word on a ground.
inline StageScene wordScene(const QString &id, const QString &color, const QString &ground, int duration = 60)
{
    return testScene(
        id,
        QStringLiteral("  return <AbsoluteFill style={{ background: '%2' }}><div style={{ position: 'absolute', left: 200, top: 300,"
                       " color: '%1', fontSize: 120, fontFamily: 'sans-serif' }}>Harbour</div></AbsoluteFill>;")
            .arg(color, ground),
        duration);
}

#define STAGE_TEST_MAIN(Test)                                                                                                              \
    int main(int argc, char **argv)                                                                                                        \
    {                                                                                                                                      \
        StageService::registerScheme();                                                                                                    \
        setStageChromiumFlags();                                                                                                           \
        QApplication app(argc, argv);                                                                                                      \
        Test test;                                                                                                                         \
        return QTest::qExec(&test, argc, argv);                                                                                            \
    }
