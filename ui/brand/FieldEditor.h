#pragma once

#include "ui/brand/BrandFields.h"

#include <QWidget>

class FontLibrary;

// How a field of the brand is set to what no alternative has: a control for each kind of field. GUI thread.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // What was typed and not yet confirmed counts. Nothing where it is unchanged or cannot be read.
    virtual void commit() {}

signals:
    void chosen(const BrandValue &value);
    void familyWanted(const QString &family); // a bundled one
    void colorDialogWanted();
    void fileWanted();
};

// The caller owns it.
FieldEditor *createFieldEditor(const BrandProfile &brand, const BrandField &field, const FontLibrary &library);
