#pragma once

#include "pipeline/base/Cancellation.h"
#include "pipeline/base/Result.h"
#include "pipeline/project/Records.h"

#include <QFuture>
#include <QImage>
#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

// Gives the bytes of a project's asset by its name, and the mime type; an empty mime means there is none.
struct AssetBytes
{
    QString mime;
    QByteArray bytes;
};
class AssetSource
{
public:
    virtual ~AssetSource() = default;
    // May be called from any thread; the future always ends with a value.
    virtual QFuture<AssetBytes> asset(const QString &name) = 0;
};

// A scene as the stage takes it.
struct StageScene
{
    QString id;
    QString name;
    QString code;
    QJsonObject props;
    int durationInFrames = 120;
    QString kit = {}; // the asset that keeps the kit it was made with; empty for the program's own
    SceneTransition transition = {};
    ScenePart part = {};
};

// What is the same for all scenes of a project.
struct StageProject
{
    QString id;
    int fps = 30;
    int width = 1920;
    int height = 1080;
    QJsonObject brand;                   // sceneBrand()
    std::shared_ptr<AssetSource> assets; // may be null: no assets
    Soundtrack sound = {};
};

struct SceneError
{
    int line = 0;   // 1-based in the TSX, 0 where it is not known
    int column = 0; // 1-based, 0 where it is not known
    QString message;
    int frame = -1; // -1: at compile time
};
struct SceneOverflow
{
    QString text;
    int frame = 0;
    QRectF box; // pixels of the composition
};
struct SceneContrast
{
    double ratio = 21; // WCAG 2
    int frame = 0;
    QString text;
    QRectF box;
    double fontSize = 0; // pixels of the composition
};

// What rendering a scene showed: the shape `pagereel check` prints.
struct SceneCheck
{
    bool ok = false; // compiled, and rendered without error at every frame looked at
    QList<SceneError> errors;
    QList<int> frames; // looked at
    QList<SceneOverflow> overflow;
    std::optional<SceneContrast> contrast; // the lowest of the texts at rest
    QList<int> blank;                      // frames that show one flat colour
    QStringList missingFonts;
    QStringList notes; // what was assumed of a scene that works, in whole sentences
    qint64 milliseconds = 0;
    QImage thumbnail; // 320 wide, of a frame at rest; null where it did not render
};

// Compiles and renders scenes apart from the preview. Implemented by the embedded browser (ui/browser); tests give their own.
class SceneStage
{
public:
    virtual ~SceneStage() = default;

    // May be called from any thread: checks of the project will follow, and what the first one would wait for is got ready. An empty
    // id stands for a project that is still to come.
    virtual void prepare(const QString &projectId) = 0;

    // May be called from any thread. `frames` empty: first, quarter, middle, three quarters, last. The future always ends with a
    // value: an error only where nothing could be looked at (the stage does not answer); a scene that does not compile or throws
    // is a SceneCheck with ok == false. A scene that hangs is stopped within 3 s. Checks are queued one after the other.
    virtual QFuture<Result<SceneCheck>> check(const StageProject &project, const StageScene &scene, const QList<int> &frames,
                                              const Cancellation &cancellation) = 0;
};
