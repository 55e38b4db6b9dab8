#pragma once

#include "pipeline/run/PickedFiles.h"
#include "pipeline/scenes/SceneStage.h"
#include "pipeline/story/Story.h"

// The brands and contents that every template has to bear: samples.json beside this file, with painted pictures.

struct SampleVariation
{
    QString id;
    StoryBeat facts; // of no beat in particular
    BrandProfile profile;
    QJsonObject brand; // sceneBrand()
    std::shared_ptr<AssetSource> assets;
};

// Ends the program where the file is malformed.
QList<SampleVariation> sampleVariations(const QString &file);

// The project a variation is shown in.
StageProject sampleProject(const SampleVariation &variation, QSize size);
