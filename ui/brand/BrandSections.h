#pragma once

#include "pipeline/brand/BrandProfile.h"

class QWidget;

// The parts of the brand panel that only show. Each makes a widget that the caller owns, or null where the profile has nothing.
QWidget *brandGradients(const BrandProfile &brand);
QWidget *brandFonts(const BrandProfile &brand);
QWidget *brandWords(const BrandProfile &brand);
QWidget *brandNotes(const BrandProfile &brand);

// A heading above what is put into its layout.
QWidget *brandSection(const QString &title, const QList<QWidget *> &content);
