#include "tests/ui/browser/StageTest.h"
#include "ui/browser/StagePage.h"
#include "ui/browser/StageView.h"

#include <QPushButton>
#include <QVBoxLayout>

// A scene that does harm is stopped and marked; the others play on, and the program stays awake meanwhile.
class StageIsolationTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StageService> m_service;
    std::unique_ptr<QWidget> m_window;
    StageView *m_view = nullptr;

    static StageScene colorScene(const QString &id, const QString &color, int duration = 30)
    {
        // What it shows, and whether it shows it, hangs on what all scenes share.
        return testScene(id,
                         QStringLiteral("  const [first] = [1, 2].map((n) => JSON.parse(JSON.stringify({ n })).n);\n"
                                        "  return <AbsoluteFill style={{ background: first === 1 ? '%1' : 'black' }} />;")
                             .arg(color),
                         duration);
    }

    static StageScene codeScene(const QString &code) { return {QStringLiteral("bad"), QStringLiteral("bad"), code, {}, 30}; }

    QList<StageScene> beside(const StageScene &scene) const
    {
        return {colorScene(QStringLiteral("a"), QStringLiteral("#00ff00")), scene,
                colorScene(QStringLiteral("c"), QStringLiteral("#0000ff"))};
    }

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

    QPushButton *cardButton() const { return m_view->findChild<QPushButton *>(); }

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
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_service.reset();
    }

    void cardStandsWhereItFailsAndOpensTheEditor()
    {
        StageScene scene = testScene(QStringLiteral("bad"),
                                     QStringLiteral("  if (frame === 57) {\n    throw new Error('No number');\n  }\n"
                                                    "  return <AbsoluteFill style={{ background: '#ffff00' }} />;"),
                                     90);
        QSignalSpy problem(m_view, &StageView::sceneProblem);
        show(beside(scene), 30 + 56);
        QTRY_COMPARE(middle(), QColor(255, 255, 0));
        QVERIFY(!cardButton()->isVisible());

        m_view->seek(30 + 57);
        QVERIFY(problem.wait());
        const auto error = problem.first().at(1).value<SceneError>();
        QCOMPARE(error.message, QStringLiteral("No number"));
        QCOMPARE(error.line, 5);
        QCOMPARE(error.frame, 57);
        QTRY_COMPARE(middle().lightness() > 200 && middle() != QColor(255, 255, 0), true); // the card's ground
        QTRY_VERIFY(cardButton()->isVisible());
        QSignalSpy open(m_view, &StageView::openInEditorRequested);
        cardButton()->click();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().at(0).toString(), QStringLiteral("bad"));
        QCOMPARE(open.first().at(1).toInt(), 5);

        m_view->seek(30 + 58);
        QTRY_COMPARE(middle(), QColor(255, 255, 0));
        QTRY_VERIFY(!cardButton()->isVisible());
        m_view->seek(130);
        QTRY_COMPARE(middle(), QColor(0, 0, 255));
        QCOMPARE(problem.size(), 1);
    }

    void whatFailsLaterIsTold_data()
    {
        QTest::addColumn<QString>("later");
        QTest::newRow("timer") << QStringLiteral("setTimeout(() => {\n    throw new Error('Too late');\n  }, 10);");
        QTest::newRow("animation frame") << QStringLiteral("requestAnimationFrame(() => {\n    throw new Error('Too late');\n  });");
        QTest::newRow("promise") << QStringLiteral("Promise.resolve().then(() => {\n    throw new Error('Too late');\n  });");
        QTest::newRow("async") << QStringLiteral("void (async () => {\n    throw new Error('Too late');\n  })();");
    }
    void whatFailsLaterIsTold()
    {
        QFETCH(QString, later);
        QSignalSpy problem(m_view, &StageView::sceneProblem);
        show(beside(codeScene(QStringLiteral("import { useEffect } from 'react';\nexport default () => {\n  useEffect(() => { %1 }, []);\n"
                                             "  return <div style={{ position: 'absolute', inset: 0, background: '#ffff00' }} />;\n};")
                                  .arg(later))),
             45);
        QTRY_COMPARE(problem.size(), 1);
        QCOMPARE(problem.first().first().toString(), QStringLiteral("bad"));
        const auto error = problem.first().at(1).value<SceneError>();
        QCOMPARE(error.message, QStringLiteral("Too late"));
        QCOMPARE(error.line, 4);
        QTRY_COMPARE(middle(), QColor(255, 255, 0)); // it is told; the picture stays
    }

    void playsThroughAFailure()
    {
        StageScene scene =
            testScene(QStringLiteral("bad"), QStringLiteral("  if (frame > 3) throw new Error('late');\n  return null;"), 12);
        show({scene, colorScene(QStringLiteral("c"), QStringLiteral("#0000ff"), 10)});
        m_view->play();
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->isPlaying(), 10'000);
        QCOMPARE(m_view->frame(), 21);
        QTRY_COMPARE(middle(), QColor(0, 0, 255));
    }

    void endlessSceneIsStopped_data()
    {
        QTest::addColumn<QString>("code");
        const auto add = [](const char *name, const char *code) { QTest::newRow(name) << QString::fromLatin1(code); };
        add("loop at import", "while (true) {}\nexport default () => null;");
        add("loop while rendering", "export default () => { while (true) {} };");
        add("loop in an effect",
            "import { useEffect } from 'react';\nexport default () => { useEffect(() => { while (true) {} }); return null; };");
        add("loop in a timer",
            "import { useEffect } from 'react';\n"
            "export default () => { useEffect(() => { setTimeout(() => { while (true) {} }, 600); }, []); return null; };");
        add("promises without end", "const again = () => Promise.resolve().then(again);\nagain();\nexport default () => null;");
        add("effects that set state", "import { useEffect, useState } from 'react';\nexport default () => { const [n, set] = useState(0);"
                                      " useEffect(() => { set(n + 1); }); return <b>{n}</b>; };");
        add("promises that set state", "import { useState } from 'react';\nexport default () => { const [n, set] = useState(0);"
                                       " Promise.resolve().then(() => set(n + 1)); return <b>{n}</b>; };");
        add("huge tree", "export default () => <>{Array.from({ length: 5e6 }, (_, i) => <p key={i}><b>{i}</b></p>)}</>;");
        add("a component in itself", "function A() { return <><A /><A /></>; }\nexport default A;");
        add("heap", "const all = [];\nwhile (true) all.push(new Array(10000).fill({ a: 1 }));\nexport default () => null;");
        add("buffers, bit by bit", "const all = [];\nsetInterval(() => all.push(new Uint8Array(64 * 1024 * 1024).fill(1)), 5);\n"
                                   "export default () => null;");
        add("text", "export default () => { let s = 'x'; while (true) s = [s, s].join(''); };");
    }
    void endlessSceneIsStopped()
    {
        QFETCH(QString, code);
        const StageScene bad = codeScene(code);
        show({colorScene(QStringLiteral("a"), QStringLiteral("#00ff00")), colorScene(QStringLiteral("bad"), QStringLiteral("#ff00ff"))},
             45);
        QSignalSpy problem(m_view, &StageView::sceneProblem);

        QElapsedTimer sinceBeat; // of the window's own thread
        qint64 longestGap = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, &heart, [&] { longestGap = qMax(longestGap, sinceBeat.restart()); });
        sinceBeat.start();
        heart.start(5);
        m_view->setScenes({colorScene(QStringLiteral("a"), QStringLiteral("#00ff00")), bad});
        QVERIFY(problem.wait(12'000));
        QCOMPARE(problem.first().first().toString(), QStringLiteral("bad"));
        m_view->seek(0);
        QTRY_COMPARE_WITH_TIMEOUT(middle(), QColor(0, 255, 0), 10'000);
        QVERIFY2(longestGap < 1000, qPrintable(QString::number(longestGap))); // awake all the while, on a busy machine too
        QCOMPARE(problem.size(), 1);
    }

    void stateSetWhileRenderingIsAnError_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("render") << QStringLiteral(
            "import { useState } from 'react';\nexport default () => { const [n, set] = useState(0); set(n + 1); "
            "return <b>{n}</b>; };");
        QTest::newRow("layout effect") << QStringLiteral(
            "import { useLayoutEffect, useState } from 'react';\nexport default () => { const [n, set] = "
            "useState(0); useLayoutEffect(() => { set(n + 1); }); return <b>{n}</b>; };");
    }
    void stateSetWhileRenderingIsAnError()
    {
        QFETCH(QString, code);
        QSignalSpy problem(m_view, &StageView::sceneProblem);
        show(beside(codeScene(code)), 45);
        QTRY_COMPARE(problem.size(), 1);
        QVERIFY(problem.first().at(1).value<SceneError>().message.contains(u"again and again"));
        QTRY_VERIFY(cardButton()->isVisible());
    }

    void busyButFinishingSceneIsLeftAlone()
    {
        // A second's work at mount, state by timers and animation frames: none of it is without end.
        QSignalSpy problem(m_view, &StageView::sceneProblem);
        show(beside(codeScene(QStringLiteral(
                 "import { useEffect, useState } from 'react';\n"
                 "const start = performance.now();\nwhile (performance.now() - start < 900) {}\n"
                 "export default () => {\n  const [n, set] = useState(0);\n"
                 "  useEffect(() => { const h = requestAnimationFrame(() => set(n + 1)); return () => cancelAnimationFrame(h); });\n"
                 "  useEffect(() => { const h = setInterval(() => set((n) => n + 1), 10); return () => clearInterval(h); }, []);\n"
                 "  return <div style={{ position: 'absolute', inset: 0, background: '#00ffff' }} />;\n};"))),
             45);
        QVERIFY(!problem.wait(3000));
        QCOMPARE(middle(), QColor(0, 255, 255));
    }

    void damageIsHealed_data()
    {
        QTest::addColumn<QString>("code");
        const auto add = [](const char *name, const char *code) {
            QTest::newRow(name) << QString::fromLatin1(code) + QStringLiteral("\nexport default () => null;");
        };
        add("a method of all arrays", "Array.prototype.map = () => [];");
        add("a new method of all arrays", "Array.prototype.last = function () { return this.at(-1); };");
        add("iteration", "Array.prototype[Symbol.iterator] = function* () {};");
        add("promises", "window.Promise = class {};");
        add("what follows promises", "Promise.prototype.then = () => {};");
        add("JSON", "JSON.stringify = () => '{}'; JSON.parse = () => ({ n: 2 });");
        add("how things become JSON", "Object.prototype.toJSON = () => ({ n: 2 });");
        add("React as a global", "window.React = undefined;");
        add("React itself",
            "import React from 'react'; const r = React.default ?? React; r.useState = undefined; r.createElement = undefined;");
        add("body", "document.body.remove();");
        add("window.Remotion", "Object.defineProperty(window, 'Remotion', { value: {}, writable: false });");
        add("the stage", "document.getElementById('stage').remove();");
        add("timers", "window.setTimeout = () => 0; window.requestAnimationFrame = () => 0;");
        add("the clock", "performance.now = () => 0; Performance.prototype.now = () => 0;");
        add("what looks for damage",
            "Object.getOwnPropertyDescriptor = () => ({}); Reflect.ownKeys = () => []; Array.prototype.map = () => [];");
    }
    void damageIsHealed()
    {
        QFETCH(QString, code);
        QSignalSpy problem(m_view, &StageView::sceneProblem);
        m_view->setProject(testProject());
        m_view->setScenes(beside(codeScene(code)));
        m_view->seek(0);
        QTRY_COMPARE_WITH_TIMEOUT(problem.size(), 1, 12'000);
        QCOMPARE(problem.first().first().toString(), QStringLiteral("bad"));
        QVERIFY(problem.first().at(1).value<SceneError>().message.contains(u"all scenes share"));
        QTRY_COMPARE_WITH_TIMEOUT(middle(), QColor(0, 255, 0), 10'000);
        m_view->seek(75);
        QTRY_COMPARE_WITH_TIMEOUT(middle(), QColor(0, 0, 255), 10'000);
        QCOMPARE(problem.size(), 1);
    }

    void damageDoneWhileShownIsHealed_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("body") << QStringLiteral("document.body.remove()");
        QTest::newRow("document") << QStringLiteral("document.open(); document.write('gone'); document.close()");
        QTest::newRow("promises") << QStringLiteral("Promise.prototype.then = () => {}");
        QTest::newRow("address") << QStringLiteral("history.pushState(null, '', '/elsewhere/index.html')");
    }
    void damageDoneWhileShownIsHealed()
    {
        QFETCH(QString, damage);
        QSignalSpy problem(m_view, &StageView::sceneProblem);
        show(beside(
            codeScene(QStringLiteral("import { useEffect } from 'react';\nexport default () => { useEffect(() => { %1 }); return null; };")
                          .arg(damage))));
        m_view->seek(45);
        QTRY_COMPARE_WITH_TIMEOUT(problem.size(), 1, 12'000);
        QCOMPARE(problem.first().first().toString(), QStringLiteral("bad"));
        m_view->seek(75);
        QTRY_COMPARE_WITH_TIMEOUT(middle(), QColor(0, 0, 255), 10'000);
        QCOMPARE(problem.size(), 1);
    }

    void stylesOfASceneAreItsOwn_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QColor>("own");
        const QString code =
            QStringLiteral("import { useEffect, useInsertionEffect, useState } from 'react';\n"
                           "import { createPortal } from 'react-dom';\n"
                           "const make = () => document.head.appendChild(document.createElement('style'));\n"
                           "const add = () => { make().textContent = '#picture div { background: #ffff00 !important }'; };\n"
                           "void [createPortal, useEffect, useInsertionEffect, useState];\n"
                           "%1\nexport default () => {\n  %2\n  return <>%3<div style={{ position: 'absolute', "
                           "inset: 0 }} /></>;\n};");
        const auto row = [&](const char *name, const char *top, const char *body, const char *element = "") {
            QTest::newRow(name) << code.arg(QString::fromLatin1(top), QString::fromLatin1(body), QString::fromLatin1(element))
                                << QColor(255, 255, 0);
        };
        row("at the top", "add();", "");
        row("at the top, a rule at a time", "make().sheet.insertRule('#picture div { background: #ffff00 !important }');", "");
        row("in an effect", "", "useEffect(add, []);");
        row("in an effect, once", "let done = false;", "useEffect(() => { if (!done) add(); done = true; }, []);");
        row("in an effect that clears up", "",
            "useEffect(() => { add(); const mine = document.head.lastChild; return () => { document.head.removeChild(mine); }; }, []);");
        row("before the layout", "", "useInsertionEffect(add, []);");
        row("while rendering", "", "useState(add);");
        row("by React", "", "", "<style href=\"a\" precedence=\"default\">{'#picture div { background: #ffff00 !important }'}</style>");
        row("with a look of the page", "document.body.style.display = 'none'; document.getElementById('stage').hidden = true;",
            "useEffect(() => { add(); document.body.style.filter = 'invert(1) invert(1)'; document.documentElement.className = 'x'; "
            "document.body.style.opacity = '1'; document.getElementById('stage').style.background = 'red'; }, []);");
        row("in a portal", "", "",
            "{createPortal(<p style={{ position: 'fixed', inset: 0, margin: 0, background: '#ffff00' }} />, document.body)}"
            "<meta name=\"a\" content=\"b\" /><title>Bad</title>");
        // A grey page would be seen at its neighbours.
        QTest::newRow("with a filter of the page")
            << code.arg(QString(),
                        QStringLiteral("useEffect(() => { make().textContent = '#picture div { background: #fff !important }'; "
                                       "document.body.style.filter = 'grayscale(1)'; }, []);"),
                        QString())
            << QColor(Qt::white);
    }
    void stylesOfASceneAreItsOwn()
    {
        QFETCH(QString, code);
        QFETCH(QColor, own);
        QSignalSpy problem(m_view, &StageView::sceneProblem);
        show(beside(codeScene(code)));
        QTRY_COMPARE(middle(), QColor(0, 255, 0));
        for (int visit = 0; visit < 2; ++visit) {
            m_view->seek(45);
            QTRY_COMPARE(middle(), own);
            m_view->seek(75);
            QTRY_COMPARE(middle(), QColor(0, 0, 255));
        }
        m_view->setScenes(beside(codeScene(QStringLiteral("export default () => null;"))));
        m_view->seek(45);
        QTRY_COMPARE(middle(), QColor(Qt::black));
        m_view->seek(0);
        QTRY_COMPARE(middle(), QColor(0, 255, 0));
        QCOMPARE(problem.size(), 0);
    }

    void timersOfTheStageCannotBeStopped()
    {
        QSignalSpy problem(m_view, &StageView::sceneProblem);
        show(
            {testScene(QStringLiteral("bad"),
                       QStringLiteral("  setTimeout(() => {\n"
                                      "    for (let i = 0; i < 2000; i++) { clearTimeout(i); clearInterval(i); cancelAnimationFrame(i); }\n"
                                      "  }, 4); // the player waits for its next frame\n"
                                      "  return <AbsoluteFill style={{ background: '#ffff00' }} />;"),
                       12)});
        m_view->play();
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->isPlaying(), 10'000);
        QCOMPARE(m_view->frame(), 11);
        QCOMPARE(problem.size(), 0);
    }
};

STAGE_TEST_MAIN(StageIsolationTest)
#include "tst_stageisolation.moc"
