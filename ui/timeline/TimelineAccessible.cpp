#include "ui/timeline/TimelineAccessible.h"

#include "ui/document/SceneListModel.h"
#include "ui/timeline/ClipPainter.h"
#include "ui/timeline/TimelineView.h"

#include <QAccessibleWidget>
#include <QCoreApplication>

namespace {

// One clip. Stands for a row, not for a scene: thrown away when rows change.
class ClipAccessible : public QAccessibleInterface
{
    Q_DECLARE_TR_FUNCTIONS(ClipAccessible)
public:
    ClipAccessible(TimelineView *view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_view && m_row < m_view->scenes()->rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const QModelIndex index = m_view->scenes()->index(m_row);
        if (kind == QAccessible::Description)
            return index.data(SceneListModel::ErrorRole).toString();
        if (kind != QAccessible::Name)
            return {};
        const QString name = index.data(SceneListModel::NameRole).toString();
        switch (index.data(SceneListModel::StatusRole).toInt()) {
        case SceneListModel::Working:
            return tr("%1, being created").arg(name);
        case SceneListModel::Failed:
            return tr("%1, failed").arg(name);
        default:
            if (!index.data(SceneListModel::ErrorRole).toString().isEmpty())
                return tr("%1, has a problem").arg(name);
            return tr("%1, %2").arg(name, clipLength(index.data(SceneListModel::DurationRole).toInt(), m_view->geometryOfTime().fps));
        }
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect clip = m_view->clipRect(m_row);
        return {m_view->viewport()->mapToGlobal(clip.topLeft()), clip.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.multiSelectable = true;
        state.selected = isValid() && m_view->selection().contains(m_row);
        state.focused = isValid() && m_view->currentRow() == m_row && m_view->hasFocus();
        return state;
    }

private:
    QPointer<TimelineView> m_view;
    int m_row;
};

class ListAccessible : public QAccessibleWidget
{
public:
    explicit ListAccessible(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {
        const SceneListModel *scenes = view->scenes();
        QObject::connect(scenes, &QAbstractItemModel::rowsInserted, &m_context, [this] { forget(); });
        QObject::connect(scenes, &QAbstractItemModel::rowsRemoved, &m_context, [this] { forget(); });
        QObject::connect(scenes, &QAbstractItemModel::modelReset, &m_context, [this] { forget(); });
    }
    ~ListAccessible() override { forget(); }

    int childCount() const override { return m_view->scenes()->rowCount(); }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (!m_children.contains(row))
            m_children.insert(row, QAccessible::registerAccessibleInterface(new ClipAccessible(m_view, row)));
        return QAccessible::accessibleInterface(m_children.value(row));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_children.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }
    QAccessibleInterface *focusChild() const override { return child(m_view->currentRow()); }

private:
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

    TimelineView *m_view;
    mutable QHash<int, QAccessible::Id> m_children; // by row, owned
    QObject m_context;                              // ends the connections
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new ListAccessible(view) : nullptr;
}

} // namespace

void TimelineAccessible::install()
{
    QAccessible::installFactory(create);
}
