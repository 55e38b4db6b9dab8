#include "ui/brand/LockButton.h"

#include "ui/theme/Icon.h"

#include <QCoreApplication>
#include <QToolButton>

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LockButton)
};

} // namespace

QToolButton *createLockButton(const QString &thing)
{
    auto *lock = new QToolButton;
    lock->setCheckable(true);
    lock->setIconSize({14, 14});
    lock->setAccessibleName(Tr::tr("Lock %1").arg(thing));
    return lock;
}

void showLock(QToolButton *lock, bool locked, bool readOnly)
{
    lock->setChecked(locked);
    lock->setEnabled(!readOnly);
    lock->setIcon(locked ? themeIcon(QStringLiteral("lock")) : themeIcon(QStringLiteral("lock-open"), QPalette::PlaceholderText));
    lock->setToolTip(locked ? Tr::tr("Locked: a new reading of the site leaves it. Click to unlock.")
                            : Tr::tr("Lock it, so that a new reading of the site leaves it."));
}
