#include "pipeline/scenes/TemplateCatalogue.h"
#include "tests/ui/document/SampleProject.h"
#include "ui/browser/ChromiumFlags.h"
#include "ui/browser/StageService.h"
#include "ui/chat/ChatPanel.h"
#include "ui/editor/EditorService.h"
#include "ui/preview/GoToFrame.h"
#include "ui/preview/Playback.h"
#include "ui/theme/Theme.h"
#include "ui/timeline/TimelineWidget.h"
#include "ui/window/KeyBindings.h"
#include "ui/window/KeysDialog.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Preferences.h"
#include "ui/window/RecentProjects.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

// Keys that editors of video have in their hands, in the real window; and that each may be another.
class TestKeys : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_qs), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(m_settings.get());
        m_recent = std::make_unique<RecentProjects>(m_preferences.get());
        openWindow();
    }
    void cleanup() { m_window.reset(); }

    void walkThroughTheVideo_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("frame"); // from 150
        QTest::newRow("left") << int(Qt::Key_Left) << int(Qt::NoModifier) << 149;
        QTest::newRow("right") << int(Qt::Key_Right) << int(Qt::NoModifier) << 151;
        QTest::newRow("a second back") << int(Qt::Key_Left) << int(Qt::ShiftModifier) << 120;
        QTest::newRow("a second on") << int(Qt::Key_Right) << int(Qt::ShiftModifier) << 180;
        QTest::newRow("home") << int(Qt::Key_Home) << int(Qt::NoModifier) << 0;
        QTest::newRow("end") << int(Qt::Key_End) << int(Qt::NoModifier) << 479;
        QTest::newRow("scene's beginning") << int(Qt::Key_A) << int(Qt::NoModifier) << 120;
        QTest::newRow("next scene") << int(Qt::Key_E) << int(Qt::NoModifier) << 240;
    }
    void walkThroughTheVideo()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(int, frame);
        playback()->seek(150);
        QTest::keyClick(timeline(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(playback()->frame(), frame);
        QCOMPARE(timeline()->playhead(), frame);
    }

    void markARange()
    {
        playback()->seek(30);
        QTest::keyClick(timeline(), Qt::Key_I);
        playback()->seek(90);
        QTest::keyClick(timeline(), Qt::Key_O);
        QCOMPARE(playback()->range(), (PlayRange{30, 90}));
        const QImage marked = timeline()->grab().toImage();
        QTest::keyClick(timeline(), Qt::Key_X);
        QVERIFY(!playback()->range().isSet());
        QVERIFY(timeline()->grab().toImage() != marked);
    }

    void runThroughIt()
    {
        playback()->seek(200);
        QTest::keyClick(timeline(), Qt::Key_J);
        QTest::keyClick(timeline(), Qt::Key_J);
        QCOMPARE(playback()->speed(), -2);
        QTest::keyClick(timeline(), Qt::Key_K);
        QCOMPARE(playback()->speed(), 0);
        QTest::keyClick(timeline(), Qt::Key_J);
        QTest::keyClick(timeline(), Qt::Key_Left); // who steps has stopped
        QCOMPARE(playback()->speed(), 0);
    }

    void goToAFrame()
    {
        QTest::keyClick(timeline(), Qt::Key_G);
        auto *popover = m_window->findChild<GoToFrame *>();
        QVERIFY(popover);
        QTest::keyClicks(QApplication::focusWidget(), u"333"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(playback()->frame(), 333);
    }

    void belongToTextWhereItIsTyped()
    {
        auto *text = m_window->findChild<ChatPanel *>()->findChild<QPlainTextEdit *>();
        QVERIFY(text);
        text->setFocus();
        playback()->seek(150);
        QTest::keyClicks(text, u"a jolly fix"_qs);
        QTest::keyClick(text, Qt::Key_Left);
        QTest::keyClick(text, Qt::Key_Home);
        QCOMPARE(text->toPlainText(), u"a jolly fix"_qs);
        QCOMPARE(playback()->frame(), 150);
        QVERIFY(!m_window->isFullScreen());
    }

    void belongToListsThatAreWalkedThrough()
    {
        QListWidget list(m_window.get());
        list.addItems({u"one"_qs, u"two"_qs});
        list.show();
        list.setFocus();
        list.setCurrentRow(0);
        playback()->seek(150);
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(list.currentRow(), 1);
        QCOMPARE(playback()->frame(), 150);
    }

    void thePreviewFillsTheScreen()
    {
        QWidget *chat = m_window->findChild<ChatPanel *>();
        QTest::keyClick(timeline(), Qt::Key_F);
        QVERIFY(m_window->isFullScreen());
        QVERIFY(!chat->isVisible() && !timeline()->isVisible() && !m_window->menuBar()->isVisible());
        playback()->seek(10);
        QTest::keyClick(m_window.get(), Qt::Key_Right); // the keys go on
        QCOMPARE(playback()->frame(), 11);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->isFullScreen());
        QVERIFY(chat->isVisible() && timeline()->isVisible() && m_window->menuBar()->isVisible());
    }

    void panelsAreRememberedAsTheyWereWithoutIt()
    {
        QTest::keyClick(timeline(), Qt::Key_F);
        m_window->close();
        openWindow();
        QVERIFY(!m_window->isFullScreen());
        QVERIFY(m_window->findChild<ChatPanel *>()->isVisible() && timeline()->height() > 80);
        const auto *action = m_window->findChild<QAction *>(u"fullScreenPreview"_qs);
        QVERIFY(action->isEnabled());
        m_document->setContents(Sample::project({}));
        QTRY_VERIFY(!action->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_F); // there is nothing to be seen
        QVERIFY(!m_window->isFullScreen());
    }

    void areListedAndMayBeOthers()
    {
        QTest::keyClick(timeline(), Qt::Key_Question);
        auto *dialog = m_window->findChild<KeysDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *list = dialog->findChild<QTreeWidget *>();
        choose(list, u"One Frame On"_qs);
        auto *keys = dialog->findChild<QKeySequenceEdit *>();
        keys->setKeySequence(QKeySequence(Qt::Key_K));
        emit keys->editingFinished();
        dialog->close();

        playback()->seek(150);
        QTest::keyClick(timeline(), Qt::Key_K); // which was another's
        QCOMPARE(playback()->frame(), 151);
        QTest::keyClick(timeline(), Qt::Key_Right);
        QCOMPARE(playback()->frame(), 151);

        openWindow(); // they are remembered
        playback()->seek(150);
        QTest::keyClick(timeline(), Qt::Key_K);
        QCOMPARE(playback()->frame(), 151);
        QTest::keyClick(timeline(), Qt::Key_Question);
        dialog = m_window->findChild<KeysDialog *>();
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
        dialog->close();
        QTest::keyClick(timeline(), Qt::Key_Right);
        QCOMPARE(playback()->frame(), 152);
    }

    void everyActionOfTheMenusIsListed()
    {
        QTest::keyClick(timeline(), Qt::Key_Question);
        const auto *dialog = m_window->findChild<KeysDialog *>();
        const QList<QTreeWidgetItem *> items = dialog->findChild<QTreeWidget *>()->findItems({}, Qt::MatchContains | Qt::MatchRecursive);
        QSet<QString> texts;
        for (const QTreeWidgetItem *item : items)
            texts.insert(item->text(0));
        for (const QAction *menu : m_window->menuBar()->actions()) {
            for (const QAction *action : menu->menu()->actions()) {
                const QString text = QString(action->text()).remove(u'&').remove(u'…');
                if (!action->shortcut().isEmpty())
                    QVERIFY2(texts.contains(text), qPrintable(text));
            }
        }
    }

private:
    void openWindow()
    {
        m_window.reset();
        m_document = std::make_unique<Document>();
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{m_document.get(), &m_templates, &m_stage, &m_editor, m_preferences.get(), m_recent.get(), &m_theme});
        m_window->show();
        m_document->setContents(Sample::project({u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs}));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        timeline()->setFocus();
        QTRY_VERIFY(playback()->playAction()->isEnabled());
    }
    Playback *playback() const { return m_window->findChild<Workspace *>()->playback(); }
    TimelineWidget *timeline() const { return m_window->findChild<TimelineWidget *>(); }
    static void choose(QTreeWidget *list, const QString &text)
    {
        const QList<QTreeWidgetItem *> items = list->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(items.size(), 1);
        list->setCurrentItem(items.first());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const TemplateCatalogue m_templates{QStringLiteral(":/templates")};
    StageService m_stage;
    EditorService m_editor;
    Theme m_theme{Theme::Choice::Light};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<RecentProjects> m_recent;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char **argv)
{
    StageService::registerScheme();
    EditorService::registerScheme();
    setStageChromiumFlags();
    QApplication application(argc, argv);
    TestKeys test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keys.moc"
