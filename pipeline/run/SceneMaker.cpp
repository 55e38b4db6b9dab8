#include "pipeline/run/SceneMaker.h"

#include "pipeline/run/RunLines.h"
#include "pipeline/run/SceneFaults.h"
#include "pipeline/run/Settled.h"
#include "pipeline/scenes/StageValues.h"
#include "pipeline/scenes/TemplateKit.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QUuid>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SceneMaker)
};

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// What rendering a scene has shown: whether it can be taken, and how much is wrong with it.
struct Attempt
{
    Result<MadeScene> made;
    double faults = 0;
};

Scene sceneOf(const SceneOrder &order, const SceneTask &task, const CustomizedScene &customized)
{
    Scene scene;
    scene.id = newId();
    scene.name = task.beat.name;
    scene.code = customized.code;
    scene.props = customized.props;
    scene.durationInFrames = order.durationInFrames;
    scene.transition = order.transition;
    scene.templateId = task.sceneTemplate.id;
    scene.runId = order.runId;
    scene.layout = {{QStringLiteral("beat"), beatId(task.beat.kind)}, {QStringLiteral("templateVersion"), task.sceneTemplate.version}};
    keepKit(scene, task.sceneTemplate.kit);
    scene.createdAt = QDateTime::currentDateTimeUtc();
    scene.updatedAt = scene.createdAt;
    return scene;
}

SceneVersion versionOf(const Scene &scene, const CustomizedScene &customized)
{
    SceneVersion version;
    version.id = newId();
    version.sceneId = scene.id;
    version.cause = VersionCause::Generation;
    version.codeAfter = scene.code;
    version.propsAfter = scene.props;
    version.model = customized.model;
    version.prompt = customized.prompt;
    version.createdAt = scene.createdAt;
    return version;
}

Error unexpectedError(const char *what)
{
    return {ErrorKind::Internal, Texts::tr("Something unexpected went wrong (%1). Try again.").arg(QString::fromUtf8(what))};
}

QCoro::Task<Attempt> tryTask(SceneOrder order, SceneTask task, Customizer *customizer, SceneStage *stage, Cancellation cancellation)
{
    QFuture<Result<CustomizedScene>> customizing = settled(customizer->customize(task, cancellation));
    const Result<CustomizedScene> customized = co_await customizing;
    if (!customized)
        co_return {tl::unexpected(customized.error())};
    if (cancellation.isCancelled())
        co_return {failure(ErrorKind::Cancelled, {})};

    const Scene scene = sceneOf(order, task, *customized);
    const QList<int> usualFrames;
    QFuture<Result<SceneCheck>> checking = settled(stage->check(order.project, stageScene(scene), usualFrames, cancellation));
    const Result<SceneCheck> check = co_await checking;
    if (!check)
        co_return {tl::unexpected(check.error())};
    if (!check->ok) {
        const bool compiles = check->errors.isEmpty() || check->errors.first().frame >= 0;
        co_return {failure(compiles ? ErrorKind::Render : ErrorKind::Compile, RunLines::problemOf(*check))};
    }
    MadeScene made{scene, versionOf(scene, *customized), check->thumbnail};
    co_return {made, SceneFaults::of(*check, order.project)};
}

// Another template helps against a scene's own faults, not where the stage is gone or nobody waits any more.
bool isWorthAnother(const Attempt &attempt)
{
    if (attempt.made)
        return attempt.faults > 0;
    const ErrorKind kind = attempt.made.error().kind;
    return kind == ErrorKind::Render || kind == ErrorKind::Compile;
}

bool isBetter(const Attempt &one, const Attempt &other)
{
    return one.made && (!other.made || one.faults < other.faults);
}

QCoro::Task<Result<MadeScene>> makeUnguarded(SceneOrder order, Customizer *customizer, SceneStage *stage, Cancellation cancellation)
{
    Attempt best = co_await tryTask(order, order.tasks.first(), customizer, stage, cancellation);
    bool goesOn = isWorthAnother(best);
    for (qsizetype i = 1; goesOn && i < order.tasks.size(); ++i) {
        const Attempt next = co_await tryTask(order, order.tasks[i], customizer, stage, cancellation);
        goesOn = isWorthAnother(next) && !cancellation.isCancelled();
        if (isBetter(next, best))
            best = next;
    }
    co_return best.made;
}

} // namespace

QCoro::Task<Result<MadeScene>> makeScene(SceneOrder order, Customizer *customizer, SceneStage *stage, Cancellation cancellation)
{
    try {
        QCoro::Task<Result<MadeScene>> making = makeUnguarded(std::move(order), customizer, stage, std::move(cancellation));
        Result<MadeScene> made = co_await making;
        co_return made;
    } catch (const std::exception &exception) {
        co_return tl::unexpected(unexpectedError(exception.what()));
    } catch (...) {
        co_return tl::unexpected(unexpectedError("unknown"));
    }
}
