#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

// Where a text that is seen in the picture comes from, as far as it can be known. Pure functions.
namespace ShownText {

// Names of props and indices of list items, from the outermost.
using Path = QStringList;

// The prop whose text it is, or is a part of; letters may have been split, put into capitals or broken into lines.
std::optional<Path> propOf(const QJsonObject &props, const QString &text);

QString at(const QJsonObject &props, const Path &path);
QJsonObject with(const QJsonObject &props, const Path &path, const QString &text);

// The line of the code, from 1, that has the text, or that names the prop which it is; else the one where the scene's component begins.
int lineIn(const QString &code, const QJsonObject &props, const QString &text);

} // namespace ShownText
