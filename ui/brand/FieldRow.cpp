#include "ui/brand/FieldRow.h"

#include "pipeline/brand/BrandLocks.h"
#include "ui/brand/FieldButton.h"
#include "ui/theme/Icon.h"

#include <QHBoxLayout>
#include <QToolButton>

FieldRow::FieldRow(const BrandField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_button(new FieldButton(field, this))
    , m_lock(new QToolButton(this))
{
    m_lock->setCheckable(true);
    m_lock->setIconSize({14, 14});
    m_lock->setAccessibleName(tr("Lock %1").arg(field.thing));
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
    const bool locked = isLocked(brand, m_field.id);
    m_button->show(valueOf(brand, m_field));
    m_lock->setChecked(locked);
    m_lock->setEnabled(!readOnly);
    m_lock->setIcon(locked ? themeIcon(QStringLiteral("lock")) : themeIcon(QStringLiteral("lock-open"), QPalette::PlaceholderText));
    m_lock->setToolTip(locked ? tr("Locked: a new reading of the site leaves it. Click to unlock.")
                              : tr("Lock it, so that a new reading of the site leaves it."));
}
