#include "ui/theme/Theme.h"
#include "ui/window/Preferences.h"
#include "ui/window/RecentProjects.h"
#include "ui/window/ThemePreference.h"

#include <QMenu>
#include <QMetaEnum>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestPreferences : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("settings.ini"));

private slots:
    void init() { QFile::remove(m_path); }

    void everyKeyHasADefault()
    {
        QSettings settings(m_path, QSettings::IniFormat);
        const Preferences preferences(&settings);
        const auto keys = QMetaEnum::fromType<Preferences::Key>();
        for (int i = 0; i < keys.keyCount(); ++i)
            QVERIFY2(preferences.value(Preferences::Key(keys.value(i))).isValid(), keys.key(i));
    }

    void valuesLast()
    {
        {
            QSettings settings(m_path, QSettings::IniFormat);
            Preferences preferences(&settings);
            QSignalSpy changed(&preferences, &Preferences::changed);
            preferences.setValue(Preferences::Key::LoopPlayback, true);
            preferences.setValue(Preferences::Key::LoopPlayback, true);
            QCOMPARE(changed.count(), 1);
        }
        QSettings settings(m_path, QSettings::IniFormat);
        QCOMPARE(Preferences(&settings).value(Preferences::Key::LoopPlayback).toBool(), true);
    }

    void damagedValuesCountAsNone()
    {
        QSettings settings(m_path, QSettings::IniFormat);
        settings.setValue(QStringLiteral("playback/loop"), QStringList{QStringLiteral("a"), QStringLiteral("b")});
        settings.setValue(QStringLiteral("theme"), QStringLiteral("Purple"));
        Preferences preferences(&settings);
        QCOMPARE(preferences.value(Preferences::Key::LoopPlayback).typeId(), int(QMetaType::Bool));
        Theme theme(Theme::Choice::System);
        keepTheme(&theme, &preferences);
        QCOMPARE(theme.choice(), Theme::Choice::System);
    }

    void themeIsRemembered()
    {
        QSettings settings(m_path, QSettings::IniFormat);
        Preferences preferences(&settings);
        {
            Theme theme(Theme::Choice::System);
            keepTheme(&theme, &preferences);
            theme.setChoice(Theme::Choice::Dark);
        }
        Theme theme(Theme::Choice::System);
        keepTheme(&theme, &preferences);
        QCOMPARE(theme.choice(), Theme::Choice::Dark);
    }

    void recentProjectsAreNewestFirstAndTen()
    {
        QSettings settings(m_path, QSettings::IniFormat);
        Preferences preferences(&settings);
        RecentProjects recent(&preferences);
        QSignalSpy changed(&recent, &RecentProjects::changed);
        for (int i = 0; i < 12; ++i)
            recent.add(QStringLiteral("/p/%1.pagereel").arg(i));
        QCOMPARE(recent.paths().size(), 10);
        QCOMPARE(recent.paths().first(), QStringLiteral("/p/11.pagereel"));
        recent.add(QStringLiteral("/p/5.pagereel"));
        QCOMPARE(recent.paths().first(), QStringLiteral("/p/5.pagereel"));
        QCOMPARE(recent.paths().count(QStringLiteral("/p/5.pagereel")), 1);
        recent.remove(QStringLiteral("/p/5.pagereel"));
        QVERIFY(!recent.paths().contains(QStringLiteral("/p/5.pagereel")));
        QCOMPARE(changed.count(), 14);
    }

    void recentMenuOpens()
    {
        QSettings settings(m_path, QSettings::IniFormat);
        Preferences preferences(&settings);
        RecentProjects recent(&preferences);
        recent.add(QStringLiteral("/p/Fish & chips.pagereel"));
        QSignalSpy opened(&recent, &RecentProjects::openRequested);
        const std::unique_ptr<QMenu> menu(recent.createMenu(nullptr));
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("Fish && chips"));
        menu->actions().first()->trigger();
        QCOMPARE(opened.first().first().toString(), QStringLiteral("/p/Fish & chips.pagereel"));
        menu->actions().last()->trigger();
        QVERIFY(recent.paths().isEmpty());
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
