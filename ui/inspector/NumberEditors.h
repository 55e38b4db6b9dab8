#pragma once

#include "ui/inspector/PropEditor.h"

class QCheckBox;
class QDoubleSpinBox;

// A number.
class NumberEditor : public PropEditor
{
    Q_OBJECT
public:
    NumberEditor(const QString &name, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    bool fits(const QJsonValue &value) const override { return value.isDouble(); }

private:
    QDoubleSpinBox *m_box;
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
