#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QColor>
#include <QHash>
#include <QJsonArray>
#include <QJsonValue>

// The values of resources/stage/protocol.ts on this side. What comes from a page is untrusted: lists and texts are cut to a
// sane length, numbers brought into range, what has the wrong type is empty.

struct StageProblem
{
    QString sceneId;
    SceneError error;
};

struct StageText
{
    QString text;
    QRectF box;
    QList<QRectF> rects; // where the letters are, line by line
    QColor color;
    double alpha = 1; // below 1: what is behind shows through the letters
    double fontSize = 0;
    bool atRest = false;
    bool overflows = false;
    bool shadowed = false; // a shadow or glow below the letters stays in a picture without letters
};

struct StageMeasurement
{
    QList<StageText> texts;
    QStringList missingFonts;
};

QJsonObject stageProjectToJson(const StageProject &project);
QJsonObject stageSceneToJson(const StageScene &scene);
QJsonArray stageScenesToJson(const QList<StageScene> &scenes);

StageText stageTextFromJson(const QJsonObject &json); // its words and its place alone
StageProblem stageProblemFromJson(const QJsonObject &json);
QList<StageProblem> stageProblemsFromJson(const QJsonValue &json);
QHash<QString, QStringList> stageNotesFromJson(const QJsonValue &json); // by scene
StageMeasurement stageMeasurementFromJson(const QJsonValue &json);
