#include "pipeline/base/WhenDone.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

class TestWhenDone : public QObject
{
    Q_OBJECT

private slots:
    void givesTheValueInTheContextsThread()
    {
        QObject context;
        QPromise<int> promise;
        promise.start();
        int got = 0;
        QThread *where = nullptr;
        whenDone(promise.future(), &context, [&](int value) {
            got = value;
            where = QThread::currentThread();
        });
        std::thread other([&promise] {
            promise.addResult(7);
            promise.finish();
        });
        QTRY_COMPARE(got, 7);
        other.join();
        QCOMPARE(where, QThread::currentThread());
        QTRY_VERIFY(context.children().isEmpty());
    }

    // The future ends in one thread while the context is deleted in the other.
    void contextMayGoAtAnyTime()
    {
        for (int round = 0; round < 20'000; ++round) {
            auto context = std::make_unique<QObject>();
            QPromise<int> promise;
            promise.start();
            whenDone(promise.future(), context.get(), [](int) {});
            promise.addResult(round);
            std::atomic_bool started = false;
            std::thread other([&] {
                started = true;
                promise.finish();
            });
            while (!started) {
            }
            QElapsedTimer sinceStart;
            sinceStart.start();
            while (sinceStart.nsecsElapsed() < round % 1000 * 20) {
            }
            context.reset();
            other.join();
        }
    }
};

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_whendone.moc"
