#include "ui/window/ThemePreference.h"

#include "ui/theme/Theme.h"
#include "ui/window/Preferences.h"

#include <QMetaEnum>

void keepTheme(Theme *theme, Preferences *preferences)
{
    const auto choices = QMetaEnum::fromType<Theme::Choice>();
    const QString stored = preferences->value(Preferences::Key::Theme).toString();
    bool known = false;
    const int choice = choices.keyToValue(stored.toLatin1(), &known);
    if (known)
        theme->setChoice(Theme::Choice(choice));
    QObject::connect(theme, &Theme::choiceChanged, preferences, [preferences, choices](Theme::Choice chosen) {
        preferences->setValue(Preferences::Key::Theme, QString::fromLatin1(choices.valueToKey(int(chosen))));
    });
}
