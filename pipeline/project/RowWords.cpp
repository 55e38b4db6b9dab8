#include "pipeline/project/RowWords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

// In the order of the enums.
constexpr std::array causes{"generation"_L1, "chat"_L1,   "code editor"_L1, "inspector"_L1,
                            "timeline"_L1,   "import"_L1, "undo"_L1,        "restore"_L1};
constexpr std::array roles{"user"_L1, "assistant"_L1};
constexpr std::array kinds{"text"_L1, "analysis"_L1, "scene"_L1, "completion"_L1, "note"_L1, "problem"_L1, "draft offer"_L1};
constexpr std::array statuses{"working"_L1, "done"_L1, "failed"_L1, "cancelled"_L1};
constexpr std::array runStates{"running"_L1, "done"_L1, "failed"_L1, "cancelled"_L1};

template<typename Enum, std::size_t N>
QString wordOf(const std::array<QLatin1String, N> &words, Enum value)
{
    return words[std::size_t(value)];
}

template<typename Enum, std::size_t N>
Enum valueOf(const std::array<QLatin1String, N> &words, const QString &word, Enum unknown)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (word == words[i])
            return Enum(i);
    }
    return unknown;
}

} // namespace

QString RowWords::of(VersionCause cause)
{
    return wordOf(causes, cause);
}

QString RowWords::of(MessageRole role)
{
    return wordOf(roles, role);
}

QString RowWords::of(MessageKind kind)
{
    return wordOf(kinds, kind);
}

QString RowWords::of(MessageStatus status)
{
    return wordOf(statuses, status);
}

QString RowWords::of(RunState state)
{
    return wordOf(runStates, state);
}

VersionCause RowWords::cause(const QString &word)
{
    return valueOf(causes, word, VersionCause::Import);
}

MessageRole RowWords::role(const QString &word)
{
    return valueOf(roles, word, MessageRole::Assistant);
}

MessageKind RowWords::kind(const QString &word)
{
    return valueOf(kinds, word, MessageKind::Text);
}

MessageStatus RowWords::status(const QString &word)
{
    return valueOf(statuses, word, MessageStatus::Done);
}

RunState RowWords::runState(const QString &word)
{
    return valueOf(runStates, word, RunState::Failed);
}
