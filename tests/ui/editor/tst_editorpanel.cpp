#include "pipeline/scenes/SceneStage.h"
#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/editor/EditorHeader.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/EditorPanel.h"
#include "ui/editor/EditorService.h"
#include "ui/editor/ProblemList.h"
#include "ui/editor/SceneTabs.h"
#include "ui/theme/Banner.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QWebEngineView>

namespace {

constexpr int patience = 20000; // ms, for a browser on a busy machine

const QString sound = QStringLiteral("import { AbsoluteFill, useCurrentFrame } from 'remotion';\n"
                                     "import { z } from 'zod';\n"
                                     "export const schema = z.object({ headline: z.string() });\n"
                                     "type Props = z.infer<typeof schema>;\n"
                                     "export default function Scene({ headline }: Props) {\n"
                                     "  const frame = useCurrentFrame();\n"
                                     "  return <AbsoluteFill style={{ opacity: frame / 10 }}>{headline}</AbsoluteFill>;\n"
                                     "}\n");

Scene scene(const QString &id, const QString &code)
{
    Scene result;
    result.id = id;
    result.name = QStringLiteral("Scene ") + id;
    result.code = code;
    return result;
}

} // namespace

class TestEditorPanel : public QObject
{
    Q_OBJECT

private:
    Document m_document;
    EditorService m_service;
    Theme m_theme{Theme::Choice::Light};
    std::unique_ptr<EditorPanel> m_panel;
    QList<QUrl> m_blocked;

    QWidget *keyReceiver() const { return m_panel->findChild<QWebEngineView *>()->focusProxy(); }
    SceneTabs *tabs() const { return m_panel->findChild<SceneTabs *>(); }
    EditorPage *page() const { return m_panel->findChild<EditorPage *>(); }
    QString code(const QString &id) const { return m_document.scenes()->scene(id)->code; }

    // The page has done all that was asked of it so far.
    QVariant evaluate(const QString &script)
    {
        QSignalSpy answered(this, &TestEditorPanel::scriptAnswered);
        page()->runJavaScript(script, [this](const QVariant &value) { emit scriptAnswered(value); });
        return answered.wait(patience) ? answered.first().first() : QVariant();
    }

    // Puts the cursor at the very beginning.
    void focusEditor(const QString &sceneId = QStringLiteral("a"))
    {
        m_panel->activateWindow();
        page()->reveal(sceneId, 1);
        evaluate(QStringLiteral("0"));
        QTRY_VERIFY_WITH_TIMEOUT(keyReceiver()->inputMethodQuery(Qt::ImEnabled).toBool(), patience);
    }

    void type(const QString &line)
    {
        QTest::keyClicks(keyReceiver(), line);
        QTest::keyClick(keyReceiver(), Qt::Key_Return);
    }

private slots:
    void initTestCase()
    {
        connect(&m_service, &EditorService::requestBlocked, this, [this](const QUrl &url) { m_blocked.append(url); });
        ProjectContents contents;
        contents.projectId = QStringLiteral("p");
        contents.scenes = {scene(QStringLiteral("a"), sound), scene(QStringLiteral("b"), QStringLiteral("export default () => null;\n"))};
        m_document.setContents(contents);
        m_document.setTypingPause(std::chrono::milliseconds(0)); // every change is an undo step of its own

        m_panel = std::make_unique<EditorPanel>(&m_document, &m_service, &m_theme);
        m_panel->resize(800, 600);
        m_panel->showScene(QStringLiteral("a"));
        QVERIFY2(!page(), "no page before the panel is shown");
        QSignalSpy ready(m_panel.get(), &EditorPanel::pageReady);
        m_panel->show();
        QVERIFY(page());
        QVERIFY(ready.count() > 0 || ready.wait(patience));
    }

    void soundCodeHasNoMarkers()
    {
        // A type error first, so that silence means that TypeScript was asked.
        QSignalSpy markers(page(), &EditorPage::markersChanged);
        m_document.setSceneCode(QStringLiteral("a"), sound + QStringLiteral("const wrong: number = 'text';\n"));
        QTRY_VERIFY_WITH_TIMEOUT(!markers.isEmpty() && markers.last().at(1).value<QList<EditorMarker>>().size() == 1, patience);
        const EditorMarker marker = markers.last().at(1).value<QList<EditorMarker>>().first();
        QVERIFY(marker.isError);
        QCOMPARE(marker.line, 9);
        QVERIFY2(marker.message.contains(u"not assignable"_qs), qPrintable(marker.message));

        m_document.setSceneCode(QStringLiteral("a"), sound);
        QTRY_VERIFY_WITH_TIMEOUT(markers.last().at(1).value<QList<EditorMarker>>().isEmpty(), patience);
    }

