#include "pipeline/base/Cancellation.h"

#include <QTest>

#include <thread>
#include <vector>

// Runs under ThreadSanitizer too: several threads look at the flag and drop their copies while one sets it.
class TestCancellation : public QObject
{
    Q_OBJECT

private slots:
    void copiesShareTheFlag()
    {
        const Cancellation one;
        const Cancellation copy = one;
        const Cancellation other;
        QVERIFY(!copy.isCancelled());
        one.cancel();
        QVERIFY(copy.isCancelled());
        QVERIFY(!other.isCancelled());
    }

    void everyThreadHearsOfIt()
    {
        for (int round = 0; round < 50; ++round) {
            auto cancellation = std::make_unique<Cancellation>();
            std::vector<std::thread> workers;
            for (int i = 0; i < 4; ++i)
                workers.emplace_back([copy = *cancellation] {
                    while (!copy.isCancelled())
                        std::this_thread::yield();
                });
            cancellation->cancel();
            cancellation.reset(); // the copies live on
            for (std::thread &worker : workers)
                worker.join();
        }
    }
};

QTEST_GUILESS_MAIN(TestCancellation)
#include "tst_cancellation.moc"
