#include "pipeline/scenes/TemplateCatalogue.h"
#include "ui/browser/ChromiumFlags.h"
#include "ui/browser/StageService.h"
#include "ui/chat/ChatPanel.h"
#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/EditorPanel.h"
#include "ui/editor/EditorService.h"
#include "ui/preview/Playback.h"
#include "ui/theme/Banner.h"
#include "ui/theme/Theme.h"
#include "ui/timeline/TimelineWidget.h"
#include "ui/window/Banners.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Preferences.h"
#include "ui/window/RecentProjects.h"
#include "ui/window/RecentRow.h"
#include "ui/window/WelcomePage.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

Scene scene(const QString &id)
{
    Scene result;
    result.id = id;
    result.name = QStringLiteral("Scene ") + id;
    result.code = QStringLiteral("export default function Scene() { return null; }\n");
    result.durationInFrames = 60;
    return result;
}

ProjectContents contents(const QList<Scene> &scenes = {})
{
    ProjectContents result;
    result.projectId = QStringLiteral("p");
    result.path = QStringLiteral("/p/ternline.pagereel");
    result.settings.title = QStringLiteral("Ternline");
    result.scenes = scenes;
    return result;
}

} // namespace

// Each test has a fresh window; what stands behind it is the process's.
class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    const TemplateCatalogue m_templates{QStringLiteral(":/templates")};
    StageService m_stage;
    EditorService m_editor;
    Theme m_theme{Theme::Choice::Light};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<RecentProjects> m_recent;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;

    WelcomePage *welcome() const { return m_window->findChild<WelcomePage *>(); }
    Workspace *workspace() const { return m_window->findChild<Workspace *>(); }

    void openWindow()
    {
        m_window.reset();
        m_document = std::make_unique<Document>();
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{m_document.get(), &m_templates, &m_stage, &m_editor, m_preferences.get(), m_recent.get(), &m_theme});
        m_window->show();
    }

    QAction *menuAction(const QString &text) const
    {
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        for (QAction *action : actions) {
            QString plain = action->text();
            if (plain.remove(u'&') == text)
                return action;
        }
        return nullptr;
    }

    Banner *visibleBanner() const
    {
        const QList<Banner *> banners = m_window->findChild<Banners *>()->findChildren<Banner *>();
        for (Banner *banner : banners) {
            if (banner->isVisible())
                return banner;
        }
        return nullptr;
    }

