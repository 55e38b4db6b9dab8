#pragma once

class QString;
class QToolButton;

// The lock beside what a new reading of the site shall leave as it is. GUI thread; the caller owns it.
QToolButton *createLockButton(const QString &thing);
void showLock(QToolButton *lock, bool locked, bool readOnly);
