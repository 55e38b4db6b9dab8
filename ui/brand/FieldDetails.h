#pragma once

#include "ui/brand/BrandFields.h"

class FontLibrary;
class PagePictures;
class QWidget;

// The parts of a field's popover that show where its value comes from. Each is a widget that the caller owns, or null.
QWidget *fieldSource(const BrandProfile &brand, const BrandField &field, PagePictures *pages);
QWidget *fieldEvidence(const BrandProfile &brand, const BrandField &field);

// The same of any value: the place on its page, where there is a picture of that, and the words of its provenance. Never null.
QWidget *sourceView(const BrandProfile &brand, const Provenance &from, const QRectF &place, double confidence, PagePictures *pages);

// What a kind of evidence says of a colour: "Fills calls to action".
QString evidenceWords(const QString &kind);
