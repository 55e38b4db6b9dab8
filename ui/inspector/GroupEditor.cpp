#include "ui/inspector/GroupEditor.h"

#include <QLabel>
#include <QVBoxLayout>

GroupEditor::GroupEditor(const QList<PropField> &fields, QWidget *parent)
    : PropEditor(parent)
    , m_fields(fields)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const PropField &field : fields) {
        const QString name = labelOf(field.name);
        PropEditor *editor = PropEditor::create(field, name, this);
        if (field.kind != PropField::Kind::Switch) { // which has its name beside it
            auto *label = new QLabel(name, this);
            label->setProperty("look", QStringLiteral("small"));
            label->setBuddy(editor);
            layout->addWidget(label);
        }
        layout->addWidget(editor);
        layout->addSpacing(6);
        connect(editor, &PropEditor::edited, this, [this, index = int(m_editors.size())] { take(index); });
        m_editors.append(editor);
    }
    if (!m_editors.isEmpty())
        setFocusProxy(m_editors.first());
}

void GroupEditor::setValue(const QJsonValue &value)
{
    m_value = value.toObject();
    for (int index = 0; index < m_fields.size(); ++index)
        m_editors.at(index)->setValue(m_value.contains(m_fields.at(index).name) ? m_value.value(m_fields.at(index).name)
                                                                                : m_fields.at(index).empty);
}

bool GroupEditor::fits(const QJsonValue &value) const
{
    const QJsonObject object = value.toObject();
    for (int index = 0; index < m_fields.size(); ++index) {
        const QJsonValue member = object.value(m_fields.at(index).name);
        if (!member.isUndefined() && !m_editors.at(index)->fits(member))
            return false;
    }
    return value.isObject();
}

void GroupEditor::take(int index)
{
    m_value.insert(m_fields.at(index).name, m_editors.at(index)->value());
    emit edited();
}
