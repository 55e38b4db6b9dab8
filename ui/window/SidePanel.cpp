#include "ui/window/SidePanel.h"

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
}

QAction *SidePanel::addPanel(const QString &title, QWidget *panel, const QKeySequence &shortcut)
{
    const int index = m_tabs->addTab(QString(title).remove(u'&'));
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
