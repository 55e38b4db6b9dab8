#pragma once

#include "pipeline/base/Cancellation.h"
#include "pipeline/base/Result.h"
#include "pipeline/scenes/TemplateCatalogue.h"

#include <QFuture>
#include <QJsonObject>

// What a scene is made of.
struct SceneTask
{
    SceneTemplate sceneTemplate;
    Ground ground = Ground::Paper; // one of the template's
    StoryBeat beat;
    BrandProfile brand;
};

struct CustomizedScene
{
    QString code; // TSX
    QJsonObject props;
    QString model; // empty where no language model had a part
    QString prompt;
};

// Makes scenes. Thread-safe; several may be asked for at once.
class Customizer
{
public:
    virtual ~Customizer() = default;

    // The future always ends with a value; soon with ErrorKind::Cancelled when `cancellation` is set.
    virtual QFuture<Result<CustomizedScene>> customize(const SceneTask &task, const Cancellation &cancellation) = 0;
};

// Fills the template's props from the beat's facts and leaves its code: no network, nothing made up.
class OfflineCustomizer : public Customizer
{
public:
    QFuture<Result<CustomizedScene>> customize(const SceneTask &task, const Cancellation &cancellation) override;
};
