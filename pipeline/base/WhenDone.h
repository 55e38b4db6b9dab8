#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

// Calls `take` with the future's value in the thread of `context`, unless `context` goes away first. For futures that another thread
// ends: QFuture::then(context, …) of Qt 6.4 looks whether its context is alive, and calls it a moment later.
// Call in the context's thread. The future must end with a value.
template<typename T, typename Take>
void whenDone(const QFuture<T> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(future);
}
