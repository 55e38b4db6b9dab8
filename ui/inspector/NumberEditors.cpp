#include "ui/inspector/NumberEditors.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace {

constexpr double largest = 1e9;
constexpr int mostDecimals = 3;

} // namespace

NumberEditor::NumberEditor(const QString &name, QWidget *parent)
    : PropEditor(parent)
    , m_box(new QDoubleSpinBox(this))
{
    m_box->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and the wheel step
    m_box->setRange(-largest, largest);
    m_box->setAccessibleName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QDoubleSpinBox::valueChanged, this, &PropEditor::edited);
}

QJsonValue NumberEditor::value() const
{
    return m_box->value();
}

void NumberEditor::setValue(const QJsonValue &value)
{
    const double number = value.toDouble();
    if (number == m_box->value())
        return;
    const QSignalBlocker blocker(m_box);
    m_box->setDecimals(number == std::floor(number) ? 0 : mostDecimals);
    m_box->setValue(number);
}

SwitchEditor::SwitchEditor(const QString &name, QWidget *parent)
    : PropEditor(parent)
    , m_box(new QCheckBox(name, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &PropEditor::edited);
}

QJsonValue SwitchEditor::value() const
{
    return m_box->isChecked();
}

void SwitchEditor::setValue(const QJsonValue &value)
{
    m_box->setChecked(value.toBool());
}
