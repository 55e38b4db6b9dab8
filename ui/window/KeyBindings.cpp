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
    Group group{title, {}};
    for (QAction *action : actions) {
        if (action->objectName().isEmpty() || m_originals.contains(action->objectName()))
            continue;
        m_originals.insert(action->objectName(), action->shortcuts());
        group.actions.append(action);
    }
    if (!group.actions.isEmpty())
        m_groups.append(group);
    apply();
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
        for (QAction *other : group.actions) {
            if (other != action && !keys.isEmpty() && other->shortcuts().contains(keys)) {
                loser = other;
                keep(other, {}, &chosen);
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
        for (QAction *action : group.actions) {
            const auto own = chosen.constFind(action->objectName());
            if (own == chosen.constEnd())
                action->setShortcuts(m_originals.value(action->objectName()));
            else
                action->setShortcut(QKeySequence(own->toString(), QKeySequence::PortableText));
        }
    }
    emit changed();
}
