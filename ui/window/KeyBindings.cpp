#include "ui/window/KeyBindings.h"

#include "ui/window/Preferences.h"

KeyBindings::KeyBindings(Preferences *preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(preferences, &Preferences::changed, this, [this](Preferences::Key key) {
        if (key == Preferences::Key::Shortcuts)
            apply();
    });
}

void KeyBindings::add(const QString &title, const QList<QAction *> &actions)
{
    Group group{QString(title).remove(u'&'), {}};
    for (QAction *action : actions) {
        if (action->objectName().isEmpty() || m_originals.contains(action->objectName()))
            continue;
        m_originals.insert(action->objectName(), action->shortcuts());
        group.entries.append({action, QString(action->text()).remove(u'&').remove(u'…')});
    }
    if (!group.entries.isEmpty())
        m_groups.append(group);
    apply();
}

QString KeyBindings::textOf(const QAction *action) const
{
    for (const Group &group : m_groups) {
        for (const Entry &entry : group.entries) {
            if (entry.action == action)
                return entry.text;
        }
    }
    return {};
}

QKeySequence KeyBindings::original(const QAction *action) const
{
    return m_originals.value(action->objectName()).value(0);
}

QAction *KeyBindings::bind(QAction *action, const QKeySequence &keys)
{
    QVariantMap chosen = m_preferences->value(Preferences::Key::Shortcuts).toMap();
    QAction *loser = nullptr;
    for (const Group &group : std::as_const(m_groups)) {
        for (const Entry &other : group.entries) {
            if (other.action != action && !keys.isEmpty() && other.action->shortcuts().contains(keys)) {
                loser = other.action;
                keep(other.action, {}, &chosen);
            }
        }
    }
    keep(action, keys, &chosen);
    m_preferences->setValue(Preferences::Key::Shortcuts, chosen);
    return loser;
}

void KeyBindings::reset()
{
    m_preferences->setValue(Preferences::Key::Shortcuts, QVariantMap());
}

void KeyBindings::keep(const QAction *action, const QKeySequence &keys, QVariantMap *chosen) const
{
    if (keys == original(action))
        chosen->remove(action->objectName());
    else
        chosen->insert(action->objectName(), keys.toString(QKeySequence::PortableText));
}

void KeyBindings::apply()
{
    const QVariantMap chosen = m_preferences->value(Preferences::Key::Shortcuts).toMap();
    for (const Group &group : std::as_const(m_groups)) {
        for (const auto &[action, text] : group.entries) {
            const auto own = chosen.constFind(action->objectName());
            if (own == chosen.constEnd())
                action->setShortcuts(m_originals.value(action->objectName()));
            else
                action->setShortcut(QKeySequence(own->toString(), QKeySequence::PortableText));
        }
    }
    emit changed();
}
