#pragma once

#include "pipeline/project/Records.h"

// The words that stand for enum values in the file. An unknown word reads as the value that asks for nothing: done, failed, text.
namespace RowWords {

QString of(VersionCause cause);
QString of(MessageRole role);
QString of(MessageKind kind);
QString of(MessageStatus status);
QString of(RunState state);

VersionCause cause(const QString &word);
MessageRole role(const QString &word);
MessageKind kind(const QString &word);
MessageStatus status(const QString &word);
RunState runState(const QString &word);

} // namespace RowWords
