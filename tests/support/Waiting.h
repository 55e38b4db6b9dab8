#pragma once

#include <QEventLoop>
#include <QTimer>

// Lets events run until `isDone` gives true, at most so many milliseconds; what it gave last. QTest's own waits sleep for 10 ms
// after each look at the events: a page, whose loading takes hundreds of turns, then needs seconds.
template<typename Predicate>
bool waitFor(Predicate isDone, int milliseconds = 5000)
{
    if (isDone())
        return true;
    QEventLoop loop;
    QTimer look;
    look.setInterval(10);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    look.start();
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return isDone();
}
