#include "ui/brand/ColorEditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

QColor colorFromHex(const QString &text)
{
    static const QRegularExpression hex(QStringLiteral("^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"));
    const QRegularExpressionMatch match = hex.match(text.trimmed());
    return match.hasMatch() ? QColor(u'#' + match.captured(1)) : QColor();
}

ColorEditor::ColorEditor(const BrandField &field, const QColor &color, QWidget *parent)
    : FieldEditor(parent)
    , m_color(color)
    , m_hex(new QLineEdit(color.isValid() ? color.name() : QString(), this))
    , m_problem(new QLabel(tr("Type six digits or letters from A to F, such as #0b7a5b."), this))
{
    m_hex->setObjectName(QStringLiteral("hex"));
    m_hex->setPlaceholderText(QStringLiteral("#rrggbb"));
    m_hex->setMaxLength(16);
    m_hex->setAccessibleName(field.thing);
    m_problem->setProperty("look", QStringLiteral("small"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *pick = new QPushButton(tr("Pick…"), this);
    pick->setObjectName(QStringLiteral("pick"));
    pick->setAccessibleName(tr("Pick %1").arg(field.thing));
    connect(m_hex, &QLineEdit::returnPressed, this, &ColorEditor::enter);
    connect(m_hex, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(pick, &QPushButton::clicked, this, &FieldEditor::colorDialogWanted);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_hex, 1);
    line->addWidget(pick);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    setFocusProxy(m_hex);
}

void ColorEditor::commit()
{
    const QColor color = colorFromHex(m_hex->text());
    if (color.isValid() && color != m_color)
        emit chosen(color);
}

void ColorEditor::enter()
{
    m_problem->setVisible(!colorFromHex(m_hex->text()).isValid());
    commit();
}
