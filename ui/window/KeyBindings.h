#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

class Preferences;

// The keys of a window's actions: those they came with, and those that the user chose instead, which every window has. GUI thread.
class KeyBindings : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        QAction *action;
        QString text; // what it does: as it was at first, where that changes ("Undo …")
    };
    struct Group
    {
        QString title; // of the menu
        QList<Entry> entries;
    };

    explicit KeyBindings(Preferences *preferences, QObject *parent = nullptr); // `preferences` outlives this

    // Actions that live as long as this. Those without an object name are left out: it stands for them in the preferences. The keys
    // that they have now are those they come with.
    void add(const QString &title, const QList<QAction *> &actions);
    const QList<Group> &groups() const { return m_groups; }

    QString textOf(const QAction *action) const;
    QKeySequence original(const QAction *action) const;
    // Whoever had the keys before loses them, and is told: null where nobody had.
    QAction *bind(QAction *action, const QKeySequence &keys);
    void reset(); // all as they came

signals:
    void changed();

private:
    void apply();
    void keep(const QAction *action, const QKeySequence &keys, QVariantMap *chosen) const;

    Preferences *m_preferences;
    QList<Group> m_groups;
    QHash<QString, QList<QKeySequence>> m_originals; // by object name
};
