#include "pipeline/scenes/Customizer.h"
#include "pipeline/scenes/SlotFilling.h"

#include <QCoreApplication>
#include <QPromise>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OfflineCustomizer)
};

Result<CustomizedScene> fill(const SceneTask &task)
{
    const std::optional<FilledSlots> filled = fillSlots(task.sceneTemplate, task.beat);
    if (!filled)
        return failure(ErrorKind::Internal, Texts::tr("The page has not what the template “%1” shows.").arg(task.sceneTemplate.name));
    QJsonObject props = filled->props;
    if (task.sceneTemplate.grounds.size() > 1)
        props.insert(QStringLiteral("ground"), groundId(task.ground));
    return CustomizedScene{task.sceneTemplate.code, props, {}, {}};
}

} // namespace

QFuture<Result<CustomizedScene>> OfflineCustomizer::customize(const SceneTask &task, const Cancellation &)
{
    QPromise<Result<CustomizedScene>> promise;
    promise.start();
    promise.addResult(fill(task));
    promise.finish();
    return promise.future();
}
