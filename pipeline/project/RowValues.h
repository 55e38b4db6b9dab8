#pragma once

#include "pipeline/project/Records.h"

// Small values of a record as JSON: in the file's rows, and for the stage. What is missing or out of range becomes its default.

QString transitionId(TransitionKind kind); // "wipe"
std::optional<TransitionKind> transitionFromId(const QString &id);

QJsonObject transitionToJson(const SceneTransition &transition);
SceneTransition transitionFromJson(const QJsonObject &json);

QJsonObject soundToJson(const Soundtrack &sound);
Soundtrack soundFromJson(const QJsonObject &json);
