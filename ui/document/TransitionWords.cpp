#include "ui/document/TransitionWords.h"

#include <QCoreApplication>

QList<TransitionKind> offeredTransitions()
{
    return {TransitionKind::Cut, TransitionKind::Fade, TransitionKind::Slide, TransitionKind::Wipe, TransitionKind::Sweep};
}

QString transitionName(TransitionKind kind)
{
    switch (kind) {
    case TransitionKind::Cut:
        return QCoreApplication::translate("Transition", "Cut", "no transition");
    case TransitionKind::Fade:
        return QCoreApplication::translate("Transition", "Fade");
    case TransitionKind::Slide:
        return QCoreApplication::translate("Transition", "Slide");
    case TransitionKind::Wipe:
        return QCoreApplication::translate("Transition", "Wipe");
    case TransitionKind::Sweep:
        return QCoreApplication::translate("Transition", "Sweep");
    }
    return {};
}

int usualTransitionLength(int fps)
{
    return std::max(1, fps / 2);
}
