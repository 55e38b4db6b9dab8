#include "ui/window/SidePanel.h"

#include "ui/theme/Icon.h"

#include <QAction>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_panels(new QStackedLayout)
{
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setProperty("look", QStringLiteral("icons"));
    m_tabs->setIconSize({16, 16});
    m_tabs->setAccessibleName(tr("Panels at the side"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->addWidget(m_tabs);
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_panels, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_panels, &QStackedLayout::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &SidePanel::showTitles);
}

// Names of all would not fit.
void SidePanel::showTitles()
{
    for (int index = 0; index < m_tabs->count(); ++index)
        m_tabs->setTabText(index, index == m_tabs->currentIndex() ? m_tabs->accessibleTabName(index) : QString());
}

QAction *SidePanel::addPanel(const QString &title, const QString &icon, QWidget *panel, const QKeySequence &shortcut)
{
    const QString name = QString(title).remove(u'&');
    const int index = m_tabs->addTab(themeIcon(icon), QString());
    m_tabs->setAccessibleTabName(index, name);
    m_tabs->setTabToolTip(index, name);
    showTitles();
    m_panels->addWidget(panel);
    auto *action = new QAction(title, this);
    action->setObjectName(QStringLiteral("show%1").arg(QLatin1String(panel->metaObject()->className())));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, index, panel] {
        m_tabs->setCurrentIndex(index);
        emit shown(panel);
    });
    m_actions.append(action);
    return action;
}
