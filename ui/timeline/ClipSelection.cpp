#include "ui/timeline/ClipSelection.h"

#include <QAbstractItemModel>

#include <algorithm>

ClipSelection::ClipSelection(const QAbstractItemModel *model)
    : m_model(model)
{
}

QList<int> ClipSelection::rows() const
{
    QList<int> rows;
    for (const QPersistentModelIndex &index : m_rows) {
        if (index.isValid())
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool ClipSelection::contains(int row) const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [row](const QPersistentModelIndex &index) { return index.row() == row; });
}

void ClipSelection::select(int row)
{
    m_current = row < 0 ? QPersistentModelIndex() : QPersistentModelIndex(m_model->index(row, 0));
    m_anchor = m_current;
    m_rows.clear();
    if (m_current.isValid())
        m_rows.append(m_current);
}

void ClipSelection::toggle(int row)
{
    const QPersistentModelIndex index(m_model->index(row, 0));
    if (m_rows.removeOne(index)) {
        const QList<int> left = rows();
        m_current = left.isEmpty() ? QPersistentModelIndex() : QPersistentModelIndex(m_model->index(left.last(), 0));
    } else {
        m_rows.append(index);
        m_current = index;
    }
    m_anchor = m_current;
}

void ClipSelection::extendTo(int row)
{
    if (!m_anchor.isValid())
        return select(row);
    m_rows.clear();
    for (int at = std::min(row, m_anchor.row()); at <= std::max(row, m_anchor.row()); ++at)
        m_rows.append(m_model->index(at, 0));
    m_current = m_model->index(row, 0);
}

void ClipSelection::selectAll(int count)
{
    m_rows.clear();
    for (int row = 0; row < count; ++row)
        m_rows.append(m_model->index(row, 0));
    if (!m_current.isValid() && count > 0)
        m_current = m_model->index(0, 0);
    m_anchor = m_current;
}
