#include "ui/inspector/ListEditor.h"

#include "ui/theme/Icon.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int iconSize = 14;

} // namespace

ListEditor::ListEditor(const PropField &field, const QString &name, QWidget *parent)
    : PropEditor(parent)
    , m_item(field.fields.first())
    , m_empty(field.empty)
    , m_longest(field.longest)
    , m_name(name)
    , m_rows(new QVBoxLayout)
{
    auto *add = new QPushButton(tr("Add"), this);
    add->setAccessibleName(tr("Add to %1").arg(name));
    connect(add, &QPushButton::clicked, this, &ListEditor::addItem);
    auto *foot = new QHBoxLayout;
    foot->addWidget(add);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_rows->setSpacing(8);
    layout->addLayout(m_rows);
    layout->addLayout(foot);
}

void ListEditor::setValue(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    const bool sameRows = items.size() == m_editors.size();
    m_items = items;
    if (!sameRows)
        return rebuild();
    for (int index = 0; index < m_editors.size(); ++index)
        m_editors.at(index)->setValue(m_items.at(index));
}

bool ListEditor::fits(const QJsonValue &value) const
{
    return value.isArray();
}

void ListEditor::rebuild()
{
    m_editors.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int index = 0; index < m_items.size(); ++index) {
        QWidget *row = createRow(index);
        m_rows->addWidget(row);
        row->show(); // now, so that it can have the focus
    }
}

QWidget *ListEditor::createRow(int index)
{
    const QString name = tr("%1 %2", "which list, and which of its items").arg(m_name).arg(index + 1);
    auto *row = new QFrame(this);
    row->setProperty("look", QStringLiteral("card"));
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    auto *label = new QLabel(QString::number(index + 1), row);
    label->setProperty("look", QStringLiteral("small"));
    head->addWidget(label, 1);
    const auto button = [this, row, head](const QString &icon, const QString &text, bool enabled, auto run) {
        auto *result = new QToolButton(row);
        result->setIcon(themeIcon(icon));
        result->setIconSize({iconSize, iconSize});
        result->setToolTip(text);
        result->setAccessibleName(text);
        result->setFocusPolicy(Qt::TabFocus);
        result->setEnabled(enabled);
        connect(result, &QToolButton::clicked, this, run);
        head->addWidget(result);
    };
    button(QStringLiteral("chevron-up"), tr("Move %1 up").arg(name), index > 0, [this, index] { moveItem(index, index - 1); });
    button(QStringLiteral("chevron-down"), tr("Move %1 down").arg(name), index < m_items.size() - 1,
           [this, index] { moveItem(index, index + 1); });
    button(QStringLiteral("x"), tr("Remove %1").arg(name), true, [this, index] { removeItem(index); });

    PropEditor *editor = PropEditor::create(m_item, name, row);
    editor->setValue(m_items.at(index));
    connect(editor, &PropEditor::edited, this, [this, editor, index] {
        m_items.replace(index, editor->value());
        emit edited();
    });
    m_editors.append(editor);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(8, 4, 8, 6);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(editor);
    return row;
}

void ListEditor::addItem()
{
    if (m_items.size() >= m_longest)
        return;
    m_items.append(m_empty);
    rebuild();
    m_editors.last()->setFocus();
    emit edited();
}

void ListEditor::removeItem(int index)
{
    m_items.removeAt(index);
    rebuild();
    emit edited();
}

void ListEditor::moveItem(int from, int to)
{
    const QJsonValue item = m_items.takeAt(from);
    m_items.insert(to, item);
    rebuild();
    emit edited();
}
