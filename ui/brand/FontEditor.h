#pragma once

#include "ui/brand/FieldEditor.h"

class QComboBox;

// A typeface of the page, of the program, or of a file. GUI thread.
class FontEditor : public FieldEditor
{
    Q_OBJECT
public:
    FontEditor(const BrandProfile &brand, const BrandField &field, const FontLibrary &library, QWidget *parent = nullptr);

private:
    void choose(int index);

    QComboBox *m_families;
    std::vector<BrandFont> m_ofPage; // the first ones of the list
};
