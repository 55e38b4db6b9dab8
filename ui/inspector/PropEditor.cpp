#include "ui/inspector/PropEditor.h"

#include "ui/inspector/GroupEditor.h"
#include "ui/inspector/ImageEditor.h"
#include "ui/inspector/ListEditor.h"
#include "ui/inspector/NumberEditors.h"
#include "ui/inspector/TextEditors.h"

PropEditor *PropEditor::create(const PropField &field, const QString &name, QWidget *parent)
{
    switch (field.kind) {
    case PropField::Kind::LongText:
        return new LongTextEditor(name, parent);
    case PropField::Kind::Number:
        return new NumberEditor(field, name, parent);
    case PropField::Kind::Color:
        return new ColorPropEditor(field.choices, name, parent);
    case PropField::Kind::Switch:
        return new SwitchEditor(name, parent);
    case PropField::Kind::Choice:
        return new ChoiceEditor(field.choices, name, parent);
    case PropField::Kind::Image:
        return new ImageEditor(field.pictures, name, parent);
    case PropField::Kind::List:
        return new ListEditor(field, name, parent);
    case PropField::Kind::Group:
        return new GroupEditor(field.fields, parent);
    case PropField::Kind::Text:
        break;
    }
    return new LineEditor(name, parent);
}
