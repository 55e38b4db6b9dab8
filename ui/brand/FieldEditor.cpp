#include "ui/brand/FieldEditor.h"

#include "ui/brand/ColorEditor.h"
#include "ui/brand/FontEditor.h"
#include "ui/brand/WordsEditor.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace {

class LogoEditor : public FieldEditor
{
public:
    LogoEditor()
    {
        auto *choose = new QPushButton(FieldEditor::tr("Choose File…"), this);
        choose->setObjectName(QStringLiteral("file"));
        connect(choose, &QPushButton::clicked, this, &FieldEditor::fileWanted);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(choose);
        layout->addStretch();
        setFocusProxy(choose);
    }
};

} // namespace

FieldEditor *createFieldEditor(const BrandProfile &brand, const BrandField &field, const FontLibrary &library)
{
    const auto found = valueOf(brand, field);
    if (std::holds_alternative<Maybe<QColor> BrandColors::*>(field.place))
        return new ColorEditor(field, found ? std::get<QColor>(found->value) : QColor());
    if (std::holds_alternative<Maybe<QString> BrandProfile::*>(field.place))
        return new WordsEditor(field, found ? std::get<QString>(found->value) : QString());
    if (std::holds_alternative<Maybe<BrandFont> BrandProfile::*>(field.place))
        return new FontEditor(brand, field, library);
    return new LogoEditor;
}
