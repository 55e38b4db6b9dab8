#pragma once

#include "ui/brand/BrandFields.h"

class FontLibrary;
class PagePicture;
class QWidget;

// The parts of a field's popover that show where its value comes from. Each is a widget that the caller owns, or null.
QWidget *fieldSource(const BrandProfile &brand, const BrandField &field, PagePicture *page);
QWidget *fieldEvidence(const BrandProfile &brand, const BrandField &field);

// What a kind of evidence says of a colour: "Fills calls to action".
QString evidenceWords(const QString &kind);
