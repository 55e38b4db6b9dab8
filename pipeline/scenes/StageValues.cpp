#include "pipeline/scenes/StageValues.h"

#include "pipeline/scenes/TemplateKit.h"

StageProject stageProject(const ProjectContents &contents, std::shared_ptr<AssetSource> assets)
{
    const ProjectSettings &settings = contents.settings;
    return {contents.projectId,         settings.fps,      settings.width, settings.height,
            sceneBrand(contents.brand), std::move(assets), settings.sound};
}

StageScene stageScene(const Scene &scene)
{
    static const QString own = templateKit(QStringLiteral(":/templates")).name;
    const QString kit = keptKit(scene);
    return {scene.id,         scene.name, scene.code, scene.props, scene.durationInFrames, kit == own ? QString() : kit,
            scene.transition, scene.part};
}
