#pragma once

#include "pipeline/chat/GenerationRequest.h"

#include <QSize>

#include <optional>

// What the words of a message say about a video: "a bold vertical video in 3 scenes, 20 seconds". Pure. `text` is free of addresses.
namespace RequestWords {

std::optional<VideoStyle> style(const QString &text);
std::optional<int> sceneCount(const QString &text); // as said, not yet in range
std::optional<double> durationSeconds(const QString &text);
std::optional<QSize> size(const QString &text); // 1080 on the short side

// Names of further pages of the site: "use the pricing page too" → "pricing", "with the about and pricing pages" → both.
QStringList pages(const QString &text);

// Whether something is asked for beside what there is: "too", "also", "as well".
bool saysToo(const QString &text);

// "another look", "try something different": the same again, otherwise.
bool asksForAnotherLook(const QString &text);

} // namespace RequestWords