private slots:
    void init()
    {
        // QSettings remembers a file that is gone: one of its own for each test.
        const QString path = m_folder.filePath(QStringLiteral("%1.ini").arg(++m_count));
        m_settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(m_settings.get());
        m_recent = std::make_unique<RecentProjects>(m_preferences.get());
        openWindow();
    }

    void cleanup() { m_window.reset(); }

    void emptyWindowAsksForAnAddress()
    {
        QVERIFY(welcome()->isVisible());
        QVERIFY(!workspace()->isVisible());
        QSignalSpy sent(m_window.get(), &MainWindow::messageSent);
        auto *field = welcome()->findChild<QLineEdit *>();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(sent.isEmpty(), "nothing was typed");
        QTest::keyClicks(field, QStringLiteral(" stripe.com "));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(sent.takeFirst().first().toString(), QStringLiteral("Create video from stripe.com"));
        QTest::keyClicks(field, QStringLiteral("Make a bold video of stripe.com"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(sent.takeFirst().first().toString(), QStringLiteral("Make a bold video of stripe.com"));
    }

    void sampleSiteIsOffered()
    {
        QSignalSpy sample(m_window.get(), &MainWindow::trySampleRequested);
        const QList<QPushButton *> buttons = welcome()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == QLatin1String("Try the sample site"))
                button->click();
        }
        QCOMPARE(sample.count(), 1);
    }

    void recentProjectsAreOffered()
    {
        m_recent->add(QStringLiteral("/p/one.pagereel"));
        m_recent->add(QStringLiteral("/p/two.pagereel"));
        QTRY_COMPARE(welcome()->findChildren<RecentRow *>().size(), 2);
        QSignalSpy open(m_window.get(), &MainWindow::openRequested);
        welcome()->findChildren<RecentRow *>().last()->click();
        QCOMPARE(open.first().first().toString(), QStringLiteral("/p/one.pagereel"));
    }

    void workspaceComesWithTheFirstMessage()
    {
        m_document->setContents(contents());
        QVERIFY(welcome()->isVisible());
        m_document->addUserMessage(QStringLiteral("Create video from nowhere"));
        QVERIFY(workspace()->isVisible());
        m_document->setContents(contents());
        QVERIFY2(welcome()->isVisible(), "another, empty project");
        m_document->beginRun({});
        QVERIFY(workspace()->isVisible());
    }

    void workspaceComesWithAProjectThatHasScenes()
    {
        m_document->setContents(contents({scene(QStringLiteral("a"))}));
        QVERIFY(workspace()->isVisible());
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Ternline – Pagereel"));
    }

    void chatSpeaksThroughTheWindow()
    {
        m_document->setContents(contents({scene(QStringLiteral("a"))}));
        QSignalSpy sent(m_window.get(), &MainWindow::messageSent);
        QSignalSpy runAgain(m_window.get(), &MainWindow::runRetryRequested);
        QSignalSpy sceneAgain(m_window.get(), &MainWindow::sceneRetryRequested);
        auto *chat = m_window->findChild<ChatPanel *>();
        emit chat->messageSent(QStringLiteral("hello"), {});
        emit chat->retryRequested(QStringLiteral("r"), -1);
        emit chat->retryRequested(QStringLiteral("r"), 2);
        QCOMPARE(sent.count(), 1);
        QCOMPARE(runAgain.count(), 1);
        QCOMPARE(sceneAgain.count(), 1);
        QCOMPARE(sceneAgain.first().at(1).toInt(), 2);
    }

    void playheadIsOne()
    {
        m_document->setContents(contents({scene(QStringLiteral("a")), scene(QStringLiteral("b"))}));
        auto *timeline = m_window->findChild<TimelineWidget *>();
        emit timeline->seekRequested(75);
        QCOMPARE(workspace()->playback()->frame(), 75);
        QCOMPARE(timeline->playhead(), 75);
        workspace()->playback()->seek(10);
        QCOMPARE(timeline->playhead(), 10);
    }

    void codeTabShowsTheSelectedScene()
    {
        m_document->setContents(contents({scene(QStringLiteral("a")), scene(QStringLiteral("b"))}));
        auto *panel = m_window->findChild<EditorPanel *>();
        QVERIFY(!panel->isVisible());
        QVERIFY2(!m_window->findChild<EditorPage *>(), "no editor before it is asked for");
        m_window->findChild<TimelineWidget *>()->selectScene(QStringLiteral("b"));
        QSignalSpy ready(panel, &EditorPanel::pageReady);
        workspace()->tabActions().at(1)->trigger();
        QVERIFY(panel->isVisible());
        QVERIFY(ready.wait(20000));
        QVERIFY(panel->findChild<QLabel *>());
        workspace()->tabActions().at(0)->trigger();
        QVERIFY(!panel->isVisible());
    }

    void bannersTellAndAct()
    {
        ProjectContents locked = contents({scene(QStringLiteral("a"))});
        locked.readOnly = true;
        m_document->setContents(locked);
        QVERIFY(visibleBanner());
        QVERIFY(visibleBanner()->text().contains(u"read-only"_qs));
        m_document->setContents(contents({scene(QStringLiteral("a"))}));
        QVERIFY(!visibleBanner());

        m_window->showEditFailure(QStringLiteral("The disk is full."));
        QVERIFY(visibleBanner()->text().contains(u"The disk is full."_qs));
        QSignalSpy retry(m_window.get(), &MainWindow::editRetryRequested);
        visibleBanner()->findChild<QPushButton *>()->click();
        QCOMPARE(retry.count(), 1);
        m_window->showEditFailure({});
        QVERIFY(!visibleBanner());

        m_window->showNotice(QStringLiteral("This is not a Pagereel project."));
        QCOMPARE(visibleBanner()->text(), QStringLiteral("This is not a Pagereel project."));
    }

    void failedRunIsToldWhileTheChatIsHidden()
    {
        m_document->setContents(contents({scene(QStringLiteral("a"))}));
        const auto fail = [this](const QString &id) {
            Message message;
            message.id = id;
            message.kind = MessageKind::Problem;
            message.status = MessageStatus::Failed;
            message.canRetry = true;
            message.text = QStringLiteral("stripe.com could not be reached.");
            message.runId = m_document->beginRun({});
            m_document->handleRunEvent(RunEvent::MessageChanged{message.runId, message, true});
            return message.runId;
        };
        fail(QStringLiteral("m1"));
        QVERIFY2(!visibleBanner(), "the chat says it");
        workspace()->panelActions().first()->setChecked(false);
        const QString run = fail(QStringLiteral("m2"));
        QVERIFY(visibleBanner());
        QSignalSpy again(m_window.get(), &MainWindow::runRetryRequested);
        visibleBanner()->findChild<QPushButton *>()->click();
        QCOMPARE(again.first().first().toString(), run);
    }

    void panelsAreRemembered()
    {
        m_document->setContents(contents({scene(QStringLiteral("a"))}));
        workspace()->panelActions().at(1)->setChecked(false);
        m_window->close();
        openWindow();
        QVERIFY(!workspace()->panelActions().at(1)->isChecked());
        QVERIFY(workspace()->panelActions().at(0)->isChecked());
    }

    void exportNeedsScenes()
    {
        QVERIFY(!menuAction(QStringLiteral("Export MP4…"))->isEnabled());
        m_document->setContents(contents({scene(QStringLiteral("a"))}));
        QAction *mp4 = menuAction(QStringLiteral("Export MP4…"));
        QVERIFY(mp4->isEnabled());
        QSignalSpy wanted(m_window.get(), &MainWindow::exportRequested);
        mp4->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(QStringLiteral("/p/out.mp4"));
        QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("mp4"));
        QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("/p/out.mp4"));
        QCOMPARE(m_preferences->value(Preferences::Key::LastFolder).toString(), QStringLiteral("/p"));
        dialog->close();
    }

    void remotionExportNamesItsLicence()
    {
        m_document->setContents(contents({scene(QStringLiteral("a"))}));
        menuAction(QStringLiteral("Export Remotion Project…"))->trigger();
        auto *note = m_window->findChild<QMessageBox *>();
        QVERIFY(note);
        QVERIFY(note->informativeText().contains(u"licence"_qs));
        note->reject();
    }

    void everyMenuActionCanBeReachedByKeyboard()
    {
        const QList<QAction *> menus = m_window->menuBar()->actions();
        QCOMPARE(menus.size(), 5);
        for (const QAction *menu : menus)
            QVERIFY(menu->text().contains(u'&'));
        // Shortcuts of the window are not given twice.
        QHash<QString, QString> taken;
        for (const QAction *menu : menus) {
            const QList<QAction *> actions = menu->menu()->actions();
            for (const QAction *action : actions) {
                for (const QKeySequence &keys : action->shortcuts()) {
                    const QString name = keys.toString();
                    QVERIFY2(!taken.contains(name),
                             qPrintable(QStringLiteral("%1 for %2 and %3").arg(name, action->text(), taken.value(name))));
                    taken.insert(name, action->text());
                }
            }
        }
        QVERIFY(taken.contains(QStringLiteral("Space")));
    }

    void spacePlaysButPressesTheFocusedButton()
    {
        m_document->setContents(contents({scene(QStringLiteral("a"))}));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QAction *play = workspace()->playback()->playAction();
        QTRY_VERIFY(play->isEnabled());
        QSignalSpy played(play, &QAction::triggered);
        auto *timeline = m_window->findChild<TimelineWidget *>();
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_Space);
        QCOMPARE(played.count(), 1);

        QPushButton button(m_window.get());
        button.show();
        button.setFocus();
        QSignalSpy clicked(&button, &QPushButton::clicked);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(played.count(), 1);
    }

    void everyControlHasAName()
    {
        m_document->setContents(contents({scene(QStringLiteral("a"))}));
        const QList<QAbstractButton *> buttons = workspace()->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons)
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), button->metaObject()->className());
    }
};

int main(int argc, char **argv)
{
    StageService::registerScheme();
    EditorService::registerScheme();
    setStageChromiumFlags();
    QApplication application(argc, argv);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainwindow.moc"
