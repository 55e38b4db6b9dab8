#pragma once

#include <QObject>
#include <QStringList>

class Preferences;
class QMenu;

// The projects opened last, the newest first; at most ten. It does not look at the files: one that is gone says so when it is opened.
class RecentProjects : public QObject
{
    Q_OBJECT
public:
    // `preferences` outlives this.
    explicit RecentProjects(Preferences *preferences, QObject *parent = nullptr);

    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

    // A menu that is filled when it is about to show. The caller owns it.
    QMenu *createMenu(QWidget *parent);

signals:
    void changed();
    void openRequested(const QString &path); // chosen in a menu

private:
    void store(const QStringList &paths);
    void fill(QMenu *menu);

    Preferences *m_preferences;
};
