#include "ui/inspector/NumberEditors.h"

#include "ui/inspector/PropField.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace {

constexpr double largest = 1e9;
constexpr int mostDecimals = 3;
constexpr int sliderSteps = 100; // where the schema names no step
constexpr int mostSliderSteps = 10'000;

} // namespace

NumberEditor::NumberEditor(const PropField &field, const QString &name, QWidget *parent)
    : PropEditor(parent)
    , m_box(new QDoubleSpinBox(this))
    , m_step(1)
{
    m_box->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and the wheel step
    m_box->setRange(field.minimum.value_or(-largest), std::max(field.minimum.value_or(-largest), field.maximum.value_or(largest)));
    m_box->setAccessibleName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setFocusProxy(m_box);
    if (field.minimum && field.maximum && *field.minimum < *field.maximum) {
        const double range = *field.maximum - *field.minimum;
        m_step = std::max(field.step.value_or(range / sliderSteps), range / mostSliderSteps);
        m_box->setSingleStep(m_step);
        m_slider = new QSlider(Qt::Horizontal, this);
        m_slider->setRange(0, int(std::lround(range / m_step)));
        m_slider->setAccessibleName(name);
        layout->addWidget(m_slider, 1);
        connect(m_slider, &QSlider::valueChanged, this, &NumberEditor::followSlider);
    }
    layout->addWidget(m_box, m_slider ? 0 : 1);
    connect(m_box, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (m_slider) {
            const QSignalBlocker blocker(m_slider);
            m_slider->setValue(int(std::lround((value - m_box->minimum()) / m_step)));
        }
        emit edited();
    });
}

QJsonValue NumberEditor::value() const
{
    return m_box->value();
}

void NumberEditor::setValue(const QJsonValue &value)
{
    const double number = value.toDouble();
    const QSignalBlocker blocker(m_box);
    const bool isWhole = number == std::floor(number) && m_step == std::floor(m_step);
    if (!isWhole || number != m_box->value())
        m_box->setDecimals(isWhole ? 0 : mostDecimals);
    if (number != m_box->value())
        m_box->setValue(number);
    if (m_slider) {
        const QSignalBlocker sliderBlocker(m_slider);
        m_slider->setValue(int(std::lround((number - m_box->minimum()) / m_step)));
    }
}

void NumberEditor::followSlider(int step)
{
    m_box->setValue(m_box->minimum() + step * m_step);
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
