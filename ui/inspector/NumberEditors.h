#pragma once

#include "ui/inspector/PropEditor.h"

class QCheckBox;
class QDoubleSpinBox;
class QSlider;

// A number; with a slider where it has a least and a greatest value.
class NumberEditor : public PropEditor
{
    Q_OBJECT
public:
    NumberEditor(const PropField &field, const QString &name, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    bool fits(const QJsonValue &value) const override { return value.isDouble(); }

private:
    void followSlider(int step);

    QDoubleSpinBox *m_box;
    QSlider *m_slider = nullptr;
    double m_step; // of the slider
};

// On or off.
class SwitchEditor : public PropEditor
{
    Q_OBJECT
public:
    SwitchEditor(const QString &name, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    bool fits(const QJsonValue &value) const override { return value.isBool(); }

private:
    QCheckBox *m_box;
};
