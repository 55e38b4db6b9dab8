// The window without a mouse: every control can be reached by Tab, says what it is, and shows that it has the focus.

#include "pipeline/scenes/TemplateCatalogue.h"
#include "ui/browser/ChromiumFlags.h"
#include "ui/browser/StageService.h"
#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/editor/EditorService.h"
#include "ui/theme/Theme.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Preferences.h"
#include "ui/window/RecentProjects.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

class TestFocusChain : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const TemplateCatalogue m_templates{QStringLiteral(":/templates")};
    StageService m_stage;
    EditorService m_editor;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<RecentProjects> m_recent;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;

    static QString nameOf(const QWidget *widget)
    {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        return accessible ? accessible->text(QAccessible::Name) : QString();
    }

    static QString described(const QWidget *widget)
    {
        return QStringLiteral("%1 “%2” in %3")
            .arg(QString::fromLatin1(widget->metaObject()->className()), nameOf(widget),
                 QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }

    // Where Tab stops, from where the focus is now, once around.
    QList<QWidget *> stops() const
    {
        QList<QWidget *> found;
        while (QWidget *widget = QApplication::focusWidget()) {
            if (found.contains(widget) || found.size() > 100)
                break;
            found.append(widget);
            QTest::keyClick(widget, Qt::Key_Tab);
        }
        return found;
    }

    bool isControl(const QWidget *widget) const
    {
        const bool kind = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                          qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTabBar *>(widget) ||
                          qobject_cast<const QAbstractItemView *>(widget);
        return kind && widget->isVisible() && widget->isEnabled() && widget->window() == m_window.get();
    }

    QImage picture() const { return m_window->grab().toImage(); }

private slots:
    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void controls_data()
    {
        QTest::addColumn<bool>("hasProject");
        QTest::addColumn<Theme::Choice>("theme");
        QTest::newRow("welcome, light") << false << Theme::Choice::Light;
        QTest::newRow("welcome, dark") << false << Theme::Choice::Dark;
        QTest::newRow("workspace, light") << true << Theme::Choice::Light;
        QTest::newRow("workspace, dark") << true << Theme::Choice::Dark;
    }
    void controls()
    {
        QFETCH(bool, hasProject);
        QFETCH(Theme::Choice, theme);
        m_window.reset();
        m_theme = std::make_unique<Theme>(theme);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".ini")),
                                                 QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(m_settings.get());
        m_recent = std::make_unique<RecentProjects>(m_preferences.get());
        m_recent->add(QStringLiteral("/p/one.pagereel"));
        m_document = std::make_unique<Document>();
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{m_document.get(), &m_templates, &m_stage, &m_editor, m_preferences.get(), m_recent.get(), m_theme.get()});
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        if (hasProject) {
            ProjectContents contents;
            contents.projectId = QStringLiteral("p");
            contents.path = QStringLiteral("/p/ternline.pagereel");
            for (const char *id : {"a", "b"}) {
                Scene scene;
                scene.id = QLatin1String(id);
                scene.name = QStringLiteral("Scene ") + scene.id;
                scene.code = QStringLiteral("export default function Scene() { return null; }\n");
                contents.scenes.append(scene);
            }
            contents.settings.title = QStringLiteral("Ternline");
            m_document->setContents(contents);
        }
        QTRY_VERIFY(QApplication::focusWidget());

        const QList<QWidget *> stops = this->stops();
        QVERIFY(stops.size() >= 3);
        for (const QWidget *stop : stops)
            QVERIFY2(!nameOf(stop).isEmpty(), qPrintable(described(stop)));
        for (const QWidget *widget : m_window->findChildren<QWidget *>())
            QVERIFY2(!isControl(widget) || stops.contains(widget), qPrintable(described(widget)));

        for (QWidget *stop : stops) {
            stop->clearFocus();
            const QImage without = picture();
            stop->setFocus(Qt::TabFocusReason);
            QVERIFY2(picture() != without, qPrintable(described(stop)));
        }
    }
};

int main(int argc, char **argv)
{
    StageService::registerScheme();
    EditorService::registerScheme();
    setStageChromiumFlags();
    QApplication application(argc, argv);
    TestFocusChain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_focuschain.moc"
