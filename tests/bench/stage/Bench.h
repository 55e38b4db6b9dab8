#pragma once

#include "pipeline/scenes/SceneStage.h"
#include "ui/browser/StageCamera.h"
#include "ui/browser/StageService.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWebEngineView>
#include <qcorofuture.h>
#include <qcorotask.h>

// What the measurements of the stage share. Everything runs in the GUI thread; a measurement that fails ends the program.
namespace Bench {

[[noreturn]] void fail(const QString &why);

QString readText(const QString &path);

// A project file's stage values, by the program's own way of opening it.
struct Timeline
{
    StageProject project;
    QList<StageScene> scenes;

    int frames() const;
};
QFuture<Timeline> openTimeline(const QString &path);

// One plain scene and a project without brand fonts.
Timeline timelineOf(const QList<StageScene> &scenes);

// The camera's page gets a fresh document; ends when it is ready.
QFuture<bool> pageOpened(StageCamera &camera, const StageProject &project);

QFuture<Result<QJsonValue>> projectSet(StageCamera &camera, const StageProject &project);

// The camera's page shows this timeline.
QFuture<Result<QJsonValue>> scenesSet(StageCamera &camera, const QList<StageScene> &scenes);

// A picture proved by its tag.
QFuture<QImage> shot(StageCamera &camera, int frame);

// What a view shows, as the camera grabs it.
QImage grab(const QWidget *view);

// Looks at what `view` shows every 2 ms until `isThere`; gives the milliseconds that `since` shows then. Ends the program after
// `limit` milliseconds.
QFuture<double> seen(const QWidget *view, std::function<bool(const QImage &)> isThere, const QElapsedTimer &since, int limit = 15'000);

double milliseconds(const QElapsedTimer &since);

} // namespace Bench

// The measurements: each gives one JSON object.
QCoro::Task<QJsonObject> benchEdit(QString sceneFile, int edits);
QCoro::Task<QJsonObject> benchSeek(QString projectFile, int seeks);
QCoro::Task<QJsonObject> benchPlay(QString projectFile, int seconds);
QCoro::Task<QJsonObject> benchHang(int runs);
QCoro::Task<QJsonObject> benchStart(int runs);
QCoro::Task<QJsonObject> takeFrames(QString projectFile, int frames, QString folder);
