#pragma once

#include "ui/inspector/PropEditor.h"
#include "ui/inspector/PropField.h"

#include <QJsonArray>

class QVBoxLayout;

// Several of the same, which may be added, removed and put into another order.
class ListEditor : public PropEditor
{
    Q_OBJECT
public:
    ListEditor(const PropField &field, const QString &name, QWidget *parent);

    QJsonValue value() const override { return m_items; }
    void setValue(const QJsonValue &value) override;
    bool fits(const QJsonValue &value) const override;

private:
    void rebuild();
    QWidget *createRow(int index);
    void addItem();
    void removeItem(int index);
    void moveItem(int from, int to);

    PropField m_item;
    QJsonValue m_empty;
    int m_longest; // items
    QString m_name;
    QJsonArray m_items;
    QVBoxLayout *m_rows;
    QList<PropEditor *> m_editors; // of the items
};
