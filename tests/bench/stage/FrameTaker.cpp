// Frames of every scene of a project as PNG files, for a comparison with another renderer's.

#include "tests/bench/stage/Bench.h"

#include "ui/browser/StagePage.h"

#include <QJsonArray>

QCoro::Task<QJsonObject> takeFrames(QString projectFile, int frames, QString folder)
{
    const Bench::Timeline timeline = co_await Bench::openTimeline(projectFile);
    StageService service;
    StageCamera camera(&service);
    camera.setPictureSize({timeline.project.width, timeline.project.height});
    co_await Bench::pageOpened(camera, timeline.project);
    co_await Bench::projectSet(camera, timeline.project);
    const Result<QJsonValue> accepted = co_await Bench::scenesSet(camera, timeline.scenes);
    if (!accepted)
        Bench::fail(accepted.error().message);
    const QList<StageProblem> problems = stageProblemsFromJson((*accepted)[QLatin1String("problems")]);
    for (const StageProblem &problem : problems)
        Bench::fail(QStringLiteral("%1: %2").arg(problem.sceneId, problem.error.message));

    QJsonArray scenes;
    int start = 0;
    for (const StageScene &scene : timeline.scenes) {
        QJsonArray taken;
        for (int i = 0; i < frames; ++i) {
            const int frame = frames == 1 ? 0 : (scene.durationInFrames - 1) * i / (frames - 1);
            const QImage picture = co_await Bench::shot(camera, start + frame);
            const QString path = QStringLiteral("%1/%2-%3.png").arg(folder).arg(scenes.size()).arg(frame);
            if (!picture.save(path))
                Bench::fail(QStringLiteral("%1 cannot be written").arg(path));
            taken.append(frame);
        }
        scenes.append(QJsonObject{{QStringLiteral("name"), scene.name}, {QStringLiteral("frames"), taken}});
        start += scene.durationInFrames;
    }
    co_return QJsonObject{{QStringLiteral("scenes"), scenes}};
}
