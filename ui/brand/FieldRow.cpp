#include "ui/brand/FieldRow.h"

#include "pipeline/brand/BrandLocks.h"
#include "ui/brand/FieldButton.h"
#include "ui/brand/LockButton.h"

#include <QHBoxLayout>
#include <QToolButton>

FieldRow::FieldRow(const BrandField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_button(new FieldButton(field, this))
    , m_lock(createLockButton(field.thing))
{
    connect(m_button, &FieldButton::clicked, this, &FieldRow::opened);
    connect(m_lock, &QToolButton::clicked, this, &FieldRow::lockWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_button, 1);
    layout->addWidget(m_lock);
}

void FieldRow::show(const BrandProfile &brand, bool readOnly)
{
    m_button->show(valueOf(brand, m_field));
    showLock(m_lock, isLocked(brand, m_field.id), readOnly);
}
