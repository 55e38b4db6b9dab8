#pragma once

#include "pipeline/chat/GenerationRequest.h"

#include <optional>

// What a chat message asks for. `request` is set for Generate and AcceptDraft; `reply` is what the chat answers otherwise.
struct ChatIntent
{
    enum class Kind {
        Generate,     // start a run with `request`
        AcceptDraft,  // "yes" to a standing draft offer: start a run with `request`, which is a draft
        DeclineDraft, // "no" to it: answer `reply`
        Explain,      // no address in it, or one that is none: answer `reply`
    };
    Kind kind = Kind::Explain;
    GenerationRequest request;
    QString reply;
};

// Pure. `defaults` holds what the message does not say (size, streaming, seed); `offered` is the request whose site could not be
// read, while the offer of a draft stands as the chat's last word.
ChatIntent readMessage(const QString &text, const GenerationRequest &defaults, const std::optional<GenerationRequest> &offered = {});
