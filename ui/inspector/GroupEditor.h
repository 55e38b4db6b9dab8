#pragma once

#include "ui/inspector/PropEditor.h"
#include "ui/inspector/PropField.h"

#include <QJsonObject>

// Several props under one another, each below its name. What it has no field for stays in the value.
class GroupEditor : public PropEditor
{
    Q_OBJECT
public:
    GroupEditor(const QList<PropField> &fields, QWidget *parent);

    QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue &value) override;
    bool fits(const QJsonValue &value) const override;

private:
    void take(int index);

    QList<PropField> m_fields;
    QList<PropEditor *> m_editors; // of the fields
    QJsonObject m_value;
};
