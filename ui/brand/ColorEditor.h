#pragma once

#include "ui/brand/FieldEditor.h"

class QLabel;
class QLineEdit;

// A colour as #rrggbb, or from the colour dialog. GUI thread.
class ColorEditor : public FieldEditor
{
    Q_OBJECT
public:
    ColorEditor(const BrandField &field, const QColor &color, QWidget *parent = nullptr);

    void commit() override;

private:
    void enter();

    QColor m_color;
    QLineEdit *m_hex;
    QLabel *m_problem;
};

// "#0b7a5b", also without its # and in the short form; invalid where it is no colour.
QColor colorFromHex(const QString &text);
