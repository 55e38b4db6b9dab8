#include "pipeline/project/RowWords.h"

#include <array>

namespace {

// In the order of the enums.
constexpr std::array causes{"generation", "chat", "code editor", "inspector", "timeline", "import", "undo"};
constexpr std::array roles{"user", "assistant"};
constexpr std::array kinds{"text", "analysis", "scene", "completion", "note", "problem", "draft offer"};
constexpr std::array statuses{"working", "done", "failed", "cancelled"};
constexpr std::array runStates{"running", "done", "failed", "cancelled"};

template<typename Enum, std::size_t N>
QString wordOf(const std::array<const char *, N> &words, Enum value)
{
    return QString::fromLatin1(words[std::size_t(value)]);
}

template<typename Enum, std::size_t N>
Enum valueOf(const std::array<const char *, N> &words, const QString &word, Enum unknown)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (word == QLatin1String(words[i]))
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
