#pragma once

#include <QObject>

// Leaves Space and the keys that walk (arrows, Home, End) to the control that has the focus where that control has a use for them (a
// button is pressed, a list walked through), although they are the window's shortcuts for the video. Text fields see to themselves. GUI
// thread; one for the application.
class ShortcutGuard : public QObject
{
    Q_OBJECT
public:
    explicit ShortcutGuard(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};
