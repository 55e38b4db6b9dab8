#pragma once

#include <QJsonValue>
#include <QWidget>

struct PropField;

// Edits one prop. GUI thread.
class PropEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QJsonValue value() const = 0;
    // Shows another value, without a word about it. What is shown already is left as it is, with its cursor.
    virtual void setValue(const QJsonValue &value) = 0;
    // Whether setValue() can show this one: a value of another kind wants another editor.
    virtual bool fits(const QJsonValue &value) const = 0;

    // The editor of a field, named after it for those who cannot see.
    static PropEditor *create(const PropField &field, const QString &name, QWidget *parent);

signals:
    void edited(); // by the user
};
