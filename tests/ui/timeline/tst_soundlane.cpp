#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/timeline/SoundLane.h"
#include "ui/timeline/SoundSettings.h"
#include "ui/timeline/TimelineWidget.h"

#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;

// A video of ten seconds with a sound of thirty below it.
class SoundLaneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    std::unique_ptr<TimelineWidget> m_timeline;
    std::unique_ptr<SoundLane> m_lane;

    const Soundtrack &sound() const { return m_document->settings().sound; }

    void drag(QPoint from, int by) const
    {
        QTest::mousePress(m_lane.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_lane.get(), from + QPoint(by, 0));
        QTest::mouseRelease(m_lane.get(), Qt::LeftButton, {}, from + QPoint(by, 0));
    }

    double secondsOf(int pixels) const { return pixels / m_timeline->geometryOfTime().pixelsPerFrame / 30; }

private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        ProjectContents contents;
        contents.projectId = u"a"_s;
        Scene scene;
        scene.id = u"s"_s;
        scene.name = u"Scene"_s;
        scene.durationInFrames = 300;
        contents.scenes = {scene};
        m_document->setContents(contents);
        m_timeline = std::make_unique<TimelineWidget>(m_document.get());
        m_timeline->resize(1000, 160);
        m_lane = std::make_unique<SoundLane>(m_document.get(), m_timeline.get());
        m_lane->resize(1000, 52);
        m_timeline->show();
        m_document->setSound({u"sound-1.mp3"_s, u"Song.mp3"_s, 30, 0, 0, 1, 0, 0});
        m_lane->show();
        m_document->undoStack()->clear();
    }

    void isSeenWithASoundOnly()
    {
        QVERIFY(m_lane->isVisible());
        m_document->setSound({});
        QVERIFY(!m_lane->isVisible());
        QVERIFY(m_lane->soundRect().isEmpty());
        m_document->undoStack()->undo();
        QVERIFY(m_lane->isVisible());
    }

    void standsUnderTheVideo()
    {
        const TimelineGeometry &time = m_timeline->geometryOfTime();
        QCOMPARE(m_lane->soundRect().left(), qRound(time.frameToX(0)));
        QVERIFY(std::abs(m_lane->soundRect().right() - time.frameToX(300)) < 4);
        Soundtrack shorter = sound();
        shorter.endSeconds = 4;
        m_document->setSound(shorter);
        QVERIFY(std::abs(m_lane->soundRect().right() - time.frameToX(120)) < 4);
    }

    void edgesTrim()
    {
        drag({m_lane->soundRect().right(), 30}, -90);
        QVERIFY(std::abs(sound().endSeconds - (10 - secondsOf(90))) < 0.05);
        drag({m_lane->soundRect().left(), 30}, 60);
        QVERIFY(std::abs(sound().startSeconds - secondsOf(60)) < 0.05);
        drag({m_lane->soundRect().left(), 30}, -500);
        QCOMPARE(sound().startSeconds, 0.0);
    }

    void dotsFade()
    {
        drag({m_lane->soundRect().left() + 5, 6}, 50);
        QVERIFY(std::abs(sound().fadeInSeconds - secondsOf(50)) < 0.05);
        drag({m_lane->soundRect().right() - 5, 6}, -70);
        QVERIFY(std::abs(sound().fadeOutSeconds - secondsOf(70)) < 0.05);
        QCOMPARE(sound().startSeconds, 0.0);
    }

    void bodySlips()
    {
        drag({300, 30}, -100);
        QVERIFY(std::abs(sound().startSeconds - secondsOf(100)) < 0.05);
    }

    void aDragIsOneStep()
    {
        QTest::mousePress(m_lane.get(), Qt::LeftButton, {}, {300, 30});
        for (int x = 299; x > 250; --x)
            QTest::mouseMove(m_lane.get(), {x, 30});
        QTest::mouseRelease(m_lane.get(), Qt::LeftButton, {}, {250, 30});
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undoStack()->undo();
        QCOMPARE(sound().startSeconds, 0.0);
    }

    void keysOpenAndRemove()
    {
        QSignalSpy asked(m_lane.get(), &SoundLane::settingsRequested);
        QTest::keyClick(m_lane.get(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QTest::keyClick(m_lane.get(), Qt::Key_Delete);
        QCOMPARE(sound(), Soundtrack());
    }

    void settingsSetEverything()
    {
        SoundSettings settings(m_document.get(), nullptr);
        settings.findChild<QSlider *>()->setValue(40);
        QCOMPARE(sound().volume, 0.4);
        const QList<QDoubleSpinBox *> boxes = settings.findChildren<QDoubleSpinBox *>();
        const auto box = [&](const QString &name) {
            return *std::find_if(boxes.begin(), boxes.end(), [&](const QDoubleSpinBox *one) { return one->accessibleName() == name; });
        };
        box(u"Starts at"_s)->setValue(2.5);
        box(u"Ends at"_s)->setValue(12);
        box(u"Fade in"_s)->setValue(1);
        box(u"Fade out"_s)->setValue(99);
        QCOMPARE(sound(), (Soundtrack{u"sound-1.mp3"_s, u"Song.mp3"_s, 30, 2.5, 12, 0.4, 1, 9.5}));
        m_document->undoStack()->undo();
        QCOMPARE(box(u"Starts at"_s)->value(), 0.0);
    }
};

QTEST_MAIN(SoundLaneTest)
#include "tst_soundlane.moc"
