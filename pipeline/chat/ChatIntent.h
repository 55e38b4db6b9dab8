#pragma once

#include "pipeline/chat/EditWish.h"
#include "pipeline/chat/GenerationRequest.h"

#include <optional>

// What a chat message asks for. `request` is set for Generate and AcceptDraft; `wish` for Edit; `reply` is what the chat answers
// otherwise.
struct ChatIntent
{
    enum class Kind {
        Generate,     // start a run with `request`
        AcceptDraft,  // "yes" to a standing draft offer: start a run with `request`, which is a draft
        DeclineDraft, // "no" to it: answer `reply`
        Edit,         // change the project as `wish` says
        Explain,      // no address in it, or one that is none: answer `reply`
    };
    Kind kind = Kind::Explain;
    GenerationRequest request;
    QString reply;
    EditWish wish = {};
};

// What a message is read against.
struct ChatContext
{
    GenerationRequest defaults;               // what the message does not say (size, streaming, seed)
    std::optional<GenerationRequest> offered; // the one whose site could not be read, while the offer stands as the chat's last word
    std::optional<GenerationRequest> last;    // the latest that was asked for: "use the pricing page too" adds to it
    QString screenshot = {};                  // the asset of a picture that came with the message, or empty
    WishContext project = {};                 // what edits are about
};

// Pure.
ChatIntent readMessage(const QString &text, const ChatContext &context);
