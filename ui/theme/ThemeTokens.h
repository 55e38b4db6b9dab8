#pragma once

#include <QColor>
#include <QHash>
#include <QPalette>
#include <QString>

// The named colours of one theme (resources/themes/<name>.json), as a value.
class ThemeTokens
{
public:
    enum class Scheme { Light, Dark };

    static ThemeTokens load(Scheme scheme);

    Scheme scheme() const { return m_scheme; }
    QColor color(const QString &name) const; // a name that is not there is a bug: fatal
    QPalette palette() const;
    // The style sheet resources/themes/app.qss with its ${names} filled in.
    QString styleSheet() const;
    QHash<QString, QColor> all() const { return m_colors; }

private:
    Scheme m_scheme = Scheme::Light;
    QHash<QString, QColor> m_colors;
};
