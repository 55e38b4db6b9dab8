#include "ui/window/ShortcutGuard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QTabBar>

namespace {

// What walks through lists, tabs, sliders and choices.
bool isWalking(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End;
}

bool isUsedBy(const QObject *control, const QKeyEvent &key)
{
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const bool isButton = qobject_cast<const QAbstractButton *>(control) || qobject_cast<const QComboBox *>(control);
    const bool isWalked = qobject_cast<const QAbstractItemView *>(control) || qobject_cast<const QAbstractSlider *>(control) ||
                          qobject_cast<const QTabBar *>(control) || qobject_cast<const QComboBox *>(control);
    return (isButton && key.key() == Qt::Key_Space) || (isWalked && isWalking(key.key()));
}

} // namespace

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
    if (!isUsedBy(watched, *key))
        return false;
    event->accept();
    return true;
}
