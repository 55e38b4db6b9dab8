#include "ui/timeline/TimelineGeometry.h"

#include <QTest>

class TestTimelineGeometry : public QObject
{
    Q_OBJECT
private slots:
    void framesAndPixelsAreInverse()
    {
        TimelineGeometry geometry = sample();
        geometry.setScroll(137);
        for (int frame : {0, 1, 17, 599}) {
            QCOMPARE(geometry.xToFrame(geometry.frameToX(frame)), double(frame));
            QCOMPARE(geometry.frameAt(geometry.frameToX(frame) + 0.5), frame);
        }
        QCOMPARE(geometry.frameToX(0), double(TimelineGeometry::margin - 137));
        QCOMPARE(geometry.frameAt(-5000), 0);
    }

    void zoomKeepsTheFrameAtTheAnchor_data()
    {
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("anchor");
        for (double factor : {1.1, 1.25, 2.0, 0.8, 0.5}) {
            for (double anchor : {300.0, 411.0, 500.0})
                QTest::addRow("%g at %g", factor, anchor) << factor << anchor;
        }
    }
    void zoomKeepsTheFrameAtTheAnchor()
    {
        QFETCH(double, factor);
        QFETCH(double, anchor);
        TimelineGeometry geometry = sample();
        geometry.contentFrames = 6000;
        geometry.setScroll(4000);
        const double frame = geometry.xToFrame(anchor);
        geometry.zoom(factor, anchor);
        QVERIFY(std::abs(geometry.frameToX(frame) - anchor) <= 0.5);
    }

    void zoomAndScrollStayInRange()
    {
        TimelineGeometry geometry = sample();
        geometry.zoom(1e9, 100);
        QCOMPARE(geometry.pixelsPerFrame, TimelineGeometry::largestPixelsPerFrame);
        geometry.setScroll(1 << 30);
        QCOMPARE(geometry.scroll, geometry.maximumScroll());
        geometry.zoom(1e-9, 100);
        QCOMPARE(geometry.scroll, 0);
        QVERIFY(geometry.contentWidth() <= geometry.viewportWidth);
        geometry.setScroll(-10);
        QCOMPARE(geometry.scroll, 0);
    }

    void fitShowsEverything()
    {
        TimelineGeometry geometry = sample();
        geometry.contentFrames = 3000;
        geometry.fit();
        QVERIFY(geometry.contentWidth() <= geometry.viewportWidth + 1);
        geometry.contentFrames = 30; // one second is not blown up
        geometry.fit();
        QVERIFY(geometry.frameToX(30) < geometry.viewportWidth / 10);
    }

    void nothingAndNoRoomAreHarmless()
    {
        TimelineGeometry geometry;
        geometry.viewportWidth = 0;
        geometry.fit();
        QVERIFY(geometry.pixelsPerFrame > 0);
        QCOMPARE(geometry.maximumScroll(), geometry.contentWidth());
        geometry.zoom(2, 0);
        QVERIFY(geometry.ticks(80).major > 0);
    }

    void revealScrollsAsLittleAsNeeded()
    {
        TimelineGeometry geometry = sample(); // 2 px a frame, 500 wide
        geometry.contentFrames = 3000;
        geometry.reveal(10, 100);
        QCOMPARE(geometry.scroll, 0);
        geometry.reveal(300, 400);
        QCOMPARE(geometry.frameToX(400), 500.0 - TimelineGeometry::margin);
        geometry.reveal(0, 50);
        QCOMPARE(geometry.scroll, 0);
        geometry.reveal(1000, 2000); // longer than the view: its beginning
        QCOMPARE(geometry.frameToX(1000), double(TimelineGeometry::margin));
    }

    void snapping()
    {
        const TimelineGeometry geometry = sample();
        const QList<int> edges{0, 120, 240};
        QCOMPARE(geometry.snapped(118, edges, 6), 120);
        QCOMPARE(geometry.snapped(123, edges, 6), 120);
        QCOMPARE(geometry.snapped(124, edges, 6), 124);
        QCOMPARE(geometry.snapped(50, {}, 6), 50);
    }

    void rulerSteps_data()
    {
        QTest::addColumn<double>("pixelsPerFrame");
        QTest::addColumn<int>("major");
        QTest::addColumn<int>("minor");
        QTest::newRow("far out") << 0.01 << 300 * 30 << 30 * 30;
        QTest::newRow("a minute") << 0.3 << 10 * 30 << 30;
        QTest::newRow("seconds") << 3.0 << 30 << 5;
        QTest::newRow("frames") << 24.0 << 5 << 1;
    }
    void rulerSteps()
    {
        QFETCH(double, pixelsPerFrame);
        TimelineGeometry geometry = sample();
        geometry.pixelsPerFrame = pixelsPerFrame;
        const auto ticks = geometry.ticks(80);
        QTEST(ticks.major, "major");
        QTEST(ticks.minor, "minor");
    }
    void rulerLabelsNeverCollide()
    {
        TimelineGeometry geometry = sample();
        for (int fps : {12, 24, 25, 30, 50, 60}) {
            geometry.fps = fps;
            for (double scale = 0.02; scale < TimelineGeometry::largestPixelsPerFrame; scale *= 1.07) {
                geometry.pixelsPerFrame = scale;
                const auto ticks = geometry.ticks(80);
                QVERIFY(ticks.major * scale >= 80);
                QCOMPARE(ticks.major % ticks.minor, 0);
            }
        }
    }

private:
    static TimelineGeometry sample()
    {
        TimelineGeometry geometry;
        geometry.contentFrames = 600;
        geometry.viewportWidth = 500;
        return geometry;
    }
};

QTEST_GUILESS_MAIN(TestTimelineGeometry)
#include "tst_timelinegeometry.moc"
