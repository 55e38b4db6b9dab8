// From a changed TSX to its painted frame: with the hidden page, where the frame proves itself by its tag, and in the visible
// player, where a mark in the scene itself tells which edit is painted.

#include "tests/bench/stage/Bench.h"

#include "ui/browser/StagePage.h"
#include "ui/browser/StageView.h"

#include <QJsonArray>

namespace {

constexpr int frameShown = 45; // the playhead stays there
constexpr QSize pictureSize(1920, 1080);

QList<StageScene> edited(const QString &code, int edit)
{
    QString changed = code;
    changed.replace(QLatin1String("const EDIT = 0;"), QStringLiteral("const EDIT = %1;").arg(edit));
    return {StageScene{QStringLiteral("edited"), QStringLiteral("Edited"), changed, {}, 150}};
}

// The scene paints a mark of 96 by 96 pixels at its top left, in a grey that follows from the edit's number.
bool showsEdit(const QImage &picture, QPoint mark, int edit)
{
    const QColor color = picture.pixelColor(mark);
    return std::abs(color.red() - (edit * 40) % 256) <= 2 && std::abs(color.blue() - (edit * 40) % 256) <= 2;
}

} // namespace

QCoro::Task<QJsonObject> benchEdit(QString sceneFile, int edits)
{
    const QString code = Bench::readText(sceneFile);
    const Bench::Timeline timeline = Bench::timelineOf(edited(code, 1));
    StageService service;
    QJsonArray tagged;
    QElapsedTimer time;
    {
        StageCamera camera(&service);
        camera.setPictureSize(pictureSize);
        co_await Bench::pageOpened(camera, timeline.project);
        co_await Bench::projectSet(camera, timeline.project);
        for (int edit = -5; edit < edits; ++edit) { // five to warm up
            time.start();
            const QList<StageScene> scenes = edited(code, edit + 7);
            const QFuture<Result<QJsonValue>> accepted = Bench::scenesSet(camera, scenes);
            const QImage picture = co_await Bench::shot(camera, frameShown);
            const double passed = Bench::milliseconds(time);
            const Result<QJsonValue> answer = co_await accepted;
            if (!answer || !showsEdit(picture, {48, 48}, edit + 7))
                Bench::fail(QStringLiteral("Edit %1 is not in its picture: %2").arg(edit).arg(picture.pixelColor(48, 48).name()));
            if (edit >= 0)
                tagged.append(passed);
        }
    }

    StageView view(&service);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(pictureSize);
    view.show();
    view.setProject(timeline.project);
    QJsonArray visible;
    for (int edit = -5; edit < edits; ++edit) {
        time.start();
        const QList<StageScene> scenes = edited(code, edit + 7);
        view.setScenes(scenes);
        if (edit == -5)
            view.seek(frameShown);
        const auto isThere = [edit](const QImage &picture) { return showsEdit(picture, {48, 48}, edit + 7); };
        const QFuture<double> painted = Bench::seen(&view, isThere, time);
        const double passed = co_await painted;
        if (edit >= 0)
            visible.append(passed);
    }
    co_return QJsonObject{
        {QStringLiteral("lines"), code.count(u'\n')}, {QStringLiteral("tagged"), tagged}, {QStringLiteral("visible"), visible}};
}
