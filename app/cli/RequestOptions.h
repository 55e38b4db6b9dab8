#pragma once

#include "pipeline/chat/GenerationRequest.h"

#include <optional>

class CommandOptions;

// The options of `generate` that say what to make.
void addRequestOptions(CommandOptions &options);

// The request of the text and the options, which win over the text. Nothing: said why on stderr, `exitCode` is set.
std::optional<GenerationRequest> readRequest(CommandOptions &options, int *exitCode);
