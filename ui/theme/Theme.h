#pragma once

#include "ui/theme/ThemeTokens.h"

#include <QObject>

class QAction;
class QActionGroup;

// What the program looks like: light, dark, or as the system is. Puts palette, style sheet and interface font on the
// application. GUI thread; made once after QApplication, before the first window.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(Choice choice, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    const ThemeTokens &tokens() const { return m_tokens; }
    bool isDark() const { return m_tokens.scheme() == ThemeTokens::Scheme::Dark; }

    QList<QAction *> actions() const; // one for each choice, exclusive

signals:
    void choiceChanged(Theme::Choice choice);
    void tokensChanged(); // other colours are in force

private:
    static void loadFonts();
    ThemeTokens::Scheme wanted() const;
    void apply();

    Choice m_choice;
    ThemeTokens::Scheme m_system; // what the system showed when the program started, or shows now (Qt 6.5 and later)
    ThemeTokens m_tokens;
    QActionGroup *m_actions;
};