    void wrongPropsOfTheStageAreFound()
    {
        QSignalSpy markers(page(), &EditorPage::markersChanged);
        QString wrong = sound;
        wrong.replace(QStringLiteral("opacity: frame / 10"), QStringLiteral("opacity: {}"));
        wrong.replace(QStringLiteral("useCurrentFrame }"), QStringLiteral("useCurrentFrame, noSuchThing }"));
        m_document.setSceneCode(QStringLiteral("a"), wrong);
        QTRY_VERIFY_WITH_TIMEOUT(!markers.isEmpty() && markers.last().at(1).value<QList<EditorMarker>>().size() == 2, patience);
        m_document.setSceneCode(QStringLiteral("a"), sound);
        QTRY_VERIFY_WITH_TIMEOUT(markers.last().at(1).value<QList<EditorMarker>>().isEmpty(), patience);
    }

    void notesOfTheShownSceneAreTold()
    {
        auto *banner = m_panel->findChild<Banner *>();
        m_panel->setNotes(QStringLiteral("b"), {QStringLiteral("Of another.")});
        QVERIFY(!banner->isVisible());
        m_panel->setNotes(QStringLiteral("a"), {QStringLiteral("One."), QStringLiteral("Two.")});
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), QStringLiteral("One. Two."));
        m_panel->showScene(QStringLiteral("b"));
        QCOMPARE(banner->text(), QStringLiteral("Of another."));
        m_panel->showScene(QStringLiteral("a"));
        m_panel->setNotes(QStringLiteral("a"), {});
        QVERIFY(!banner->isVisible());
    }

    void problemsAreListedAndJumpToTheirLine()
    {
        auto *list = m_panel->findChild<ProblemList *>();
        m_panel->setProblem(QStringLiteral("a"), {6, 9, QStringLiteral("frame is not a number"), 12});
        m_panel->setProblem(QStringLiteral("b"), {1, 0, QStringLiteral("nothing is shown"), 0});
        QVERIFY(!list->isVisible());
        m_panel->findChild<EditorHeader *>()->findChild<QToolButton *>(QStringLiteral("problems"))->click();
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Scene a, line 6: frame is not a number"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QTRY_COMPARE_WITH_TIMEOUT(evaluate(QStringLiteral("document.querySelector('.active-line-number')?.innerText")).toString(),
                                  QStringLiteral("6"), patience);

        QSignalSpy chosen(m_panel.get(), &EditorPanel::sceneChosen);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(chosen.last().first().toString(), QStringLiteral("b"));
        QCOMPARE(tabs()->current(), QStringLiteral("b"));
        m_panel->clearProblem(QStringLiteral("a"));
        m_panel->clearProblem(QStringLiteral("b"));
        QVERIFY(!list->isVisible());
        m_panel->showScene(QStringLiteral("a"));
    }

    void aSceneHasATab()
    {
        m_panel->showScene(QStringLiteral("b"));
        m_panel->showScene(QStringLiteral("a"));
        QCOMPARE(tabs()->count(), 1); // what was only looked at gives way
        tabs()->keep(QStringLiteral("a"));
        m_panel->showScene(QStringLiteral("b"));
        QCOMPARE(tabs()->count(), 2);
        QCOMPARE(tabs()->tabText(0), QStringLiteral("Scene a"));
        m_document.renameScene(QStringLiteral("a"), QStringLiteral("Calm – of the sea"));
        QCOMPARE(tabs()->tabText(0), QStringLiteral("Calm"));

        QSignalSpy chosen(m_panel.get(), &EditorPanel::sceneChosen);
        tabs()->setCurrentIndex(0);
        QCOMPARE(chosen.last().first().toString(), QStringLiteral("a"));
        tabs()->setCurrentIndex(1);
        QTest::keyClick(tabs(), Qt::Key_Delete);
        QCOMPARE(tabs()->count(), 1);
        QCOMPARE(chosen.last().first().toString(), QStringLiteral("a"));
        m_document.renameScene(QStringLiteral("a"), QStringLiteral("Scene a"));
    }

    void codeIsFormattedByPrettier()
    {
        m_document.setSceneCode(QStringLiteral("a"),
                                QStringLiteral("export default function  Scene( ) { return <div   style={{color:\"red\"}}>a</div> }"));
        focusEditor();
        QTest::keyClick(keyReceiver(), Qt::Key_F, Qt::ShiftModifier | Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(code(QStringLiteral("a")),
                                  QStringLiteral("export default function Scene() {\n  return <div style={{ color: 'red' }}>a</div>;\n}\n"),
                                  patience);
        m_document.setSceneCode(QStringLiteral("a"), QStringLiteral("export default function Scene() { return <div }"));
        focusEditor();
        QTest::keyClick(keyReceiver(), Qt::Key_F, Qt::ShiftModifier | Qt::AltModifier);
        const auto told = [this] {
            for (const Banner *banner : m_panel->findChildren<Banner *>()) {
                if (banner->isVisible() && banner->text().contains(u"cannot be formatted"_qs))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), patience);
        m_document.setSceneCode(QStringLiteral("a"), sound);
    }

    void typesAreKnown()
    {
        m_document.setSceneCode(QStringLiteral("a"), sound);
        focusEditor();
        const auto at = [this](int line, int column) {
            page()->reveal(QStringLiteral("a"), line, column);
            evaluate(QStringLiteral("0"));
        };
        const auto text = [this](const char *selector) {
            return evaluate(QStringLiteral("[...document.querySelectorAll('%1')].map((e) => e.innerText).join(' ')")
                                .arg(QLatin1String(selector)))
                .toString();
        };
        at(6, 22); // useCurrentFrame
        QTest::keyClick(keyReceiver(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(keyReceiver(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(text(".monaco-hover").contains(u"useCurrentFrame"_qs), "hover", patience);
        QVERIFY(text(".monaco-hover").contains(u"number"_qs));

        at(6, 11);
        QTest::keyClick(keyReceiver(), Qt::Key_F2); // rename everywhere
        QTRY_VERIFY_WITH_TIMEOUT(evaluate(QStringLiteral("!!document.activeElement.closest('.rename-box')")).toBool(), patience);
        QTest::keyClicks(keyReceiver(), QStringLiteral("now"));
        QTest::keyClick(keyReceiver(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(code(QStringLiteral("a")).contains(u"opacity: now / 10"_qs), patience);
        QVERIFY(code(QStringLiteral("a")).contains(u"const now = useCurrentFrame()"_qs));

        at(7, 12); // AbsoluteFill
        QTest::keyClick(keyReceiver(), Qt::Key_F12);
        QTRY_VERIFY2_WITH_TIMEOUT(text(".peekview-title").contains(u"remotion"_qs), qPrintable(text(".peekview-title")), patience);
        QTest::keyClick(keyReceiver(), Qt::Key_Escape);

        at(6, 1);
        QTest::keyClicks(keyReceiver(), QStringLiteral("Absol"));
        QTRY_VERIFY2_WITH_TIMEOUT(text(".suggest-widget").contains(u"AbsoluteFill"_qs), qPrintable(text(".suggest-widget")), patience);
        QTest::keyClick(keyReceiver(), Qt::Key_Escape);
        QTest::keyClicks(keyReceiver(), QStringLiteral(";Math.max("));
        QTRY_VERIFY2_WITH_TIMEOUT(text(".parameter-hints-widget").contains(u"values"_qs), "signature", patience);
        QTest::keyClick(keyReceiver(), Qt::Key_Escape);
        m_panel->flush();
        m_document.setSceneCode(QStringLiteral("a"), sound);
    }

    void typedTextReachesTheDocument()
    {
        focusEditor();
        type(QStringLiteral("// my own words"));
        QTRY_VERIFY_WITH_TIMEOUT(code(QStringLiteral("a")).startsWith(u"// my own words\n"_qs), patience);
        QVERIFY(code(QStringLiteral("a")).endsWith(sound));
        QCOMPARE(m_document.undoStack()->canUndo(), true);
    }

    void undoOfTheDocumentReachesTheEditor()
    {
        const QString before = code(QStringLiteral("a"));
        m_document.setSceneCode(QStringLiteral("a"), QStringLiteral("// from outside\n") + sound);
        m_document.undoStack()->undo();
        QCOMPARE(code(QStringLiteral("a")), before);
        focusEditor();
        // What is typed now goes on from the undone text.
        type(QStringLiteral("// more"));
        QTRY_VERIFY_WITH_TIMEOUT(code(QStringLiteral("a")) != before, patience);
        QVERIFY(!code(QStringLiteral("a")).contains(u"from outside"_qs));
    }

    void flushNeedsNoWaiting()
    {
        focusEditor();
        QSignalSpy typed(page(), &EditorPage::codeTyped);
        QTest::keyClick(keyReceiver(), Qt::Key_Q);
        QVERIFY(typed.wait(patience));
        m_panel->flush();
        QCOMPARE(code(QStringLiteral("a")), typed.last().at(2).toString());
    }

    void keysOfTheEditorAreNotTheWindows_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<bool>("isWindows");
        QTest::newRow("Space") << QKeySequence(Qt::Key_Space) << false;
        QTest::newRow("Duplicate") << QKeySequence(Qt::CTRL | Qt::Key_D) << false;
        QTest::newRow("Loop") << QKeySequence(Qt::CTRL | Qt::Key_L) << false;
        QTest::newRow("Preview tab") << QKeySequence(Qt::CTRL | Qt::Key_1) << true;
    }

    void keysOfTheEditorAreNotTheWindows()
    {
        QFETCH(QKeySequence, keys);
        QFETCH(bool, isWindows);
        focusEditor();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QAction action(m_panel.get());
        action.setShortcut(keys);
        m_panel->addAction(&action);
        QSignalSpy triggered(&action, &QAction::triggered);
        QTest::keyClick(keyReceiver(), keys[0].key(), keys[0].keyboardModifiers());
        QCOMPARE(triggered.count(), isWindows ? 1 : 0);
    }

    void anotherSceneHasItsOwnText()
    {
        m_panel->showScene(QStringLiteral("b"));
        focusEditor(QStringLiteral("b"));
        const QString a = code(QStringLiteral("a"));
        type(QStringLiteral("//b"));
        QTRY_VERIFY_WITH_TIMEOUT(code(QStringLiteral("b")).startsWith(u"//b"_qs), patience);
        QCOMPARE(code(QStringLiteral("a")), a);
    }

    void nothingWasAskedOfTheNetwork() { QVERIFY2(m_blocked.isEmpty(), qPrintable(m_blocked.value(0).toString())); }

    void networkIsRefused()
    {
        // The page's own policy refuses first; what a window or a worker asks for is the filter's to refuse.
        evaluate(QStringLiteral("new Image().src = 'http://127.0.0.1:9/x.png'; fetch('http://127.0.0.1:9/').catch(() => 0); 0"));
        QSignalSpy blocked(&m_service, &EditorService::requestBlocked);
        QWebEnginePage other(m_service.profile());
        other.setHtml(QStringLiteral("<img src='http://127.0.0.1:9/x.png'>"), QUrl(QStringLiteral("http://127.0.0.1:9/")));
        QTRY_VERIFY_WITH_TIMEOUT(!blocked.isEmpty(), patience);
        QCOMPARE(evaluate(QStringLiteral("typeof window.qt")).toString(), QStringLiteral("undefined"));
    }

    void darkThemeReachesThePage()
    {
        m_theme.setChoice(Theme::Choice::Dark);
        const QString panel = m_theme.tokens().color(QStringLiteral("panel")).name();
        const QVariant background = evaluate(QStringLiteral("getComputedStyle(document.querySelector('.monaco-editor')).backgroundColor"));
        const QColor dark(panel);
        QCOMPARE(background.toString(), QStringLiteral("rgb(%1, %2, %3)").arg(dark.red()).arg(dark.green()).arg(dark.blue()));
    }

    void removedScenesAreForgotten()
    {
        m_document.deleteScenes({QStringLiteral("b")});
        m_panel->showScene(QStringLiteral("a"));
        m_document.undoStack()->undo();
        QVERIFY(m_document.scenes()->scene(QStringLiteral("b")));
    }

    void cleanupTestCase() { m_panel.reset(); }

signals:
    void scriptAnswered(const QVariant &value);
};

int main(int argc, char **argv)
{
    EditorService::registerScheme();
    QApplication application(argc, argv);
    TestEditorPanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_editorpanel.moc"
