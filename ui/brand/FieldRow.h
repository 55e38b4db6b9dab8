#pragma once

#include "ui/brand/BrandFields.h"

#include <QWidget>

class FieldButton;
class QToolButton;

// A field of the brand with its lock. GUI thread.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    explicit FieldRow(const BrandField &field, QWidget *parent = nullptr);

    void show(const BrandProfile &brand, bool readOnly);
    const BrandField &field() const { return m_field; }
    FieldButton *button() const { return m_button; }
    QToolButton *lock() const { return m_lock; }

signals:
    void opened();
    void lockWanted(bool locked);

private:
    BrandField m_field;
    FieldButton *m_button;
    QToolButton *m_lock;
};
