#include "tests/ui/browser/StageTest.h"
#include "ui/browser/StagePage.h"
#include "ui/browser/StageView.h"

#include <QVBoxLayout>
#include <QWebEngineScript>

// From an edit to its picture: the page stays, the playhead stays, and so does what other scenes hold in their state.
class StageEditTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StageService> m_service;
    std::unique_ptr<QWidget> m_window;
    StageView *m_view = nullptr;

    // Counts its mounts and the runs of its module in globals of its own; keeps a state.
    static StageScene countingScene(const QString &id, const QString &color, int duration = 60)
    {
        return {id,
                id,
                QStringLiteral("import { useEffect, useState } from 'react';\n"
                               "window.%1Runs = (window.%1Runs ?? 0) + 1;\n"
                               "export default function Scene() {\n"
                               "  const [born] = useState(() => Math.random());\n"
                               "  useEffect(() => { window.%1Mounts = (window.%1Mounts ?? 0) + 1; window.%1Born = born; }, []);\n"
                               "  return <div style={{ position: 'absolute', inset: 0, background: '%2' }} />;\n"
                               "}\n")
                    .arg(id, color),
                {},
                duration};
    }

    QColor middle() const
    {
        const QImage picture = m_view->grab().toImage();
        return picture.pixelColor(picture.rect().center());
    }

    QString read(const QString &script)
    {
        auto result = std::make_shared<std::optional<QString>>();
        m_view->findChild<StagePage *>()->runJavaScript(script, QWebEngineScript::MainWorld,
                                                        [result](const QVariant &value) { *result = value.toString(); });
        return waitFor([&] { return result->has_value(); }) ? **result : QStringLiteral("no answer");
    }

private slots:
    void init()
    {
        m_service = std::make_unique<StageService>();
        m_window = std::make_unique<QWidget>();
        m_view = new StageView(m_service.get(), m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_view);
        m_window->resize(800, 480);
        m_window->show();
        QSignalSpy painted(m_view, &StageView::painted);
        m_view->setProject(testProject());
        m_view->setScenes({countingScene(QStringLiteral("one"), QStringLiteral("#00ff00")),
                           countingScene(QStringLiteral("two"), QStringLiteral("#0000ff"))});
        m_view->seek(20);
        QVERIFY(painted.wait(15'000));
        QTRY_COMPARE(middle(), QColor(0, 255, 0));
    }
    void cleanup()
    {
        m_window.reset();
        m_service.reset();
    }

    void newCodeIsShownInTheSamePage()
    {
        QSignalSpy lost(m_view->findChild<StagePage *>(), &StagePage::lost);
        QCOMPARE(read(QStringLiteral("window.mark = 'same'")), QStringLiteral("same"));
        m_view->setScenes({countingScene(QStringLiteral("one"), QStringLiteral("#ffff00")),
                           countingScene(QStringLiteral("two"), QStringLiteral("#0000ff"))});
        QTRY_COMPARE(middle(), QColor(255, 255, 0));
        QCOMPARE(m_view->frame(), 20);
        QCOMPARE(read(QStringLiteral("window.mark")), QStringLiteral("same"));
        QCOMPARE(lost.size(), 0);
        QCOMPARE(read(QStringLiteral("[oneRuns, oneMounts, twoRuns].join()")), QStringLiteral("2,2,1"));
    }

    void otherScenesKeepTheirState()
    {
        const QString born = read(QStringLiteral("String(oneBorn)"));
        m_view->setScenes({countingScene(QStringLiteral("one"), QStringLiteral("#00ff00")),
                           countingScene(QStringLiteral("two"), QStringLiteral("#ff00ff"))});
        QTRY_COMPARE(read(QStringLiteral("String(twoRuns)")), QStringLiteral("2"));
        QCOMPARE(read(QStringLiteral("[oneRuns, oneMounts].join()")), QStringLiteral("1,1"));
        QCOMPARE(read(QStringLiteral("String(oneBorn)")), born);
        QCOMPARE(m_view->frame(), 20);
        m_view->seek(80);
        QTRY_COMPARE(middle(), QColor(255, 0, 255));
    }

    void othersMayComeGoAndChangePlaces()
    {
        const QString born = read(QStringLiteral("String(oneBorn)"));
        m_view->setScenes({countingScene(QStringLiteral("one"), QStringLiteral("#00ff00")),
                           countingScene(QStringLiteral("three"), QStringLiteral("#00ffff")),
                           countingScene(QStringLiteral("two"), QStringLiteral("#0000ff"), 30)});
        QTRY_COMPARE(read(QStringLiteral("String(window.threeRuns)")), QStringLiteral("1"));
        QCOMPARE(read(QStringLiteral("[oneRuns, oneMounts, twoRuns].join()")), QStringLiteral("1,1,1"));
        QCOMPARE(read(QStringLiteral("String(oneBorn)")), born);
    }

    void keepsPlayingThroughAnEdit()
    {
        m_view->play();
        m_view->setScenes({countingScene(QStringLiteral("one"), QStringLiteral("#ffff00")),
                           countingScene(QStringLiteral("two"), QStringLiteral("#0000ff"))});
        QTRY_COMPARE(middle(), QColor(255, 255, 0));
        QVERIFY(m_view->isPlaying());
        QVERIFY(m_view->frame() >= 20);
        m_view->pause();
    }

    void brokenCodeLeavesTheLastPicture()
    {
        QSignalSpy problem(m_view, &StageView::sceneProblem);
        StageScene broken = countingScene(QStringLiteral("one"), QStringLiteral("#ffff00"));
        broken.code.replace(QStringLiteral("/>;"), QStringLiteral("><span></div>;"));
        m_view->setScenes({broken, countingScene(QStringLiteral("two"), QStringLiteral("#0000ff"))});
        QVERIFY(problem.wait());
        const auto error = problem.first().at(1).value<SceneError>();
        QCOMPARE(error.message, QStringLiteral("JSX element 'span' has no corresponding closing tag."));
        QCOMPARE(error.line, 6);
        QVERIFY(error.column > 60);
        QCOMPARE(middle(), QColor(0, 255, 0));
        QCOMPARE(read(QStringLiteral("String(oneMounts)")), QStringLiteral("1"));
    }

    void whatSucraseLetsPassIsFoundToo()
    {
        // Its closing tags are mixed up, which Sucrase does not mind.
        QSignalSpy problem(m_view, &StageView::sceneProblem);
        StageScene broken = countingScene(QStringLiteral("two"), QStringLiteral("#ffff00"));
        broken.code.replace(QStringLiteral("/>;"), QStringLiteral("><span></div></span>;"));
        m_view->setScenes({countingScene(QStringLiteral("one"), QStringLiteral("#00ff00")), broken});
        QVERIFY(problem.wait(10'000));
        QCOMPARE(problem.first().first().toString(), QStringLiteral("two"));
        QCOMPARE(problem.first().at(1).value<SceneError>().message, QStringLiteral("JSX element 'span' has no corresponding closing tag."));
    }
};

STAGE_TEST_MAIN(StageEditTest)
#include "tst_stageedit.moc"
