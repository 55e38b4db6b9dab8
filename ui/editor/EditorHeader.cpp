#include "ui/editor/EditorHeader.h"

#include "ui/editor/EditorPage.h"
#include "ui/theme/Icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

EditorHeader::EditorHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_problems(new QToolButton(this))
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setProperty("look", QStringLiteral("muted"));
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setIconSize({18, 14});
    connect(m_problems, &QToolButton::clicked, this, [this] { emit lineChosen(m_firstLine); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 12, 4);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_problems);
    setProblems({});
}

void EditorHeader::setScene(const QString &name)
{
    m_name->setText(name);
}

void EditorHeader::setProblems(const QList<EditorMarker> &problems)
{
    const int count = int(problems.size());
    m_problems->setText(count == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, count));
    m_problems->setIcon(themeIcon(count == 0 ? QStringLiteral("check") : QStringLiteral("circle-alert"),
                                  count == 0 ? QPalette::Dark : QPalette::BrightText));
    m_problems->setEnabled(count > 0);
    m_problems->setAccessibleName(m_problems->text());
    m_problems->setToolTip(count == 0 ? QString() : problems.first().message.left(500).toHtmlEscaped());
    m_firstLine = count == 0 ? 0 : problems.first().line;
}
