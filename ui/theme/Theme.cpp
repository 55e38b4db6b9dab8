#include "ui/theme/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QStyleHints>

namespace {

constexpr int interfacePixels = 13;

ThemeTokens::Scheme systemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? ThemeTokens::Scheme::Dark : ThemeTokens::Scheme::Light;
#else
    const QPalette palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? ThemeTokens::Scheme::Dark : ThemeTokens::Scheme::Light;
#endif
}

} // namespace

Theme::Theme(Choice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_system(systemScheme())
    , m_tokens(ThemeTokens::load(wanted()))
    , m_actions(new QActionGroup(this))
{
    const auto add = [this](Choice value, const QString &text) {
        QAction *action = m_actions->addAction(text);
        action->setCheckable(true);
        action->setChecked(value == m_choice);
        connect(action, &QAction::triggered, this, [this, value] { setChoice(value); });
    };
    add(Choice::System, tr("As the System"));
    add(Choice::Light, tr("Light"));
    add(Choice::Dark, tr("Dark"));

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        m_system = systemScheme();
        if (m_tokens.scheme() != wanted())
            apply();
    });
#endif

    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    loadFonts();
    QFont font = QApplication::font();
    font.setFamily(QStringLiteral("Inter"));
    font.setPixelSize(interfacePixels);
    QApplication::setFont(font);
    apply();
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_actions->actions().at(int(choice))->setChecked(true);
    if (m_tokens.scheme() != wanted())
        apply();
    emit choiceChanged(choice);
}

QList<QAction *> Theme::actions() const
{
    return m_actions->actions();
}

void Theme::loadFonts()
{
    for (const char *weight : {"Regular", "Medium", "SemiBold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/themes/Inter-%1.woff2").arg(QLatin1String(weight)));
}

ThemeTokens::Scheme Theme::wanted() const
{
    switch (m_choice) {
    case Choice::Light:
        return ThemeTokens::Scheme::Light;
    case Choice::Dark:
        return ThemeTokens::Scheme::Dark;
    case Choice::System:
        break;
    }
    return m_system;
}

void Theme::apply()
{
    m_tokens = ThemeTokens::load(wanted());
    QApplication::setPalette(m_tokens.palette());
    qApp->setStyleSheet(m_tokens.styleSheet());
    emit tokensChanged();
}
