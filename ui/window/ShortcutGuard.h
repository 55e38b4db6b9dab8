#pragma once

#include <QObject>

// Leaves Space to the control that has the focus where that control has a use for it (a button is pressed, a list item chosen),
// although Space is the window's shortcut for Play. Text fields see to themselves. GUI thread; one for the application.
class ShortcutGuard : public QObject
{
    Q_OBJECT
public:
    explicit ShortcutGuard(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};
