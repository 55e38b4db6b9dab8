#include "ui/brand/FactsSection.h"

#include "pipeline/brand/BrandLocks.h"
#include "ui/brand/ColorStrip.h"
#include "ui/brand/FieldButton.h"
#include "ui/brand/LockButton.h"
#include "ui/theme/Icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace {

constexpr int margin = 16;
constexpr int rowInset = 8; // rows have room of their own around their words

// The small line of a row, and the large one below it.
std::pair<QString, QString> linesOf(const BrandFact &fact, BrandFactList::Row row)
{
    if (row == BrandFactList::Row::Strip)
        return {fact.text + u'°', fact.title};
    if (fact.text.isEmpty() || row == BrandFactList::Row::TitleAlone)
        return {QString(), fact.title};
    return row == BrandFactList::Row::TitleAboveText ? std::pair(fact.title, fact.text) : std::pair(fact.text, fact.title);
}

} // namespace

FactsSection::FactsSection(const BrandFactList &list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_none(new QLabel(tr("none found")))
    , m_add(new QToolButton)
    , m_lock(createLockButton(list.title))
    , m_rows(new QVBoxLayout)
{
    auto *heading = new QLabel(list.title);
    heading->setProperty("look", QStringLiteral("section"));
    m_none->setProperty("look", QStringLiteral("muted"));
    m_none->setContentsMargins(rowInset, 0, rowInset, 4);
    m_add->setIcon(themeIcon(QStringLiteral("plus")));
    m_add->setIconSize({14, 14});
    m_add->setToolTip(tr("Add a %1").arg(list.thing));
    m_add->setAccessibleName(tr("Add a %1").arg(list.thing));
    connect(m_add, &QToolButton::clicked, this, [this] { emit opened(std::nullopt, m_add); });
    connect(m_lock, &QToolButton::clicked, this, &FactsSection::lockWanted);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin - rowInset, 0, 0, 0);
    head->setSpacing(2);
    head->addWidget(heading, 1);
    head->addWidget(m_add);
    head->addWidget(m_lock);
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(rowInset, 8, rowInset, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_none);
    layout->addLayout(m_rows);
}

void FactsSection::show(const BrandProfile &brand, bool readOnly)
{
    showLock(m_lock, isLocked(brand, m_list.id), readOnly);
    m_add->setEnabled(!readOnly);
    const std::vector<BrandFact> facts = m_list.read(brand);
    m_none->setVisible(facts.empty());
    if (facts == m_shown)
        return;
    m_shown = facts;
    int focused = -1; // the focus stays at the place where it was
    for (int i = 0; i < m_rows->count(); ++i)
        focused = m_rows->itemAt(i)->widget()->hasFocus() ? i : focused;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const BrandFact &fact : facts) {
        const auto [above, words] = linesOf(fact, m_list.row);
        auto *row = new FieldButton({m_list.id, above, m_list.thing, &BrandProfile::name});
        row->setMostLines(3);
        if (m_list.row == BrandFactList::Row::Strip)
            row->setPicture(new ColorStrip(gradientFrom(fact.title, fact.text).value_or(BrandGradient{})));
        row->show(Found<BrandValue>{BrandValue(words), fact.confidence, fact.from});
        connect(row, &FieldButton::clicked, this, [this, fact, row] { emit opened(fact, row); });
        m_rows->addWidget(row);
    }
    if (focused >= 0 && m_rows->count() > 0)
        m_rows->itemAt(std::min(focused, m_rows->count() - 1))->widget()->setFocus();
}
