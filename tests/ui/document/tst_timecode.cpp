#include "ui/document/Timecode.h"

#include <QTest>

class TestTimecode : public QObject
{
    Q_OBJECT

private slots:
    void minutesSecondsFrames_data()
    {
        QTest::addColumn<int>("frame");
        QTest::addColumn<int>("fps");
        QTest::addColumn<QString>("text");
        QTest::newRow("the first") << 0 << 30 << QStringLiteral("00:00:00");
        QTest::newRow("a second and one frame") << 31 << 30 << QStringLiteral("00:01:01");
        QTest::newRow("some seconds") << 222 << 30 << QStringLiteral("00:07:12");
        QTest::newRow("a minute and one second") << 30 * 61 << 30 << QStringLiteral("01:01:00");
        QTest::newRow("more than an hour") << 61 * 60 * 25 + 24 << 25 << QStringLiteral("61:00:24");
    }
    void minutesSecondsFrames()
    {
        QFETCH(int, frame);
        QFETCH(int, fps);
        QTEST(timecode(frame, fps), "text");
    }
};

QTEST_GUILESS_MAIN(TestTimecode)
#include "tst_timecode.moc"
