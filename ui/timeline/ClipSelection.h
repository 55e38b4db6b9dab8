#pragma once

#include <QPersistentModelIndex>

class QAbstractItemModel;

// Which clips are selected: any number, one of them the current one, which the keys start from. Follows its clips when they move, and
// forgets those that go. A value over rows of the model, which outlives it. GUI thread.
class ClipSelection
{
public:
    explicit ClipSelection(const QAbstractItemModel *model);

    int current() const { return m_current.row(); } // -1: none
    QList<int> rows() const;                        // ascending
    bool contains(int row) const;

    void select(int row); // alone; -1: none
    void toggle(int row);
    void extendTo(int row);    // all from the one that was chosen last
    void selectAll(int count); // the first `count` rows; the current one stays

    bool operator==(const ClipSelection &) const = default;

private:
    const QAbstractItemModel *m_model;
    QList<QPersistentModelIndex> m_rows;
    QPersistentModelIndex m_current;
    QPersistentModelIndex m_anchor; // where extendTo() begins
};
