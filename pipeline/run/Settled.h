#pragma once

#include "pipeline/base/Result.h"

#include <QFuture>

// A future that can be awaited safely: one whose promise went away unanswered would crash the coroutine that awaits it.
template<typename T>
QFuture<Result<T>> settled(QFuture<Result<T>> future)
{
    return future.onCanceled([] { return Result<T>(failure(ErrorKind::Cancelled, QStringLiteral("It was stopped before it was done."))); });
}
