#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/project/Records.h"

constexpr int longestScene = 30 * 60 * 60; // frames: half an hour at 60 a second

// The text of a file of at most 2 MB, as UTF-8; an error names the file.
Result<QString> readSource(const QString &path);

// A new scene with an id and times; its name is made readable from an identifier or file name: "MyScene-2" → "My Scene 2".
Scene importedScene(const QString &identifier, const QString &code, int frames);
