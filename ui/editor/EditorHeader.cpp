#include "ui/editor/EditorHeader.h"

#include "ui/editor/SceneTabs.h"
#include "ui/theme/Icon.h"

#include <QHBoxLayout>
#include <QToolButton>

EditorHeader::EditorHeader(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new SceneTabs(this))
    , m_problems(new QToolButton(this))
{
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setIconSize({18, 14});
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setCheckable(true);
    connect(m_problems, &QToolButton::toggled, this, &EditorHeader::problemsWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 12, 4);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problems);
    setProblemCount(0);
}

void EditorHeader::setProblemCount(int count)
{
    m_problems->setText(count == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, count));
    m_problems->setIcon(themeIcon(count == 0 ? QStringLiteral("check") : QStringLiteral("circle-alert"),
                                  count == 0 ? QPalette::Dark : QPalette::BrightText));
    m_problems->setEnabled(count > 0);
    m_problems->setAccessibleName(m_problems->text());
    if (count == 0)
        m_problems->setChecked(false);
}
