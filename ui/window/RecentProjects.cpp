#include "ui/window/RecentProjects.h"

#include "ui/window/Preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace {
constexpr qsizetype maximum = 10;
}

RecentProjects::RecentProjects(Preferences *preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
}

QStringList RecentProjects::paths() const
{
    return m_preferences->value(Preferences::Key::RecentProjects).toStringList();
}

void RecentProjects::add(const QString &path)
{
    QStringList list = paths();
    list.removeAll(path);
    list.prepend(path);
    store(list.mid(0, maximum));
}

void RecentProjects::remove(const QString &path)
{
    QStringList list = paths();
    list.removeAll(path);
    store(list);
}

void RecentProjects::clear()
{
    store({});
}

QMenu *RecentProjects::createMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Open &Recent"), parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    return menu;
}

void RecentProjects::store(const QStringList &list)
{
    if (list == paths())
        return;
    m_preferences->setValue(Preferences::Key::RecentProjects, list);
    emit changed();
}

void RecentProjects::fill(QMenu *menu)
{
    menu->clear();
    const QStringList list = paths();
    for (const QString &path : list) {
        QString name = QFileInfo(path).completeBaseName();
        QAction *action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { emit openRequested(path); });
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    QAction *empty = menu->addAction(tr("Clear This List"), this, &RecentProjects::clear);
    empty->setEnabled(!list.isEmpty());
}
