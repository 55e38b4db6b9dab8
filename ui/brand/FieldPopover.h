#pragma once

#include "pipeline/scenes/SceneStage.h"
#include "ui/brand/BrandFields.h"
#include "ui/theme/Popover.h"

class FieldEditor;
class FontLibrary;
class PagePictures;

// A field of the brand in full: the control that changes it, what else it could be, and where it comes from. Stays open while the user
// tries what fits. GUI thread.
class FieldPopover : public Popover
{
    Q_OBJECT
public:
    struct Sources // all outlive it
    {
        std::shared_ptr<AssetSource> assets; // may be null
        PagePictures *pages = nullptr;
        const FontLibrary *library = nullptr;
    };
    FieldPopover(const BrandField &field, Sources sources, QWidget *parent);

    void show(const BrandProfile &brand, bool readOnly);
    const BrandField &field() const { return m_field; }

signals:
    void chosen(const BrandValue &value, const Provenance &seen);
    void familyWanted(const QString &family);
    void colorDialogWanted();
    void fileWanted();

private:
    void commit() override;
    void addEditor(const BrandProfile &brand, QLayout *layout);

    BrandField m_field;
    Sources m_sources;
    FieldEditor *m_editor = nullptr;
};
