#include "pipeline/scenes/StageValues.h"

#include "pipeline/scenes/TemplateKit.h"

StageProject stageProject(const ProjectContents &contents, std::shared_ptr<AssetSource> assets)
{
    return {contents.projectId,       contents.settings.fps,      contents.settings.width,
            contents.settings.height, sceneBrand(contents.brand), std::move(assets)};
}

StageScene stageScene(const Scene &scene)
{
    static const QString own = templateKit(QStringLiteral(":/templates")).name;
    const QString kit = keptKit(scene);
    return {scene.id, scene.name, scene.code, scene.props, scene.durationInFrames, kit == own ? QString() : kit};
}
