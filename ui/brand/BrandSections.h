#pragma once

#include "pipeline/brand/BrandProfile.h"

class QWidget;

// The parts of the brand panel that only show. Each makes a widget that the caller owns, or null where the profile has nothing.
QWidget *brandPalette(const BrandProfile &brand);
QWidget *brandNotes(const BrandProfile &brand);

// A heading above what is put into its layout, which begins `inset` pixels from the panel's edges.
QWidget *brandSection(const QString &title, const QList<QWidget *> &content, int inset = 16);
