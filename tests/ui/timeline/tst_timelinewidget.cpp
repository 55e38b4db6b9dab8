#include "tests/ui/document/SampleProject.h"
#include "ui/document/TemplateDrag.h"
#include "ui/timeline/TimelineRuler.h"
#include "ui/timeline/TimelineWidget.h"

#include <QAccessible>
#include <QAction>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

class TestTimelineWidget : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->setContents(Sample::project({u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs}));
        m_timeline = std::make_unique<TimelineWidget>(m_document.get());
        m_timeline->resize(900, 180);
        m_timeline->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_timeline.get()));
    }
    void cleanup()
    {
        m_timeline.reset();
        m_document.reset();
        m_dragged.clear();
    }

    void fitsTheScenes()
    {
        for (int row = 0; row < 4; ++row)
            QVERIFY(m_timeline->viewport()->rect().contains(m_timeline->clipRect(row)));
        QVERIFY(m_timeline->clipRect(0).right() < m_timeline->clipRect(1).left());
        QCOMPARE(m_timeline->horizontalScrollBar()->maximum(), 0);
    }

    void scrubbingOnTheRulerSeeks()
    {
        QSignalSpy seek(m_timeline.get(), &TimelineWidget::seekRequested);
        const auto at = [this](int frame) {
            return QPoint(int(m_timeline->geometryOfTime().frameToX(frame + 0.5)), TimelineRuler::height / 2);
        };
        press(at(50));
        QCOMPARE(seek.last().at(0).toInt(), 50);
        QCOMPARE(m_timeline->playhead(), 50);
        move(at(200));
        QCOMPARE(seek.last().at(0).toInt(), 200);
        move(at(241)); // near the edge of two clips
        QCOMPARE(seek.last().at(0).toInt(), 240);
        move(QPoint(5000, 10));
        QCOMPARE(seek.last().at(0).toInt(), 479); // the last frame
        move(QPoint(-300, 10));
        QCOMPARE(seek.last().at(0).toInt(), 0);
        const qsizetype count = seek.size();
        release(QPoint(-300, 10));
        move(at(100));
        QCOMPARE(seek.size(), count);
    }

    void aClickOnAClipSelectsAndSeeks()
    {
        QSignalSpy seek(m_timeline.get(), &TimelineWidget::seekRequested);
        QSignalSpy selected(m_timeline.get(), &TimelineWidget::sceneSelected);
        click(m_timeline->clipRect(2).center());
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.at(0).at(0).toString(), u"c"_qs);
        QCOMPARE(seek.size(), 1);
        QVERIFY(std::abs(seek.at(0).at(0).toInt() - 300) < 3);
        click(QPoint(m_timeline->clipRect(3).right() + 20, m_timeline->clipRect(3).center().y()));
        QCOMPARE(m_timeline->selectedScene(), QString());
        QCOMPARE(seek.size(), 1);
    }

    void keysWalkOverTheScenes()
    {
        QSignalSpy seek(m_timeline.get(), &TimelineWidget::seekRequested);
        const auto key = [this](Qt::Key which) {
            QTest::keyClick(m_timeline.get(), which);
            return m_timeline->selectedScene();
        };
        QCOMPARE(key(Qt::Key_Down), u"a"_qs);
        QCOMPARE(key(Qt::Key_Down), u"b"_qs);
        QCOMPARE(seek.last().at(0).toInt(), 120);
        QCOMPARE(key(Qt::Key_Up), u"a"_qs);
        QCOMPARE(key(Qt::Key_Up), u"a"_qs);
        m_timeline->selectScene(u"d"_qs);
        QCOMPARE(key(Qt::Key_Down), u"d"_qs);
    }

    void deleteArchivesAndGoesOnToTheNext()
    {
        m_timeline->selectScene(u"b"_qs);
        QTest::keyClick(m_timeline.get(), Qt::Key_Delete);
        QCOMPARE(Sample::rows(*m_document), u"a c d"_qs);
        QCOMPARE(m_timeline->selectedScene(), u"c"_qs);
        m_timeline->selectScene(u"d"_qs);
        QTest::keyClick(m_timeline.get(), Qt::Key_Backspace);
        QCOMPARE(m_timeline->selectedScene(), u"c"_qs);
        m_document->undoStack()->undo();
        m_document->undoStack()->undo();
        QCOMPARE(Sample::rows(*m_document), u"a b c d"_qs);
    }

    void keysReorder()
    {
        m_timeline->setFocus();
        m_timeline->selectScene(u"b"_qs);
        QTest::keyClick(m_timeline.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(Sample::rows(*m_document), u"a c b d"_qs);
        QCOMPARE(m_timeline->selectedScene(), u"b"_qs);
        QTest::keyClick(m_timeline.get(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(m_timeline.get(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(m_timeline.get(), Qt::Key_Left, Qt::AltModifier); // is the first already
        QCOMPARE(Sample::rows(*m_document), u"b a c d"_qs);
    }

    void draggingReorders_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("over");
        QTest::addColumn<int>("dx"); // from the middle of that clip
        QTest::addColumn<QString>("rows");
        QTest::newRow("before the first") << 2 << 0 << -20 << u"c a b d"_qs;
        QTest::newRow("behind the last") << 0 << 3 << 20 << u"b c d a"_qs;
        QTest::newRow("one on") << 1 << 2 << 20 << u"a c b d"_qs;
        QTest::newRow("where it was") << 1 << 2 << -20 << u"a b c d"_qs;
        QTest::newRow("far out") << 1 << 3 << 4000 << u"a c d b"_qs;
    }
    void draggingReorders()
    {
        QFETCH(int, row);
        QFETCH(int, over);
        QFETCH(int, dx);
        QSignalSpy seek(m_timeline.get(), &TimelineWidget::seekRequested);
        const QPoint target = m_timeline->clipRect(over).center() + QPoint(dx, 0);
        press(m_timeline->clipRect(row).center());
        move(m_timeline->clipRect(row).center() + QPoint(20, 0));
        move(target);
        release(target);
        QTEST(Sample::rows(*m_document), "rows");
        QCOMPARE(seek.size(), 0);
    }

    void escapeEndsADrag()
    {
        press(m_timeline->clipRect(0).center());
        move(m_timeline->clipRect(3).center() + QPoint(20, 0));
        QTest::keyClick(m_timeline.get(), Qt::Key_Escape);
        release(m_timeline->clipRect(3).center() + QPoint(20, 0));
        QCOMPARE(Sample::rows(*m_document), u"a b c d"_qs);
    }

    void aReadOnlyProjectIsNotReordered()
    {
        ProjectContents contents = Sample::project({u"a"_qs, u"b"_qs});
        contents.readOnly = true;
        m_document->setContents(contents);
        press(m_timeline->clipRect(0).center());
        move(m_timeline->clipRect(1).center() + QPoint(20, 0));
        release(m_timeline->clipRect(1).center() + QPoint(20, 0));
        QTest::keyClick(m_timeline.get(), Qt::Key_Delete);
        QCOMPARE(Sample::rows(*m_document), u"a b"_qs);
    }

    void templatesAreDropped_data()
    {
        QTest::addColumn<int>("over");
        QTest::addColumn<double>("part"); // of that clip's width
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("sceneId");
        QTest::newRow("before the first") << 0 << 0.1 << 0 << QString();
        QTest::newRow("between, from the left") << 1 << 0.9 << 2 << QString();
        QTest::newRow("between, from the right") << 2 << 0.1 << 2 << QString();
        QTest::newRow("behind the last") << 3 << 1.6 << 4 << QString();
        QTest::newRow("on a clip") << 2 << 0.5 << -1 << u"c"_qs;
        QTest::newRow("on its left half") << 1 << 0.3 << -1 << u"b"_qs;
        QTest::newRow("on its right half") << 1 << 0.7 << -1 << u"b"_qs;
    }
    void templatesAreDropped()
    {
        QFETCH(int, over);
        QFETCH(double, part);
        QFETCH(int, position);
        QFETCH(QString, sceneId);
        QSignalSpy between(m_timeline.get(), &TimelineWidget::templateDropped);
        QSignalSpy on(m_timeline.get(), &TimelineWidget::templateDroppedOn);
        const QRect clip = m_timeline->clipRect(over);
        const QPoint place(clip.left() + int(part * clip.width()), clip.center().y());
        const QImage before = m_timeline->grab().toImage();
        QVERIFY(dragTo(place, TemplateDrag::mimeType()));
        QVERIFY2(m_timeline->grab().toImage() != before, "where it goes is marked");
        drop(place);
        QCOMPARE(m_timeline->grab().toImage(), before);
        if (position >= 0)
            QCOMPARE(between, (QList<QVariantList>{{u"problem-ledger"_qs, position}}));
        else
            QCOMPARE(on, (QList<QVariantList>{{u"problem-ledger"_qs, sceneId}}));
        QCOMPARE(between.size() + on.size(), 1);
    }

    void aTemplateThatGoesElsewhereLeavesNoMark()
    {
        const QImage before = m_timeline->grab().toImage();
        QVERIFY(dragTo(m_timeline->clipRect(1).center(), TemplateDrag::mimeType()));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(m_timeline->viewport(), &leave);
        QCOMPARE(m_timeline->grab().toImage(), before);
    }

    void theFirstSceneMayBeDropped()
    {
        m_document->setContents(Sample::project({}));
        QSignalSpy between(m_timeline.get(), &TimelineWidget::templateDropped);
        QVERIFY(dragTo({400, 80}, TemplateDrag::mimeType()));
        drop({400, 80});
        QCOMPARE(between, (QList<QVariantList>{{u"problem-ledger"_qs, 0}}));
    }

    void nothingElseIsTaken()
    {
        QVERIFY(!dragTo(m_timeline->clipRect(1).center(), u"text/plain"_qs));
        ProjectContents contents = Sample::project({u"a"_qs});
        contents.readOnly = true;
        m_document->setContents(contents);
        QVERIFY(!dragTo(m_timeline->clipRect(0).center(), TemplateDrag::mimeType()));
    }

    void controlWheelZoomsAroundTheMouse()
    {
        // From the fitted view in, so that there is room on both sides.
        for (int click = 0; click < 6; ++click)
            wheel(500, 120, Qt::ControlModifier);
        const double frame = m_timeline->geometryOfTime().xToFrame(420);
        const double before = m_timeline->geometryOfTime().pixelsPerFrame;
        wheel(420, 120, Qt::ControlModifier);
        QVERIFY(m_timeline->geometryOfTime().pixelsPerFrame > before * 1.2);
        QVERIFY(std::abs(m_timeline->geometryOfTime().frameToX(frame) - 420) <= 1);
        wheel(420, -120, Qt::ControlModifier);
        QVERIFY(std::abs(m_timeline->geometryOfTime().frameToX(frame) - 420) <= 1);
        QCOMPARE(m_timeline->horizontalScrollBar()->value(), m_timeline->geometryOfTime().scroll);

        const int scroll = m_timeline->geometryOfTime().scroll;
        wheel(420, -120, Qt::NoModifier);
        QCOMPARE(m_timeline->geometryOfTime().scroll, scroll + 60);
        m_timeline->fit();
        QCOMPARE(m_timeline->geometryOfTime().scroll, 0);
    }

    void theViewFollowsThePlayhead()
    {
        m_timeline->zoom(4, 0);
        m_timeline->setPlayhead(50);
        const int right = m_timeline->viewport()->width();
        for (int frame = 51; frame < 300; ++frame) {
            m_timeline->setPlayhead(frame);
            const double x = m_timeline->geometryOfTime().frameToX(frame);
            QVERIFY(x >= 0 && x <= right);
        }
        QVERIFY(m_timeline->geometryOfTime().scroll > 0);
        // Who scrolled away is left in peace.
        m_timeline->horizontalScrollBar()->setValue(0);
        m_timeline->setPlayhead(301);
        QCOMPARE(m_timeline->geometryOfTime().scroll, 0);
    }

    void clipsArriveBehindAPlaceholder()
    {
        m_document->setContents(Sample::project({}));
        Sample::Run run{m_document.get(), m_document->beginRun({})};
        run.start();
        QVERIFY(!m_timeline->isAnimated());
        run.sceneStarted(0);
        QVERIFY(m_timeline->clipRect(0).width() > 50);
        const QImage working = m_timeline->grab().toImage();
        QVERIFY(m_timeline->isAnimated());
        QTRY_VERIFY(m_timeline->grab().toImage() != working);
        run.sceneCompleted(0, u"s0"_qs, {});
        QVERIFY(m_timeline->grab().toImage() != working);
        QVERIFY(!m_timeline->isAnimated()); // nothing in work, nothing moves
    }

    void aFailedClipOffersRetry()
    {
        Sample::Run run{m_document.get(), m_document->beginRun({})};
        run.start();
        run.sceneFailed(3);
        QSignalSpy retry(m_timeline.get(), &TimelineWidget::retryRequested);
        click(m_timeline->clipRect(4).center());
        QAction *action = m_timeline->sceneActions().first();
        QVERIFY(action->isVisible() && !action->isEnabled()); // while the run goes on
        run.complete();
        QVERIFY(action->isEnabled());
        action->trigger();
        QCOMPARE(retry.size(), 1);
        QCOMPARE(retry.at(0).at(0).toString(), run.id);
        QCOMPARE(retry.at(0).at(1).toInt(), 3);
        QTest::keyClick(m_timeline.get(), Qt::Key_Delete);
        QCOMPARE(Sample::rows(*m_document), u"a b c d"_qs);
        m_timeline->selectScene(u"a"_qs);
        QVERIFY(!action->isVisible());
    }

    void paintsOnlyWhatIsSeen()
    {
        QList<Scene> many;
        for (int at = 0; at < 2000; ++at)
            many.append(Sample::scene(QString::number(at)));
        m_document->importScenes(many, 0);
        m_timeline->zoom(1e6, 0);
        QElapsedTimer timer;
        timer.start();
        m_timeline->grab();
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    }

    void isReadAsAList()
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_timeline.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Timeline"_qs);
        QCOMPARE(list->childCount(), 4);
        QAccessibleInterface *clip = list->child(1);
        QCOMPARE(clip->text(QAccessible::Name), u"Scene b – with words, 4.0 s"_qs);
        QCOMPARE(list->indexOfChild(clip), 1);
        QVERIFY(!clip->state().selected);
        m_timeline->selectScene(u"b"_qs);
        QVERIFY(clip->state().selected);
        m_document->deleteScenes({u"c"_qs, u"d"_qs});
        QCOMPARE(list->childCount(), 2);
        QCOMPARE(list->child(3), nullptr);
    }

private:
    void press(const QPoint &at) { QTest::mousePress(m_timeline->viewport(), Qt::LeftButton, {}, at); }
    void release(const QPoint &at) { QTest::mouseRelease(m_timeline->viewport(), Qt::LeftButton, {}, at); }
    void click(const QPoint &at) { QTest::mouseClick(m_timeline->viewport(), Qt::LeftButton, {}, at); }
    void move(const QPoint &at)
    {
        QMouseEvent event(QEvent::MouseMove, at, m_timeline->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_timeline->viewport(), &event);
    }
    // Whether what is dragged there is taken.
    bool dragTo(const QPoint &at, const QString &mimeType)
    {
        m_dragged.setData(mimeType, "problem-ledger");
        QDragEnterEvent enter(at, Qt::CopyAction, &m_dragged, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(m_timeline->viewport(), &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent move(at, Qt::CopyAction, &m_dragged, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_timeline->viewport(), &move);
        return move.isAccepted();
    }
    void drop(const QPoint &at)
    {
        QDropEvent event(at, Qt::CopyAction, &m_dragged, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_timeline->viewport(), &event);
    }
    void wheel(int x, int delta, Qt::KeyboardModifiers modifiers)
    {
        const QPoint at(x, 80);
        QWheelEvent event(at, m_timeline->viewport()->mapToGlobal(at), {}, {0, delta}, {}, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_timeline->viewport(), &event);
    }
    std::unique_ptr<Document> m_document;
    std::unique_ptr<TimelineWidget> m_timeline;
    QMimeData m_dragged;
};

QTEST_MAIN(TestTimelineWidget)
#include "tst_timelinewidget.moc"
