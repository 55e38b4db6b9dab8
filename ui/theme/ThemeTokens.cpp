#include "ui/theme/ThemeTokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Missing resource %s", qPrintable(path));
    return file.readAll();
}

} // namespace

ThemeTokens ThemeTokens::load(Scheme scheme)
{
    ThemeTokens tokens;
    tokens.m_scheme = scheme;
    const QString path = scheme == Scheme::Dark ? QStringLiteral(":/themes/dark.json") : QStringLiteral(":/themes/light.json");
    const QJsonObject object = QJsonDocument::fromJson(resource(path)).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        tokens.m_colors.insert(it.key(), QColor(it.value().toString()));
    return tokens;
}

QColor ThemeTokens::color(const QString &name) const
{
    const QColor color = m_colors.value(name);
    if (!color.isValid())
        qFatal("The theme has no colour named %s", qPrintable(name));
    return color;
}

QPalette ThemeTokens::palette() const
{
    const auto named = [this](const char *name) { return color(QLatin1String(name)); };
    QPalette palette;
    palette.setColor(QPalette::Window, named("panel"));
    palette.setColor(QPalette::WindowText, named("text"));
    palette.setColor(QPalette::Base, named("panel"));
    palette.setColor(QPalette::AlternateBase, named("raised"));
    palette.setColor(QPalette::Text, named("text"));
    palette.setColor(QPalette::PlaceholderText, named("faint"));
    palette.setColor(QPalette::Button, named("raised"));
    palette.setColor(QPalette::ButtonText, named("text"));
    palette.setColor(QPalette::BrightText, named("danger"));
    palette.setColor(QPalette::ToolTipBase, named("text"));
    palette.setColor(QPalette::ToolTipText, named("panel"));
    palette.setColor(QPalette::Highlight, named("accent"));
    palette.setColor(QPalette::HighlightedText, named("onAccent"));
    palette.setColor(QPalette::Link, named("accent"));
    palette.setColor(QPalette::LinkVisited, named("accent"));
    // Painted widgets take hairlines and surfaces from the shades.
    palette.setColor(QPalette::Light, named("raised"));
    palette.setColor(QPalette::Midlight, named("hover"));
    palette.setColor(QPalette::Mid, named("hairline"));
    palette.setColor(QPalette::Dark, named("muted"));
    palette.setColor(QPalette::Shadow, named("canvas"));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, named("disabled"));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, named("pressed"));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, named("faint"));
    return palette;
}

QString ThemeTokens::styleSheet() const
{
    QString css = QString::fromUtf8(resource(QStringLiteral(":/themes/app.qss")));
    static const QRegularExpression placeholder(QStringLiteral("\\$\\{(\\w+)\\}"));
    for (auto match = placeholder.match(css); match.hasMatch(); match = placeholder.match(css))
        css.replace(match.captured(0), color(match.captured(1)).name());
    return css;
}
