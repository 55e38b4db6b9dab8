#pragma once

#include "ui/inspector/PropEditor.h"
#include "ui/inspector/PropField.h"

class QPushButton;

// A picture among those of the project. Its other members, such as what it is called, stay with it only as long as it does.
class ImageEditor : public PropEditor
{
    Q_OBJECT
public:
    ImageEditor(const QList<PropField::Picture> &pictures, const QString &name, QWidget *parent);

    QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue &value) override;
    bool fits(const QJsonValue &value) const override { return value.isObject() || value.isNull(); }

private:
    void offer();

    QList<PropField::Picture> m_pictures;
    QString m_name;
    QJsonValue m_value;
    QPushButton *m_button;
};
