#include "ui/window/ShortcutGuard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>

ShortcutGuard::ShortcutGuard(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ShortcutGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isControl = qobject_cast<QAbstractButton *>(watched) || qobject_cast<QComboBox *>(watched);
    if (isControl && key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
        event->accept();
        return true;
    }
    return false;
}
