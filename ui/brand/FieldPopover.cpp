#include "ui/brand/FieldPopover.h"

#include "ui/brand/FieldDetails.h"
#include "ui/brand/FieldEditor.h"
#include "ui/brand/FieldOptions.h"

#include <QVBoxLayout>

FieldPopover::FieldPopover(const BrandField &field, Sources sources, QWidget *parent)
    : Popover(field.thing, parent)
    , m_field(field)
    , m_sources(std::move(sources))
{
}

void FieldPopover::show(const BrandProfile &brand, bool readOnly)
{
    QVBoxLayout *layout = beginBody(m_field.thing);
    m_editor = nullptr;
    if (!readOnly) {
        addEditor(brand, layout);
        auto *options = new FieldOptions(brand, m_field, *m_sources.library, m_sources.assets);
        connect(options, &FieldOptions::chosen, this, &FieldPopover::chosen);
        connect(options, &FieldOptions::familyWanted, this, &FieldPopover::familyWanted);
        const bool isColor = std::holds_alternative<Maybe<QColor> BrandColors::*>(m_field.place);
        addSection(isColor ? tr("Palette") : tr("Alternatives"), options->isEmpty() ? nullptr : options);
        if (options->isEmpty())
            delete options;
    }
    for (const auto &[heading, part] : {std::pair(tr("Where from"), fieldSource(brand, m_field, m_sources.pages)),
                                        std::pair(tr("What speaks for it"), fieldEvidence(brand, m_field))}) {
        if (part)
            part->setContentsMargins(inset, 0, inset, 0);
        addSection(heading, part);
    }
    endBody(m_editor);
}

void FieldPopover::commit()
{
    if (m_editor)
        m_editor->commit();
}

void FieldPopover::addEditor(const BrandProfile &brand, QLayout *layout)
{
    m_editor = createFieldEditor(brand, m_field, *m_sources.library);
    connect(m_editor, &FieldEditor::chosen, this, [this](const BrandValue &value) { emit chosen(value, {}); });
    connect(m_editor, &FieldEditor::familyWanted, this, &FieldPopover::familyWanted);
    connect(m_editor, &FieldEditor::colorDialogWanted, this, &FieldPopover::colorDialogWanted);
    connect(m_editor, &FieldEditor::fileWanted, this, &FieldPopover::fileWanted);
    m_editor->setContentsMargins(inset, 0, inset, 0);
    layout->addWidget(m_editor);
}
