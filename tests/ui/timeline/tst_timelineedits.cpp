#include "tests/ui/document/SampleProject.h"
#include "ui/timeline/TimelineRuler.h"
#include "ui/timeline/TimelineWidget.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

// What hands do to clips: choose several, trim, name, cut, copy and paste them.
class TestTimelineEdits : public QObject
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
        QGuiApplication::clipboard()->clear();
    }
    void cleanup()
    {
        m_timeline.reset();
        m_document.reset();
    }

    void controlAddsAndTakesAway()
    {
        click(clip(0).center());
        click(clip(2).center(), Qt::ControlModifier);
        QCOMPARE(selected(), u"a c"_qs);
        const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_timeline.get());
        QVERIFY(list->child(0)->state().selected && !list->child(1)->state().selected && list->child(2)->state().selected);
        click(clip(0).center(), Qt::ControlModifier);
        QCOMPARE(selected(), u"c"_qs);
        click(clip(3).center());
        QCOMPARE(selected(), u"d"_qs);
    }

    void shiftExtends()
    {
        click(clip(2).center());
        click(clip(0).center(), Qt::ShiftModifier);
        QCOMPARE(selected(), u"a b c"_qs);
        click(clip(3).center(), Qt::ShiftModifier);
        QCOMPARE(selected(), u"c d"_qs);
        QTest::keyClick(m_timeline.get(), Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(m_timeline.get(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(selected(), u"b c"_qs);
        action("selectAllScenes")->trigger();
        QCOMPARE(selected(), u"a b c d"_qs);
        click(clip(1).center()); // let go without a drag: that one alone
        QCOMPARE(selected(), u"b"_qs);
    }

    void severalAreDraggedTogether()
    {
        click(clip(0).center());
        click(clip(2).center(), Qt::ControlModifier);
        drag(clip(0).center(), clip(3).center() + QPoint(20, 0));
        QCOMPARE(Sample::rows(*m_document), u"b d a c"_qs);
        QCOMPARE(selected(), u"a c"_qs);
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undoStack()->undo();
        QCOMPARE(Sample::rows(*m_document), u"a b c d"_qs);
        m_document->undoStack()->redo();
        QCOMPARE(Sample::rows(*m_document), u"b d a c"_qs);
    }

    void severalAreDeletedInOneStep()
    {
        click(clip(1).center());
        click(clip(2).center(), Qt::ShiftModifier);
        QTest::keyClick(m_timeline.get(), Qt::Key_Delete);
        QCOMPARE(Sample::rows(*m_document), u"a d"_qs);
        QCOMPARE(selected(), u"d"_qs);
        m_document->undoStack()->undo();
        QCOMPARE(Sample::rows(*m_document), u"a b c d"_qs);
    }

    void theEndOfAClipIsTrimmed()
    {
        const QPoint edge(clip(1).right(), clip(1).center().y());
        press(edge);
        move(at(120 + 90));
        QVERIFY(std::abs(clip(1).right() + 2 - m_timeline->geometryOfTime().frameToX(210)) <= 2); // shown at once
        QCOMPARE(m_document->undoStack()->count(), 0);
        release(at(120 + 90));
        QCOMPARE(m_document->scenes()->sceneAt(1).durationInFrames, 90);
        QCOMPARE(m_document->undoStack()->count(), 1);
        QCOMPARE(Sample::rows(*m_document), u"a b c d"_qs);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->scenes()->sceneAt(1).durationInFrames, 120);
    }

    void escapeLeavesTheLengthAsItWas()
    {
        const QRect before = clip(1);
        press(QPoint(clip(1).right(), clip(1).center().y()));
        move(at(200));
        QTest::keyClick(m_timeline.get(), Qt::Key_Escape);
        release(at(200));
        QCOMPARE(clip(1), before);
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void aTrimmedEndSnaps()
    {
        m_timeline->setPlayhead(52);
        const QAction *snapping = action("snapping");
        trimFirstTo(53);
        QCOMPARE(m_document->scenes()->sceneAt(0).durationInFrames, 52); // to the playhead
        trimFirstTo(91);
        QCOMPARE(m_document->scenes()->sceneAt(0).durationInFrames, 90); // to a second
        QVERIFY(snapping->isChecked());
        QTest::keyClick(m_timeline.get(), Qt::Key_M, Qt::ShiftModifier);
        QVERIFY(!snapping->isChecked());
        trimFirstTo(61);
        QCOMPARE(m_document->scenes()->sceneAt(0).durationInFrames, 61);
    }

    void theBeginningOfAClipIsTrimmed()
    {
        const int end = clip(1).right();
        press(QPoint(clip(1).left() + 1, clip(1).center().y()));
        move(at(120 + 30));
        QVERIFY(std::abs(clip(1).left() - m_timeline->geometryOfTime().frameToX(150)) <= 2); // shown at once
        QCOMPARE(clip(1).right(), end);
        release(at(120 + 30));
        QCOMPARE(m_document->scenes()->sceneAt(1).durationInFrames, 90);
        QCOMPARE(m_document->scenes()->sceneAt(1).part, (ScenePart{30, 120}));
        QCOMPARE(m_document->undoStack()->undoText(), u"Trim of Scene b"_qs);

        press(QPoint(clip(1).left() + 1, clip(1).center().y())); // what was cut off comes back, and no more
        move(at(60));
        release(at(60));
        QCOMPARE(m_document->scenes()->sceneAt(1).durationInFrames, 120);
        QCOMPARE(m_document->scenes()->sceneAt(1).part, ScenePart{});
    }

    void aSceneIsSplitAtThePlayhead()
    {
        m_timeline->setPlayhead(120);
        QVERIFY(!action("splitScene")->isEnabled()); // between two scenes
        m_timeline->setPlayhead(160);
        QTest::keyClick(m_timeline.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        const SceneListModel &scenes = *m_document->scenes();
        QCOMPARE(scenes.sceneCount(), 5);
        QCOMPARE(scenes.sceneAt(1).durationInFrames, 40);
        QCOMPARE(scenes.sceneAt(1).part, (ScenePart{0, 120}));
        QCOMPARE(scenes.sceneAt(2).durationInFrames, 80);
        QCOMPARE(scenes.sceneAt(2).part, (ScenePart{40, 120}));
        QCOMPARE(scenes.sceneAt(2).code, scenes.sceneAt(1).code);
        QCOMPARE(m_timeline->currentRow(), 2);

        m_timeline->setPlayhead(180); // a part of a part
        action("splitScene")->trigger();
        QCOMPARE(scenes.sceneAt(3).part, (ScenePart{60, 120}));
        QCOMPARE(scenes.totalFrames(), 480);
        m_document->undoStack()->undo();
        m_document->undoStack()->undo();
        QCOMPARE(Sample::rows(*m_document), u"a b c d"_qs);
        QCOMPARE(scenes.sceneAt(1).part, ScenePart{});
        QCOMPARE(scenes.sceneAt(1).durationInFrames, 120);
    }

    void bothEndsAreTrimmedToThePlayhead()
    {
        m_timeline->setPlayhead(150);
        action("trimStartToPlayhead")->trigger();
        QCOMPARE(m_document->scenes()->sceneAt(1).part, (ScenePart{30, 120}));
        QCOMPARE(m_timeline->playhead(), 120); // at the same picture
        m_timeline->setPlayhead(140);
        action("trimEndToPlayhead")->trigger();
        QCOMPARE(m_document->scenes()->sceneAt(1).durationInFrames, 20);
        QCOMPARE(m_document->scenes()->sceneAt(1).part, (ScenePart{30, 120}));
    }

    void aTransitionIsMadeLongerByItsHandle()
    {
        m_document->setTransition(u"b"_qs, {TransitionKind::Fade, 30});
        const int y = clip(1).bottom() - 10;
        const auto place = [&](int frame) { return QPoint(at(frame).x(), y); };
        press(place(150));
        move(place(170));
        QVERIFY(std::abs(m_timeline->transitionWidth(1) - 50 * m_timeline->geometryOfTime().pixelsPerFrame) <= 2);
        release(place(170));
        QCOMPARE(m_document->scenes()->sceneAt(1).transition, (SceneTransition{TransitionKind::Fade, 50}));
        QCOMPARE(m_document->scenes()->sceneAt(1).durationInFrames, 120);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->scenes()->sceneAt(1).transition.frames, 30);
    }

    void markersAreSetMovedNamedAndDeleted()
    {
        m_timeline->setPlayhead(100);
        QTest::keyClick(m_timeline.get(), Qt::Key_M);
        QCOMPARE(m_document->settings().markers, (QList<Marker>{{100, {}}}));
        QVERIFY(!action("addMarker")->isEnabled()); // there is one
        const QPoint flag(at(100).x() + 4, 15);
        press(flag);
        move(QPoint(at(208).x(), 15));
        release(QPoint(at(208).x(), 15));
        QCOMPARE(m_document->settings().markers.first().frame, 210); // a second
        QCOMPARE(m_timeline->playhead(), 210);

        QTest::mouseDClick(m_timeline->viewport(), Qt::LeftButton, {}, QPoint(at(210).x() + 4, 15));
        QVERIFY(nameEdit());
        QTest::keyClicks(nameEdit(), u"Music turns"_qs);
        QTest::keyClick(nameEdit(), Qt::Key_Return);
        QCOMPARE(m_document->settings().markers, (QList<Marker>{{210, u"Music turns"_qs}}));

        m_timeline->setPlayhead(300);
        action("addMarker")->trigger();
        action("previousMarker")->trigger();
        QCOMPARE(m_timeline->playhead(), 210);
        action("nextMarker")->trigger();
        QCOMPARE(m_timeline->playhead(), 300);
        action("deleteMarker")->trigger();
        QCOMPARE(m_document->settings().markers.size(), 1);
        trimFirstTo(208);
        QCOMPARE(m_document->scenes()->sceneAt(0).durationInFrames, 210); // ends snap to them
        m_document->setFormat({1920, 1080}, 60);
        QCOMPARE(m_document->settings().markers.first().frame, 420); // the same moment
    }

    void aNameIsEditedInPlace()
    {
        QTest::mouseDClick(m_timeline->viewport(), Qt::LeftButton, {}, clip(1).topLeft() + QPoint(30, 10));
        QVERIFY(nameEdit());
        QCOMPARE(nameEdit()->selectedText(), u"Scene b – with words"_qs);
        QTest::keyClicks(nameEdit(), u"Calm"_qs);
        QTest::keyClick(nameEdit(), Qt::Key_Return);
        QCOMPARE(m_document->scenes()->sceneAt(1).name, u"Calm"_qs);
        QTRY_VERIFY(!nameEdit());

        m_timeline->setFocus();
        m_timeline->selectScene(u"c"_qs);
        QTest::keyClick(m_timeline.get(), Qt::Key_F2);
        QTest::keyClicks(nameEdit(), u"Other"_qs);
        QTest::keyClick(nameEdit(), Qt::Key_Escape);
        QCOMPARE(m_document->scenes()->sceneAt(2).name, u"Scene c – with words"_qs);
        QTRY_VERIFY(!nameEdit());
    }

    void scenesAreCopiedIntoTheClipboard()
    {
        QVERIFY(!action("pasteScenes")->isEnabled());
        click(clip(0).center());
        click(clip(2).center(), Qt::ControlModifier);
        action("copyScenes")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"<b>c</b>"_qs)); // for other programs
        click(clip(3).center());
        action("pasteScenes")->trigger();
        const SceneListModel &scenes = *m_document->scenes();
        QCOMPARE(scenes.sceneCount(), 6);
        for (const auto &[copy, original] : {std::pair(4, 0), std::pair(5, 2)}) {
            QCOMPARE(scenes.sceneAt(copy).code, scenes.sceneAt(original).code);
            QCOMPARE(scenes.sceneAt(copy).props, scenes.sceneAt(original).props);
            QCOMPARE(scenes.sceneAt(copy).durationInFrames, 120);
            QVERIFY(scenes.sceneAt(copy).id != scenes.sceneAt(original).id);
        }
        QCOMPARE(m_timeline->selection().rows(), (QList<int>{4, 5}));
        m_document->undoStack()->undo();
        QCOMPARE(Sample::rows(*m_document), u"a b c d"_qs);
    }

    void cutScenesGoIntoAnotherWindow()
    {
        Document other;
        ProjectContents contents = Sample::project({u"x"_qs});
        contents.projectId = u"other"_qs;
        other.setContents(contents);
        TimelineWidget timeline(&other);
        QSignalSpy told(&timeline, &TimelineWidget::told);

        click(clip(1).center());
        action("cutScenes")->trigger();
        QCOMPARE(Sample::rows(*m_document), u"a c d"_qs);
        timeline.findChild<QAction *>(u"pasteScenes"_qs)->trigger();
        QCOMPARE(other.scenes()->sceneCount(), 2);
        QCOMPARE(other.scenes()->sceneAt(1).name, u"Scene b – with words"_qs);
        QCOMPARE(told.size(), 0);

        Scene withPicture = Sample::scene(u"p"_qs);
        withPicture.props = {{u"items"_qs, QJsonArray{QJsonObject{{u"image"_qs, QJsonObject{{u"src"_qs, u"team.jpg"_qs}}}}}}};
        m_document->insertScenes({withPicture}, 0, u"Addition"_qs);
        m_timeline->selectScene(u"p"_qs);
        action("copyScenes")->trigger();
        timeline.findChild<QAction *>(u"pasteScenes"_qs)->trigger();
        QCOMPARE(told.size(), 1); // its picture is not in that project
    }

    void aForeignClipboardIsChecked()
    {
        auto *data = new QMimeData;
        data->setData(u"application/x-pagereel-scenes+json"_qs,
                      R"({"project": 7, "scenes": [3, {"name": ["x"], "duration": -5, "props": "no", "transition": {"kind": "huge"}}]})");
        QGuiApplication::clipboard()->setMimeData(data);
        action("pasteScenes")->trigger();
        QCOMPARE(m_document->scenes()->sceneCount(), 5);
        QCOMPARE(m_document->scenes()->sceneAt(4).durationInFrames, 1);
        QCOMPARE(m_document->scenes()->sceneAt(4).name, QString());
    }

    void severalAreDuplicated()
    {
        click(clip(0).center());
        click(clip(1).center(), Qt::ShiftModifier);
        QTest::keyClick(m_timeline.get(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_document->scenes()->sceneCount(), 6);
        QCOMPARE(m_document->scenes()->sceneAt(2).code, m_document->scenes()->sceneAt(0).code);
        QCOMPARE(m_document->scenes()->sceneAt(3).code, m_document->scenes()->sceneAt(1).code);
        QCOMPARE(m_document->undoStack()->count(), 1);
    }

    void zoomsToTheSelection()
    {
        click(clip(1).center());
        click(clip(2).center(), Qt::ShiftModifier);
        action("zoomTimelineToSelection")->trigger();
        QVERIFY(std::abs(clip(1).left() - TimelineGeometry::margin) <= 1);
        QVERIFY(std::abs(clip(2).right() - (m_timeline->viewport()->width() - TimelineGeometry::margin)) <= 4);
    }

    void aReadOnlyProjectStaysAsItIs()
    {
        ProjectContents contents = Sample::project({u"a"_qs, u"b"_qs});
        contents.readOnly = true;
        m_document->setContents(contents);
        drag(QPoint(clip(0).right(), clip(0).center().y()), at(60));
        QTest::mouseDClick(m_timeline->viewport(), Qt::LeftButton, {}, clip(1).topLeft() + QPoint(30, 10));
        QVERIFY(!nameEdit());
        click(clip(0).center());
        for (const char *id : {"cutScenes", "duplicateScenes", "pasteScenes", "renameScene", "deleteScenes", "splitScene", "addMarker"})
            QVERIFY2(!action(id)->isEnabled(), id);
        QVERIFY(action("copyScenes")->isEnabled());
        QCOMPARE(m_document->scenes()->scenes(), contents.scenes);
    }

private:
    QRect clip(int row) const { return m_timeline->clipRect(row); }
    QPoint at(int frame) const { return {int(std::lround(m_timeline->geometryOfTime().frameToX(frame))), clip(0).center().y()}; }
    QString selected() const
    {
        QStringList ids;
        for (const int row : m_timeline->selection().rows())
            ids.append(m_document->scenes()->sceneAt(row).id);
        return ids.join(u' ');
    }
    QAction *action(const char *id) const { return m_timeline->findChild<QAction *>(QLatin1String(id)); }
    QLineEdit *nameEdit() const { return m_timeline->findChild<QLineEdit *>(); }
    void press(const QPoint &at, Qt::KeyboardModifiers with = {}) { QTest::mousePress(m_timeline->viewport(), Qt::LeftButton, with, at); }
    void release(const QPoint &at, Qt::KeyboardModifiers with = {})
    {
        QTest::mouseRelease(m_timeline->viewport(), Qt::LeftButton, with, at);
    }
    void click(const QPoint &at, Qt::KeyboardModifiers with = {})
    {
        press(at, with);
        release(at, with);
    }
    void move(const QPoint &at)
    {
        QMouseEvent event(QEvent::MouseMove, at, m_timeline->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_timeline->viewport(), &event);
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        press(from);
        move(from + QPoint(20, 0));
        move(to);
        release(to);
    }
    void trimFirstTo(int frame)
    {
        press(QPoint(clip(0).right(), clip(0).center().y()));
        move(at(frame));
        release(at(frame));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<TimelineWidget> m_timeline;
};

QTEST_MAIN(TestTimelineEdits)
#include "tst_timelineedits.moc"
