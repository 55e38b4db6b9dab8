#pragma once

#include "pipeline/project/Records.h"

#include <QJsonArray>

// Small values of a record as JSON: in the file's rows, and for the stage. What is missing or out of range becomes its default.

QString transitionId(TransitionKind kind); // "wipe"
std::optional<TransitionKind> transitionFromId(const QString &id);

QJsonObject transitionToJson(const SceneTransition &transition);
SceneTransition transitionFromJson(const QJsonObject &json);

// Empty for a scene that is shown whole. `shownFrames`: how long it is shown for; a whole that ends before is stretched to it.
QJsonObject partToJson(const ScenePart &part);
ScenePart partFromJson(const QJsonObject &json, int shownFrames);

QJsonArray markersToJson(const QList<Marker> &markers);
QList<Marker> markersFromJson(const QJsonArray &json); // ascending, one a frame

QJsonObject soundToJson(const Soundtrack &sound);
Soundtrack soundFromJson(const QJsonObject &json);
