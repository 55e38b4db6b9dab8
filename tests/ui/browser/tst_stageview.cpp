#include "tests/ui/browser/StageTest.h"
#include "ui/browser/StageView.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace {

StageScene colorScene(const QString &id, const QString &color, int duration = 30)
{
    return testScene(id, QStringLiteral("  return <AbsoluteFill style={{ background: '%1' }} />;").arg(color), duration);
}

// Where a frame hangs.
StageScene hangingScene(const QString &id, int from, int duration = 30)
{
    return testScene(id, QStringLiteral("  while (frame >= %1) {}\n  return <AbsoluteFill style={{ background: 'red' }} />;").arg(from),
                     duration);
}

} // namespace

// The player, as a panel would hold it.
class StageViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StageService> m_service;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    StageView *m_view = nullptr;

    QColor middle() const
    {
        const QImage picture = m_view->grab().toImage();
        return picture.pixelColor(picture.rect().center());
    }

    void show(const QList<StageScene> &scenes, int frame = 0)
    {
        QSignalSpy painted(m_view, &StageView::painted);
        m_view->setProject(testProject());
        m_view->setScenes(scenes);
        m_view->seek(frame);
        QVERIFY(painted.wait(15'000));
    }

private slots:
    void init()
    {
        m_service = std::make_unique<StageService>();
        m_window = std::make_unique<QWidget>();
        m_field = new QLineEdit(m_window.get());
        m_view = new StageView(m_service.get(), m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_field);
        layout->addWidget(m_view, 1);
        m_window->resize(800, 700);
        m_window->show();
        m_field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_service.reset();
    }

    void showsTheFrameThatIsSought()
    {
        show({colorScene(QStringLiteral("a"), QStringLiteral("#00ff00")), colorScene(QStringLiteral("b"), QStringLiteral("#0000ff"))});
        QTRY_COMPARE(middle(), QColor(0, 255, 0));
        QSignalSpy painted(m_view, &StageView::painted);
        m_view->seek(45);
        QCOMPARE(m_view->frame(), 45);
        QVERIFY(painted.wait());
        QCOMPARE(painted.last().first().toInt(), 45);
        QTRY_COMPARE(middle(), QColor(0, 0, 255));
    }

    void letterboxes()
    {
        show({colorScene(QStringLiteral("a"), QStringLiteral("#00ff00"))});
        QTRY_COMPARE(middle(), QColor(0, 255, 0));
        const QImage picture = m_view->grab().toImage(); // wider than high: dark above and below
        QCOMPARE(picture.pixelColor(picture.width() / 2, 4), QColor(0x13, 0x14, 0x17));
        QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() - 5), QColor(0x13, 0x14, 0x17));
        QCOMPARE(picture.pixelColor(4, picture.height() / 2), QColor(0, 255, 0));
    }

    void playsToTheEnd()
    {
        show(
            {colorScene(QStringLiteral("a"), QStringLiteral("#00ff00"), 8), colorScene(QStringLiteral("b"), QStringLiteral("#0000ff"), 7)});
        QSignalSpy frames(m_view, &StageView::frameChanged);
        QSignalSpy playing(m_view, &StageView::playingChanged);
        m_view->play();
        QVERIFY(m_view->isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->isPlaying(), 10'000);
        QCOMPARE(playing.size(), 2);
        QCOMPARE(m_view->frame(), 14);
        for (qsizetype i = 1; i < frames.size(); ++i)
            QVERIFY(frames.at(i).first().toInt() > frames.at(i - 1).first().toInt());
    }

    void loopsAndPauses()
    {
        show({colorScene(QStringLiteral("a"), QStringLiteral("#00ff00"), 6)});
        m_view->setLoop(true);
        bool wrapped = false;
        int before = 0;
        connect(m_view, &StageView::frameChanged, this, [&](int frame) { wrapped |= frame < std::exchange(before, frame); });
        m_view->play();
        QTRY_VERIFY_WITH_TIMEOUT(wrapped, 10'000);
        m_view->pause();
        QVERIFY(!m_view->isPlaying());
    }

    void newestScenesWin()
    {
        show({colorScene(QStringLiteral("a"), QStringLiteral("#00ff00"))});
        for (int i = 0; i < 100; ++i)
            m_view->setScenes({colorScene(QStringLiteral("a"), QStringLiteral("rgb(0, 0, %1)").arg(100 + i))});
        QTRY_COMPARE(middle(), QColor(0, 0, 199));
    }

    void problemComesAndGoes()
    {
        show({colorScene(QStringLiteral("a"), QStringLiteral("#00ff00")), colorScene(QStringLiteral("b"), QStringLiteral("#0000ff"))});
        QSignalSpy problem(m_view, &StageView::sceneProblem);
        QSignalSpy gone(m_view, &StageView::sceneProblemGone);
        StageScene broken = colorScene(QStringLiteral("b"), QStringLiteral("#0000ff"));
        broken.code.replace(QStringLiteral("return"), QStringLiteral("return return"));
        m_view->setScenes({colorScene(QStringLiteral("a"), QStringLiteral("#00ff00")), broken});
        QVERIFY(problem.wait());
        QCOMPARE(problem.first().first().toString(), QStringLiteral("b"));
        QCOMPARE(problem.first().at(1).value<SceneError>().line, 4);
        m_view->setScenes(
            {colorScene(QStringLiteral("a"), QStringLiteral("#00ff00")), colorScene(QStringLiteral("b"), QStringLiteral("#ff00ff"))});
        QVERIFY(gone.wait());
        QCOMPARE(gone.first().first().toString(), QStringLiteral("b"));
        QCOMPARE(problem.size(), 1);
    }

    void tellsWhatWasAssumed()
    {
        StageScene scene = colorScene(QStringLiteral("a"), QStringLiteral("#00ff00"));
        const QString exported = std::exchange(scene.code, QString(scene.code).remove(QStringLiteral("export default ")));
        QSignalSpy notes(m_view, &StageView::sceneNotes);
        show({scene});
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().first().toString(), QStringLiteral("a"));
        QVERIFY(notes.first().at(1).toStringList().value(0).contains(u"Scene"));
        scene.code = exported;
        m_view->setScenes({scene});
        QVERIFY(notes.wait());
        QVERIFY(notes.last().at(1).toStringList().isEmpty());
        QCOMPARE(notes.size(), 2);
    }

    void hangingSceneIsLeftOut_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<bool>("play");
        QTest::newRow("sought") << 0 << false;
        QTest::newRow("at its start, while playing") << 0 << true;
        QTest::newRow("in its middle, while playing") << 4 << true;
    }
    void hangingSceneIsLeftOut()
    {
        QFETCH(int, from);
        QFETCH(bool, play);
        show({colorScene(QStringLiteral("a"), QStringLiteral("#00ff00"), 8), hangingScene(QStringLiteral("b"), from, 40),
              colorScene(QStringLiteral("c"), QStringLiteral("#0000ff"), 10)});
        QSignalSpy problem(m_view, &StageView::sceneProblem);
        QElapsedTimer time;
        time.start();
        if (play)
            m_view->play();
        else
            m_view->seek(10);
        QVERIFY(problem.wait(12'000));
        if (!play)
            QVERIFY2(time.elapsed() < 4000, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(problem.first().first().toString(), QStringLiteral("b"));
        QVERIFY(problem.first().at(1).value<SceneError>().message.contains(u"busy"));
        // The others live on, and time keeps its length.
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->isPlaying(), 10'000);
        m_view->seek(53);
        QTRY_COMPARE_WITH_TIMEOUT(middle(), QColor(0, 0, 255), 10'000);
        QCOMPARE(problem.size(), 1);

        // Mended, it is back.
        QSignalSpy gone(m_view, &StageView::sceneProblemGone);
        m_view->setScenes({colorScene(QStringLiteral("a"), QStringLiteral("#00ff00"), 8),
                           colorScene(QStringLiteral("b"), QStringLiteral("#ffff00"), 40),
                           colorScene(QStringLiteral("c"), QStringLiteral("#0000ff"), 10)});
        QVERIFY(gone.wait());
        m_view->seek(12);
        QTRY_COMPARE(middle(), QColor(255, 255, 0));
    }

    void theOneThatHangsWhileLoadingIsFound()
    {
        StageScene bad = colorScene(QStringLiteral("bad"), QStringLiteral("red"), 10);
        bad.code.prepend(QStringLiteral("while (true) {}\n"));
        QSignalSpy problem(m_view, &StageView::sceneProblem);
        m_view->setProject(testProject());
        m_view->setScenes({colorScene(QStringLiteral("a"), QStringLiteral("#00ff00"), 10), bad,
                           colorScene(QStringLiteral("c"), QStringLiteral("#0000ff"), 10)});
        m_view->seek(25);
        QVERIFY(problem.wait(12'000));
        QCOMPARE(problem.first().first().toString(), QStringLiteral("bad"));
        QTRY_COMPARE_WITH_TIMEOUT(middle(), QColor(0, 0, 255), 10'000);
        QCOMPARE(problem.size(), 1);
    }

    void leavesFocusAndKeysToTheWindow()
    {
        show({colorScene(QStringLiteral("a"), QStringLiteral("#00ff00"))});
        QTRY_COMPARE(middle(), QColor(0, 255, 0));
        QCOMPARE(m_window->focusWidget(), m_field);
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, m_view->geometry().center());
        QCOMPARE(m_window->focusWidget(), m_field);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab); // nowhere else to go
        QCOMPARE(m_window->focusWidget(), m_field);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Space);
        QCOMPARE(m_field->text(), QStringLiteral(" "));
    }
};

STAGE_TEST_MAIN(StageViewTest)
#include "tst_stageview.moc"
